//# A nullable flag that has a value on some paths: a test for the value and one for null agree
class Server
{
    public void Run(bool? dual, int port)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (dual.HasValue)
        {
            socket.DualMode = true;
        }

        if (dual == null)
        {
            socket.DualMode = false;
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

//# A nullable flag that has a value on some paths, where the others choose nothing
class Server
{
    public void Run(bool? dual, int port)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (dual.HasValue)
        {
            socket.DualMode = true;
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}
