//# An asynchronous enumeration of a wrapper may choose
class Wrapper { public Socket Socket; public Walk GetAsyncEnumerator(CancellationToken cancel = default) { Socket.DualMode = true; return new Walk(); } }
class Walk { public int Current => 1; public Task<bool> MoveNextAsync() => Task.FromResult(false); }
class Server
{
    async Task Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        await foreach (var each in w) Console.WriteLine(each);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# DisposeAsync at the end of a using may choose
//@ net10.0
class Wrapper { public Socket Socket; public Task DisposeAsync() { Socket.DualMode = true; return Task.CompletedTask; } }
class Server
{
    async Task Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        await using (new Wrapper { Socket = s }) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//: unset_socket

//# An enumeration of a socket by an extension may choose
foreach (var each in s) Console.WriteLine(each);
//+ types
static class Extensions { public static IEnumerator<int> GetEnumerator(this Socket socket) { socket.DualMode = true; return new List<int>().GetEnumerator(); } }

//# An enumeration of a wrapper may choose
var w = new Wrapper { Socket = s };
foreach (var each in w) Console.WriteLine(each);
//+ types
class Wrapper { public Socket Socket; public List<int>.Enumerator GetEnumerator() { Socket.DualMode = true; return new List<int>().GetEnumerator(); } }

//# MoveNext of a wrapper may choose
var w = new Wrapper { Socket = s };
foreach (var each in w) Console.WriteLine(each);
//+ types
class Wrapper { public Socket Socket; public Wrapper GetEnumerator() => this; public int Current => 1; public bool MoveNext() { Socket.DualMode = true; return false; } }

//# Current of a wrapper may choose // ?? DSA1001
var w = new Wrapper { Socket = s };
foreach (var each in w) { Console.WriteLine(each); }
//+ types
class Wrapper { public Socket Socket; public Wrapper GetEnumerator() => this; public int Current { get { Socket.DualMode = true; return 1; } } private bool _done; public bool MoveNext() { if (_done) return false; _done = true; return true; } }

//# An iterator over a wrapper may choose
var w = new Wrapper { Socket = s };
foreach (var each in w.All()) Console.WriteLine(each);
//+ types
class Wrapper { public Socket Socket; public IEnumerable<int> All() { Socket.DualMode = true; yield return 1; } }

//# Dispose at the end of a foreach may choose
var w = new Wrapper { Socket = s };
foreach (var each in w) Console.WriteLine(each);
//+ types
class Wrapper { public Socket Socket; public Walk GetEnumerator() => new Walk { Socket = Socket }; }
class Walk : IDisposable { public Socket Socket; public int Current => 1; public bool MoveNext() => false; public void Dispose() { Socket.DualMode = true; } }

//# Dispose at the end of a using may choose
using (new Wrapper { Socket = s }) Console.WriteLine();
//+ types
class Wrapper : IDisposable { public Socket Socket; public void Dispose() { Socket.DualMode = true; } }

//# Dispose of a struct at the end of a using may choose
using (new Wrapper { Socket = s }) Console.WriteLine();
//+ types
struct Wrapper : IDisposable { public Socket Socket; public void Dispose() { Socket.DualMode = true; } }

//# Dispose of a ref struct at the end of a using may choose
using (var w = new Wrapper { Socket = s }) Console.WriteLine();
//+ types
ref struct Wrapper { public Socket Socket; public void Dispose() { Socket.DualMode = true; } }
