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

//: unset_socket

//# A variable that is assigned through a ref local is the other socket
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
ref Socket r = ref s;
r = other;

//# A mode that is chosen through a ref local is chosen
ref Socket r = ref s;
r.DualMode = true;

//# A ref local that is only read is reported // !! DSA1001
ref Socket r = ref s;
Console.WriteLine(r);

//# A ref local that is pointed elsewhere changes the other // !! DSA1001
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
var third = other;
ref Socket r = ref s;
r = ref third;
r = null;

//# A flag that is set through a ref local decides
bool dual = false;
ref bool r = ref dual;
r = true;
if (dual) s.DualMode = true;

//# A flag that is reset through a ref local is reported // !! DSA1001
bool dual = true;
ref bool r = ref dual;
r = false;
if (dual) s.DualMode = true;

//# A ref return of a parameter assigns the variable
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
Same(ref s) = other;
//+ members
static ref Socket Same(ref Socket socket) => ref socket;

//# A ref conditional assigns one of two // ?? DSA1001
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
var none = other;
bool first = other.NoDelay;
(first ? ref s : ref none) = other;

//# A ref parameter is assigned
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
Set(ref s, other);
//+ members
static void Set(ref Socket socket, Socket value) { socket = value; }

//# A ref parameter that is configured is chosen for
Set(ref s);
//+ members
static void Set(ref Socket socket) { socket.DualMode = true; }

//# A ref parameter that is only looked at is reported // !! DSA1001
Look(ref s);
//+ members
static void Look(ref Socket socket) { Console.WriteLine(socket.NoDelay); }

//# A ref parameter of a lambda is assigned
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
Setter set = (ref Socket socket) => socket = other;
set(ref s);
//+ types
delegate void Setter(ref Socket socket);

//# An out argument overwrites the socket
Replace(out s);
//+ members
static void Replace(out Socket socket) { socket = new Socket(SocketType.Stream, ProtocolType.Tcp); }

//# Interlocked.Exchange overwrites the socket
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
Interlocked.Exchange(ref s, other);

//# A ref field assigns the variable
//@ net10.0
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
var r = new Ref(ref s);
r.Target = other;
//+ types
ref struct Ref { public ref Socket Target; public Ref(ref Socket target) { Target = ref target; } }

//# A ref field that configures is chosen for
//@ net10.0
var r = new Ref(ref s);
r.Target.DualMode = true;
//+ types
ref struct Ref { public ref Socket Target; public Ref(ref Socket target) { Target = ref target; } }

//# Unsafe.AsRef assigns the variable
//@ net10.0
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
System.Runtime.CompilerServices.Unsafe.AsRef(in s) = other;

//# A pointer assigns the flag
bool dual = false;
unsafe { *(&dual) = true; }
if (dual) s.DualMode = true;

//:
class Server
{
    private Socket _s;
    /*members*/
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); /*mark*/
        /*body*/
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A ref local of a field assigns the field
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
ref Socket r = ref _s;
r = other;

//# A ref return assigns the field
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
Get() = other;
//+ members
private ref Socket Get() => ref _s;

//# A ref return that is kept assigns the field
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
ref Socket r = ref Get();
r = other;
//+ members
private ref Socket Get() => ref _s;

//# A ref property assigns the field
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
Socket = other;
//+ members
private ref Socket Socket => ref _s;

//# Interlocked.CompareExchange may overwrite the socket
var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
Interlocked.CompareExchange(ref _s, other, _s);

//:
class Server
{
    /*members*/
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); /*mark*/
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        /*body*/
    }
}

//# A ref local of an array element assigns the element
var all = new[] { s };
ref Socket r = ref all[0];
r = other;
all[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

//# A ref parameter of a local function is assigned
Set(ref s);
s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
void Set(ref Socket socket) => socket = other;

//# An element that is passed by reference is assigned
var all = new[] { s };
Set(ref all[0], other);
all[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
//+ members
static void Set(ref Socket socket, Socket value) { socket = value; }

//# A ref foreach assigns the elements
//@ net10.0
var all = new[] { s };
foreach (ref Socket r in all.AsSpan()) r = other;
all[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

//# A list seen as a span is assigned
//@ net10.0
var all = new List<Socket> { s };
System.Runtime.InteropServices.CollectionsMarshal.AsSpan(all)[0] = other;
all[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

//# A dictionary entry by reference is assigned
//@ net10.0
var all = new Dictionary<int, Socket> { [1] = s };
System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrNullRef(all, 1) = other;
all[1].Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
