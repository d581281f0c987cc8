//: unset_socket

//# An event that is subscribed to may choose
var w = new Wrapper { Socket = s };
w.Opened += null;
//+ types
class Wrapper { public Socket Socket; public event Action Opened { add { Socket.DualMode = true; } remove { } } }

//# An event that is raised may choose
Opened?.Invoke(s);
//+ members
public event Action<Socket> Opened;

//# A delegate that is called may choose
configure(s);
//+ parameters
Action<Socket> configure

//# A delegate field that is called may choose
_configure(s);
//+ members
public Action<Socket> _configure = it => { };

//# A delegate made of two methods may choose
Action<Socket> all = it => { };
all += it => it.DualMode = true;
all(s);

//# A lazy value may choose
_ = new Lazy<int>(() => { s.DualMode = true; return 1; }).Value;

//# A dynamic invocation of a delegate may choose
Delegate set = new Action<Socket>(it => it.DualMode = true); set.DynamicInvoke(s);

//# A lambda that is given the socket may choose
new[] { s }.Any(it => { it.DualMode = true; return false; });
