//: unset_socket

//# A user-defined + may choose for the socket that it is given
var setup = new Setup();
var made = setup + s;
//+ types
class Setup { public static Setup operator +(Setup a, Socket b) { b.DualMode = true; return a; } }

//# A user-defined += may choose for the socket that it is given
var setup = new Setup();
setup += s;
//+ types
class Setup { public static Setup operator +(Setup a, Socket b) { b.DualMode = true; return a; } }

//# A user-defined - may choose for the socket that it is given
var setup = new Setup();
_ = setup - s;
//+ types
class Setup { public static Setup operator -(Setup a, Socket b) { b.DualMode = true; return a; } }

//# A user-defined == may choose for the socket that it is given
var setup = new Setup();
if (setup == s) Console.WriteLine();
//+ types
class Setup { public static bool operator ==(Setup a, Socket b) { b.DualMode = true; return true; } public static bool operator !=(Setup a, Socket b) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }

//# A user-defined < may choose for the socket that it is given
var setup = new Setup();
if (setup < s) Console.WriteLine();
//+ types
class Setup { public static bool operator <(Setup a, Socket b) { b.DualMode = true; return true; } public static bool operator >(Setup a, Socket b) => true; }

//# A user-defined << may choose for the socket that it is given
var setup = new Setup();
_ = setup << s;
//+ types
class Setup { public static Setup operator <<(Setup a, Socket b) { b.DualMode = true; return a; } }

//# A user-defined unary + may choose for the socket that its operand holds
var setup = new Setup { Socket = s };
_ = +setup;
//+ types
class Setup { public Socket Socket; public static Setup operator +(Setup a) { a.Socket.DualMode = true; return a; } }

//# A user-defined ! may choose for the socket that its operand holds
var setup = new Setup { Socket = s };
if (!setup) Console.WriteLine();
//+ types
class Setup { public Socket Socket; public static bool operator !(Setup a) { a.Socket.DualMode = true; return true; } }

//# A user-defined ++ may choose for the socket that its operand holds
var setup = new Setup { Socket = s };
setup++;
//+ types
class Setup { public Socket Socket; public static Setup operator ++(Setup a) { a.Socket.DualMode = true; return a; } }

//# A user-defined true may choose for the socket that its operand holds
var setup = new Setup { Socket = s };
if (setup) Console.WriteLine();
//+ types
class Setup { public Socket Socket; public static bool operator true(Setup a) { a.Socket.DualMode = true; return true; } public static bool operator false(Setup a) => false; }

//# A compound assignment operator of an instance may choose for its socket
//@ C# 14
//@ net10.0
var setup = new Setup();
setup += s;
//+ types
class Setup { public void operator +=(Socket b) { b.DualMode = true; } }

//# An instance operator ++ may choose for its socket
//@ C# 14
//@ net10.0
var setup = new Setup { Socket = s };
setup++;
//+ types
class Setup { public Socket Socket; public void operator ++() { Socket.DualMode = true; } }

//# A checked operator may choose for the socket that it is given
var setup = new Setup();
checked { _ = setup + s; }
//+ types
class Setup { public static Setup operator +(Setup a, Socket b) => a; public static Setup operator checked +(Setup a, Socket b) { b.DualMode = true; return a; } }
