using DualStackAnalyzer.Tests.Fixes;

namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA5003, word by word.</summary>
public sealed class NoWayOutWordingTests
{
    [Theory]
    [InlineData(
        "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)",
        "IPv6 socket 'server' cannot be created where the system has no IPv6 (SocketException, AddressFamilyNotSupported); test Socket.OSSupportsIPv6 first, or fall back to IPv4 in a catch")]
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

    [Theory]
    [InlineData("new Port(AddressFamily.InterNetworkV6)", "IPv6 socket '_socket' (line 16) cannot be created")]
    [InlineData("Port.Open(AddressFamily.InterNetworkV6)", "IPv6 socket '_socket' (line 16) cannot be created")]
    [InlineData("Port.Create(AddressFamily.InterNetworkV6); port.DualMode = true", "IPv6 socket 'port' cannot be created")]
    public async Task An_object_that_holds_a_socket_is_not_called_one(string creation, string beginning)
    {
        FixBench bench = await FixBench.WithAsync(
            $$"""
            var port = {{creation}};
            port.ToString();

            sealed class Port
            {
                private readonly Socket _socket;

                public Port(AddressFamily family)
                {
                    _socket = Create(family);
                    _socket.DualMode = true;
                }

                public static Port Open(AddressFamily family) => new Port(family);

                public static Socket Create(AddressFamily family) => new Socket(family, SocketType.Dgram, ProtocolType.Udp);
            }
            """,
            config: "dotnet_diagnostic.DSA5003.severity = warning");

        Diagnostic it = Assert.Single(await bench.FindingsAsync());
        Assert.Equal("DSA5003", it.Id);
        Assert.StartsWith(beginning, it.Message(), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_host_does_not_start()
    {
        FixBench bench = await FixBench.WithAsync(
            """
            static class Web
            {
                static void Configure(Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions options) => options.Listen(IPAddress.IPv6Any, 80);
            }
            """,
            Target.AspNetCore,
            config: "dotnet_diagnostic.DSA5003.severity = warning");

        Assert.Equal("This Kestrel endpoint on [::] does not start where the system has no IPv6; use ListenAnyIP", Assert.Single(await bench.FindingsAsync()).Message());
    }
}
