namespace DualStackAnalyzer.Tests.Rules;

/// <summary>One helper, called with sockets of which one fails there: the call that makes it certain is underlined.</summary>
public sealed class CertainCallTests
{
    private static string Server(string calls) => $$"""
        private readonly List<Socket> _open = new();

        public void Start(Socket given)
        {
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            {{calls}}
            _open.Add(v4);
            _open.Add(v6);
        }

        private static void Widen(Socket socket) => socket.DualMode = true;
        """;

    [Theory]
    [InlineData("{|DSA3002:Widen(v4)|}; Widen(v6);")]
    [InlineData("Widen(v6); {|DSA3002:Widen(v4)|};")]
    public Task The_call_with_the_IPv4_socket_is_reported(string calls) => ReportsAsync(Server(calls));

    [Fact]
    public Task Calls_with_IPv6_sockets_are_silent() => SilentAsync(Server("Widen(v6); Widen(v6);"));

    /// <summary>Where every call fails, the setting itself is the mistake.</summary>
    [Fact]
    public Task The_setting_is_reported_if_every_call_passes_an_IPv4_socket() => ReportsAsync(
        Server("Widen(v4);").Replace("=> socket.DualMode = true", "=> {|DSA3002:socket.DualMode = true|}", StringComparison.Ordinal));
}
