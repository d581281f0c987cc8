namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>TcpClient: only the constructor with a local endpoint binds.</summary>
public sealed class TcpClientTests
{
    [Fact]
    public Task Constructor_with_a_wildcard_IPv6_endpoint_is_reported() => ReportsAsync("""
        using var client = {|DSA1001:new TcpClient(new IPEndPoint(IPAddress.IPv6Any, 2000))|};
        """);

    [Fact]
    public Task Constructor_with_a_specific_IPv6_endpoint_is_reported_as_specific() => ReportsAsync("""
        using var client = {|DSA1003:new TcpClient(new IPEndPoint(IPAddress.Parse("2001:db8::1"), 2000))|};
        """);

    [Fact]
    public Task Constructor_with_an_IPv4_endpoint_is_silent() => SilentAsync("""
        using var client = new TcpClient(new IPEndPoint(IPAddress.Any, 2000));
        """);

    [Fact]
    public Task Constructor_with_an_endpoint_of_run_time_family_is_reported() => ReportsAsync("""
        public void Open(IPEndPoint local)
        {
            using var client = {|DSA1002:new TcpClient(local)|};
        }
        """);

    /// <summary>Code that gets it connects it: the class has no method to listen.</summary>
    [Fact]
    public Task Client_that_is_handed_out_is_silent() => SilentAsync("""
        public TcpClient From(IPEndPoint local) => new TcpClient(local);
        """);

    [Fact]
    public Task Constructor_with_an_endpoint_known_to_be_IPv4_is_silent() => SilentAsync("""
        public TcpClient From(IPEndPoint local) => local.AddressFamily == AddressFamily.InterNetwork
            ? new TcpClient(local)
            : throw new NotSupportedException();
        """);

    [Fact]
    public Task Constructor_with_an_IPv6_family_does_not_bind_and_is_silent() => SilentAsync("""
        using var client = new TcpClient(AddressFamily.InterNetworkV6);
        client.Connect(IPAddress.IPv6Loopback, 80);
        """);

    [Fact]
    public Task Constructor_with_a_host_name_is_silent() => SilentAsync("""
        using var client = new TcpClient("www.example", 80);
        """);
}
