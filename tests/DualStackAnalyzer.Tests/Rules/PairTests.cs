namespace DualStackAnalyzer.Tests.Rules;

/// <summary>An unset IPv6 socket beside an IPv4 socket on one port, where the runtime makes it IPv6-only.</summary>
public sealed class PairTests
{
    private const string V4 = " var v4 = " + Udp4 + "; ";
    private const string V6 = " var v6 = " + Udp6 + "; ";

    private const string Unset = """
        void Start(int port)
        {
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            v4.Bind(new IPEndPoint(IPAddress.Any, port));
            v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """;

    [Theory]
    [InlineData(Target.Net100)]
    [InlineData(Target.Net80)]
    public async Task Warns_of_the_IPv6_half_and_points_at_the_IPv4_bind(Target target)
    {
        Diagnostic finding = await Findings.SingleAsync(Unset, target);

        Assert.Equal("DSA1001", finding.Id);
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal("v4.Bind(new IPEndPoint(IPAddress.Any, port))", finding.Text(DiagnosticRoles.Other));
        Assert.Equal("v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))", finding.Text(DiagnosticRoles.Bind));
        Assert.Equal("true", finding.Properties[DiagnosticRoles.Pair]);
    }

    [Theory]
    [InlineData(V6 + "v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 9050));" + V4 + "v4.Bind(new IPEndPoint(IPAddress.Any, 9050));", "9050")]
    [InlineData(V4 + "v4.Bind(new IPEndPoint(IPAddress.Any, 0)); int port = ((IPEndPoint)v4.LocalEndPoint).Port;" + V6 + "v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));", "0")]
    public async Task Sees_the_pair_when_IPv6_is_bound_first_or_the_port_is_read_back(string statements, string port)
    {
        Diagnostic finding = await Findings.SingleAsync($"void Start() {{ {statements} }}");

        Assert.Equal("DSA1001", finding.Id);
        Assert.Equal($"v4.Bind(new IPEndPoint(IPAddress.Any, {port}))", finding.Text(DiagnosticRoles.Other));
    }

    [Fact]
    public async Task Warns_of_a_runtime_family_beside_an_IPv4_socket()
    {
        Diagnostic finding = await Findings.SingleAsync("""
            void Start(IPAddress second, int port)
            {
                var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                v4.Bind(new IPEndPoint(IPAddress.Loopback, port));
                var other = new Socket(second.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                other.Bind(new IPEndPoint(second, port));
            }
            """);

        Assert.Equal("DSA1002", finding.Id);
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal("v4.Bind(new IPEndPoint(IPAddress.Loopback, port))", finding.Text(DiagnosticRoles.Other));
    }

    [Theory]
    [InlineData("Any", "port", "IPv6Any", "port + 1", "Dgram", "Udp")]
    [InlineData("Any", "0", "IPv6Any", "0", "Dgram", "Udp")]
    [InlineData("Any", "port", "IPv6Any", "port", "Stream", "Tcp")]
    public async Task Sees_no_pair_on_other_ports_or_transports(
        string any4, string port4, string any6, string port6, string type6, string protocol6)
    {
        Diagnostic finding = await Findings.SingleAsync($$"""
            void Start(int port)
            {
                var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                v4.Bind(new IPEndPoint(IPAddress.{{any4}}, {{port4}}));
                var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.{{type6}}, ProtocolType.{{protocol6}});
                v6.Bind(new IPEndPoint(IPAddress.{{any6}}, {{port6}}));
            }
            """);

        Assert.Equal("DSA1001", finding.Id);
        Assert.Null(finding.Text(DiagnosticRoles.Other));
        Assert.False(finding.Properties.TryGetValue(DiagnosticRoles.Pair, out string? pair) && pair == "true");
    }

    [Theory]
    [InlineData(V4 + "v4.Bind(new IPEndPoint(IPAddress.Any, port)); port++;" + V6 + "v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));", "DSA1001")]
    [InlineData(V4 + "v4.Bind(new IPEndPoint(IPAddress.Any, 0)); port = ((IPEndPoint)v4.LocalEndPoint).Port; v4.Close();" + V6 + "v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));", "DSA1001")]
    [InlineData("if (ipv6) {" + V6 + "v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port)); } else {" + V4 + "v4.Bind(new IPEndPoint(IPAddress.Any, port)); }", "DSA1001")]
    [InlineData(V4 + "v4.Bind(new IPEndPoint(IPAddress.Loopback, port));" + V6 + "v6.Bind(new IPEndPoint(IPAddress.IPv6Loopback, port));", "DSA1003")]
    public async Task Sees_no_pair_on_a_changed_port_with_a_closed_probe_on_exclusive_paths_or_at_a_specific_address(string statements, string id)
    {
        Diagnostic finding = await Findings.SingleAsync($"void Start(bool ipv6, int port) {{ {statements} }}");

        Assert.Equal(id, finding.Id);
        Assert.Null(finding.Text(DiagnosticRoles.Other));
    }

    [Fact]
    public Task Is_silent_when_the_IPv6_half_is_IPv6_only() => AnalyzerVerifier.SilentAsync("""
        void Start(int port)
        {
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
            v4.Bind(new IPEndPoint(IPAddress.Any, port));
            v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public async Task Names_the_IPv4_socket() =>
        Assert.Contains("'v4'", (await Findings.SingleAsync(Unset)).Message(), System.StringComparison.Ordinal);
}
