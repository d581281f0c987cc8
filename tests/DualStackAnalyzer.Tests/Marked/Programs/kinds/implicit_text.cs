//: unset_socket

//# An interpolation handler may choose
//@ net10.0
Log($"{s}");
//+ types
[System.Runtime.CompilerServices.InterpolatedStringHandler]
ref struct Handler { public Handler(int literal, int formatted) { } public void AppendLiteral(string text) { } public void AppendFormatted(Socket socket) { socket.DualMode = true; } }
//+ members
static void Log(Handler handler) { }

//# An interpolation handler that is given the socket may choose
//@ net10.0
Log(s, $"x");
//+ types
[System.Runtime.CompilerServices.InterpolatedStringHandler]
ref struct Handler { public Handler(int literal, int formatted, Socket socket) { socket.DualMode = true; } public void AppendLiteral(string text) { } }
//+ members
static void Log(Socket socket, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("socket")] Handler handler) { }

//# An interpolated socket is only formatted and is reported // !! DSA1001
Console.WriteLine($"{s}");

//# ToString of an interpolated wrapper may choose
var w = new Wrapper { Socket = s };
Console.WriteLine($"{w}");
//+ types
class Wrapper { public Socket Socket; public override string ToString() { Socket.DualMode = true; return ""; } }

//# ToString of a concatenated wrapper may choose
var w = new Wrapper { Socket = s };
Console.WriteLine("" + w);
//+ types
class Wrapper { public Socket Socket; public override string ToString() { Socket.DualMode = true; return ""; } }

//# ToString of a wrapper that is written may choose
var w = new Wrapper { Socket = s };
Console.WriteLine(w);
//+ types
class Wrapper { public Socket Socket; public override string ToString() { Socket.DualMode = true; return ""; } }
