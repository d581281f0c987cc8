//: unset_socket

//# Add of a collection initializer may choose
_ = new Bag { s };
//+ types
class Bag : System.Collections.IEnumerable { public void Add(Socket socket) { socket.DualMode = true; } public System.Collections.IEnumerator GetEnumerator() => null; }

//# Add of two arguments may choose
_ = new Bag { { 1, s } };
//+ types
class Bag : System.Collections.IEnumerable { public void Add(int key, Socket socket) { socket.DualMode = true; } public System.Collections.IEnumerator GetEnumerator() => null; }

//# Add by an extension may choose
_ = new Bag { s };
//+ types
class Bag : System.Collections.IEnumerable {  public System.Collections.IEnumerator GetEnumerator() => null; }
static class Extensions { public static void Add(this Bag bag, Socket socket) { socket.DualMode = true; } }

//# An indexer of an object initializer may choose
_ = new Bag { [1] = s };
//+ types
class Bag { public Socket this[int key] { set { value.DualMode = true; } } }

//# Add of a collection expression may choose
//@ net10.0
Bag bag = [s];
//+ types
class Bag : IEnumerable<Socket> { public void Add(Socket socket) { socket.DualMode = true; } public IEnumerator<Socket> GetEnumerator() => null; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; }

//# A spread of a socket may choose
//@ net10.0
int[] all = [.. s];
//+ types
static class Extensions { public static IEnumerator<int> GetEnumerator(this Socket socket) { socket.DualMode = true; return new List<int>().GetEnumerator(); } }

//# A builder of a collection expression may choose
//@ net10.0
Bag bag = [s];
//+ types
[System.Runtime.CompilerServices.CollectionBuilder(typeof(Bag), "Make")]
class Bag : IEnumerable<Socket> { public static Bag Make(ReadOnlySpan<Socket> all) { all[0].DualMode = true; return new Bag(); } public IEnumerator<Socket> GetEnumerator() => null; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; }

//# A with expression may choose
//@ net10.0
var a = new Record(null);
var b = a with { Socket = s };
//+ types
record Record(Socket Given) { public Socket Socket { init { value.DualMode = true; } } }

//# The copy constructor of a with expression may choose
//@ net10.0
var a = new Record(s);
var b = a with { };
//+ types
record Record(Socket Socket) { protected Record(Record other) { other.Socket.DualMode = true; Socket = other.Socket; } }
