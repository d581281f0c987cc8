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
