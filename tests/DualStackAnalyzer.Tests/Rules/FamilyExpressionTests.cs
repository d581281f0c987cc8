namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Where the family of a socket comes from, and what is known of it.</summary>
public sealed class FamilyExpressionTests
{
    [Theory]
    [InlineData("AddressFamily.InterNetworkV6")]
    [InlineData("(AddressFamily)23")]
    [InlineData("(AddressFamily)(20 + 3)")]
    [InlineData("Family")]
    [InlineData("IPAddress.IPv6Any.AddressFamily")]
    [InlineData("IPAddress.Parse(\"::\").AddressFamily")]
    [InlineData("new IPEndPoint(IPAddress.IPv6Any, port).AddressFamily")]
    [InlineData("true ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork")]
    public Task Reports_a_family_that_is_known_to_be_IPv6(string family) => ReportsAsync($$"""
        class CoapServer
        {
            const AddressFamily Family = AddressFamily.InterNetworkV6;

            void Start(int port)
            {
                var socket = {|DSA1001:new Socket({{family}}, SocketType.Dgram, ProtocolType.Udp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Theory]
    [InlineData("(AddressFamily)2")]
    [InlineData("Family")]
    [InlineData("IPAddress.Any.AddressFamily")]
    [InlineData("IPAddress.Loopback.AddressFamily")]
    [InlineData("IPAddress.Broadcast.AddressFamily")]
    [InlineData("IPAddress.Parse(\"0.0.0.0\").AddressFamily")]
    [InlineData("new IPEndPoint(IPAddress.Any, port).AddressFamily")]
    [InlineData("new IPEndPoint(0L, port).AddressFamily")]
    [InlineData("false ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork")]
    public Task Is_silent_about_a_family_that_is_known_to_be_IPv4(string family) => SilentAsync($$"""
        class CoapServer
        {
            const AddressFamily Family = AddressFamily.InterNetwork;

            void Start(int port)
            {
                var socket = new Socket({{family}}, SocketType.Dgram, ProtocolType.Udp);
                socket.Bind(new IPEndPoint(IPAddress.Any, port));
            }
        }
        """);

    [Theory]
    [InlineData("endPoint.AddressFamily")]
    [InlineData("endPoint.Address.AddressFamily")]
    [InlineData("_options.Local.AddressFamily")]
    [InlineData("family")]
    [InlineData("_family")]
    [InlineData("_options.Family")]
    [InlineData("useV6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork")]
    [InlineData("_options.DisableIPv6 ? AddressFamily.InterNetwork : AddressFamily.InterNetworkV6")]
    [InlineData("kind switch { 4 => AddressFamily.InterNetwork, 6 => AddressFamily.InterNetworkV6, _ => throw new ArgumentException() }")]
    public Task Reports_a_family_that_is_chosen_at_run_time(string family) => ReportsAsync($$"""
        class Options
        {
            public AddressFamily Family { get; set; }
            public IPEndPoint Local { get; set; }
            public bool DisableIPv6 { get; set; }
        }

        class CoapServer
        {
            AddressFamily _family;
            Options _options;

            void Start(IPEndPoint endPoint, AddressFamily family, bool useV6, int kind)
            {
                var socket = {|DSA1002:new Socket({{family}}, SocketType.Dgram, ProtocolType.Udp)|};
                socket.Bind(endPoint);
            }
        }
        """);

    [Fact]
    public Task Reports_a_target_typed_creation_of_a_runtime_family() => ReportsAsync("""
        void Open(IPEndPoint local)
        {
            Socket relay = {|DSA1002:new(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
            relay.Bind(local);
        }
        """);

    [Fact]
    public Task Reports_the_echo_server_of_the_platform_documentation() => ReportsAsync("""
        private Socket listenSocket;

        public void Start(IPEndPoint localEndPoint)
        {
            listenSocket = {|DSA1002:new Socket(localEndPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            listenSocket.Bind(localEndPoint);
            listenSocket.Listen(100);
            SocketAsyncEventArgs acceptEventArg = new SocketAsyncEventArgs();
            acceptEventArg.Completed += AcceptEventArg_Completed;
            listenSocket.AcceptAsync(acceptEventArg);
        }

        void AcceptEventArg_Completed(object sender, SocketAsyncEventArgs e) => e.AcceptSocket.NoDelay = true;
        """);

    [Fact]
    public Task Reports_an_optional_parameter_whose_default_is_IPv6_as_runtime_family() => ReportsAsync("""
        void Start(int port, AddressFamily family = AddressFamily.InterNetworkV6)
        {
            var socket = {|DSA1002:new Socket(family, SocketType.Dgram, ProtocolType.Udp)|};
            socket.Bind(new IPEndPoint(family == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, port));
        }
        """);

    [Fact]
    public Task Reports_a_local_family_that_is_raised_to_IPv6() => ReportsAsync("""
        void Start(int port)
        {
            AddressFamily family = AddressFamily.InterNetwork;
            IPAddress any = IPAddress.Any;
            if (Socket.OSSupportsIPv6)
            {
                family = AddressFamily.InterNetworkV6;
                any = IPAddress.IPv6Any;
            }

            var listener = {|DSA1002:new Socket(family, SocketType.Stream, ProtocolType.Tcp)|};
            listener.Bind(new IPEndPoint(any, port));
        }
        """);

    [Fact]
    public Task Reports_a_family_that_is_IPv6_on_every_arm() => ReportsAsync("""
        void Start(bool mesh, int port)
        {
            AddressFamily family;
            if (mesh)
                family = AddressFamily.InterNetworkV6;
            else
                family = IPAddress.IPv6Any.AddressFamily;
            var socket = {|DSA1001:new Socket(family, SocketType.Dgram, ProtocolType.Udp)|};
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Is_silent_where_a_conditional_family_is_narrowed_to_IPv4() => SilentAsync("""
        void Start(bool ipv6, int port)
        {
            AddressFamily family = ipv6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork;
            if (ipv6)
                throw new NotSupportedException("DHCPv6 has its own server");
            var socket = new Socket(family, SocketType.Dgram, ProtocolType.Udp);
            socket.Bind(new IPEndPoint(IPAddress.Any, port));
        }
        """);

    [Fact]
    public Task Reports_as_IPv6_where_IPv6_comes_through_a_local_until_it_is_IPv4() => ReportsUntilAsync("""
         void Listen()
         {
        -    var local = new IPEndPoint(IPAddress.IPv6Any, 5353);
        +    var local = new IPEndPoint(IPAddress.Any, 9);
             EndPoint bindTo = local;
             using var socket = {|DSA1001:new Socket(bindTo.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
             socket.Bind(bindTo);
         }
        """);

    [Fact]
    public Task Reports_as_IPv6_where_the_family_is_narrowed_to_IPv6_until_it_is_narrowed_to_IPv4() => ReportsUntilAsync("""
         void Start(IPEndPoint local)
         {
        -    if (local.AddressFamily != AddressFamily.InterNetworkV6)
        -        throw new ArgumentException("DHCPv6 needs an IPv6 address", nameof(local));
        +    if (local.AddressFamily != AddressFamily.InterNetwork)
        +        throw new ArgumentException("DHCP needs an IPv4 address", nameof(local));
             var socket = {|DSA1001:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
             socket.Bind(local);
         }
        """);

    [Fact]
    public Task Reports_the_first_answer_of_a_resolver_bound_to_a_port() => ReportsAsync("""
        void Start(string host, int port)
        {
            IPAddress address = Dns.GetHostAddresses(host)[0];
            var listener = {|DSA1002:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            listener.Bind(new IPEndPoint(address, port));
        }
        """);
}
