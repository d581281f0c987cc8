//# An implicit conversion may choose
struct Handle { public static implicit operator Handle(Socket socket) { socket.DualMode = true; return default; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Handle handle = s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An explicit conversion may choose
struct Handle { public static explicit operator Handle(Socket socket) { socket.DualMode = true; return default; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var handle = (Handle)s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An implicit conversion of an argument may choose
struct Handle { public static implicit operator Handle(Socket socket) { socket.DualMode = true; return default; } }
class Server
{
    static void Take(Handle handle) { }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Take(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A conversion from a wrapper may choose
class Wrapper { public Socket Socket; public static implicit operator Socket(Wrapper w) { w.Socket.DualMode = true; return w.Socket; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        Socket same = w;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A conversion of a foreach variable may choose
struct Handle { public static explicit operator Handle(Socket socket) { socket.DualMode = true; return default; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        foreach (Handle handle in new[] { s }) Console.WriteLine(handle);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A conversion that leaves the mode alone may be reported
struct Handle { public static implicit operator Handle(Socket socket) => default; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        Handle handle = s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A conversion of something else leaves the socket and is reported
struct Handle { public static implicit operator Handle(int number) => default; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        Handle handle = 1;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An indexer that is read may choose
class Server
{
    Socket this[Socket key] { get { key.DualMode = true; return key; } }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = this[s];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An indexer that is assigned may choose for its key
class Server
{
    int this[Socket key] { set { key.DualMode = true; } }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        this[s] = 1;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An indexer that is assigned may choose for its value
class Server
{
    Socket this[int key] { set { value.DualMode = true; } }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        this[1] = s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An indexer of two keys may choose
class Server
{
    int this[int first, Socket second] { get { second.DualMode = true; return 1; } }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = this[1, s];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An indexer of a wrapper may choose
class Wrapper { public Socket Socket; public int this[int i] { get { Socket.DualMode = true; return i; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        _ = w[0];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An index from the end of a wrapper may choose
//@ net10.0
class Wrapper { public Socket Socket; public int Length => 1; public int this[int i] { get { Socket.DualMode = true; return i; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        _ = w[^1];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A range of a wrapper may choose
//@ net10.0
class Wrapper { public Socket Socket; public int Length => 1; public int Slice(int a, int b) { Socket.DualMode = true; return a; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        _ = w[0..1];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A property of a wrapper that is read may choose
class Wrapper { public Socket Socket; public int Port { get { Socket.DualMode = true; return 1; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        _ = w.Port;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A property of a wrapper that is assigned may choose
class Wrapper { public Socket Socket; public int Port { set { Socket.DualMode = true; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        w.Port = 1;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A property that takes the socket may choose
class Server
{
    Socket Given { set { value.DualMode = true; } }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Given = s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A property in an object initializer may choose
class Holder { public Socket Given { set { value.DualMode = true; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Holder { Given = s };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A compound assignment of a property may choose
class Wrapper { public Socket Socket; public int Port { get { return 1; } set { Socket.DualMode = true; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        w.Port += 1;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An increment of a property may choose
class Wrapper { public Socket Socket; public int Port { get { Socket.DualMode = true; return 1; } set { } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        w.Port++;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A deconstruction of a socket by an extension may choose
static class Extensions { public static void Deconstruct(this Socket socket, out int first, out int second) { socket.DualMode = true; first = second = 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var (first, second) = s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A deconstruction of a wrapper may choose
class Wrapper { public Socket Socket; public void Deconstruct(out int first, out int second) { Socket.DualMode = true; first = second = 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        var (first, second) = w;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A deconstruction in a foreach may choose
class Wrapper { public Socket Socket; public void Deconstruct(out int first, out int second) { Socket.DualMode = true; first = second = 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        foreach (var (first, second) in new[] { w }) Console.WriteLine(first);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A positional pattern may choose
class Wrapper { public Socket Socket; public void Deconstruct(out int first, out int second) { Socket.DualMode = true; first = second = 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        if (w is (0, 0)) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A property pattern may choose
class Wrapper { public Socket Socket; public int Port { get { Socket.DualMode = true; return 1; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        if (w is { Port: 1 }) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A list pattern may choose
//@ net10.0
class Wrapper { public Socket Socket; public int Length => 1; public int this[int i] { get { Socket.DualMode = true; return i; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        if (w is [1]) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A switch over a property pattern may choose
class Wrapper { public Socket Socket; public int Port { get { Socket.DualMode = true; return 1; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        var x = w switch { { Port: 1 } => 1, _ => 2 };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An enumeration of a socket by an extension may choose
static class Extensions { public static IEnumerator<int> GetEnumerator(this Socket socket) { socket.DualMode = true; return new List<int>().GetEnumerator(); } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        foreach (var each in s) Console.WriteLine(each);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An enumeration of a wrapper may choose
class Wrapper { public Socket Socket; public List<int>.Enumerator GetEnumerator() { Socket.DualMode = true; return new List<int>().GetEnumerator(); } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        foreach (var each in w) Console.WriteLine(each);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# MoveNext of a wrapper may choose
class Wrapper { public Socket Socket; public Wrapper GetEnumerator() => this; public int Current => 1; public bool MoveNext() { Socket.DualMode = true; return false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        foreach (var each in w) Console.WriteLine(each);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Current of a wrapper may choose
class Wrapper { public Socket Socket; public Wrapper GetEnumerator() => this; public int Current { get { Socket.DualMode = true; return 1; } } private bool _done; public bool MoveNext() { if (_done) return false; _done = true; return true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        var w = new Wrapper { Socket = s };
        foreach (var each in w) { Console.WriteLine(each); }
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An iterator over a wrapper may choose
class Wrapper { public Socket Socket; public IEnumerable<int> All() { Socket.DualMode = true; yield return 1; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        foreach (var each in w.All()) Console.WriteLine(each);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Dispose at the end of a foreach may choose
class Wrapper { public Socket Socket; public Walk GetEnumerator() => new Walk { Socket = Socket }; }
class Walk : IDisposable { public Socket Socket; public int Current => 1; public bool MoveNext() => false; public void Dispose() { Socket.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        foreach (var each in w) Console.WriteLine(each);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Dispose at the end of a using may choose
class Wrapper : IDisposable { public Socket Socket; public void Dispose() { Socket.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        using (new Wrapper { Socket = s }) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Dispose of a struct at the end of a using may choose
struct Wrapper : IDisposable { public Socket Socket; public void Dispose() { Socket.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        using (new Wrapper { Socket = s }) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Dispose of a ref struct at the end of a using may choose
ref struct Wrapper { public Socket Socket; public void Dispose() { Socket.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        using (var w = new Wrapper { Socket = s }) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Add of a collection initializer may choose
class Bag : System.Collections.IEnumerable { public void Add(Socket socket) { socket.DualMode = true; } public System.Collections.IEnumerator GetEnumerator() => null; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Bag { s };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Add of two arguments may choose
class Bag : System.Collections.IEnumerable { public void Add(int key, Socket socket) { socket.DualMode = true; } public System.Collections.IEnumerator GetEnumerator() => null; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Bag { { 1, s } };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Add by an extension may choose
class Bag : System.Collections.IEnumerable {  public System.Collections.IEnumerator GetEnumerator() => null; }
static class Extensions { public static void Add(this Bag bag, Socket socket) { socket.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Bag { s };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An indexer of an object initializer may choose
class Bag { public Socket this[int key] { set { value.DualMode = true; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Bag { [1] = s };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Add of a collection expression may choose
//@ net10.0
class Bag : IEnumerable<Socket> { public void Add(Socket socket) { socket.DualMode = true; } public IEnumerator<Socket> GetEnumerator() => null; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Bag bag = [s];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A spread of a socket may choose
//@ net10.0
static class Extensions { public static IEnumerator<int> GetEnumerator(this Socket socket) { socket.DualMode = true; return new List<int>().GetEnumerator(); } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        int[] all = [.. s];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A builder of a collection expression may choose
//@ net10.0
[System.Runtime.CompilerServices.CollectionBuilder(typeof(Bag), "Make")]
class Bag : IEnumerable<Socket> { public static Bag Make(ReadOnlySpan<Socket> all) { all[0].DualMode = true; return new Bag(); } public IEnumerator<Socket> GetEnumerator() => null; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Bag bag = [s];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A with expression may choose
//@ net10.0
record Record(Socket Given) { public Socket Socket { init { value.DualMode = true; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Record(null);
        var b = a with { Socket = s };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# The copy constructor of a with expression may choose
//@ net10.0
record Record(Socket Socket) { protected Record(Record other) { other.Socket.DualMode = true; Socket = other.Socket; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Record(s);
        var b = a with { };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An awaiter of a socket by an extension may choose
struct Awaiter : System.Runtime.CompilerServices.INotifyCompletion { public bool IsCompleted => true; public void GetResult() { } public void OnCompleted(Action next) { } }
static class Extensions { public static Awaiter GetAwaiter(this Socket socket) { socket.DualMode = true; return default; } }
class Server
{
    async Task Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        await s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An awaiter of a wrapper may choose
struct Awaiter : System.Runtime.CompilerServices.INotifyCompletion { public bool IsCompleted => true; public void GetResult() { } public void OnCompleted(Action next) { } }
class Wrapper { public Socket Socket; public Awaiter GetAwaiter() { Socket.DualMode = true; return default; } }
class Server
{
    async Task Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        await w;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# The result of an awaiter may choose
class Wrapper : System.Runtime.CompilerServices.INotifyCompletion { public Socket Socket; public Wrapper GetAwaiter() => this; public bool IsCompleted => true; public void GetResult() { Socket.DualMode = true; } public void OnCompleted(Action next) { } }
class Server
{
    async Task Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        await w;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

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

//# An interpolation handler may choose
//@ net10.0
[System.Runtime.CompilerServices.InterpolatedStringHandler]
ref struct Handler { public Handler(int literal, int formatted) { } public void AppendLiteral(string text) { } public void AppendFormatted(Socket socket) { socket.DualMode = true; } }
class Server
{
    static void Log(Handler handler) { }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Log($"{s}");
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An interpolation handler that is given the socket may choose
//@ net10.0
[System.Runtime.CompilerServices.InterpolatedStringHandler]
ref struct Handler { public Handler(int literal, int formatted, Socket socket) { socket.DualMode = true; } public void AppendLiteral(string text) { } }
class Server
{
    static void Log(Socket socket, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("socket")] Handler handler) { }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Log(s, $"x");
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An interpolated socket is only formatted and is reported
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        Console.WriteLine($"{s}");
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ToString of an interpolated wrapper may choose
class Wrapper { public Socket Socket; public override string ToString() { Socket.DualMode = true; return ""; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        Console.WriteLine($"{w}");
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ToString of a concatenated wrapper may choose
class Wrapper { public Socket Socket; public override string ToString() { Socket.DualMode = true; return ""; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        Console.WriteLine("" + w);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ToString of a wrapper that is written may choose
class Wrapper { public Socket Socket; public override string ToString() { Socket.DualMode = true; return ""; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        Console.WriteLine(w);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# GetHashCode of a key may choose
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        _ = new HashSet<Wrapper> { w };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# CompareTo of an element may choose
class Wrapper : IComparable<Wrapper> { public Socket Socket; public int CompareTo(Wrapper other) { Socket.DualMode = true; return 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        new List<Wrapper> { w, w }.Sort();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A comparer that is handed over may choose
class Comparer : IComparer<Socket> { public int Compare(Socket a, Socket b) { a.DualMode = true; return 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new List<Socket> { s, s }.Sort(new Comparer());
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A query of an own provider may choose
static class Extensions { public static int Select(this Socket socket, Func<int, int> selector) { socket.DualMode = true; return 1; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = from it in s select 1;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A pinned wrapper may choose
class Wrapper { public Socket Socket; private int _x; public ref int GetPinnableReference() { Socket.DualMode = true; return ref _x; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        unsafe { fixed (int* p = w) Console.WriteLine(*p); }
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An event that is subscribed to may choose
class Wrapper { public Socket Socket; public event Action Opened { add { Socket.DualMode = true; } remove { } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        w.Opened += null;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An event that is raised may choose
class Server
{
    public event Action<Socket> Opened;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Opened?.Invoke(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A delegate that is called may choose
class Server
{
    void Start(Action<Socket> configure)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        configure(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A delegate field that is called may choose
class Server
{
    public Action<Socket> _configure = it => { };
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _configure(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A delegate made of two methods may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Action<Socket> all = it => { };
        all += it => it.DualMode = true;
        all(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A static constructor may choose
static class Other { public static int Value; static Other() { Server.Given.DualMode = true; } }
class Server
{
    public static Socket Given;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Given = s;
        _ = Other.Value;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A constructor may choose
class Other { public Other(Socket socket) { socket.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Other(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A base constructor may choose
class Base { public Base(Socket socket) { socket.DualMode = true; } }
class Derived : Base { public Derived(Socket socket) : base(socket) { } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Derived(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A field initializer of a primary constructor may choose
class Other(Socket socket) { private readonly bool _dual = socket.DualMode = true; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Other(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A virtual method may choose
class Server
{
    protected virtual void Configure(Socket socket) { }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        Configure(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A dynamic call may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        dynamic it = s;
        it.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A setting by reflection may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        typeof(Socket).GetProperty("DualMode").SetValue(s, true);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A task that runs a lambda may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Task.Run(() => s.DualMode = true).Wait();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A lazy value may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Lazy<int>(() => { s.DualMode = true; return 1; }).Value;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A call of a generic constraint may choose
interface ISetup { void Apply(Socket socket); }
class Setup : ISetup { public void Apply(Socket socket) { socket.DualMode = true; } }
class Server
{
    static void Configure<T>(T setup, Socket socket) where T : ISetup => setup.Apply(socket);
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Configure(new Setup(), s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A static abstract method may choose
//@ net10.0
interface ISetup { static abstract void Apply(Socket socket); }
class Setup : ISetup { public static void Apply(Socket socket) { socket.DualMode = true; } }
class Server
{
    static void Configure<T>(Socket socket) where T : ISetup => T.Apply(socket);
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Configure<Setup>(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A default interface method may choose
//@ net10.0
interface ISetup { void Apply(Socket socket) { socket.DualMode = true; } }
class Setup : ISetup { }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        ((ISetup)new Setup()).Apply(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A lambda that sorts may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new List<Socket> { s, s }.Sort((a, b) => { a.DualMode = true; return 0; });
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A lambda that sorts by something else leaves the socket and is reported
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        new List<Socket> { s, s }.Sort((a, b) => a.Ttl - b.Ttl);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A comparer of an array may choose
class Comparer : IComparer<Socket> { public int Compare(Socket a, Socket b) { a.DualMode = true; return 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Array.Sort(new[] { s, s }, new Comparer());
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A comparer of a sorted set may choose
class Comparer : IComparer<Socket> { public int Compare(Socket a, Socket b) { a.DualMode = true; return 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new SortedSet<Socket>(new Comparer()).Add(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A comparer of numbers leaves the socket and is reported
class Comparer : IComparer<int> { public int Compare(int a, int b) => a - b; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        new List<int> { 2, 1 }.Sort(new Comparer());
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# GetHashCode of a key of a dictionary may choose
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new Dictionary<Wrapper, int>()[new Wrapper { Socket = s }] = 1;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# GetHashCode of a key that is added may choose
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new Dictionary<Wrapper, int>().Add(new Wrapper { Socket = s }, 1);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A key without a GetHashCode of its own leaves the socket and is reported
class Wrapper { public Socket Socket; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        new Dictionary<Wrapper, int>().Add(new Wrapper { Socket = s }, 1);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# An element of a list is not compared and is reported
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        new List<Wrapper>().Add(new Wrapper { Socket = s });
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# Equals of an element may choose when it is looked for
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new List<Wrapper>().Contains(new Wrapper { Socket = s });
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A call by reflection may choose
static class Setup { public static void Dual(Socket s) { s.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        typeof(Setup).GetMethod("Dual").Invoke(null, new object[] { s });
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A creation by reflection may choose
class Setup { public Setup(Socket s) { s.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Activator.CreateInstance(typeof(Setup), s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A dynamic invocation of a delegate may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Delegate set = new Action<Socket>(it => it.DualMode = true); set.DynamicInvoke(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A task that is awaited may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        System.Threading.Tasks.Task.Run(() => s.DualMode = true).GetAwaiter().GetResult();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A task that is dropped leaves a path and is reported
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        System.Threading.Tasks.Task.Run(() => s.DualMode = true);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A task that leaves the mode is reported
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        System.Threading.Tasks.Task.Run(() => Console.WriteLine(s.Ttl)).Wait();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A lambda that is given the socket may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new[] { s }.Any(it => { it.DualMode = true; return false; });
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A static initializer may choose
static class Other { public static int Value = Choose(); static int Choose() { Server.Given.DualMode = true; return 1; } }
class Server
{
    public static Socket Given;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Given = s;
        Console.WriteLine(Other.Value);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
//# A static constructor that does something else leaves the socket and is reported
static class Other { public static int Value; static Other() { Value = 1; } }
class Server
{
    internal static Socket Given;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        Given = s;
        _ = Other.Value;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
