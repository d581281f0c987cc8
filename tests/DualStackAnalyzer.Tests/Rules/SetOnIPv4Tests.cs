namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA3002: an IPv4 socket has no mode, and setting it throws.</summary>
public sealed class SetOnIPv4Tests
{
    [Theory]
    [InlineData("socket.DualMode = true")]
    [InlineData("socket.DualMode = false")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true)")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, 0)")]
    [InlineData("socket.SetSocketOption(optionValue: true, optionLevel: SocketOptionLevel.IPv6, optionName: (SocketOptionName)27)")]
    public Task On_an_IPv4_socket_is_reported(string statement) => ReportsAsync($$"""
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        {|DSA3002:{{statement}}|};
        socket.Bind(new IPEndPoint(IPAddress.Any, 80));
        """);

    [Theory]
    [InlineData("socket.DualMode = true")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true)")]
    public Task On_an_IPv6_socket_is_silent(string statement) => SilentAsync($$"""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        {{statement}};
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task In_the_initializer_is_reported() => ReportsAsync("""
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { {|DSA3002:DualMode = true|} };
        """);

    [Fact]
    public Task On_a_family_chosen_at_run_time_is_silent() => SilentAsync("""
        public Socket Create(AddressFamily family)
        {
            var socket = new Socket(family, SocketType.Stream, ProtocolType.Tcp);
            socket.DualMode = true;
            return socket;
        }
        """);

    [Fact]
    public Task Where_the_guard_leaves_IPv4_is_reported_until_it_leaves_IPv6() => ReportsUntilAsync("""
         public Socket Create(IPEndPoint endpoint)
         {
             var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        -    if (endpoint.AddressFamily == AddressFamily.InterNetwork)
        +    if (endpoint.AddressFamily != AddressFamily.InterNetwork)
             {
                 {|DSA3002:socket.DualMode = true|};
             }

             return socket;
         }
        """);

    [Theory]
    [InlineData("InterNetworkV6, SocketType.Stream, ProtocolType.Tcp")]
    [InlineData("InterNetwork, SocketType.Dgram, ProtocolType.Udp")]
    public Task IPv4_on_one_or_both_of_two_paths_is_reported(string other) => ReportsAsync($$"""
        Socket socket = args.Length > 0
            ? new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
            : new Socket(AddressFamily.{{other}});
        {|DSA3002:socket.DualMode = true|};
        """);

    [Fact]
    public Task IPv4_on_the_path_that_does_not_set_is_silent() => SilentAsync("""
        bool v4 = args.Length > 0;
        Socket socket = v4
            ? new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
            : new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (!v4)
        {
            socket.DualMode = true;
        }
        """);

    [Fact]
    public Task Created_and_set_where_the_system_has_IPv6_is_silent() => SilentAsync("""
        Socket socket = Socket.OSSupportsIPv6
            ? new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)
            : new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        if (Socket.OSSupportsIPv6)
        {
            socket.DualMode = true;
        }

        socket.Bind(new IPEndPoint(Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any, 80));
        """);

    [Fact]
    public Task On_a_listener_for_IPv4_is_reported() => ReportsAsync("""
        var listener = new TcpListener(IPAddress.Any, 80);
        {|DSA3002:listener.Server.DualMode = true|};
        listener.Start();
        """);

    [Fact]
    public Task On_a_bound_UDP_client_for_IPv4_is_reported_once() => ReportsAsync("""
        var client = new UdpClient(5353);
        {|DSA3002:client.Client.DualMode = true|};
        """);

    [Fact]
    public Task Reading_is_silent() => SilentAsync("""
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        Console.WriteLine(socket.AddressFamily == AddressFamily.InterNetworkV6 && socket.DualMode);
        """);

    [Fact]
    public Task A_set_whose_failure_is_caught_is_reported() => ReportsAsync("""
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            {|DSA3002:socket.DualMode = false|};
        }
        catch (NotSupportedException)
        {
            Console.WriteLine("IPv4 only");
        }
        """);

    [Fact]
    public Task A_field_for_IPv4_is_reported() => ReportsAsync("""
        private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

        public void Open() => {|DSA3002:_socket.DualMode = true|};
        """);

    [Fact]
    public Task A_field_that_is_IPv4_or_IPv6_guarded_by_its_family_is_silent() => SilentAsync("""
        sealed class Client
        {
            private readonly Socket _socket;

            public Client(bool v6) => _socket = v6
                ? new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)
                : new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

            public void Open()
            {
                if (_socket.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    _socket.DualMode = true;
                }
            }
        }
        """);
}
