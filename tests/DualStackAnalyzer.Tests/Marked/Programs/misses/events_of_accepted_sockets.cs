using System; using System.Net; using System.Net.Sockets; using System.Threading.Tasks;
// A loop of callbacks calls itself, which is not followed. What it hands to handlers of an event decides what they may choose.
public sealed class Session { private readonly Socket _socket; public Session(Socket socket) { _socket = socket; } }

public sealed class HandsOutAccepted
{
    private readonly TcpListener _listener;
    public event Action<Socket> Connected;

    public HandsOutAccepted(IPAddress address, int port) => _listener = new TcpListener(address, port); // !! DSA1002

    public void Start() { _listener.Start(); Accept(); }

    public void Close() => _listener.Stop();

    private void Accept() { try { _listener.BeginAcceptSocket(OnAccepted, null); } catch (SocketException) { Close(); } }

    private void OnAccepted(IAsyncResult result) { Connected?.Invoke(_listener.EndAcceptSocket(result)); Accept(); }
}

public sealed class HandsOutItselfAndASession
{
    private readonly Socket _listener;
    private readonly IPEndPoint _local;
    public event Action<HandsOutItselfAndASession, Session> Connected;

    public HandsOutItselfAndASession(IPEndPoint local)
    {
        _local = local;
        _listener = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
    }

    public void Start() { Accept(); _listener.Bind(_local); _listener.Listen(5); Accept(); }

    private void Accept() { try { _listener.BeginAccept(OnAccepted, null); } catch (SocketException) { } }

    private void OnAccepted(IAsyncResult result)
    {
        Socket peer = _listener.EndAccept(result);
        var session = new Session(peer);
        Connected?.Invoke(this, session);
        Accept();
    }
}

public sealed class HandsOutTheListener
{
    private readonly Socket _listener;
    private readonly IPEndPoint _local;
    public event Action<Socket> Starting;

    public HandsOutTheListener(IPEndPoint local)
    {
        _local = local;
        _listener = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
    }

    public void Start() { Accept(); _listener.Bind(_local); _listener.Listen(5); Accept(); }

    private void Accept() { try { _listener.BeginAccept(OnAccepted, null); } catch (SocketException) { } }

    private void OnAccepted(IAsyncResult result) { Socket socket = _listener; Starting?.Invoke(socket); Accept(); }
}

public sealed class HandsOutEither
{
    private readonly Socket _listener;
    private readonly IPEndPoint _local;
    public event Action<Socket> Connected;

    public HandsOutEither(IPEndPoint local)
    {
        _local = local;
        _listener = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
    }

    public void Start() { Accept(); _listener.Bind(_local); _listener.Listen(5); Accept(); }

    private void Accept() { try { _listener.BeginAccept(OnAccepted, null); } catch (SocketException) { } }

    private void OnAccepted(IAsyncResult result)
    {
        Socket socket = _listener.EndAccept(result);
        if (socket.Available > 3) socket = _listener;
        Connected?.Invoke(socket);
        Accept();
    }
}

public sealed class HandsOutItselfWithAnOpenSocket
{
    public readonly Socket Listener;
    private readonly IPEndPoint _local;
    public event Action<HandsOutItselfWithAnOpenSocket, Socket> Connected;

    public HandsOutItselfWithAnOpenSocket(IPEndPoint local)
    {
        _local = local;
        Listener = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
    }

    public void Start() { Accept(); Listener.Bind(_local); Listener.Listen(5); Accept(); }

    private void Accept() { try { Listener.BeginAccept(OnAccepted, null); } catch (SocketException) { } }

    private void OnAccepted(IAsyncResult result) { Connected?.Invoke(this, Listener.EndAccept(result)); Accept(); }
}
