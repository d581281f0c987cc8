namespace DualStackAnalyzer.Tests.Repository;

/// <summary>The sample program that the demo shows, as it is in the repository.</summary>
public sealed class SampleTests
{
    private const string Creation = "new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)";

    [Fact]
    public Task Resolver_is_reported() =>
        ReportsAsync(Resolver().Replace(Creation, "{|DSA1006:" + Creation + "|}", StringComparison.Ordinal));

    [Fact]
    public Task Cured_resolver_is_silent() => SilentAsync(Resolver().Replace(Creation + ";", Creation + """
        ;
            if (address.AddressFamily == AddressFamily.InterNetworkV6)
            {
                socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
            }
        """, StringComparison.Ordinal));

    /// <summary>The program, with the annotations that its project file switches on.</summary>
    private static string Resolver() =>
        "#nullable enable\n" + File.ReadAllText(Checkout.At("docs/samples/resolver/Program.cs"));
}
