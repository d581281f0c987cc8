//# A method that tries a port for one that catches the failure is silent
static class Ports
{
    public static bool IsFree(int port)
    {
        try { Try(port); return true; }
        catch (SocketException) { return false; }
    }
    private static void Try(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

//# A method that tries a port for another class, which catches the failure, is silent
static class Ports
{
    internal static bool Try(IPAddress address, int port)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        socket.Bind(new IPEndPoint(address, port));
        return true;
    }
}
class Allocation
{
    public int Next(int port)
    {
        for (; ; port++)
        {
            try { if (Ports.Try(IPAddress.IPv6Any, port)) return port; }
            catch (SocketException) { }
        }
    }
}

//# A constructor that tries a port for a caller that catches the failure is silent
class Trial
{
    internal Trial(int port)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, port);
        listener.Start();
        listener.Stop();
    }
}
class Allocation
{
    public static bool IsFree(int port)
    {
        try { _ = new Trial(port); return true; }
        catch (SocketException) { return false; }
    }
}

//# A local function that tries a port, and a lambda that catches the failure, are silent
static class Ports
{
    public static Task<bool> IsFree(int port)
    {
        return Task.Run(() =>
        {
            try { Try(); return true; }
            catch (SocketException) { return false; }
        });

        void Try()
        {
            using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            socket.Listen(1);
        }
    }
}

//# A method that binds for a caller that does not catch the failure is reported
static class Ports
{
    public static void Check(int port) => Try(port);
    private static void Try(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

//# A method that binds for a caller that throws the failure again is reported
static class Ports
{
    public static void Check(int port)
    {
        try { Try(port); }
        catch (SocketException) { Console.WriteLine("busy"); throw; }
    }
    private static void Try(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

//# A server that a program starts in a try is reported
class Program
{
    public static void Main()
    {
        try { Serve(80); }
        catch (Exception e) { Console.WriteLine(e); }
    }
    private static void Serve(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        socket.Listen(9);
        Loop(socket);
    }
    private static void Loop(Socket socket) { while (true) socket.Accept().Close(); }
}

//# A method that makes a socket both for a probe and for a server is reported
class Server
{
    private static Socket Make(IPEndPoint own)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        socket.Bind(own);
        return socket;
    }
    public static bool IsFree(IPEndPoint own)
    {
        try { Make(own).Close(); return true; }
        catch (SocketException) { return false; }
    }
    public void Serve(IPEndPoint own)
    {
        using var socket = Make(own);
        socket.Listen(9);
        socket.Accept();
    }
}
