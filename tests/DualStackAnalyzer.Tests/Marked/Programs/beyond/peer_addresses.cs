//# faulty: a private network by its text
using System.Net;
using System.Net.Sockets;
namespace TextFaulty;

public sealed class Discovery
{
    private UdpClient? _client;

    public bool Next(int port)
    {
        _client = new UdpClient(AddressFamily.InterNetworkV6);
        _client.Client.DualMode = true;
        _client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        IPEndPoint? sender = null;
        _client.Receive(ref sender);
        var text = sender!.Address.ToString();
        return text.StartsWith("10.") // !! DSA4001
            || text == "127.0.0.1"; // !! DSA4001
    }
}

//# fixed: a private network by its text
using System.Net;
using System.Net.Sockets;
namespace TextFixed;

public sealed class Discovery
{
    private UdpClient? _client;

    public bool Next(int port)
    {
        _client = new UdpClient(AddressFamily.InterNetworkV6);
        _client.Client.DualMode = true;
        _client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        IPEndPoint? sender = null;
        _client.Receive(ref sender);
        var address = sender!.Address.IsIPv4MappedToIPv6 ? sender.Address.MapToIPv4() : sender.Address;
        var text = address.ToString();
        return text.StartsWith("10.") || text == "127.0.0.1";
    }
}

//# faulty: the local address of a peer's socket
using System.Net;
using System.Net.Sockets;
namespace FamilyFaulty;

public static class Data
{
    public static string Open(int port)
    {
        var listener = TcpListener.Create(port);
        listener.Start();
        using var client = listener.AcceptTcpClient();
        var local = ((IPEndPoint)client.Client.LocalEndPoint!).Address;
        return local.AddressFamily == AddressFamily.InterNetwork ? "1" : "2"; // !! DSA4001
    }
}

//# fixed: the local address of a peer's socket
using System.Net;
using System.Net.Sockets;
namespace FamilyFixed;

public static class Data
{
    public static string Open(int port)
    {
        var listener = TcpListener.Create(port);
        listener.Start();
        using var client = listener.AcceptTcpClient();
        var local = ((IPEndPoint)client.Client.LocalEndPoint!).Address;
        return local.AddressFamily == AddressFamily.InterNetwork || local.IsIPv4MappedToIPv6 ? "1" : "2";
    }
}

//:
//@ net10.0
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
namespace Deny;

public sealed class Relay
{
    private readonly HashSet<IPAddress> _denied;
    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);

    public Relay(string file) => _denied = File.ReadLines(file).Select(line => IPAddress.Parse(line)).ToHashSet();

    public async Task RunAsync(int port)
    {
        _listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        _listener.Listen(10);
        while (true)
        {
            var peer = await _listener.AcceptAsync().ConfigureAwait(false);
            if (IsDenied(peer))
            {
                peer.Dispose();
            }
        }
    }

    private bool IsDenied(Socket peer) =>
        peer.RemoteEndPoint is IPEndPoint end && _denied.Contains(/*address*/); /*mark*/
    /*members*/
}

//# faulty: a deny-list that is read from a file // !! DSA4001
//+ address
end.Address

//# fixed: a deny-list that is read from a file
//+ address
Plain(end.Address)
//+ members
private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
