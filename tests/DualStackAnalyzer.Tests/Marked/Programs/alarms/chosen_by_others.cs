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

//:
interface IHost
{
    event EventHandler Opening;
    void Prepare();
}
class Server
{
    private Socket _socket;
    /*members*/
    public void Open(/*parameters*/)
    {
        /*first*/
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); /*mark*/
        /*body*/
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Code that has the object calls its method that chooses: silent
configure(this);
//+ parameters
Action<Server> configure
//+ members
public void UseDual() => _socket.DualMode = true;

//# Code that has the object finds no method that chooses: reported // !! DSA1001
opening(this);
//+ parameters
Action<Server> opening
//+ members
public void Close() => _socket.Close();

//# Code that has the object asks it for its socket: silent
Opening?.Invoke(this, EventArgs.Empty);
//+ members
public event EventHandler Opening;
public Socket Socket => _socket;

//# Code that has not got the object calls none of its methods: reported // !! DSA1001
opening();
//+ parameters
Action opening
//+ members
public void UseDual() => _socket.DualMode = true;

//# An event that hands nothing over is raised in an object that has a method that chooses: reported // !! DSA1001
Log?.Invoke("open");
//+ members
public event Action<string> Log;
public void UseDual() => _socket.DualMode = true;

//# Code that has the object finds a method that lets its port be shared: reported // !! DSA1001
opening(this);
//+ parameters
Action<Server> opening
//+ members
public void Share() => _socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);

//# Code that has the object finds a method that sets any option of another level: reported // !! DSA1001
opening(this);
//+ parameters
Action<Server> opening
//+ members
public void Set(SocketOptionName name, int value) => _socket.SetSocketOption(SocketOptionLevel.Socket, name, value);

//# Code that has the object gets a socket that the one in the field has accepted: reported // !! DSA1001
opening(this);
//+ parameters
Action<Server> opening
//+ members
public Socket Accept() => _socket.Accept();

//# Code that has the object gets the object itself: reported // !! DSA1001
opening(this);
//+ parameters
Action<Server> opening
//+ members
public Server Close() { _socket.Close(); return this; }

//# A method that chooses puts a socket of its own there: reported // !! DSA1001
opening(this);
//+ parameters
Action<Server> opening
//+ members
public void OpenDual()
{
    _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
    _socket.DualMode = true;
    _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
}

//# A private method that chooses is handed out as a function: silent
run(Configure);
//+ parameters
Action<Action> run
//+ members
private void Configure() => Choose();
private void Choose() => _socket.DualMode = true;

//# A private method that only writes is handed out as a function: reported // !! DSA1001
run(Write);
//+ parameters
Action<Action> run
//+ members
private void Write() => Console.WriteLine(_socket);

//# A function that chooses is kept in a field and run there: silent
_opening?.Invoke();
//+ members
private Action _opening;
public void UseDual() => _opening = () => _socket.DualMode = true;

//# Functions that choose are kept by their names: silent
foreach (var step in _steps.Values) { step(); }
//+ members
private readonly Dictionary<string, Action> _steps = new Dictionary<string, Action>();
public Server() => _steps["mode"] = () => _socket.DualMode = true;

//# A handler that chooses waits for an event that code which is not seen raises: silent
host.Prepare();
//+ first
host.Opening += OnOpening;
//+ parameters
IHost host
//+ members
private void OnOpening(object sender, EventArgs e) => _socket.DualMode = true;

//# A handler that chooses for another socket waits: reported // !! DSA1001
host.Prepare();
//+ first
host.Opening += OnOpening;
//+ parameters
IHost host
//+ members
private Socket _other;
private void OnOpening(object sender, EventArgs e) => _other.DualMode = true;

//# A handler that chooses for what was accepted waits: reported // !! DSA1001
host.Prepare();
//+ first
host.Opening += OnOpening;
//+ parameters
IHost host
//+ members
private void OnOpening(object sender, EventArgs e) => _socket.Accept().SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false);

//# A timer runs a method that puts a socket of its own there: reported // !! DSA1001
host.Prepare();
//+ first
_timer = new Timer(state => Restart());
//+ parameters
IHost host
//+ members
private Timer _timer;
private void Restart()
{
    _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
    _socket.DualMode = true;
    _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
}

//: unset_socket

//# A socket that an object of the platform keeps is chosen for there: silent
Current.Value = s;
Choose();
//+ members
private static readonly ThreadLocal<Socket> Current = new ThreadLocal<Socket>();
private static void Choose() => Current.Value.DualMode = true;
