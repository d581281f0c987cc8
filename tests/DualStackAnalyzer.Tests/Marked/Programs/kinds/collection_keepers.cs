//# OfType of another type hands on nothing of it
class Server
{
    void Start(int port)
    {
        object[] all = { IPAddress.Any, "::" };
        foreach (var address in all.OfType<IPAddress>())
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# ToList hands on all and is reported
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in all.ToList())
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# ToArray hands on all and is reported
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in all.ToArray())
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# OrderBy hands on all and is reported
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in all.OrderBy(address => address.ToString()))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Enumerable.Reverse hands on all and is reported
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in Enumerable.Reverse(all))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Distinct hands on all and is reported
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in all.Distinct())
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# AsEnumerable hands on all and is reported
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in all.AsEnumerable())
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Cast hands on all and is reported
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in all.Cast<IPAddress>())
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# OfType of its own type hands on all and is reported
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in all.OfType<IPAddress>())
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# ToHashSet hands on all and is reported
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in all.ToHashSet())
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Concat hands on what it adds and is reported
class Server
{
    void Start(int port)
    {
        foreach (var address in new[] { IPAddress.Any }.Concat(new[] { IPAddress.IPv6Any }))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Append hands on what it adds and is reported
class Server
{
    void Start(int port)
    {
        foreach (var address in new[] { IPAddress.Any }.Append(IPAddress.IPv6Any))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Prepend hands on what it adds and is reported
class Server
{
    void Start(int port)
    {
        foreach (var address in new[] { IPAddress.Any }.Prepend(IPAddress.IPv6Any))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Union hands on what it adds and is reported
class Server
{
    void Start(int port)
    {
        foreach (var address in new[] { IPAddress.Any }.Union(new[] { IPAddress.IPv6Any }))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}
