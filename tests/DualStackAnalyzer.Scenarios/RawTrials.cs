namespace DualStackAnalyzer.Scenarios;

/// <summary>Raw sockets, which only a privileged process may create.</summary>
internal static class RawTrials
{
    public const string Group = "raw";

    /// <summary>The result where the process may not create raw sockets.</summary>
    public const string NotPermitted = nameof(SocketError.AccessDenied);

    private static readonly SocketSetup Setup = new(IPFamily.IPv6, Transport.Raw);

    public static IReadOnlyList<Trial> All { get; } =
    [
        new(
            Group,
            "new Socket(InterNetworkV6, Raw, IcmpV6)",
            () =>
            {
                using var socket = Live.Open(Setup);
                return Live.ModeOf(socket);
            },
            Predict),
    ];

    /// <summary>Mono throws without asking the kernel: a SocketException whose code is that of success.</summary>
    private static string Predict(Conditions here) => here.Runtime == SocketRuntime.Mono
        ? nameof(SocketError.Success)
        : PortModel.EffectiveMode(Setup, here.Runtime, here.SystemDefault).ToString();
}
