namespace DualStackAnalyzer.RuntimeTests;

/// <summary>A network stack to make trials in: that of this machine, or a namespace with settings of its own.</summary>
/// <param name="Name">What makes it special.</param>
/// <param name="HasIPv6">Whether its loopback interface has the address ::1.</param>
/// <param name="SystemDefault">What <c>net.ipv6.bindv6only</c> makes of a socket whose option is not set.</param>
/// <param name="Settings">The files under /proc/sys that are set to 1 in a new namespace; null for this machine as it is.</param>
internal sealed record Place(string Name, bool HasIPv6, SocketMode SystemDefault, IReadOnlyList<string>? Settings = null)
{
    private const string DefaultModeFile = "/proc/sys/net/ipv6/bindv6only";

    public static Place ThisMachine { get; } = new("this machine", IPv6LoopbackIsThere(), DefaultModeHere());

    public static IReadOnlyList<Place> Namespaces { get; } =
    [
        new("bindv6only = 1", HasIPv6: true, SocketMode.IPv6Only, ["net/ipv6/bindv6only"]),
        new("IPv6 disabled", HasIPv6: false, SocketMode.Dual, ["net/ipv6/conf/all/disable_ipv6"]),
    ];

    /// <summary>This machine, and the namespaces where the process may make them.</summary>
    public static IReadOnlyList<Place> Usable { get; } =
        NetworkNamespace.WhyNot is null ? [ThisMachine, .. Namespaces] : [ThisMachine];

    public Conditions With(SocketRuntime runtime) => new(runtime, HasIPv6, SystemDefault);

    public static Place Named(string name) => Namespaces.Append(ThisMachine).Single(place => place.Name == name);

    private static bool IPv6LoopbackIsThere()
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static SocketMode DefaultModeHere() =>
        File.Exists(DefaultModeFile) && File.ReadAllText(DefaultModeFile).Trim() == "1" ? SocketMode.IPv6Only : SocketMode.Dual;
}
