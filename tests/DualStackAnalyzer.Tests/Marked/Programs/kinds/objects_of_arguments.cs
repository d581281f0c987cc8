//# An object of arguments with an endpoint of the other family is reported
//@ net10.0
public static class Client
{
    public static void Connect(Action<SocketAsyncEventArgs> completed)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var arguments = new SocketAsyncEventArgs { RemoteEndPoint = new IPEndPoint(IPAddress.Loopback, 80) };
        arguments.Completed += (_, done) => completed(done);
        socket.ConnectAsync(arguments); // !! DSA3005
    }
}

//# An object of arguments with an endpoint of the socket's family is silent
//@ net10.0
public static class Client
{
    public static void Connect(Action<SocketAsyncEventArgs> completed)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var arguments = new SocketAsyncEventArgs { RemoteEndPoint = new IPEndPoint(IPAddress.IPv6Loopback, 80) };
        arguments.Completed += (_, done) => completed(done);
        socket.ConnectAsync(arguments);
    }
}

//# An object of arguments that others have had is silent
//@ net10.0
public static class Client
{
    public static void Connect(Action<SocketAsyncEventArgs> prepare)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var arguments = new SocketAsyncEventArgs { RemoteEndPoint = new IPEndPoint(IPAddress.Loopback, 80) };
        prepare(arguments);
        socket.ConnectAsync(arguments);
    }
}

//# What the system says of a datagram comes with the result and is silent
//@ net10.0
public static class Client
{
    public static void Send(byte[] data)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        var arguments = new SocketAsyncEventArgs { RemoteEndPoint = new IPEndPoint(IPAddress.Loopback, 80) };
        arguments.SetBuffer(data, 0, data.Length);
        socket.SendToAsync(arguments);
    }
}

//# The arguments of the next turn are its own
//@ net10.0
public static class Client
{
    public static void Connect(IPEndPoint[] servers)
    {
        foreach (var server in servers)
        {
            var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            var arguments = new SocketAsyncEventArgs { RemoteEndPoint = server };
            socket.ConnectAsync(arguments);
        }

        var last = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        var to = new SocketAsyncEventArgs();
        to.RemoteEndPoint = new IPEndPoint(IPAddress.IPv6Loopback, 80);
        last.ConnectAsync(to); // !! DSA3005
    }
}

//:
//@ net10.0
public sealed class Receiver
{
    private readonly Socket _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);

    public void Run(byte[] buffer)
    {
        _socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
        var arguments = new SocketAsyncEventArgs();
        arguments.SetBuffer(buffer, 0, buffer.Length);
        arguments.RemoteEndPoint = new IPEndPoint(IPAddress.Any, 0);
        /*body*/
    }
}

//# A placeholder of the other family in an object of arguments is reported
_socket.ReceiveFromAsync(arguments); // !! DSA3005

//# A placeholder of the socket's family in an object of arguments is silent
arguments.RemoteEndPoint = new IPEndPoint(IPAddress.IPv6Any, 0);
while (!_socket.ReceiveFromAsync(arguments))
{
}
