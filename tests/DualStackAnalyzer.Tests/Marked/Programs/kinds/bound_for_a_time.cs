//# A listener in a field, which other methods serve while one waits, is reported
class Server
{
    private TcpListener _listener;
    public void Run(int port)
    {
        _listener = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
        try { _listener.Start(); Work(); }
        catch (SocketException e) { Console.WriteLine(e.Message); }
        finally { _listener.Stop(); }
    }
    public void Tick() { if (_listener.Pending()) _listener.AcceptTcpClient().Close(); }
    private static void Work() => Console.WriteLine();
}

//# A listener in a list of others is reported
class Server
{
    private readonly List<TcpListener> _all = new List<TcpListener>();
    public void Run(int port)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
        _all.Add(listener);
        try { listener.Start(); Work(); }
        catch (SocketException e) { Console.WriteLine(e.Message); }
        finally { listener.Stop(); }
    }
    public void Tick() { foreach (var listener in _all) listener.AcceptTcpClient().Close(); }
    private static void Work() => Console.WriteLine();
}

//# A socket in a static field is reported
class Server
{
    private static Socket _shared;
    public static void Run(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        _shared = socket;
        try { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port)); socket.Listen(9); Console.WriteLine(); }
        catch (SocketException) { }
    }
    public static void Tick() => _shared.Accept();
}

//# A socket in an object that has just been made is reported
class Server
{
    private class Channel { public Socket Socket; }
    public static void Run(int port)
    {
        var channel = new Channel { Socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) }; // !! DSA1001
        try { channel.Socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port)); channel.Socket.Listen(9); Console.WriteLine(channel); }
        catch (SocketException) { }
        finally { channel.Socket.Close(); }
    }
}

//# Sockets in a list of the method's own are silent
static class Ports
{
    public static void Tell(int port)
    {
        var all = new List<TcpListener> { new TcpListener(IPAddress.IPv6Any, port) };
        try { all[0].Start(); Console.WriteLine("free"); }
        catch (SocketException) { Console.WriteLine("busy"); }
        finally { all[0].Stop(); }
    }
}

//# Listeners that a handler of an event, a stored function or another object takes clients of are reported
class Server
{
    private class Host
    {
        private readonly TcpListener _listener;
        public Host(TcpListener listener) { _listener = listener; }
        public void Serve() { while (true) _listener.AcceptTcpClient().Close(); }
    }
    private event Action Tick;
    private Action _take;
    public void Handle(int port)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
        try { listener.Start(); Tick += () => listener.AcceptTcpClient().Close(); Tick(); }
        catch (SocketException) { }
        finally { listener.Stop(); }
    }
    public void Store(int port)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
        _take = () => listener.AcceptTcpClient().Close();
        try { listener.Start(); _take(); }
        catch (SocketException) { }
        finally { listener.Stop(); }
    }
    public void Give(int port)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
        var host = new Host(listener);
        try { listener.Start(); host.Serve(); }
        catch (SocketException) { }
        finally { listener.Stop(); }
    }
}

//# A socket that an event or a delegate gets is reported
class Server
{
    public event Action<Socket> Ready;
    public void Raise(int port)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            socket.Listen(9);
            Ready?.Invoke(socket);
        }
        catch (SocketException) { }
    }
    public void Call(int port, Action<Socket> serve)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            socket.Listen(9);
            serve(socket);
        }
        catch (SocketException) { }
    }
}

//# A socket that a method gets in an array, a list or a tuple is reported
class Server
{
    public void Array(int port)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            socket.Listen(9);
            Take(new[] { socket });
        }
        catch (SocketException) { }
    }
    public void List(int port)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            socket.Listen(9);
            Take(new List<Socket> { socket });
        }
        catch (SocketException) { }
    }
    public void Tuple(int port)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            socket.Listen(9);
            Take((socket, port));
        }
        catch (SocketException) { }
    }
    private static void Take(IEnumerable<Socket> all) { while (true) foreach (var socket in all) socket.Accept().Close(); }
    private static void Take((Socket Socket, int Port) one) { while (true) one.Socket.Accept().Close(); }
}

//# A socket that another process gets is reported
//@ net472
class Server
{
    public SocketInformation? Give(int port, int process)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        try { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port)); socket.Listen(9); return socket.DuplicateAndClose(process); }
        catch (SocketException) { return null; }
        finally { socket.Close(); }
    }
}

//:
class Server
{
    private readonly ManualResetEventSlim _stop = new ManualResetEventSlim();
    private bool _isStopped;
    private void Work() { _isStopped |= DateTime.Now.Year > 3000; }
    async Task Run(int port, Task other, Thread thread, CancellationToken cancellation)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, port); /*mark*/
        try
        {
            listener.Start();
            /*body*/
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.Message);
        }
        finally
        {
            listener.Stop();
        }

        await Task.Delay(-1, cancellation);
    }
}

//# A listener that is open until a key is read is reported // !! DSA1001
Console.WriteLine("any key ends it");
Console.ReadKey();

//# A listener that is open until a line is read is reported // !! DSA1001
Console.ReadLine();

//# A listener that is open until something is cancelled is reported // !! DSA1001
await Task.Delay(Timeout.Infinite, cancellation);

//# A listener that is open until a task ends is reported // !! DSA1001
await other;

//# A listener that is open until a task that is waited for ends is reported // !! DSA1001
other.Wait();

//# A listener that is open until a thread ends is reported // !! DSA1001
thread.Join();

//# A listener that is open until an event is set is reported // !! DSA1001
_stop.Wait();

//# A listener that is open until a handle is signalled is reported // !! DSA1001
_stop.WaitHandle.WaitOne();

//# A listener that is open until a process ends is reported // !! DSA1001
System.Diagnostics.Process.GetProcessById(port).WaitForExit();

//# A listener that is open for as long as a loop runs is reported // !! DSA1001
while (!_isStopped) Work();

//# A listener that sleeps for a time that others choose is reported // !! DSA1001
Thread.Sleep(port);

//# A listener that is open for a short time is silent
Thread.Sleep(100);
await Task.Delay(100);

//# A listener that is closed before the wait is silent
listener.Stop();
Console.ReadLine();

//# A listener behind which something is told is silent
Console.WriteLine(port);
Work();
