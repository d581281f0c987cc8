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
}
