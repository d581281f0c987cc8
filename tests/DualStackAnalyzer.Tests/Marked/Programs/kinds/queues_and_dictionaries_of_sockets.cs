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
