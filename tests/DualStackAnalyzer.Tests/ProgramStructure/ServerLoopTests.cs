namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>
/// A server binds first, and then starts loops that accept and receive. What these do to accepted sockets is no reason to
/// know less of the listener, and what is too much to follow is no reason to say less of the method that calls it.
/// </summary>
public sealed class ServerLoopTests
{
    private static string Server(string creation, string choice) => $$"""
        sealed class Peer(TcpClient tcp) : IDisposable
        {
            private readonly NetworkStream _stream = tcp.GetStream();

            public int Received { get; set; }

            public bool IsReady { get; set; }

            public Task<int> ReadAsync(byte[] buffer) => _stream.ReadAsync(buffer, 0, buffer.Length);

            public void Dispose() => tcp.Close();
        }

        sealed class Server
        {
            private readonly Dictionary<int, Peer> _peers = new();
            private readonly IPAddress _address;
            private readonly int _port;
            private TcpListener _listener;
            private bool _running;

            public Server(int port) => (_address, _port) = (IPAddress.Any, port);

            public Server(string text, int port) => (_address, _port) = (text == "*" ? IPAddress.IPv6Any : IPAddress.Parse(text), port);

            public Server(IPAddress address, int port) => (_address, _port) = (address, port);

            public void Start()
            {
                _listener = {{creation}};
                {{choice}}
                _listener.Start();
                _running = true;
                _ = Task.Run(() => AcceptAsync());
            }

            public void Stop()
            {
                _running = false;
                _listener.Stop();
                foreach (Peer peer in _peers.Values)
                {
                    peer.Dispose();
                }
            }

            private async Task AcceptAsync()
            {
                while (_running)
                {
                    try
                    {
                        var peer = new Peer(await _listener.AcceptTcpClientAsync());
                        _peers[_peers.Count] = peer;
                        _ = ReceiveAsync(peer);
                    }
                    catch (SocketException)
                    {
                    }
                }
            }

            private async Task ReceiveAsync(Peer peer)
            {
                var buffer = new byte[512];
                while (await peer.ReadAsync(buffer) > 0)
                {
                    switch (buffer[0])
                    {
                        {{string.Join("\n                    ", Enumerable.Range(0, 20).Select(Case))}}
                        default:
                            return;
                    }
                }
            }
        }
        """;

    private static string Case(int i) =>
        $"case {i}: if (peer.IsReady && buffer[{i}] > {i}) {{ peer.IsReady = false; }} else if (peer.Received++ > {i}) {{ peer.Dispose(); _peers.Remove({i}); }} break;";

    [Fact]
    public Task A_listener_is_reported_although_loops_follow() => ReportsAsync(Server("{|DSA1002:new TcpListener(_address, _port)|}", ""));

    [Fact]
    public Task A_listener_that_is_made_dual_where_it_can_be_is_silent_although_loops_follow() => SilentAsync(Server(
        "new TcpListener(_address, _port)", "if (_address.AddressFamily == AddressFamily.InterNetworkV6) { _listener.Server.DualMode = true; }"));

    private static string WithMonster(string before, string after) => $$"""
        sealed class Server
        {
            private Socket _socket;
            private int _state;

            public void Start(Server[] others)
            {
                _socket = {{before}}new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp){{after}};
                //BIND
                Monster(others);
                //LATER
            }

            private void Monster(Server[] others)
            {
                {{string.Join("\n        ", Enumerable.Range(0, 400).Select(i => $"if (others[{i}]._state == {i}) {{ others[{i}]._socket = new Socket(SocketType.Stream, ProtocolType.Tcp); others[{i}]._socket.Bind(new IPEndPoint(IPAddress.IPv6Any, _state)); }}"))}}
            }
        }
        """;

    private const string Bind = "_socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 7020));";

    [Fact]
    public Task A_socket_that_is_bound_before_a_call_which_is_too_much_to_follow_is_reported() =>
        ReportsAsync(WithMonster("{|DSA1001:", "|}").Replace("//BIND", Bind));

    [Fact]
    public Task A_socket_that_may_be_configured_in_a_call_which_is_too_much_to_follow_is_silent() =>
        SilentAsync(WithMonster("", "").Replace("//LATER", Bind));
}
