namespace DualStackAnalyzer.RuntimeTests;

/// <summary>What DSA5003 says: what comes of a creation where the kernel has no IPv6.</summary>
public sealed class RefusedSocketTests
{
    private const string Refused = nameof(SocketError.AddressFamilyNotSupported);

    private static readonly Dictionary<SocketRuntime, Lazy<IReadOnlyDictionary<string, string>>> Measured = Scenarios.Rows.Every<SocketRuntime>().ToDictionary(
        runtime => runtime, runtime => new Lazy<IReadOnlyDictionary<string, string>>(() => Measurements.WithoutIPv6(runtime, CreationTrials.Group)));

    public static TheoryData<string, string, string> Rows => new()
    {
        { "new Socket(InterNetworkV6, Stream, Tcp)", Refused, Refused },
        { "new Socket(InterNetworkV6, Dgram, Udp)", Refused, Refused },
        { "new TcpListener(IPAddress.IPv6Any, port).Start()", Refused, Refused },
        { "new UdpClient(InterNetworkV6)", Refused, Refused },
        { "new UdpClient(port, InterNetworkV6)", Refused, Refused },
        { "new TcpClient(InterNetworkV6)", Refused, Refused },
        { "new Socket(SocketType, ProtocolType)", nameof(AddressFamily.InterNetwork), Refused },
        { "DualMode = true on new Socket(SocketType, ProtocolType)", nameof(NotSupportedException), Refused },
        { "Bind to [::] of new Socket(SocketType, ProtocolType)", Refused, Refused },
        { CreationTrials.SupportsIPv6, bool.FalseString, Place.ThisMachine.HasIPv6.ToString() },
        { "TcpListener.Create(port).Start()", nameof(CallOutcome.Succeeds), Refused },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_kernel_without_IPv6_refuses_what_is_of_IPv6(string trial, string onNet, string onMono)
    {
        Assert.Equal(onNet, Measured[SocketRuntime.Net].Value[$"{CreationTrials.Group}: {trial}"]);
        Assert.Equal(onMono, Measured[SocketRuntime.Mono].Value[$"{CreationTrials.Group}: {trial}"]);
    }

    [Fact]
    public void Every_creation_is_tried() =>
        Assert.Equal(CreationTrials.All.Select(trial => trial.Name), Rows.Select(row => row.Data.Item1));
}
