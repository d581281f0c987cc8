namespace DualStackAnalyzer.Tests.Shapes;

/// <summary>
/// An echo server in the manner of the platform documentation. Shapes: accept/receive with SocketAsyncEventArgs;
/// made in one method and bound there with the endpoint's family; constructor then Start.
/// </summary>
public sealed class SaeaEchoServerTests
{
    private static string Server(string creation, string choice) => $$"""
        public sealed class EchoServer
        {
            private readonly int _connections;
            private readonly Semaphore _accepted;
            private Socket? _listenSocket;

            public EchoServer(int connections)
            {
                _connections = connections;
                _accepted = new Semaphore(connections, connections);
            }

            public void Start(IPEndPoint localEndPoint)
            {
                _listenSocket = {{creation}};
                {{choice}}
                _listenSocket.Bind(localEndPoint);
                _listenSocket.Listen(_connections);
                var acceptEventArg = new SocketAsyncEventArgs();
                acceptEventArg.Completed += (_, e) => ProcessAccept(e);
                StartAccept(acceptEventArg);
            }

            private void StartAccept(SocketAsyncEventArgs acceptEventArg)
            {
                bool willRaiseEvent = false;
                while (!willRaiseEvent)
                {
                    _accepted.WaitOne();
                    acceptEventArg.AcceptSocket = null;
                    willRaiseEvent = _listenSocket!.AcceptAsync(acceptEventArg);
                    if (!willRaiseEvent)
                    {
                        ProcessAccept(acceptEventArg);
                    }
                }
            }

            private void ProcessAccept(SocketAsyncEventArgs e)
            {
                var receive = new SocketAsyncEventArgs { UserToken = e.AcceptSocket };
                receive.SetBuffer(new byte[1024], 0, 1024);
                receive.Completed += (_, args) => ProcessReceive(args);
                if (!e.AcceptSocket!.ReceiveAsync(receive))
                {
                    ProcessReceive(receive);
                }
            }

            private void ProcessReceive(SocketAsyncEventArgs e)
            {
                if (e.BytesTransferred > 0 && e.SocketError == SocketError.Success)
                {
                    var socket = (Socket)e.UserToken!;
                    socket.SendAsync(e);
                    return;
                }

                ((Socket)e.UserToken!).Shutdown(SocketShutdown.Send);
                _accepted.Release();
            }
        }
        """;

    [Fact]
    public Task The_documented_server_is_reported() => ReportsAsync(Server(
        "{|DSA1002:new Socket(localEndPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}", ""));

    [Fact]
    public Task The_documented_server_with_a_guarded_choice_is_silent() => SilentAsync(Server(
        "new Socket(localEndPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)",
        """
        if (localEndPoint.AddressFamily == AddressFamily.InterNetworkV6)
        {
            _listenSocket.SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)27, 0);
        }
        """));

    [Fact]
    public Task Guarded_by_equality_with_IPv6Any_before_the_creation_is_silent() => SilentAsync(Server(
        "localEndPoint.Address.Equals(IPAddress.IPv6Any) ? new Socket(SocketType.Stream, ProtocolType.Tcp) : new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)",
        ""));

    [Fact]
    public Task Constructor_then_Start_is_reported_until_it_chooses() => ReportsUntilAsync("""
         public sealed class EchoServer
         {
             private readonly Socket _listener;
             private readonly IPEndPoint _local;

             public EchoServer(int port)
             {
                 _local = new IPEndPoint(IPAddress.IPv6Any, port);
                 _listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +        _listener.DualMode = true;
             }

             public void Start()
             {
                 _listener.Bind(_local);
                 _listener.Listen(100);
                 var args = new SocketAsyncEventArgs();
                 args.Completed += OnAccepted;
                 if (!_listener.AcceptAsync(args))
                 {
                     OnAccepted(_listener, args);
                 }
             }

             private void OnAccepted(object? sender, SocketAsyncEventArgs args) => args.AcceptSocket?.Dispose();
         }
        """);

    [Fact]
    public Task An_option_set_on_an_accepted_socket_is_reported_as_too_late_until_it_is_one_without_a_time_limit() => ReportsUntilAsync("""
         public sealed class EchoServer
         {
             public void Run(int port)
             {
                 using var listener = TcpListener.Create(port);
                 listener.Start();
                 while (true)
                 {
                     Socket client = listener.AcceptSocket();
        -            {|DSA3001:client.DualMode = true|};
        +            client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.NoDelay, true);
                     client.Dispose();
                 }
             }
         }
        """);
}
