// DarkRiftNetworking/DarkRift 96 and lextudio/sharpsnmplib 127: the sender's placeholder is an IPv4 endpoint whatever the socket is.
//:
namespace B08;

public sealed class Inbox
{
    private readonly Socket _socket;

    public Inbox(IPEndPoint local)
    {
        _socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        if (local.AddressFamily == AddressFamily.InterNetworkV6)
        {
            _socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        }

        _socket.Bind(local);
    }

    public int Port => ((IPEndPoint)_socket.LocalEndPoint!).Port;

    public int Take(byte[] buffer)
    {
        /*body*/
    }
}

//# faulty
EndPoint sender = new IPEndPoint(IPAddress.Any, 0);
return _socket.ReceiveFrom(buffer, ref sender); // !! DSA3005

//# fixed
EndPoint sender = new IPEndPoint(_socket.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, 0);
return _socket.ReceiveFrom(buffer, ref sender);
