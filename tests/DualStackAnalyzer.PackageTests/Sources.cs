namespace DualStackAnalyzer.PackageTests;

/// <summary>The programs that the tests build.</summary>
internal static class Sources
{
    /// <summary>DSA1001 on its seventh line; compiles for every target.</summary>
    public const string Unset = """
        using System.Net;
        using System.Net.Sockets;
        public static class Unset
        {
            public static Socket Open(int port)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                return socket;
            }
        }

        """;

    public const int UnsetLine = 7;

    /// <summary>DSA1006, the resolver's loop, on its ninth line.</summary>
    public const string Loop = """
        using System.Net;
        using System.Net.Sockets;
        public static class Loop
        {
            public static void Open(string host, int port)
            {
                foreach (IPAddress address in Dns.GetHostAddresses(host))
                {
                    var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
                    socket.Bind(new IPEndPoint(address, port));
                    socket.Listen(10);
                }
            }
        }

        """;

    public const int LoopLine = 9;

    /// <summary>The same class under another name, so that one project holds several.</summary>
    public static string UnsetNamed(string name) => Unset.Replace("class Unset", "class " + name);

    /// <inheritdoc cref="UnsetNamed"/>
    public static string LoopNamed(string name) => Loop.Replace("class Loop", "class " + name);

    /// <summary>A program for each fixable rule but those above.</summary>
    public static string[] OfOtherRules { get; } =
    [
        Server("Family", "var socket = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);", "socket.Bind(local);"),
        Server("Specific", NewIPv6, "socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, port));"),
        Server("Restarted", "var listener = TcpListener.Create(port);", "listener.Start();", "listener.Stop();", "listener.Start();"),
        Server("OneFamily", "var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);", "socket.Bind(new IPEndPoint(IPAddress.Any, port));"),
        Server("Pair", "var four = new UdpClient(port);", NewIPv6.Replace("Stream", "Dgram").Replace("Tcp", "Udp"), "socket.DualMode = true;", AtIPv6Any),
        Server("Late", NewIPv6, AtIPv6Any, "socket.DualMode = true;"),
        Server("IPv4", NewIPv6.Replace("V6", ""), "socket.DualMode = true;", "socket.Bind(new IPEndPoint(IPAddress.Any, port));"),
        Server("OtherFamily", NewIPv6, "socket.Bind(new IPEndPoint(IPAddress.Any, port));"),
        Server("Level", NewIPv6, "socket.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, true);", AtIPv6Any),
    ];

    private const string NewIPv6 = "var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);";

    private const string AtIPv6Any = "socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));";

    private static string Server(string name, params string[] statements) =>
        $$"""
        using System.Net;
        using System.Net.Sockets;
        public static class {{name}}
        {
            public static void Open(IPEndPoint local, int port)
            {
                {{string.Join("\n        ", statements)}}
            }
        }

        """;
}
