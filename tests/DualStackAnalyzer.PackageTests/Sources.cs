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
}
