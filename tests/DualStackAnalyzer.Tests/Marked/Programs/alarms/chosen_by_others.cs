//# Code that has the object calls its method that chooses: silent
class Server
{
    private Socket _socket;

    public void Open(Action<Server> configure)
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        configure(this);
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }

    public void UseDual() => _socket.DualMode = true;
}

//# Code that has the object finds no method that chooses: reported
class Server
{
    private Socket _socket;

    public void Open(Action<Server> opening)
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        opening(this);
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }

    public void Close() => _socket.Close();
}

//# Code that has the object asks it for its socket: silent
class Server
{
    private Socket _socket;

    public event EventHandler Opening;
    public Socket Socket => _socket;

    public void Open()
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Opening?.Invoke(this, EventArgs.Empty);
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Code that has not got the object calls none of its methods: reported
class Server
{
    private Socket _socket;

    public void Open(Action opening)
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        opening();
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }

    public void UseDual() => _socket.DualMode = true;
}

//# A private method that chooses is handed out as a function: silent
class Server
{
    private Socket _socket;

    public void Open(Action<Action> run)
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        run(Configure);
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }

    private void Configure() => Choose();
    private void Choose() => _socket.DualMode = true;
}

//# A private method that only writes is handed out as a function: reported
class Server
{
    private Socket _socket;

    public void Open(Action<Action> run)
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        run(Write);
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }

    private void Write() => Console.WriteLine(_socket);
}

//# A function that chooses is kept in a field and run there: silent
class Server
{
    private Socket _socket;
    private Action _opening;

    public void UseDual() => _opening = () => _socket.DualMode = true;

    public void Open()
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _opening?.Invoke();
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Functions that choose are kept by their names: silent
class Server
{
    private readonly Dictionary<string, Action> _steps = new Dictionary<string, Action>();
    private readonly Socket _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

    public Server() => _steps["mode"] = () => _socket.DualMode = true;

    public void Open()
    {
        foreach (var step in _steps.Values)
        {
            step();
        }

        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A handler that chooses waits for an event that code which is not seen raises: silent
interface IHost
{
    event EventHandler Opening;
    void Prepare();
}

class Server
{
    private Socket _socket;

    public void Open(IHost host)
    {
        host.Opening += OnOpening;
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        host.Prepare();
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }

    private void OnOpening(object sender, EventArgs e) => _socket.DualMode = true;
}

//# A handler that chooses for another socket waits: reported
interface IHost
{
    event EventHandler Opening;
    void Prepare();
}

class Server
{
    private Socket _socket;
    private Socket _other;

    public void Open(IHost host)
    {
        host.Opening += OnOpening;
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        host.Prepare();
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }

    private void OnOpening(object sender, EventArgs e) => _other.DualMode = true;
}

//# A socket that an object of the platform keeps is chosen for there: silent
class Server
{
    private static readonly ThreadLocal<Socket> Current = new ThreadLocal<Socket>();

    public void Open()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Current.Value = socket;
        Choose();
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }

    private static void Choose() => Current.Value.DualMode = true;
}

//# A socket that an object of the platform keeps once it is bound: reported
class Server
{
    private static readonly ThreadLocal<Socket> Current = new ThreadLocal<Socket>();

    public void Open()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        Current.Value = socket;
    }
}

//# Code that has the object finds a method that lets its port be shared: reported
class Server
{
    private Socket _socket;

    public void Open(Action<Server> opening)
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        opening(this);
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }

    public void Share() => _socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
}

//# Code that has the object gets a socket that the one in the field has accepted: reported
class Server
{
    private Socket _socket;

    public event Action<Server> Opening;

    public Socket Accept() => _socket.Accept();

    public void Open()
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        Opening?.Invoke(this);
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An event that hands nothing over is raised in an object that has a method that chooses: reported
class Server
{
    private Socket _socket;

    public event Action<string> Log;

    public void Open()
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        Log?.Invoke("open");
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }

    public void UseDual() => _socket.DualMode = true;
}

//# A method hands its own object back: reported
class Server
{
    private Socket _socket;

    public Server Open(Action<Server> opening)
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        opening(this);
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        return this;
    }
}

//# A method that chooses puts a socket of its own there: reported
class Server
{
    private Socket _socket;

    public void OpenDual()
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _socket.DualMode = true;
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }

    public void Open(Action<Server> opening)
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        opening(this);
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
    }
}

//# A function that the type makes puts a socket of its own there: reported
interface ILog
{
    void Write(string text);
}

class Server
{
    private readonly ILog _log;
    private readonly Timer _timer;
    private readonly bool _dual;
    private Socket _socket;

    public Server(ILog log, bool dual)
    {
        (_log, _dual) = (log, dual);
        _timer = new Timer(state => Open());
    }

    private void Open()
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (_dual)
        {
            _socket.DualMode = true;
        }

        _log.Write("open");
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A function that the type makes chooses for what was accepted: reported
class Server
{
    private readonly Action<string> _log;
    private Socket _socket;

    public Server(Action<string> log) => _log = log;

    public void Open()
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        _log("open");
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        new Thread(Accept).Start();
    }

    private void Accept()
    {
        var client = _socket.Accept();
        client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false);
    }
}

//# Code that has the object runs once the socket is bound, and the mode is set then: reported
class Server
{
    private Socket _socket;

    public event EventHandler Opened;
    public Socket Socket => _socket;

    public void Open()
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _socket.DualMode = true;
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        Opened?.Invoke(this, EventArgs.Empty);
        _socket.DualMode = false; // !! DSA3001
    }
}

//# A static function that chooses for a static socket is kept in a field: silent
static class Server
{
    private static Socket _socket;
    private static readonly Action Choose = () => _socket.DualMode = true;

    public static void Open()
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Choose();
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
