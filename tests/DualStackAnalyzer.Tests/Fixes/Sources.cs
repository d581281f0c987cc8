namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Sources that several tests start from.</summary>
internal static class Sources
{
    public const string Local = """
        void Listen(int port)
        {
            var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            {|bind:listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
            listener.Listen(100);
        }
        """;

    /// <summary>The same, IPv6-only.</summary>
    public const string LocalIPv6Only = """
        void Listen(int port)
        {
            var listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            listener.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            listener.Listen(100);
        }
        """;
}
