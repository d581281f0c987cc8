//# A copied struct that is given another socket leaves the first and is reported
struct Holder { public Socket Socket; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var other = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Holder { Socket = s };
        var b = a;
        b.Socket = other;
        b.Socket.DualMode = true;
        a.Socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//: unset_socket
var a = new Options { Dual = true };
/*body*/
//+ types
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }

//# A struct that is never copied keeps what was set
if (a.Dual) s.DualMode = true;

//# A struct whose field is reset is reported // !! DSA1001
a.Dual = false;
if (a.Dual) s.DualMode = true;

//# A copy by assignment is changed alone
var b = a;
b.Dual = false;
if (a.Dual) s.DualMode = true;

//# A copy by assignment that is changed is reported // !! DSA1001
var b = a;
b.Dual = false;
if (b.Dual) s.DualMode = true;

//# A copy keeps what the original is reset to afterwards
var b = a;
a.Dual = false;
if (b.Dual) s.DualMode = true;

//# A copy to a variable of before is changed alone
Options b;
b = a;
b.Dual = false;
if (a.Dual) s.DualMode = true;

//# A swap exchanges the values
var b = new Options();
(a, b) = (b, a);
if (b.Dual) s.DualMode = true;

//# A default struct is reset and reported // !! DSA1001
a = default;
if (a.Dual) s.DualMode = true;

//# A default struct leaves the copy
var b = a;
a = default;
if (b.Dual) s.DualMode = true;

//# A boxed copy keeps what it had
object box = a;
a.Dual = false;
if (((Options)box).Dual) s.DualMode = true;

//# An unboxed copy is changed alone
object box = a;
var b = (Options)box;
b.Dual = false;
if (((Options)box).Dual) s.DualMode = true;

//# A copy in an array is changed alone
var all = new[] { a };
all[0].Dual = false;
if (a.Dual) s.DualMode = true;

//# A copy in a list keeps what it had
var all = new List<Options> { a };
a.Dual = false;
if (all[0].Dual) s.DualMode = true;

//# A copy in a tuple is changed alone
var pair = (a, 1);
pair.a.Dual = false;
if (a.Dual) s.DualMode = true;

//# A copy of a nullable is changed alone
Options? maybe = a;
var b = maybe.Value;
b.Dual = false;
if (a.Dual) s.DualMode = true;

//# A copy in a foreach is changed alone
foreach (var each in new[] { a })
{
    var b = each;
    b.Dual = false;
}
if (a.Dual) s.DualMode = true;

//# A copy in a switch is changed alone
var b = s.NoDelay switch { true => a, _ => a };
b.Dual = false;
if (a.Dual) s.DualMode = true;

//# A copy in a pattern is changed alone
if (a is Options b) b.Dual = false;
if (a.Dual) s.DualMode = true;

//: unset_socket
/*body*/
//+ members
/*members*/
//+ types
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }

//# A copy into a field keeps what it had
var a = new Options { Dual = true };
_options = a;
a.Dual = false;
if (_options.Dual) s.DualMode = true;
//+ members
private Options _options;

//# A copy from a field is changed alone
_options.Dual = true;
var b = _options;
b.Dual = false;
if (_options.Dual) s.DualMode = true;
//+ members
private Options _options;

//: unset_socket

//# A copied record struct that differs by with is another
//@ net10.0
var a = new Options { Dual = true };
var b = a with { Dual = false };
if (a.Dual) s.DualMode = true;
//+ types
record struct Options(bool Dual);

//# A record struct that differs by with is reported // !! DSA1001
//@ net10.0
var a = new Options { Dual = true };
var b = a with { Dual = false };
if (b.Dual) s.DualMode = true;
//+ types
record struct Options(bool Dual);

//# A generic struct that is copied is changed alone
var a = new Options<bool> { Dual = true };
var b = a;
b.Dual = false;
if (a.Dual) s.DualMode = true;
//+ types
struct Options<T> { public T Dual; }

//# A copied struct holds the same socket
var a = new Holder { Socket = s };
var b = a;
b.Socket.DualMode = true;
//+ types
struct Holder { public Socket Socket; }

//# A copy of a nested struct is changed alone
var a = new Outer { Inner = new Options { Dual = true } };
var b = a;
b.Inner.Dual = false;
if (a.Inner.Dual) s.DualMode = true;
//+ types
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
struct Outer { public Options Inner; }

//# A nested struct that is copied out is changed alone
var a = new Outer { Inner = new Options { Dual = true } };
var b = a.Inner;
b.Dual = false;
if (a.Inner.Dual) s.DualMode = true;
//+ types
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
struct Outer { public Options Inner; }

//# A struct in an object is changed through the object and reported // !! DSA1001
var a = new Outer { Inner = new Options { Dual = true } };
var b = a;
b.Inner.Dual = false;
if (a.Inner.Dual) s.DualMode = true;
//+ types
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Outer { public Options Inner; }
