//# List indexer gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        list[0].DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# List.Find gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        list.Find(it => true).DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# List.ForEach gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        list.ForEach(it => it.DualMode = true);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# First gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        list.First().DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Last gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        list.Last().DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Single gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        list.Single().DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ElementAt gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        list.ElementAt(0).DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ToArray gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        list.ToArray()[0].DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# GetRange gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        list.GetRange(0, 1)[0].DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# CopyTo gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        var copy = new Socket[1];
        list.CopyTo(copy);
        copy[0].DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Skip gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        foreach (var it in list.Skip(0)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Take gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        foreach (var it in list.Take(1)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# OfType gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        foreach (var it in list.OfType<Socket>()) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Concat gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        foreach (var it in new Socket[0].Concat(list)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Zip gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        foreach (var it in list.Zip(list, (one, other) => one)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ToDictionary gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        list.ToDictionary(it => 1)[1].DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ToLookup gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        foreach (var it in list.ToLookup(it => 1)[1]) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# GroupBy gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        foreach (var group in list.GroupBy(it => 1)) foreach (var it in group) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Queue.Dequeue gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var queue = new Queue<Socket>();
        queue.Enqueue(socket);
        queue.Dequeue().DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Queue.Peek gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var queue = new Queue<Socket>();
        queue.Enqueue(socket);
        queue.Peek().DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Stack.Pop gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var stack = new Stack<Socket>();
        stack.Push(socket);
        stack.Pop().DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Stack.Peek gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var stack = new Stack<Socket>();
        stack.Push(socket);
        stack.Peek().DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# LinkedList.First gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new LinkedList<Socket>();
        list.AddLast(socket);
        list.First.Value.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Dictionary indexer gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var map = new Dictionary<string, Socket> { ["a"] = socket };
        map["a"].DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Dictionary.TryGetValue gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var map = new Dictionary<string, Socket> { ["a"] = socket };
        if (map.TryGetValue("a", out var it)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# TryGetValue into a variable of before gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var map = new Dictionary<string, Socket> { ["a"] = socket };
        Socket it;
        if (map.TryGetValue("a", out it)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Dictionary.Values gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var map = new Dictionary<string, Socket> { ["a"] = socket };
        map.Values.First().DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A pair of a dictionary gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var map = new Dictionary<string, Socket> { ["a"] = socket };
        foreach (var pair in map) pair.Value.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Select over pairs gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var map = new Dictionary<string, Socket> { ["a"] = socket };
        foreach (var it in map.Select(pair => pair.Value)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ConcurrentQueue.TryDequeue gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var queue = new System.Collections.Concurrent.ConcurrentQueue<Socket>();
        queue.Enqueue(socket);
        if (queue.TryDequeue(out var it)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ConcurrentQueue.TryPeek gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var queue = new System.Collections.Concurrent.ConcurrentQueue<Socket>();
        queue.Enqueue(socket);
        if (queue.TryPeek(out var it)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ConcurrentBag.TryTake gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var bag = new System.Collections.Concurrent.ConcurrentBag<Socket> { socket };
        if (bag.TryTake(out var it)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ConcurrentDictionary.GetOrAdd gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var map = new System.Collections.Concurrent.ConcurrentDictionary<string, Socket>();
        map["a"] = socket;
        map.GetOrAdd("a", key => null).DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ConcurrentDictionary.TryRemove gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var map = new System.Collections.Concurrent.ConcurrentDictionary<string, Socket>();
        map["a"] = socket;
        if (map.TryRemove("a", out var it)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ConcurrentDictionary.AddOrUpdate gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var map = new System.Collections.Concurrent.ConcurrentDictionary<string, Socket>();
        map["a"] = socket;
        map.AddOrUpdate("a", key => null, (key, it) => { it.DualMode = true; return it; });
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ReadOnlyCollection gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket }.AsReadOnly();
        list[0].DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ArrayList gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new System.Collections.ArrayList { socket };
        ((Socket)list[0]).DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Lazy gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var lazy = new Lazy<Socket>(() => socket);
        lazy.Value.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# WeakReference gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var weak = new WeakReference<Socket>(socket);
        if (weak.TryGetTarget(out var it)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Tuple.Create gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Tuple.Create(socket, 1).Item1.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# KeyValuePair gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new KeyValuePair<int, Socket>(1, socket).Value.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Task.FromResult gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Task.FromResult(socket).Result.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# TaskCompletionSource gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var source = new TaskCompletionSource<Socket>();
        source.SetResult(socket);
        source.Task.Result.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Interlocked.Exchange gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Socket other = null;
        Interlocked.Exchange(ref other, socket);
        other.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Array.Find gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Array.Find(new[] { socket }, it => true).DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Array.ForEach gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Array.ForEach(new[] { socket }, it => it.DualMode = true);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Aggregate gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        list.Aggregate((one, other) => one).DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Dictionary.Remove with its value gives the socket that is chosen for
//@ net10.0
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var map = new Dictionary<string, Socket> { ["a"] = socket };
        if (map.Remove("a", out var it)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# GetValueOrDefault gives the socket that is chosen for
//@ net10.0
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var map = new Dictionary<string, Socket> { ["a"] = socket };
        map.GetValueOrDefault("a").DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Queue.TryDequeue gives the socket that is chosen for
//@ net10.0
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var queue = new Queue<Socket>();
        queue.Enqueue(socket);
        if (queue.TryDequeue(out var it)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Stack.TryPop gives the socket that is chosen for
//@ net10.0
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var stack = new Stack<Socket>();
        stack.Push(socket);
        if (stack.TryPop(out var it)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An index from the end gives the socket that is chosen for
//@ net10.0
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { socket };
        list[^1].DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# PriorityQueue.Dequeue gives the socket that is chosen for
//@ net10.0
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var queue = new PriorityQueue<Socket, int>();
        queue.Enqueue(socket, 1);
        queue.Dequeue().DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A deconstructed pair gives the socket that is chosen for
//@ net10.0
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var map = new Dictionary<string, Socket> { ["a"] = socket };
        foreach (var (key, it) in map) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Span gives the socket that is chosen for
//@ net10.0
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var span = new[] { socket }.AsSpan();
        span[0].DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ImmutableArray gives the socket that is chosen for
//@ net10.0
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var all = System.Collections.Immutable.ImmutableArray.Create(socket);
        all[0].DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A list that is only counted is reported
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var list = new List<Socket> { socket };
        Console.WriteLine(list.Count);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A queue that is only counted is reported
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var queue = new Queue<Socket>();
        queue.Enqueue(socket);
        Console.WriteLine(queue.Count);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A dictionary that is only counted is reported
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var map = new Dictionary<string, Socket> { ["a"] = socket };
        Console.WriteLine(map.ContainsKey("a"));
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Another socket taken from a list is reported
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var other = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var list = new List<Socket> { other };
        list[0].DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
