//:
/*types*/
class Server
{
    async Task Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); /*mark*/
        /*body*/
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An awaiter of a socket by an extension may choose
await s;
//+ types
struct Awaiter : System.Runtime.CompilerServices.INotifyCompletion { public bool IsCompleted => true; public void GetResult() { } public void OnCompleted(Action next) { } }
static class Extensions { public static Awaiter GetAwaiter(this Socket socket) { socket.DualMode = true; return default; } }

//# An awaiter of a wrapper may choose
var w = new Wrapper { Socket = s };
await w;
//+ types
struct Awaiter : System.Runtime.CompilerServices.INotifyCompletion { public bool IsCompleted => true; public void GetResult() { } public void OnCompleted(Action next) { } }
class Wrapper { public Socket Socket; public Awaiter GetAwaiter() { Socket.DualMode = true; return default; } }

//# The result of an awaiter may choose
var w = new Wrapper { Socket = s };
await w;
//+ types
class Wrapper : System.Runtime.CompilerServices.INotifyCompletion { public Socket Socket; public Wrapper GetAwaiter() => this; public bool IsCompleted => true; public void GetResult() { Socket.DualMode = true; } public void OnCompleted(Action next) { } }

//: unset_socket

//# A task that runs a lambda may choose
Task.Run(() => s.DualMode = true).Wait();

//# A task that is awaited may choose
System.Threading.Tasks.Task.Run(() => s.DualMode = true).GetAwaiter().GetResult();

//# A task that is dropped leaves a path and is reported // !! DSA1001
System.Threading.Tasks.Task.Run(() => s.DualMode = true);

//# A task that leaves the mode is reported // !! DSA1001
System.Threading.Tasks.Task.Run(() => Console.WriteLine(s.Ttl)).Wait();
