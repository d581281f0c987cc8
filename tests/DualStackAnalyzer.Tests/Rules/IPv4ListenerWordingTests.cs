using DualStackAnalyzer.Tests.Fixes;

namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA5001, word by word, and where it is switched on.</summary>
public sealed class IPv4ListenerWordingTests
{
    private const string On = "dotnet_diagnostic.DSA5001.severity = warning";

    [Theory]
    [InlineData(
        "var server = new TcpListener(IPAddress.Any, 80); server.Start(); server.AcceptSocket();",
        "IPv4 socket 'server' listens on 0.0.0.0 and refuses IPv6 clients; use TcpListener.Create")]
    [InlineData(
        "var server = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); server.Bind(new IPEndPoint(IPAddress.Any, 80)); server.Listen(1);",
        "IPv4 socket 'server' listens on 0.0.0.0 and refuses IPv6 clients; use a dual-mode socket on IPAddress.IPv6Any")]
    [InlineData(
        "var server = new UdpClient(80); _ = server.ReceiveAsync();",
        "IPv4 socket 'server' receives on 0.0.0.0 and gets nothing from IPv6 clients; use a dual-mode socket on IPAddress.IPv6Any")]
    [InlineData(
        "var server = new TcpListener(IPAddress.Loopback, 80); server.Start(); server.AcceptSocket(); _ = new TcpClient(\"localhost\", 80);",
        "IPv4 socket 'server' listens on 127.0.0.1 and refuses clients that take localhost for ::1; use a second one on ::1")]
    public async Task Says_who_is_refused(string statements, string message) => Assert.Equal(message, await MessageAsync(statements));

    [Theory]
    [InlineData("IPAddress.Any", "This Kestrel endpoint on 0.0.0.0 refuses IPv6 clients; use ListenAnyIP")]
    [InlineData("IPAddress.Loopback", "This Kestrel endpoint on 127.0.0.1 refuses clients that take localhost for ::1; use ListenLocalhost")]
    public async Task Says_it_of_a_server(string address, string message) => Assert.Equal(message, await MessageAsync(
        $$"""
        new Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions().Listen({{address}}, 5000);
        _ = new Uri("http://localhost:5000");
        """,
        Target.AspNetCore));

    [Theory]
    [InlineData("dotnet_diagnostic.DSA5001.severity = none")]
    [InlineData("dotnet_diagnostic.DSA5003.severity = warning")]
    [InlineData("dotnet_analyzer_diagnostic.category-Sockets.Reachability.severity = warning")]
    public async Task Only_its_own_setting_switches_it_on(string config) =>
        Assert.Empty(await FindingsAsync("var server = new TcpListener(IPAddress.Any, 80); server.Start(); server.AcceptSocket();", Target.Net100, config));

    private static async Task<string> MessageAsync(string statements, Target target = Target.Net100)
    {
        Diagnostic it = Assert.Single(await FindingsAsync(statements, target, On));
        Assert.Equal("DSA5001", it.Id);
        return it.Message();
    }

    private static async Task<IEnumerable<Diagnostic>> FindingsAsync(string statements, Target target, string config)
    {
        FixBench bench = await FixBench.WithAsync(statements, target, config: config);
        return await bench.FindingsAsync();
    }
}
