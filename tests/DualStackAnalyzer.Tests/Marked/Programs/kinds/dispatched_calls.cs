//: unset_socket

//# A query of an own provider may choose
_ = from it in s select 1;
//+ types
static class Extensions { public static int Select(this Socket socket, Func<int, int> selector) { socket.DualMode = true; return 1; } }

//# A pinned wrapper may choose
var w = new Wrapper { Socket = s };
unsafe { fixed (int* p = w) Console.WriteLine(*p); }
//+ types
class Wrapper { public Socket Socket; private int _x; public ref int GetPinnableReference() { Socket.DualMode = true; return ref _x; } }

//# A virtual method may choose // ?? DSA1001
Configure(s);
//+ members
protected virtual void Configure(Socket socket) { }

//# A dynamic call may choose
dynamic it = s;
it.DualMode = true;

//# A setting by reflection may choose
typeof(Socket).GetProperty("DualMode").SetValue(s, true);

//# A call of a generic constraint may choose
Configure(new Setup(), s);
//+ types
interface ISetup { void Apply(Socket socket); }
class Setup : ISetup { public void Apply(Socket socket) { socket.DualMode = true; } }
//+ members
static void Configure<T>(T setup, Socket socket) where T : ISetup => setup.Apply(socket);

//# A static abstract method may choose
//@ net10.0
Configure<Setup>(s);
//+ types
interface ISetup { static abstract void Apply(Socket socket); }
class Setup : ISetup { public static void Apply(Socket socket) { socket.DualMode = true; } }
//+ members
static void Configure<T>(Socket socket) where T : ISetup => T.Apply(socket);

//# A default interface method may choose
//@ net10.0
((ISetup)new Setup()).Apply(s);
//+ types
interface ISetup { void Apply(Socket socket) { socket.DualMode = true; } }
class Setup : ISetup { }

//# A call by reflection may choose
typeof(Setup).GetMethod("Dual").Invoke(null, new object[] { s });
//+ types
static class Setup { public static void Dual(Socket s) { s.DualMode = true; } }

//# A creation by reflection may choose
Activator.CreateInstance(typeof(Setup), s);
//+ types
class Setup { public Setup(Socket s) { s.DualMode = true; } }
