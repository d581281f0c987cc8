using System.Net;
using System.Net.Sockets;
using System.Text;

// Listens on every local address, the way getaddrinfo's manual page shows it for C:
// ask the resolver, then create, bind and listen, once for each answer.
//
//     resolver PORT [HOST]
int port = int.Parse(args[0]);
string? host = args.Length > 1 ? args[1] : null;

// Without a host, what a passive resolver (AF_UNSPEC, AI_PASSIVE) answers: 0.0.0.0 and ::.
IPAddress[] addresses = host is null ? [IPAddress.Any, IPAddress.IPv6Any] : Dns.GetHostAddresses(host);

var serving = new List<Task>();
foreach (IPAddress address in addresses)
{
    var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
    socket.Bind(new IPEndPoint(address, port));
    socket.Listen();
    Console.WriteLine($"listening on {socket.LocalEndPoint}");
    serving.Add(ServeAsync(socket));
}

await Task.WhenAll(serving);

// Tells every client which address it came from.
static async Task ServeAsync(Socket listener)
{
    while (true)
    {
        using Socket client = await listener.AcceptAsync();
        await client.SendAsync(Encoding.UTF8.GetBytes($"hello, {client.RemoteEndPoint}\n"));
    }
}
