//: unset_socket

//# A deconstruction of a socket by an extension may choose
var (first, second) = s;
//+ types
static class Extensions { public static void Deconstruct(this Socket socket, out int first, out int second) { socket.DualMode = true; first = second = 0; } }

//# A deconstruction of a wrapper may choose
var w = new Wrapper { Socket = s };
var (first, second) = w;
//+ types
class Wrapper { public Socket Socket; public void Deconstruct(out int first, out int second) { Socket.DualMode = true; first = second = 0; } }

//# A deconstruction in a foreach may choose
var w = new Wrapper { Socket = s };
foreach (var (first, second) in new[] { w }) Console.WriteLine(first);
//+ types
class Wrapper { public Socket Socket; public void Deconstruct(out int first, out int second) { Socket.DualMode = true; first = second = 0; } }

//# A positional pattern may choose
var w = new Wrapper { Socket = s };
if (w is (0, 0)) Console.WriteLine();
//+ types
class Wrapper { public Socket Socket; public void Deconstruct(out int first, out int second) { Socket.DualMode = true; first = second = 0; } }

//# A property pattern may choose
var w = new Wrapper { Socket = s };
if (w is { Port: 1 }) Console.WriteLine();
//+ types
class Wrapper { public Socket Socket; public int Port { get { Socket.DualMode = true; return 1; } } }

//# A list pattern may choose
//@ net10.0
var w = new Wrapper { Socket = s };
if (w is [1]) Console.WriteLine();
//+ types
class Wrapper { public Socket Socket; public int Length => 1; public int this[int i] { get { Socket.DualMode = true; return i; } } }

//# A switch over a property pattern may choose
var w = new Wrapper { Socket = s };
var x = w switch { { Port: 1 } => 1, _ => 2 };
//+ types
class Wrapper { public Socket Socket; public int Port { get { Socket.DualMode = true; return 1; } } }
