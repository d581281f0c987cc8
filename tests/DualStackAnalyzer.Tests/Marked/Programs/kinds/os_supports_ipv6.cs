//# A choice under the older name of the test counts
class Server
{
    void Start()
    {
        #pragma warning disable CS0618
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (Socket.SupportsIPv6) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A creation under the test without a choice is reported
class Server
{
    void Start()
    {
        if (!Socket.OSSupportsIPv6) return;
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A family under the test without a choice is reported
class Server
{
    void Start()
    {
        var family = Socket.OSSupportsIPv6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork;
        var s = new Socket(family, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        s.Bind(new IPEndPoint(family == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, 80));
    }
}

//# A family and a choice under the test are silent
class Server
{
    void Start()
    {
        var s = new Socket(Socket.OSSupportsIPv6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        if (Socket.OSSupportsIPv6) s.DualMode = true;
        s.Bind(new IPEndPoint(Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any, 80));
    }
}

//# A listener that is restarted and set again under the test is silent
class Server
{
    void Start()
    {
        var listener = TcpListener.Create(80);
        listener.Start();
        listener.Stop();
        if (Socket.OSSupportsIPv6) listener.Server.DualMode = true;
        listener.Start();
    }
}

//# A listener that is restarted and not set again is reported
class Server
{
    void Start()
    {
        var listener = TcpListener.Create(80); // !! DSA1004
        listener.Start();
        listener.Stop();
        if (Socket.OSSupportsIPv6) listener.Server.NoDelay = true;
        listener.Start();
    }
}

//# A choice under the test and the family counts
class Server
{
    void Start(IPEndPoint local)
    {
        var s = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (Socket.OSSupportsIPv6 && local.AddressFamily == AddressFamily.InterNetworkV6) s.DualMode = true;
        s.Bind(local);
    }
}

//# A pair whose dual mode stands under the test is reported
class Server
{
    void Start()
    {
        var four = new TcpListener(IPAddress.Any, 80);
        four.Start();
        var six = new TcpListener(IPAddress.IPv6Any, 80);
        if (Socket.OSSupportsIPv6) six.Server.DualMode = true;
        six.Start(); // !! DSA2001
    }
}

//: unset_socket

//# A choice under the test counts
if (Socket.OSSupportsIPv6) s.DualMode = true;

//# A choice under another test is reported // !! DSA1001
//@ net10.0
if (OperatingSystem.IsWindows()) s.DualMode = true;

//# A choice under the opposite test is reported // !! DSA1001
if (!Socket.OSSupportsIPv6) s.DualMode = true;

//# A choice behind an early return counts
if (!Socket.OSSupportsIPv6) return;
s.DualMode = true;

//# A choice in the else of the opposite counts
if (!Socket.OSSupportsIPv6) Console.WriteLine();
else s.DualMode = true;

//# A choice under a comparison with true counts
if (Socket.OSSupportsIPv6 == true) s.DualMode = true;

//# A choice under a pattern counts
if (Socket.OSSupportsIPv6 is true) s.DualMode = true;

//# A choice under the test in a local counts
bool six = Socket.OSSupportsIPv6;
if (six) s.DualMode = true;

//# A choice under the test in a field counts
if (_six) s.DualMode = true;
//+ members
private readonly bool _six = Socket.OSSupportsIPv6;

//# A choice under the test in a static field counts
if (Six) s.DualMode = true;
//+ members
private static readonly bool Six = Socket.OSSupportsIPv6;

//# A choice under the test in a property counts
if (Six) s.DualMode = true;
//+ members
private static bool Six => Socket.OSSupportsIPv6;

//# A choice under the test in an auto-property counts
if (Six) s.DualMode = true;
//+ members
private static bool Six { get; } = Socket.OSSupportsIPv6;

//# A choice under the test in a field of another type counts
if (Network.Six) s.DualMode = true;
//+ types
static class Network { public static readonly bool Six = Socket.OSSupportsIPv6; }

//# A choice under the test in a method of another type counts
if (Network.Six()) s.DualMode = true;
//+ types
static class Network { public static bool Six() => Socket.OSSupportsIPv6; }

//# A choice under the test in a lazy property counts
if (Six) s.DualMode = true;
//+ members
private static bool? _six;
private static bool Six => _six ?? (_six = Socket.OSSupportsIPv6).Value;

//# A choice under the test and a flag is reported // !! DSA1001
if (Socket.OSSupportsIPv6 && dual) s.DualMode = true;
//+ parameters
bool dual

//# A choice under the test or a flag counts
if (Socket.OSSupportsIPv6 || dual) s.DualMode = true;
//+ parameters
bool dual

//# A choice under both system tests counts
if (Socket.OSSupportsIPv6 && Socket.OSSupportsIPv4) s.DualMode = true;

//# A mode that is the test counts
s.DualMode = Socket.OSSupportsIPv6;

//# A choice of IPv6Only under the test counts
if (Socket.OSSupportsIPv6) s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);

//# An own property of that name says nothing // !! DSA1001
if (OSSupportsIPv6) s.DualMode = true;
//+ members
public bool OSSupportsIPv6 { get; set; }

//# A choice under the test in a lazy field counts
if (Six.Value) s.DualMode = true;
//+ members
private static readonly Lazy<bool> Six = new Lazy<bool>(() => Socket.OSSupportsIPv6);

//# A choice under the test in a field that is assigned where it is asked for counts
if (Six) s.DualMode = true;
//+ members
private static bool? _six;
private static bool Six { get { _six = _six ?? Socket.OSSupportsIPv6; return _six.Value; } }

//# A choice under the test in a field of a static constructor counts
if (Six) s.DualMode = true;
//+ members
private static readonly bool Six;
static Server() { Six = Socket.OSSupportsIPv6; }

//# A choice under the test in a field that is assigned something else, too, is reported // !! DSA1001
if (Six) s.DualMode = true;
//+ members
private static bool? _six;
private static bool Six => _six ?? (_six = Socket.OSSupportsIPv6).Value;
public static void Off() => _six = false;
