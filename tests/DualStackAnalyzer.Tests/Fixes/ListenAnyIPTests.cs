namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA2001 for two endpoints of one web server.</summary>
public sealed class ListenAnyIPTests
{
    private static string Server(string endPoints) => $$"""
        using Microsoft.AspNetCore.Server.Kestrel.Core;

        static class Web
        {
            static void Configure(KestrelServerOptions options, int port)
            {
                {{endPoints.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """;

    [Theory]
    [InlineData("options.Listen(IPAddress.Any, port);\n{|DSA2001:options.Listen(IPAddress.IPv6Any, port)|};", "options.ListenAnyIP(port);")]
    [InlineData("options.ListenAnyIP(port);\n{|DSA2001:options.Listen(IPAddress.Any, port)|};", "options.ListenAnyIP(port);")]
    [InlineData(
        "options.Listen(IPAddress.IPv6Any, port, listen => listen.Protocols = HttpProtocols.Http2);\n{|DSA2001:options.Listen(IPAddress.Any, port, listen => listen.Protocols = HttpProtocols.Http2)|};",
        "options.Listen(IPAddress.IPv6Any, port, listen => listen.Protocols = HttpProtocols.Http2);")]
    public Task Two_endpoints_become_one(string before, string after) => Fix.GivesAsync(
        Server(before), Server(after.Replace("Listen(IPAddress.IPv6Any, ", "ListenAnyIP(", System.StringComparison.Ordinal)), target: Target.AspNetCore);

    [Theory]
    [InlineData("options.Listen(IPAddress.Any, port); options.Listen(IPAddress.IPv6Any, port);")]
    [InlineData("options.Limits.MaxConcurrentConnections = 2; options.ListenAnyIP(port); options.AddServerHeader = false; options.Listen(IPAddress.Any, port);")]
    [InlineData("options.Listen(IPAddress.IPv6Any, port, listen => listen.Protocols = HttpProtocols.Http2); options.Listen(IPAddress.Any, port, listen => listen.Protocols = HttpProtocols.Http2);")]
    public async Task All_but_the_endpoints_stays(string endPoints)
    {
        FixBench bench = await FixBench.WithAsync(Server(endPoints.Replace("; ", ";\n", System.StringComparison.Ordinal)), Target.AspNetCore);

        Assert.Equal(["DSA2001"], (await bench.FindingsAsync()).Select(finding => finding.Id));
        Assert.Empty(await FixProperties.BrokenAsync(bench));
    }

    [Theory]
    [InlineData("options.Listen(IPAddress.Any, port, listen => listen.UseHttps());\n{|DSA2001:options.Listen(IPAddress.IPv6Any, port)|};")]
    [InlineData("options.Listen(new IPEndPoint(IPAddress.Any, port));\n{|DSA2001:options.ListenAnyIP(port)|};")]
    [InlineData("if (port > 80) options.Listen(IPAddress.Any, port);\n{|DSA2001:options.ListenAnyIP(port)|};")]
    public Task Endpoints_that_differ_otherwise_stay(string endPoints) =>
        Fix.IsRefusedAsync("using Microsoft.AspNetCore.Hosting;\n" + Server(endPoints), Target.AspNetCore);
}
