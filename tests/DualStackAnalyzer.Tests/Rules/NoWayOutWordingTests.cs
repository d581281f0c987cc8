using DualStackAnalyzer.Tests.Fixes;

namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA5003, word by word.</summary>
public sealed class NoWayOutWordingTests
{
    [Theory]
    [InlineData(
        "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)",
        "IPv6 socket 'server' is created without a test of Socket.OSSupportsIPv6 or another way out, which throws where the system has no IPv6")]
    [InlineData(
        "new Socket(SocketType.Stream, ProtocolType.Tcp)",
        "Socket 'server' is IPv4 where the system has no IPv6, and setting DualMode throws there; test its AddressFamily first")]
    public async Task Says_what_happens_without_IPv6(string creation, string message)
    {
        FixBench bench = await FixBench.WithAsync(
            $"var server = {creation};\nserver.DualMode = true;\nserver.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));",
            config: "dotnet_diagnostic.DSA5003.severity = warning");

        Diagnostic it = Assert.Single(await bench.FindingsAsync());
        Assert.Equal(("DSA5003", message), (it.Id, it.Message()));
    }
}
