using Microsoft.CodeAnalysis;

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
    [InlineData(Target.Net100)]
    [InlineData(Target.Net472)]
    public async Task An_explicit_dual_pair_names_both_variables(Target target)
    {
        Diagnostic it = await Findings.SingleAsync(Pair("ipv6Listener.DualMode = true;"), target);

        Assert.Equal("DSA2001", it.Id);
        Assert.Contains("ipv4Listener", it.Message());
        Assert.Contains("ipv6Listener", it.Message());
    }

    [Theory]
    [InlineData(Target.Net472)]
    [InlineData(Target.NetStandard20)]
    public async Task An_unset_pair_names_Mono_where_Mono_may_run_it(Target target)
    {
        Diagnostic it = await Findings.SingleAsync(Pair(""), target);

        Assert.Equal("DSA2001", it.Id);
        Assert.Contains("Mono", it.Message());
        Assert.Contains("ipv6Listener", it.Message());
    }

    [Fact]
    public async Task A_plain_collision_has_no_sentence_on_reuse()
    {
        Diagnostic it = await Findings.SingleAsync(Pair("ipv6Listener.DualMode = true;"));

        Assert.Equal("DSA2001", it.Id);
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
