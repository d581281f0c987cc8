namespace DualStackAnalyzer.Tests.Rules;

/// <summary>What a diagnostic tells its code fix besides places: the family to configure, and whether dual mode would help.</summary>
public sealed class CarriedFactsTests
{
    private const string IPv4First = "var v4 = new TcpListener(IPAddress.Any, 80); v4.Start();";

    [Theory]
    [InlineData("var it = new TcpListener(IPAddress.IPv6Any, 80); it.Start();", "DSA1001", "IPv6", null, null)]
    [InlineData(IPv4First + "var it = new TcpListener(IPAddress.IPv6Any, 80); it.Start();", "DSA1001", "IPv6", "true", null)]
    [InlineData("var end = IPEndPoint.Parse(args[0]); var it = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp); it.Bind(end);", "DSA1002", "run-time", null, null)]
    [InlineData(IPv4First + "var it = TcpListener.Create(80); it.Start();", "DSA2001", "IPv6", "true", null)]
    [InlineData("var it = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };", "DSA3002", "IPv4", null, null)]
    [InlineData("bool old = args.Length > 0; var it = new Socket(old ? AddressFamily.InterNetwork : AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); it.DualMode = true;", "DSA3002", "run-time", null, null)]
    [InlineData("var it = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); it.Bind(new IPEndPoint(IPAddress.Any, 80));", "DSA3003", null, null, "true")]
    [InlineData("var it = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); it.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));", "DSA3003", null, null, null)]
    public async Task Are_those_that_the_rule_knows(string statements, string id, string? family, string? pair, string? dualCures)
    {
        var finding = await Findings.SingleAsync(statements);

        Assert.Equal(
            (id, family, pair, dualCures),
            (finding.Id,
                finding.Properties.GetValueOrDefault(DiagnosticRoles.Family),
                finding.Properties.GetValueOrDefault(DiagnosticRoles.Pair),
                finding.Properties.GetValueOrDefault(DiagnosticRoles.DualCures)));
    }

    [Fact]
    public async Task Of_the_loop_say_that_it_makes_the_pair_itself()
    {
        var finding = Assert.Single(await Findings.InAsync("""
            foreach (IPAddress address in new[] { IPAddress.Any, IPAddress.IPv6Any })
            {
                var it = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                it.Bind(new IPEndPoint(address, 80));
            }
            """));

        Assert.Equal(
            ("DSA1006", "run-time", "true"),
            (finding.Id, finding.Properties[DiagnosticRoles.Family], finding.Properties[DiagnosticRoles.Pair]));
    }
}
