namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>What is known at a statement depends on the ways that really lead there.</summary>
public sealed class ReachedStatementTests
{
    [Fact]
    public Task A_bind_before_the_try_has_happened_in_its_handler() => ReportsAsync($$"""
        private bool _isVerbose;

        void Start()
        {
            var socket = {{Tcp6}};
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            try
            {
                if (_isVerbose)
                {
                    Console.WriteLine("bound");
                }
            }
            catch (System.IO.IOException)
            {
                {|DSA3001:socket.DualMode = true|};
            }
        }
        """);

    [Fact]
    public Task A_set_holds_a_socket_once() => ReportsAsync($$"""
        void Start()
        {
            var socket = {|DSA1001:{{Tcp6}}|};
            var sockets = new HashSet<Socket>();
            sockets.Add(socket);
            sockets.Add(socket);
            foreach (Socket each in sockets)
            {
                each.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }

            var other = {|DSA1001:{{Tcp6}}|};
            other.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
        }
        """);

    [Theory]
    [InlineData("Console.WriteLine(value);", "{|DSA1001:" + Tcp6 + "|}")]
    [InlineData("value.DualMode = true;", Tcp6)]
    public Task What_a_setter_does_with_a_socket_is_seen(string setter, string creation) => ReportsAsync($$"""
        private Socket Latest { set { {{setter}} } }

        public void Start()
        {
            var socket = {{creation}};
            Latest = socket;
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    private static string Ended(int closed, string bind) => $$"""
        void Start()
        {
            var first = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            first.Bind(new IPEndPoint(IPAddress.Any, 5001));
            var second = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            second.Bind(new IPEndPoint(IPAddress.Any, 5002));
            End({{(closed == 1 ? "first" : "second")}});
            var dual = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            dual.DualMode = true;
            {{bind}};
        }

        private static void End(Socket socket) => socket.Close();
        """;

    [Fact]
    public Task A_helper_that_closes_a_socket_leaves_the_others_open() =>
        ReportsAsync(Ended(closed: 1, "{|DSA2001:dual.Bind(new IPEndPoint(IPAddress.IPv6Any, 5002))|}"));

    [Fact]
    public Task The_port_of_a_socket_that_a_helper_has_closed_is_free() =>
        SilentAsync(Ended(closed: 2, "dual.Bind(new IPEndPoint(IPAddress.IPv6Any, 5002))"));

    private static string InInitializer(string creation, string chosen) => $$"""
        private static readonly Socket Shared = {{creation}};

        public static void Start()
        {
            _ = new Preparation();
            Shared.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }

        private sealed class Preparation
        {
            private readonly bool _isDone = Prepare();

            private static bool Prepare()
            {
                {{chosen}}
                return true;
            }
        }
        """;

    [Fact]
    public Task What_the_initializer_of_an_object_chooses_is_chosen() => SilentAsync(InInitializer(Tcp6, "Shared.DualMode = true;"));

    [Fact]
    public Task What_the_initializer_of_an_object_leaves_open_is_reported() => ReportsAsync(InInitializer("{|DSA1001:" + Tcp6 + "|}", ""));

    [Fact]
    public Task An_asynchronous_walk_along_one_address_goes_there_once() => ReportsAsync($$"""
        async Task StartAsync()
        {
            var socket = {{Tcp6}};
            await foreach (IPAddress address in AddressesAsync())
            {
                socket.Bind(new IPEndPoint(address, 80));
            }

            {|DSA3001:socket.DualMode = true|};
        }

        private static async IAsyncEnumerable<IPAddress> AddressesAsync()
        {
            yield return IPAddress.IPv6Any;
            await Task.Yield();
        }
        """);
}
