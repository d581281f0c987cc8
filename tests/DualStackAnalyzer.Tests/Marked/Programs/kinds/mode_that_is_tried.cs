//# A mode that is tried alone, for whatever family there is, is silent
public sealed class Server
{
    private readonly List<TcpListener> _listeners = new List<TcpListener>();

    public Server(List<IPEndPoint> locals)
    {
        foreach (var local in locals)
        {
            var listener = new TcpListener(local);
            try
            {
                listener.Server.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, 1);
            }
            catch (SocketException failure)
            {
                Console.WriteLine(failure.Message);
            }

            listener.Start();
            _listeners.Add(listener);
        }
    }
}

public static class Game
{
    public static Server Local() => new Server(new List<IPEndPoint> { new IPEndPoint(IPAddress.Loopback, 0) });
}

//# A mode that is tried with what needs it is reported
public sealed class Server
{
    public void Open()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.DualMode = true; // !! DSA3002
            socket.Bind(new IPEndPoint(IPAddress.Any, 8080));
        }
        catch (SocketException failure)
        {
            Console.WriteLine(failure.Message);
        }
    }
}

//# A mode whose failure ends the method is reported
public sealed class Server
{
    public bool Open()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.DualMode = true; // !! DSA3002
        }
        catch (NotSupportedException)
        {
            return false;
        }

        socket.Bind(new IPEndPoint(IPAddress.Any, 8080));
        return true;
    }
}
