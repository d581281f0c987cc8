#if NET

namespace DualStackAnalyzer.Scenarios;

/// <summary>What older class libraries do not have, and what text makes of an address without brackets.</summary>
internal static class ModernTrials
{
    public const string Group = "modern";

    public static IReadOnlyList<Trial> All { get; } =
    [
        Of("IPEndPoint.Parse(\"::1:80\")", () => $"{IPEndPoint.Parse("::1:80").Address} port {IPEndPoint.Parse("::1:80").Port}", "::0.1.0.128 port 0"),
        Of("IPEndPoint.Parse(\"[::1]:80\")", () => $"{IPEndPoint.Parse("[::1]:80").Address} port {IPEndPoint.Parse("[::1]:80").Port}", "::1 port 80"),
        Of("new Uri(\"http://::1:80/\")", () => new Uri("http://::1:80/").Host, nameof(UriFormatException)),
        Of("\"[::1]:80\".Split(':')", () => $"{"[::1]:80".Split(':').Length} parts", "4 parts"),
        Of("SetRawSocketOption(41, 26, 0)", () => RawOption(0), nameof(SocketMode.Dual)),
        Of("SetRawSocketOption(41, 26, 1)", () => RawOption(1), nameof(SocketMode.IPv6Only)),
    ];

    private static Trial Of(string name, Func<string> act, string expected) => new(Group, name, act, _ => expected);

    /// <summary>IPPROTO_IPV6 and IPV6_V6ONLY as Linux numbers them (linux/in6.h).</summary>
    private static string RawOption(int value)
    {
        using var socket = Live.Open(new SocketSetup(
            IPFamily.IPv6, Transport.Tcp, value == 0 ? SocketMode.IPv6Only : SocketMode.Dual));
        socket.SetRawSocketOption(41, 26, BitConverter.GetBytes(value));
        return Live.ModeOf(socket);
    }
}
#endif
