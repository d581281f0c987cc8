//# An element of an array that is assigned is another
class Server
{
    void Start(int port)
    {
        IPAddress[] list = { IPAddress.Any, IPAddress.IPv6Any };
        list[1] = IPAddress.Loopback;
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Array.Clear leaves no address
class Server
{
    void Start(int port)
    {
        IPAddress[] list = { IPAddress.Any, IPAddress.IPv6Any };
        Array.Clear(list, 0, list.Length);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Array.Copy overwrites what was there
class Server
{
    void Start(int port)
    {
        IPAddress[] list = { IPAddress.Any, IPAddress.IPv6Any };
        Array.Copy(new[] { IPAddress.Any, IPAddress.Loopback }, list, 2);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Array.Resize cuts off the rest
class Server
{
    void Start(int port)
    {
        IPAddress[] list = { IPAddress.Any, IPAddress.IPv6Any };
        Array.Resize(ref list, 1);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# CopyTo overwrites what was there
class Server
{
    void Start(int port)
    {
        IPAddress[] list = { IPAddress.Any, IPAddress.IPv6Any };
        new List<IPAddress> { IPAddress.Any, IPAddress.Loopback }.CopyTo(list);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# HashSet.Remove leaves the other addresses
class Server
{
    void Start(int port)
    {
        var list = new HashSet<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.Remove(IPAddress.IPv6Any);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# HashSet.RemoveWhere leaves the other addresses
class Server
{
    void Start(int port)
    {
        var list = new HashSet<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.RemoveWhere(address => address.Equals(IPAddress.IPv6Any));
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# HashSet.ExceptWith leaves the other addresses
class Server
{
    void Start(int port)
    {
        var list = new HashSet<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.ExceptWith(new[] { IPAddress.IPv6Any });
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# HashSet.IntersectWith leaves the common addresses
class Server
{
    void Start(int port)
    {
        var list = new HashSet<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.IntersectWith(new[] { IPAddress.Any });
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# HashSet.SymmetricExceptWith leaves the addresses of one
class Server
{
    void Start(int port)
    {
        var list = new HashSet<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.SymmetricExceptWith(new[] { IPAddress.IPv6Any });
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# HashSet.Clear leaves nothing to bind
class Server
{
    void Start(int port)
    {
        var list = new HashSet<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.Clear();
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# LinkedList.RemoveLast leaves the other addresses
class Server
{
    void Start(int port)
    {
        var list = new LinkedList<IPAddress>();
        list.AddLast(IPAddress.Any);
        list.AddLast(IPAddress.IPv6Any);
        list.RemoveLast();
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Queue.Dequeue leaves the other addresses
class Server
{
    void Start(int port)
    {
        var list = new Queue<IPAddress>();
        list.Enqueue(IPAddress.IPv6Any);
        list.Enqueue(IPAddress.Any);
        list.Dequeue();
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# A queue that is looked at is reported
class Server
{
    void Start(int port)
    {
        var list = new Queue<IPAddress>();
        list.Enqueue(IPAddress.IPv6Any);
        list.Enqueue(IPAddress.Any);
        list.Peek();
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Stack.Pop leaves the other addresses
class Server
{
    void Start(int port)
    {
        var list = new Stack<IPAddress>();
        list.Push(IPAddress.Any);
        list.Push(IPAddress.IPv6Any);
        list.Pop();
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Dictionary.Remove leaves the other addresses
class Server
{
    void Start(int port)
    {
        var map = new Dictionary<int, IPAddress> { [4] = IPAddress.Any, [6] = IPAddress.IPv6Any };
        map.Remove(6);
        foreach (var address in map.Values)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Dictionary.Clear leaves nothing to bind
class Server
{
    void Start(int port)
    {
        var map = new Dictionary<int, IPAddress> { [4] = IPAddress.Any, [6] = IPAddress.IPv6Any };
        map.Clear();
        foreach (var address in map.Values)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# An entry of a dictionary that is assigned is another
class Server
{
    void Start(int port)
    {
        var map = new Dictionary<int, IPAddress> { [4] = IPAddress.Any, [6] = IPAddress.IPv6Any };
        map[6] = IPAddress.Loopback;
        foreach (var address in map.Values)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}
