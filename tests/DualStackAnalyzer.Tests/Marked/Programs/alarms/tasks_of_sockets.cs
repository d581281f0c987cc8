//# A client with a source address that connects by a task is silent
class Client
{
    public async Task<Socket> Open(IPEndPoint own, IPEndPoint peer)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(own);
        await socket.ConnectAsync(peer);
        return socket;
    }
}

//# A client with a source address that connects by a task to a name is silent
class Named
{
    public async Task<Socket> Open(IPEndPoint own, string host)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(own);
        await socket.ConnectAsync(host, 80);
        return socket;
    }
}

//# A client that calls the extension by its class is silent
class Unreduced
{
    public async Task<Socket> Open(IPEndPoint own, IPEndPoint peer)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(own);
        await SocketTaskExtensions.ConnectAsync(socket, peer);
        return socket;
    }
}

//# A server that accepts by a task is reported
class Server
{
    public async Task Run(IPEndPoint own)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        socket.Bind(own);
        socket.Listen(5);
        while (true)
        {
            using (var accepted = await socket.AcceptAsync())
            {
                accepted.Send(new byte[1]);
            }
        }
    }
}

//# A server whose accepted socket is configured is reported for the listener alone
class Configuring
{
    public async Task Run(int port)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        socket.Listen(5);
        var accepted = await socket.AcceptAsync();
        accepted.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
    }
}

//# A socket of IPv6 that sends to an endpoint of IPv4 by a task is reported
class Sender
{
    public async Task Run(ArraySegment<byte> data)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        await socket.SendToAsync(data, SocketFlags.None, new IPEndPoint(IPAddress.Loopback, 7)); // !! DSA3005
    }
}

//# A socket of IPv6 that sends to an endpoint of IPv6 by a task is silent
class SenderOfOneFamily
{
    public async Task Run(ArraySegment<byte> data)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        await socket.SendToAsync(data, SocketFlags.None, new IPEndPoint(IPAddress.IPv6Loopback, 7));
    }
}

//# A mode that is chosen once a task has connected the socket is reported
class Late
{
    public async Task Run(IPEndPoint peer)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(peer);
        socket.DualMode = true; // !! DSA3001
    }
}

//# A receiver with a placeholder of IPv4 on a socket of IPv6 is reported
class Receiver
{
    public async Task Run(ArraySegment<byte> data, int port)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        await socket.ReceiveFromAsync(data, SocketFlags.None, new IPEndPoint(IPAddress.Any, 0)); // !! DSA3005
    }
}
