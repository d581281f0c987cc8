//# A list that is left alone is reported
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# A list whose elements are counted is reported
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        if (list.Count == 0) return;
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# A list that is reversed in place is reported
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.Reverse();
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# A list that grows by another address is reported
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.Add(IPAddress.Loopback);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# A list that is searched is reported
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        if (!list.Contains(IPAddress.Any)) return;
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# List.Clear leaves nothing to bind
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.Clear();
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# List.Clear and Add leave what was added
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.Clear();
        list.Add(IPAddress.Any);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# List.Remove leaves the other addresses
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.Remove(IPAddress.IPv6Any);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# List.RemoveAt leaves the other addresses
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.RemoveAt(1);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# List.RemoveRange leaves the other addresses
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.RemoveRange(1, 1);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# List.RemoveAll leaves the other addresses
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list.RemoveAll(address => address.AddressFamily == AddressFamily.InterNetworkV6);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# An element of a list that is assigned is another
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        list[1] = IPAddress.Loopback;
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# ICollection.Clear leaves nothing to bind
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        ((ICollection<IPAddress>)list).Clear();
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# A list that is cleared in a helper leaves nothing to bind
class Server
{
    static void Forget(List<IPAddress> all) => all.Clear();
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        Forget(list);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# A list that is cleared under a test is reported
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        if (port == 0) list.Clear();
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}
