namespace DualStackAnalyzer.Tests.Rules;

/// <summary>What messages of a pair say for the project's own target, and what they must not claim.</summary>
public sealed class ConflictMessageTests
{
    private static string Pair(string mode) => $$"""
        public void Start(int port)
        {
            var ipv4Listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            ipv4Listener.Bind(new IPEndPoint(IPAddress.Any, port));
            var ipv6Listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            {{mode}}
            ipv6Listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """;

    [Theory]
    [InlineData("ipv6Listener.DualMode = true;", Target.Net100, "ipv4Listener")]
    [InlineData("ipv6Listener.DualMode = true;", Target.Net472, "ipv4Listener")]
    [InlineData("", Target.Net472, "Mono")]
    [InlineData("", Target.NetStandard20, "Mono")]
    public async Task A_pair_names_its_variables_or_Mono_where_that_makes_it_dual_and_not_reuse(string mode, Target target, string named)
    {
        Diagnostic it = await Findings.SingleAsync(Pair(mode), target);

        Assert.Equal("DSA2001", it.Id);
        Assert.Contains(named, it.Message());
        Assert.Contains("ipv6Listener", it.Message());
        Assert.DoesNotContain("Reuse", it.Message(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Sharing_names_ReuseAddress_and_both_sockets()
    {
        Diagnostic it = await Findings.SingleAsync("""
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            v4.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            v4.Bind(new IPEndPoint(IPAddress.Any, 5000));
            var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
            v6.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 5000));
            """);

        Assert.Equal("DSA2002", it.Id);
        Assert.Equal("v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 5000))", it.Location.Text());
        Assert.Contains("ReuseAddress", it.Message());
        Assert.Contains("v4", it.Message());
        Assert.Contains("v6", it.Message());
    }

    [Theory]
    [InlineData("acceptor.Bind(new IPEndPoint(IPAddress.Any, 80))", "InterNetworkV6", "DSA3003")]
    [InlineData("acceptor.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))", "InterNetwork", "DSA3003")]
    [InlineData("acceptor.DualMode = true", "InterNetwork", "DSA3002")]
    public async Task A_certain_failure_names_the_variable_and_says_that_it_throws(string call, string family, string id)
    {
        Diagnostic it = await Findings.SingleAsync($$"""
            var acceptor = new Socket(AddressFamily.{{family}}, SocketType.Stream, ProtocolType.Tcp);
            {{call}};
            """);

        Assert.Equal(id, it.Id);
        Assert.Contains("acceptor", it.Message());
        Assert.Matches("throw|Exception|fail", it.Message());
    }
}
