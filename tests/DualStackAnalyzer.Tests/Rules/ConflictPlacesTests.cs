namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Severity, other places and facts of 1004, 1005, 2xxx and 3xxx, as the fixes need them.</summary>
public sealed class ConflictPlacesTests
{
    [Fact]
    public async Task Collision_of_a_second_IPv6_socket_names_creation_choice_and_the_IPv4_bind()
    {
        Diagnostic it = await Findings.SingleAsync($$"""
            var v4 = {{Tcp4}};
            v4.Bind(new IPEndPoint(IPAddress.Any, 53));
            var v6 = {{Tcp6}};
            v6.DualMode = true;
            v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
            """);

        AssertIs(it, "DSA2001", "v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 53))", DiagnosticSeverity.Warning);
        Assert.Equal(Tcp6, it.Text(DiagnosticRoles.Creation));
        Assert.Equal("v6.DualMode = true", it.Text(DiagnosticRoles.Choice));
        Assert.Equal("v4.Bind(new IPEndPoint(IPAddress.Any, 53))", it.Text(DiagnosticRoles.Other));
    }

    [Fact]
    public async Task Collision_of_a_second_IPv4_socket_names_the_IPv6_bind_and_creation()
    {
        Diagnostic it = await Findings.SingleAsync("""
            var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
            both.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            v4.Bind(new IPEndPoint(IPAddress.Any, 53));
            """);

        Assert.Equal("DSA2001", it.Id);
        Assert.Equal("v4.Bind(new IPEndPoint(IPAddress.Any, 53))", it.Location.Text());
        Assert.Equal("new Socket(SocketType.Stream, ProtocolType.Tcp)", it.Text(DiagnosticRoles.Creation));
        Assert.Null(it.Text(DiagnosticRoles.Choice));
        Assert.Contains("both.Bind(new IPEndPoint(IPAddress.IPv6Any, 53))", it.AdditionalTexts());
    }

    [Fact]
    public async Task Sharing_is_a_warning_that_names_the_other_bind()
    {
        Diagnostic it = await Findings.SingleAsync("""
            var v4 = new TcpListener(IPAddress.Any, 80);
            v4.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            v4.Start();
            var both = TcpListener.Create(80);
            both.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            both.Start();
            """);

        AssertIs(it, "DSA2002", "both.Start()", DiagnosticSeverity.Warning);
        Assert.Equal("TcpListener.Create(80)", it.Text(DiagnosticRoles.Creation));
        Assert.Equal("v4.Start()", it.Text(DiagnosticRoles.Other));
    }

    [Fact]
    public async Task Unset_alone_tells_of_no_pair()
    {
        Diagnostic it = await Findings.SingleAsync($$"""
            var six = {{Tcp6}};
            six.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
            """);

        Assert.Equal("DSA1001", it.Id);
        Assert.Equal(Tcp6, it.Location.Text());
        Assert.Null(it.Text(DiagnosticRoles.Other));
        Assert.NotEqual("true", it.Properties.GetValueOrDefault(DiagnosticRoles.Pair));
    }

    [Fact]
    public async Task Lost_dual_mode_names_the_choice_and_the_restart()
    {
        Diagnostic it = await Findings.SingleAsync("""
            var listener = new TcpListener(IPAddress.IPv6Any, 53);
            listener.Server.DualMode = true;
            listener.Start(1);
            listener.Stop();
            listener.Start(2);
            """);

        AssertIs(it, "DSA1004", "new TcpListener(IPAddress.IPv6Any, 53)", DiagnosticSeverity.Warning);
        Assert.Equal("listener.Server.DualMode = true", it.Text(DiagnosticRoles.Choice));
        Assert.Equal("listener.Start(2)", it.Text(DiagnosticRoles.Restart));
    }

    [Fact]
    public async Task Lost_dual_mode_of_Create_has_no_choice()
    {
        Diagnostic it = await Findings.SingleAsync("""
            var listener = TcpListener.Create(53);
            listener.Start(1);
            listener.Stop();
            listener.Start(2);
            """);

        Assert.Equal("DSA1004", it.Id);
        Assert.Equal("TcpListener.Create(53)", it.Location.Text());
        Assert.Null(it.Text(DiagnosticRoles.Choice));
        Assert.Equal("listener.Start(2)", it.Text(DiagnosticRoles.Restart));
    }

    [Fact]
    public async Task One_family_address_is_information_and_names_the_address()
    {
        Diagnostic it = await Findings.SingleAsync("""
            var acceptor = new Socket(SocketType.Stream, ProtocolType.Tcp);
            acceptor.Bind(new IPEndPoint(IPAddress.Any, 80));
            """);

        AssertIs(it, "DSA1005", "new Socket(SocketType.Stream, ProtocolType.Tcp)", DiagnosticSeverity.Info);
        Assert.Equal("IPAddress.Any", it.Text(DiagnosticRoles.Address));
    }

    [Fact]
    public async Task Too_late_is_a_warning_that_names_the_bind()
    {
        Diagnostic it = await Findings.SingleAsync($$"""
            var acceptor = {{Tcp6}};
            acceptor.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            acceptor.DualMode = true;
            """);

        AssertIs(it, "DSA3001", "acceptor.DualMode = true", DiagnosticSeverity.Warning);
        Assert.Equal("acceptor.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))", it.Text(DiagnosticRoles.Bind));
        Assert.Contains("acceptor", it.Message());
    }

    [Fact]
    public async Task A_mode_on_IPv4_is_a_warning_that_knows_the_family()
    {
        Diagnostic it = await Findings.SingleAsync($$"""
            var plain = {{Tcp4}};
            plain.DualMode = true;
            """);

        AssertIs(it, "DSA3002", "plain.DualMode = true", DiagnosticSeverity.Warning);
        Assert.Equal(DiagnosticRoles.FamilyIPv4, it.Properties.GetValueOrDefault(DiagnosticRoles.Family));
        Assert.Contains("plain", it.Message());
    }

    [Theory]
    [InlineData(Tcp6, "Any", "true")]
    [InlineData(Tcp4, "IPv6Any", null)]
    public async Task An_endpoint_of_the_other_family_is_cured_by_dual_mode_on_IPv6_only(string creation, string any, string? cures)
    {
        Diagnostic it = await Findings.SingleAsync($$"""
            var plain = {{creation}};
            plain.Bind(new IPEndPoint(IPAddress.{{any}}, 80));
            """);

        AssertIs(it, "DSA3003", $"plain.Bind(new IPEndPoint(IPAddress.{any}, 80))", DiagnosticSeverity.Warning);
        Assert.Equal(cures, it.Properties.GetValueOrDefault(DiagnosticRoles.DualCures));
        Assert.Equal(creation, it.Text(DiagnosticRoles.Creation));
        Assert.Contains("plain", it.Message());
    }

    [Fact]
    public async Task The_wrong_level_is_a_warning()
    {
        Diagnostic it = await Findings.SingleAsync("""
            var six = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            six.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, true);
            """);

        AssertIs(it, "DSA3004", "six.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, true)", DiagnosticSeverity.Warning);
    }

    private static void AssertIs(Diagnostic it, string id, string place, DiagnosticSeverity severity) =>
        Assert.Equal((id, place, severity), (it.Id, it.Location.Text(), it.Severity));
}
