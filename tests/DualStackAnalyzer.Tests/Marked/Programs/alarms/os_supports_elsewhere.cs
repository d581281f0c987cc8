//@ net10.0
using System.Net; using System.Net.Sockets;
static class NetworkHelper
{
    public static bool IPv6Support => Socket.OSSupportsIPv6;
}
static class SocketExtensions
{
    public static void Dual(this Socket socket, AddressFamily family)
    {
        if (NetworkHelper.IPv6Support && family == AddressFamily.InterNetworkV6)
        {
            try
            {
                socket.DualMode = true;
            }
            catch
            {
            }
        }
    }
}
class Relay
{
    void Listen(IPEndPoint local)
    {
        var socket = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Dual(local.AddressFamily);
        socket.Bind(local);
        socket.Listen();
    }

    void ListenAny(int port)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        socket.Dual(socket.AddressFamily);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}
