//# Skip hands on the loopback address only
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.IPv6Any, IPAddress.Loopback };
        foreach (var address in all.Skip(1))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# SkipWhile hands on the loopback address only
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.IPv6Any, IPAddress.Loopback };
        foreach (var address in all.SkipWhile(address => address.Equals(IPAddress.IPv6Any)))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Where hands on the loopback address only
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.IPv6Any, IPAddress.Loopback };
        foreach (var address in all.Where(address => address.AddressFamily == AddressFamily.InterNetwork))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Except hands on the loopback address only
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.IPv6Any, IPAddress.Loopback };
        foreach (var address in all.Except(new[] { IPAddress.IPv6Any }))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Intersect hands on the loopback address only
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.IPv6Any, IPAddress.Loopback };
        foreach (var address in all.Intersect(new[] { IPAddress.Loopback }))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# GetRange hands on the loopback address only
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.IPv6Any, IPAddress.Loopback };
        foreach (var address in all.ToList().GetRange(1, 1))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Last hands on the loopback address only
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.IPv6Any, IPAddress.Loopback };
        foreach (var address in new[] { all.Last() })
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# ElementAt hands on the loopback address only
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.IPv6Any, IPAddress.Loopback };
        foreach (var address in new[] { all.ElementAt(1) })
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# Take hands on the IPv4 wildcard only
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in all.Take(1))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# TakeWhile hands on the IPv4 wildcard only
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in all.TakeWhile(address => address.Equals(IPAddress.Any)))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# First hands on the IPv4 wildcard only
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in new[] { all.First() })
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# FirstOrDefault with a predicate hands on the IPv4 wildcard only
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in new[] { all.FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork) })
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# SkipLast hands on the IPv4 wildcard only
//@ net10.0
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in all.SkipLast(1))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# TakeLast hands on the IPv4 wildcard only
//@ net10.0
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in all.Reverse().TakeLast(1))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# A range hands on the IPv4 wildcard only
//@ net10.0
class Server
{
    void Start(int port)
    {
        IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
        foreach (var address in all[..1])
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}
