//# A loop that goes on with the next port is silent
static class Ports
{
    public static int Next(int port)
    {
        while (port < 65536)
        {
            try
            {
                using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                socket.Listen(1);
                return port;
            }
            catch (SocketException)
            {
                port++;
            }
        }

        return -1;
    }
}

//# A loop that continues where a port is taken is silent
static class Ports
{
    public static int Next(int first, int last)
    {
        for (int port = first; port < last; port++)
        {
            var listener = new TcpListener(IPAddress.IPv6Any, port);
            try { listener.Start(); }
            catch (SocketException) { continue; }
            listener.Stop();
            return port;
        }

        return 0;
    }
}

//# A loop that returns the socket of the first free port is reported
class Server
{
    public Socket Open(int port)
    {
        for (; ; port++)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            try { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port)); socket.Listen(5); return socket; }
            catch (SocketException) { socket.Close(); }
        }
    }
}

//# A loop that stores the socket of the first free port is reported
class Server
{
    private Socket _socket;
    public void Open(int port)
    {
        while (_socket == null)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            try { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port)); socket.Listen(5); _socket = socket; }
            catch (SocketException) { socket.Close(); port++; }
        }
    }
    public void Take() => _socket.Accept();
}

//# A loop behind which the listener of the first free port serves is reported
class Server
{
    public void Serve(int port)
    {
        TcpListener listener;
        while (true)
        {
            listener = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
            try { listener.Start(); break; }
            catch (SocketException) { listener.Stop(); port++; }
        }

        listener.AcceptTcpClient().Close();
        listener.Stop();
    }
}

//# A socket that is bound to one of several ports, and serves there, is reported
class Server
{
    public void Serve(int port)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        for (bool isBound = false; !isBound; port++)
        {
            try { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port)); isBound = true; }
            catch (SocketException) { }
        }

        socket.Listen(5);
        socket.Accept();
        socket.Close();
    }
}

//# A loop that tells of each port whether it is free is silent
static class Ports
{
    public static void Tell(params int[] ports)
    {
        foreach (int port in ports)
        {
            TcpListener listener = null;
            try
            {
                listener = new TcpListener(IPAddress.IPv6Any, port);
                listener.Start();
                Console.WriteLine(port + " is free");
            }
            catch (SocketException e)
            {
                Console.WriteLine(port + " " + e.Message);
            }
            finally
            {
                listener?.Stop();
            }
        }
    }
}

//# A loop that waits until the port is free is silent
static class Ports
{
    public static async Task WaitFor(int port, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                using (var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp))
                {
                    socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                    socket.Listen(1);
                }

                return;
            }
            catch (SocketException)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
            }
        }
    }
}

//# A wait in a handler, before the listener is closed, is none while it is open
static class Ports
{
    public static async Task WaitFor(int port, CancellationToken cancellation)
    {
        for (bool isFree = false; !isFree;)
        {
            TcpListener listener = null;
            try { listener = new TcpListener(IPAddress.IPv6Any, port); listener.Start(); isFree = true; }
            catch (SocketException) { await Task.Delay(TimeSpan.FromSeconds(1), cancellation); }
            finally { listener?.Stop(); }
        }
    }
}

//# A loop that tries a port on each family, one after the other, is silent
static class Ports
{
    public static bool IsFree(int port)
    {
        bool isFree = true;
        foreach (var address in new[] { IPAddress.Any, IPAddress.IPv6Any })
        {
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try { socket.Bind(new IPEndPoint(address, port)); socket.Listen(1); }
            catch (SocketException) { isFree = false; }
        }

        return isFree;
    }
}

//# A loop that opens a server on each family, and closes it where that fails, is reported
class Servers
{
    private readonly List<Socket> _all = new List<Socket>();
    public bool Open(int port)
    {
        bool isOpen = true;
        foreach (var address in new[] { IPAddress.Any, IPAddress.IPv6Any })
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            try { socket.Bind(new IPEndPoint(address, port)); socket.Listen(1); _all.Add(socket); }
            catch (SocketException) { isOpen = false; socket.Close(); }
        }

        return isOpen;
    }
    public void Take() { foreach (var socket in _all) socket.Accept(); }
}
