//# Listeners that threads are started with are reported
class Server
{
    private readonly TcpListener _v6;
    private readonly TcpListener _v4;
    private readonly Thread _threadOfV6;
    private readonly Thread _threadOfV4;

    public Server(int port)
    {
        _v6 = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
        _v4 = new TcpListener(IPAddress.Any, port + 1);
        _threadOfV4 = new Thread(new ParameterizedThreadStart(Listen));
        _threadOfV4.Start(_v4);
        _threadOfV6 = new Thread(new ParameterizedThreadStart(Listen));
        _threadOfV6.Start(_v6);
    }

    private void Listen(object given)
    {
        var listener = given as TcpListener;
        listener.Start();
        listener.AcceptTcpClient().Close();
    }
}

//# A listener whose mode is set before its thread is started is silent
class Chosen
{
    public Chosen(int port)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, port);
        listener.Server.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        new Thread(Listen).Start(listener);
    }

    private void Listen(object given)
    {
        var listener = (TcpListener)given;
        listener.Start();
        listener.AcceptTcpClient().Close();
    }
}

//# A listener whose mode the thread sets is silent
class Choosing
{
    public Choosing(int port)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, port);
        var thread = new Thread(Listen);
        thread.IsBackground = true;
        thread.Start(listener);
    }

    private static void Listen(object given)
    {
        var listener = (TcpListener)given;
        listener.Server.DualMode = true;
        listener.Start();
        listener.AcceptTcpClient().Close();
    }
}

//# A listener that is started by one of two threads without a mode is reported
class Two
{
    public Two(int port)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
        new Thread(Listen).Start(listener);
        new Thread(Watch).Start(listener);
    }

    private static void Listen(object given)
    {
        var listener = (TcpListener)given;
        listener.Start();
        listener.AcceptTcpClient().Close();
    }

    private static void Watch(object given) => Console.WriteLine(((TcpListener)given).LocalEndpoint);
}

//# A socket that the thread of another's code is started with may be configured there
class Elsewhere
{
    public Elsewhere(int port, ParameterizedThreadStart run)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, port);
        new Thread(run).Start(listener);
        listener.Start();
    }
}

//# A socket that some method may choose for, in a thread, is silent
class Race
{
    public Race(int port)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, port);
        new Thread(Choose).Start(listener);
        listener.Start();
    }

    private static void Choose(object given) => ((TcpListener)given).Server.DualMode = true;
}
