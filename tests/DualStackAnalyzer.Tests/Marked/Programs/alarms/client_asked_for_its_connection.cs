//# A client that is handed on where it is connected is silent
class Client
{
    private readonly Func<Socket, Task> _connected;

    public Client(Func<Socket, Task> connected) => _connected = connected;

    public async Task Open(IPEndPoint own, IPEndPoint peer, bool isPassive)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(own);
        if (!isPassive)
        {
            await Task.WhenAny(socket.ConnectAsync(peer), Task.Delay(100));
        }

        if (!socket.Connected)
        {
            socket.Dispose();
            return;
        }

        await _connected(socket);
    }
}

//# A socket that may connect, and is handed on where it is not connected, is reported
class Passive
{
    private readonly Func<Socket, Task> _bound;

    public Passive(Func<Socket, Task> bound) => _bound = bound;

    public async Task Open(IPEndPoint own, IPEndPoint peer, bool isPassive)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        socket.Bind(own);
        if (!isPassive)
        {
            await Task.WhenAny(socket.ConnectAsync(peer), Task.Delay(100));
        }

        if (!socket.Connected)
        {
            await _bound(socket);
        }
    }
}

//# A listener that is asked for a connection is reported
class Asking
{
    private TcpListener _listener;

    public void Open(int port)
    {
        _listener = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
        _listener.Start();
        if (!_listener.Server.Connected)
        {
            Console.WriteLine("up");
        }
    }
}

//# A receiver that another method serves where it is not connected is reported
class Serving
{
    private Socket _socket;

    public void Open(int port)
    {
        _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp); // !! DSA1001
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        if (_socket.Connected)
        {
            return;
        }

        Receive();
    }

    private void Receive() => _socket.Receive(new byte[2]);
}

//# A server that is handed out where it is not connected is reported
class HandingOut
{
    public Socket Open(int port)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        return socket.Connected ? null : socket;
    }
}

//# A server that hands its socket on unasked is reported
class Server
{
    private readonly Func<Socket, Task> _bound;

    public Server(Func<Socket, Task> bound) => _bound = bound;

    public async Task Open(IPEndPoint own)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        socket.Bind(own);
        await _bound(socket);
    }
}

//# A server that listens where it is not connected is reported
class Either
{
    private Socket _socket;

    public void Open(IPEndPoint own)
    {
        _socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        _socket.Bind(own);
        if (!_socket.Connected)
        {
            _socket.Listen(5);
        }
    }
}

//# A server that is asked for a connection when it is opened again or closed is reported
class Closing
{
    private Socket _socket;

    public void Open(IPEndPoint own)
    {
        if (_socket != null && _socket.Connected)
        {
            return;
        }

        _socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        _socket.Bind(own);
    }

    public void Close()
    {
        if (_socket.Connected)
        {
            _socket.Shutdown(SocketShutdown.Both);
        }

        _socket.Close();
    }
}

//# A client that is the state of a call with a callback is silent
class Resolving
{
    public void Open(IPEndPoint own, string host)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(own);
        Dns.BeginGetHostEntry(host, Resolved, socket);
        socket.Connect(host, 80);
    }

    private static void Resolved(IAsyncResult result) => Console.WriteLine(Dns.EndGetHostEntry(result).HostName);
}

//# A server that is the state of its own call with a callback is reported
class Accepting
{
    public int Open(IPAddress own)
    {
        var listener = new TcpListener(own, 0); // !! DSA1002
        listener.Start();
        listener.BeginAcceptSocket(Accepted, listener);
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Accepted(IAsyncResult result) => ((TcpListener)result.AsyncState).EndAcceptSocket(result).Close();
}

//# Clients that are handed on where some paths have bound and connected none of them are silent
class Mixed
{
    public async Task Open(IPEndPoint own, IPEndPoint peer, int count, Func<Socket, Task> made)
    {
        var sockets = new List<Socket>();
        for (int i = 0; i < count; i++)
        {
            var socket = new Socket(peer.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (own != null)
            {
                socket.Bind(own);
                socket.Connect(peer);
            }

            sockets.Add(socket);
        }

        foreach (var socket in sockets)
        {
            await made(socket);
        }
    }
}

//# Sockets of which some listen are reported where some paths have bound none of them
class MixedServers
{
    public async Task Open(IPEndPoint own, IPEndPoint peer, int count, Func<Socket, Task> made)
    {
        var sockets = new List<Socket>();
        for (int i = 0; i < count; i++)
        {
            var socket = new Socket(peer.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
            if (own != null)
            {
                socket.Bind(own);
                if (i == 0)
                {
                    socket.Listen(5);
                }
                else
                {
                    socket.Connect(peer);
                }
            }

            sockets.Add(socket);
        }

        foreach (var socket in sockets)
        {
            await made(socket);
        }
    }
}
