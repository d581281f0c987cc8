//# A client whose connection a callback begins is silent
class Client
{
    public Task Open(IPEndPoint own, IPAddress peer, int port)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(own);
        var connected = Task.Factory.FromAsync(Begin, End, peer, port, state: socket);
        Keep(socket.RemoteEndPoint, new NetworkStream(socket));
        return connected;
    }

    private static void Keep(EndPoint peer, NetworkStream stream) => Console.WriteLine(peer + ": " + stream.CanRead);
    private static IAsyncResult Begin(IPAddress peer, int port, AsyncCallback done, object state) => ((Socket)state).BeginConnect(peer, port, done, state);
    private static void End(IAsyncResult result) => ((Socket)result.AsyncState).EndConnect(result);
}

//# A server whose first client a callback accepts is reported
class Server
{
    public Task Open(IPEndPoint own)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        socket.Bind(own);
        socket.Listen(5);
        return Task.Factory.FromAsync(Begin, End, state: socket);
    }

    private static IAsyncResult Begin(AsyncCallback done, object state) => ((Socket)state).BeginAccept(done, state);
    private static void End(IAsyncResult result) => ((Socket)result.AsyncState).EndAccept(result);
}
