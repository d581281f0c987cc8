namespace DualStackAnalyzer.Tests.Rules;

/// <summary>What a message says where one creation is bound in several ways, and what it says of the other socket.</summary>
public sealed class MixedBindMessageTests
{
    private static string Server(string socketType, string address) => $$"""
        void Start(bool datagrams, bool local, int port)
        {
            var server = new Socket(AddressFamily.InterNetworkV6, {{socketType}}, ProtocolType.Unspecified);
            server.Bind(new IPEndPoint({{address}}, port));
        }
        """;

    [Theory]
    [InlineData("datagrams ? SocketType.Dgram : SocketType.Stream", "IPv6-only on .NET, dual-mode on Mono")]
    [InlineData("datagrams ? SocketType.Dgram : SocketType.Raw", "IPv6-only on .NET, dual-mode on Mono")]
    [InlineData("SocketType.Raw", "the operating system decides")]
    public async Task Says_what_holds_for_every_transport(string socketType, string sentence) => Assert.Contains(
        sentence, (await Findings.SingleAsync(Server(socketType, "IPAddress.IPv6Any"), Target.Net472)).Message(), StringComparison.Ordinal);

    [Theory]
    [InlineData("local ? IPAddress.IPv6Loopback : IPAddress.IPv6Any", false)]
    [InlineData("IPAddress.IPv6Any", false)]
    [InlineData("IPAddress.IPv6Loopback", true)]
    public async Task Says_that_it_is_harmless_only_where_no_address_is_the_wildcard(string address, bool isSaid) => Assert.Equal(
        isSaid, (await Findings.SingleAsync(Server("SocketType.Dgram", address))).Message().Contains("harmless", StringComparison.Ordinal));

    [Theory]
    [InlineData(Target.Net472, "IPv4 socket 'v4' (line 6) uses the same port, so set IPv6Only = true under an AddressFamily test")]
    [InlineData(Target.Net100, "IPv4 socket 'v4' (line 6) uses the same port, so set IPv6Only = true under an AddressFamily test")]
    public async Task Names_the_IPv4_socket_beside_one_whose_family_is_chosen_at_run_time(Target target, string sentence)
    {
        Diagnostic it = await Findings.SingleAsync("""
            void Start(IPAddress address, int port)
            {
                var v4 = new TcpListener(IPAddress.Any, port);
                v4.Start();
                var other = new TcpListener(address, port);
                other.Start();
            }
            """, target);

        Assert.Equal("DSA1002", it.Id);
        Assert.Contains(sentence, it.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("datagrams ? SocketType.Dgram : SocketType.Stream", "with 0.0.0.0 and ::, Mono fails with AddressAlreadyInUse")]
    [InlineData("SocketType.Stream", "with 0.0.0.0 and ::, Mono fails with AddressAlreadyInUse")]
    [InlineData("SocketType.Dgram", "with 0.0.0.0 and ::, they share it on Mono")]
    public async Task Of_a_loop_says_what_follows_for_every_transport(string socketType, string sentence)
    {
        Diagnostic it = await Findings.SingleAsync($$"""
            void Start(IPAddress[] addresses, bool datagrams, int port, List<Socket> sockets)
            {
                foreach (IPAddress address in addresses)
                {
                    var server = new Socket(address.AddressFamily, {{socketType}}, ProtocolType.Unspecified);
                    server.Bind(new IPEndPoint(address, port));
                    sockets.Add(server);
                }
            }
            """);

        Assert.Equal("DSA1006", it.Id);
        Assert.Contains(sentence, it.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Target.Net100, "(OperationNotSupported)")]
    [InlineData(Target.Net472, "(OperationNotSupported, on Mono ProtocolOption)")]
    public async Task Of_a_wrong_level_says_what_is_thrown_on_the_target(Target target, string exception) => Assert.Contains(exception, (await Findings.SingleAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.IPv6Only, true);
        """, target)).Message(), StringComparison.Ordinal);

    /// <summary>A creation in a helper has no name of its own: the variable that it is bound through has.</summary>
    [Theory]
    [InlineData("Socket listener = Create(); listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));", "static Socket Create() => new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);")]
    [InlineData("UdpClient listener = Create(); listener.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));", "static UdpClient Create() => new(AddressFamily.InterNetworkV6);")]
    [InlineData("TcpListener listener = Create(); listener.Server.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));", "static TcpListener Create() => new(IPAddress.IPv6Any, 80);")]
    [InlineData("TcpListener listener = Create(); listener.Start();", "static TcpListener Create() => new(IPAddress.IPv6Any, 80);")]
    [InlineData("this.listener = new UdpClient(80, AddressFamily.InterNetworkV6);", "private UdpClient listener;")]
    public async Task Names_the_variable_that_the_socket_is_bound_through(string statements, string member)
    {
        Diagnostic it = await Findings.SingleAsync($$"""
            {{member}}

            void Start()
            {
                {{statements}}
            }
            """);

        Assert.Contains("'listener'", it.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_the_first_IPv4_socket_that_is_met_at_the_bind_itself()
    {
        Diagnostic it = (await Findings.InAsync("""
            void Start(IPAddress address, int port)
            {
                var first = new TcpListener(IPAddress.Any, port);
                first.Start();
                var other = new TcpListener(address, port);
                other.Start();
                first.Stop();
                var second = new TcpListener(IPAddress.Loopback, port);
                second.Start();
            }
            """)).Single();

        Assert.Contains("'first'", it.Message(), StringComparison.Ordinal);
    }
}
