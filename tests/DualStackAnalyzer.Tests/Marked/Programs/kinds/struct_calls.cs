//# A local function changes its own copy
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        Off(a);
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        void Off(Options options) => options.Dual = false;
    }
}

//: unset_socket
/*body*/
//+ members
/*members*/
//+ types
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }

//# A copy in an argument is changed alone
var a = new Options { Dual = true };
Off(a);
if (a.Dual) s.DualMode = true;
//+ members
static void Off(Options options) { options.Dual = false; }

//# An argument by reference is changed and reported // !! DSA1001
var a = new Options { Dual = true };
Off(ref a);
if (a.Dual) s.DualMode = true;
//+ members
static void Off(ref Options options) { options.Dual = false; }

//# A copy that is returned is changed alone
var a = new Options { Dual = true };
var b = Same(a);
b.Dual = false;
if (a.Dual) s.DualMode = true;
//+ members
static Options Same(Options options) => options;

//# A copy of a field that is returned is changed alone
_options.Dual = true;
var b = Get();
b.Dual = false;
if (_options.Dual) s.DualMode = true;
//+ members
private Options _options;
private Options Get() => _options;

//# A method of a copy changes the copy
var a = new Options { Dual = true };
var b = a;
b.Disable();
if (a.Dual) s.DualMode = true;

//# A method of a struct changes the struct and is silent
var a = new Options();
a.Enable();
if (a.Dual) s.DualMode = true;

//# A method of a struct changes the struct and is reported // !! DSA1001
var a = new Options { Dual = true };
a.Disable();
if (a.Dual) s.DualMode = true;

//# A method of a readonly field changes a copy of it
_options.Disable();
if (_options.Dual) s.DualMode = true;
//+ members
private readonly Options _options = new Options { Dual = true };

//# A method of an in parameter changes a copy of it
var a = new Options { Dual = true };
Off(in a);
if (a.Dual) s.DualMode = true;
//+ members
static void Off(in Options options) => options.Disable();

//# A lambda changes the variable and is reported // !! DSA1001
var a = new Options { Dual = true };
Action off = () => a.Dual = false;
off();
if (a.Dual) s.DualMode = true;

//# An out parameter is a copy
var a = new Options { Dual = true };
Give(out var b);
b.Dual = false;
Give(out var c);
if (c.Dual) s.DualMode = true;
//+ members
static void Give(out Options options) { options = new Options { Dual = true }; }
