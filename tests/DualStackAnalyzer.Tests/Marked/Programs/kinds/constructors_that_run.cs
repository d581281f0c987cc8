//: unset_socket

//# A static constructor may choose
Given = s;
_ = Other.Value;
//+ types
static class Other { public static int Value; static Other() { Server.Given.DualMode = true; } }
//+ members
public static Socket Given;

//# A constructor may choose
_ = new Other(s);
//+ types
class Other { public Other(Socket socket) { socket.DualMode = true; } }

//# A base constructor may choose
_ = new Derived(s);
//+ types
class Base { public Base(Socket socket) { socket.DualMode = true; } }
class Derived : Base { public Derived(Socket socket) : base(socket) { } }

//# A field initializer of a primary constructor may choose
_ = new Other(s);
//+ types
class Other(Socket socket) { private readonly bool _dual = socket.DualMode = true; }

//# A static initializer may choose
Given = s;
Console.WriteLine(Other.Value);
//+ types
static class Other { public static int Value = Choose(); static int Choose() { Server.Given.DualMode = true; return 1; } }
//+ members
public static Socket Given;

//# A static constructor that does something else leaves the socket and is reported // !! DSA1001
Given = s;
_ = Other.Value;
//+ types
static class Other { public static int Value; static Other() { Value = 1; } }
//+ members
internal static Socket Given;
