//# A variable that is assigned through a ref local is the other socket
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        ref Socket r = ref s;
        r = other;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A mode that is chosen through a ref local is chosen
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        ref Socket r = ref s;
        r.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A socket that is bound through a ref local is reported
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        ref Socket r = ref s;
        r.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref local that is only read is reported
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        ref Socket r = ref s;
        Console.WriteLine(r);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref local that is pointed elsewhere changes the other
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var third = other;
        ref Socket r = ref s;
        r = ref third;
        r = null;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A flag that is set through a ref local decides
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        bool dual = false;
        ref bool r = ref dual;
        r = true;
        if (dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A flag that is reset through a ref local is reported
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        bool dual = true;
        ref bool r = ref dual;
        r = false;
        if (dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref local of a field assigns the field
class Server
{
    private Socket _s;
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        ref Socket r = ref _s;
        r = other;
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref local of an array element assigns the element
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var all = new[] { s };
        ref Socket r = ref all[0];
        r = other;
        all[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref return assigns the field
class Server
{
    private Socket _s;
    private ref Socket Get() => ref _s;
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Get() = other;
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref return that is kept assigns the field
class Server
{
    private Socket _s;
    private ref Socket Get() => ref _s;
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        ref Socket r = ref Get();
        r = other;
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref property assigns the field
class Server
{
    private Socket _s;
    private ref Socket Socket => ref _s;
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Socket = other;
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref return of a parameter assigns the variable
class Server
{
    static ref Socket Same(ref Socket socket) => ref socket;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Same(ref s) = other;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref conditional assigns one of two
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var none = other;
        bool first = other.NoDelay;
        (first ? ref s : ref none) = other;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref parameter is assigned
class Server
{
    static void Set(ref Socket socket, Socket value) { socket = value; }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Set(ref s, other);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref parameter that is configured is chosen for
class Server
{
    static void Set(ref Socket socket) { socket.DualMode = true; }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Set(ref s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref parameter that is only looked at is reported
class Server
{
    static void Look(ref Socket socket) { Console.WriteLine(socket.NoDelay); }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        Look(ref s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref parameter of a lambda is assigned
delegate void Setter(ref Socket socket);
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Setter set = (ref Socket socket) => socket = other;
        set(ref s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref parameter of a local function is assigned
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Set(ref s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        void Set(ref Socket socket) => socket = other;
    }
}

//# An element that is passed by reference is assigned
class Server
{
    static void Set(ref Socket socket, Socket value) { socket = value; }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var all = new[] { s };
        Set(ref all[0], other);
        all[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A field of an object that is passed by reference is assigned
class Holder { public Socket Socket; }
class Server
{
    static void Set(ref Socket socket, Socket value) { socket = value; }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var holder = new Holder { Socket = s };
        Set(ref holder.Socket, other);
        holder.Socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An out variable is the socket that is made and is reported
class Server
{
    static void Make(out Socket socket) { socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); } // !! DSA1001
    void Start()
    {
        Make(out var s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An out variable that is configured is silent
class Server
{
    static void Make(out Socket socket) { socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); }
    void Start()
    {
        Make(out var s);
        s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An out argument overwrites the socket
class Server
{
    static void Replace(out Socket socket) { socket = new Socket(SocketType.Stream, ProtocolType.Tcp); }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Replace(out s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Interlocked.Exchange overwrites the socket
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Interlocked.Exchange(ref s, other);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Interlocked.CompareExchange may overwrite the socket
class Server
{
    private Socket _s;
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Interlocked.CompareExchange(ref _s, other, _s);
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref foreach assigns the elements
//@ net10.0
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var all = new[] { s };
        foreach (ref Socket r in all.AsSpan()) r = other;
        all[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref field assigns the variable
//@ net10.0
ref struct Ref { public ref Socket Target; public Ref(ref Socket target) { Target = ref target; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var r = new Ref(ref s);
        r.Target = other;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref field that configures is chosen for
//@ net10.0
ref struct Ref { public ref Socket Target; public Ref(ref Socket target) { Target = ref target; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var r = new Ref(ref s);
        r.Target.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A list seen as a span is assigned
//@ net10.0
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var all = new List<Socket> { s };
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(all)[0] = other;
        all[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A dictionary entry by reference is assigned
//@ net10.0
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var all = new Dictionary<int, Socket> { [1] = s };
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrNullRef(all, 1) = other;
        all[1].Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Unsafe.AsRef assigns the variable
//@ net10.0
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        System.Runtime.CompilerServices.Unsafe.AsRef(in s) = other;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A pointer assigns the flag
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        bool dual = false;
        unsafe { *(&dual) = true; }
        if (dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
