//: unset_socket

//# An implicit conversion may choose
Handle handle = s;
//+ types
struct Handle { public static implicit operator Handle(Socket socket) { socket.DualMode = true; return default; } }

//# An explicit conversion may choose
var handle = (Handle)s;
//+ types
struct Handle { public static explicit operator Handle(Socket socket) { socket.DualMode = true; return default; } }

//# An implicit conversion of an argument may choose
Take(s);
//+ types
struct Handle { public static implicit operator Handle(Socket socket) { socket.DualMode = true; return default; } }
//+ members
static void Take(Handle handle) { }

//# A conversion from a wrapper may choose
var w = new Wrapper { Socket = s };
Socket same = w;
//+ types
class Wrapper { public Socket Socket; public static implicit operator Socket(Wrapper w) { w.Socket.DualMode = true; return w.Socket; } }

//# A conversion of a foreach variable may choose
foreach (Handle handle in new[] { s }) Console.WriteLine(handle);
//+ types
struct Handle { public static explicit operator Handle(Socket socket) { socket.DualMode = true; return default; } }

//# A conversion that leaves the mode alone may be reported // ?? DSA1001
Handle handle = s;
//+ types
struct Handle { public static implicit operator Handle(Socket socket) => default; }

//# A conversion of something else leaves the socket and is reported // !! DSA1001
Handle handle = 1;
//+ types
struct Handle { public static implicit operator Handle(int number) => default; }
