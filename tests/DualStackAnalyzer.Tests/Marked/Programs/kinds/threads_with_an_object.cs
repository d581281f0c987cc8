//# A listener on the endpoint in an object that its thread is started with is IPv4
struct Settings { public IPEndPoint Own; }
class Server
{
    private static Thread _thread;
    private static TcpListener _listener;
    public static void Start(int port)
    {
        if (_thread != null) return;
        _thread = new Thread(Serve);
        var settings = new Settings();
        settings.Own = new IPEndPoint(IPAddress.Loopback, port);
        _thread.Start(settings);
    }
    private static void Serve(object given)
    {
        if (!(given is Settings)) return;
        var settings = (Settings)given;
        _listener = new TcpListener(settings.Own);
        _listener.Start();
        while (true) _listener.AcceptTcpClient().Close();
    }
}

//# A listener on the endpoint in an object that its thread is started with may be of any family
class Settings { public IPEndPoint Own; }
class Server
{
    private readonly Thread _thread;
    public Server() => _thread = new Thread(Serve);
    public void Start(IPEndPoint own) => _thread.Start(new Settings { Own = own });
    private static void Serve(object given)
    {
        var listener = new TcpListener(((Settings)given).Own); // ?? DSA1002
        listener.Start();
        while (true) listener.AcceptTcpClient().Close();
    }
}

//# A listener on the endpoint that a thread is started with is reported
class Server
{
    public void Start(IPEndPoint own) => new Thread(Serve).Start(own);
    private static void Serve(object own)
    {
        var listener = new TcpListener((IPEndPoint)own); // !! DSA1002
        listener.Start();
        while (true) listener.AcceptTcpClient().Close();
    }
}

//# A listener on the endpoint that a thread in a variable is started with is reported
class Server
{
    public void Start(IPEndPoint own)
    {
        var thread = new Thread(Serve) { IsBackground = true };
        thread.Start(own);
    }
    private static void Serve(object own)
    {
        var listener = new TcpListener((IPEndPoint)own); // !! DSA1002
        listener.Start();
        while (true) listener.AcceptTcpClient().Close();
    }
}

//# A listener on the endpoint that a pool's thread is given is reported
class Server
{
    public void Start(IPEndPoint own) => ThreadPool.QueueUserWorkItem(Serve, own);
    private void Serve(object own)
    {
        var listener = new TcpListener((IPEndPoint)own); // !! DSA1002
        listener.Start();
        while (true) listener.AcceptTcpClient().Close();
    }
}

//# A listener on IPv6Any in a thread that is started with whatever it is, is reported
class Server
{
    public void Start(Func<ParameterizedThreadStart, Thread> start) => start(Serve).Start(new object());
    private void Serve(object given)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, 80); // !! DSA1001
        listener.Start();
        while (true) listener.AcceptTcpClient().Close();
    }
}

//# A listener on what a thread is started with where it is not seen is silent
class Server
{
    public void Start(Action<ParameterizedThreadStart> start) => start(Serve);
    private void Serve(object own)
    {
        var listener = new TcpListener((IPEndPoint)own);
        listener.Start();
        while (true) listener.AcceptTcpClient().Close();
    }
}

//# A thread that chooses for a listener in a field may have chosen before the start
class Server
{
    private TcpListener _listener;
    public void Start(int port)
    {
        _listener = new TcpListener(IPAddress.IPv6Any, port);
        new Thread(Choose).Start();
        _listener.Start();
    }
    private void Choose(object given) => _listener.Server.DualMode = true;
}

//# A type that starts another's server on an IPv4 endpoint in a thread is silent
static class Server
{
    private static Thread _thread;
    private static TcpListener _listener;
    public static void Start()
    {
        _thread = new Thread(Serve);
        _thread.Start(new IPEndPoint(IPAddress.Loopback, 80));
    }
    public static void Stop() { _thread.Join(); _listener.Stop(); }
    private static void Serve(object own)
    {
        _listener = new TcpListener((IPEndPoint)own);
        _listener.Start();
        while (true) _listener.AcceptTcpClient().Close();
    }
}
class Program
{
    public void Restart()
    {
        Server.Stop();
        Server.Start();
    }
}
