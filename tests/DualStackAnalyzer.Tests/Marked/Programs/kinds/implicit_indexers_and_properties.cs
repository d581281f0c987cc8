//: unset_socket

//# An indexer that is read may choose
_ = this[s];
//+ members
Socket this[Socket key] { get { key.DualMode = true; return key; } }

//# An indexer that is assigned may choose for its key
this[s] = 1;
//+ members
int this[Socket key] { set { key.DualMode = true; } }

//# An indexer that is assigned may choose for its value
this[1] = s;
//+ members
Socket this[int key] { set { value.DualMode = true; } }

//# An indexer of two keys may choose
_ = this[1, s];
//+ members
int this[int first, Socket second] { get { second.DualMode = true; return 1; } }

//# An indexer of a wrapper may choose
var w = new Wrapper { Socket = s };
_ = w[0];
//+ types
class Wrapper { public Socket Socket; public int this[int i] { get { Socket.DualMode = true; return i; } } }

//# An index from the end of a wrapper may choose
//@ net10.0
var w = new Wrapper { Socket = s };
_ = w[^1];
//+ types
class Wrapper { public Socket Socket; public int Length => 1; public int this[int i] { get { Socket.DualMode = true; return i; } } }

//# A range of a wrapper may choose
//@ net10.0
var w = new Wrapper { Socket = s };
_ = w[0..1];
//+ types
class Wrapper { public Socket Socket; public int Length => 1; public int Slice(int a, int b) { Socket.DualMode = true; return a; } }

//# A property of a wrapper that is read may choose
var w = new Wrapper { Socket = s };
_ = w.Port;
//+ types
class Wrapper { public Socket Socket; public int Port { get { Socket.DualMode = true; return 1; } } }

//# A property of a wrapper that is assigned may choose
var w = new Wrapper { Socket = s };
w.Port = 1;
//+ types
class Wrapper { public Socket Socket; public int Port { set { Socket.DualMode = true; } } }

//# A property that takes the socket may choose
Given = s;
//+ members
Socket Given { set { value.DualMode = true; } }

//# A property in an object initializer may choose
_ = new Holder { Given = s };
//+ types
class Holder { public Socket Given { set { value.DualMode = true; } } }

//# A compound assignment of a property may choose
var w = new Wrapper { Socket = s };
w.Port += 1;
//+ types
class Wrapper { public Socket Socket; public int Port { get { return 1; } set { Socket.DualMode = true; } } }

//# An increment of a property may choose
var w = new Wrapper { Socket = s };
w.Port++;
//+ types
class Wrapper { public Socket Socket; public int Port { get { Socket.DualMode = true; return 1; } set { } } }
