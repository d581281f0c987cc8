namespace DualStackAnalyzer.Tests.Rules;

/// <summary>
/// A socket that the code itself makes IPv4 or IPv6: a setting under a condition of its own was thought about, one
/// that always runs was not.
/// </summary>
public sealed class ConditionalSetOnIPv4Tests
{
    private static string Client(string statements) => $$"""
        sealed class Client
        {
            private readonly Socket _socket;

            public Client(bool old, int level)
            {
                var socket = new Socket(old ? AddressFamily.InterNetwork : AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                {{statements}}
                _socket = socket;
            }

            private static void Widen(Socket socket) => socket.DualMode = true;
        }
        """;

    [Theory]
    [InlineData("{|DSA3002:socket.DualMode = true|};")]
    [InlineData("{ {|DSA3002:socket.DualMode = true|}; }")]
    [InlineData("try { {|DSA3002:socket.DualMode = true|}; } finally { level++; }")]
    public Task A_setting_that_always_runs_is_reported(string statements) => ReportsAsync(Client(statements));

    [Theory]
    [InlineData("if (level > 1) socket.DualMode = true;")]
    [InlineData("switch (level) { case 3: socket.DualMode = true; break; }")]
    [InlineData("bool wide = level > 1 ? socket.DualMode = true : false;")]
    [InlineData("bool wide = level switch { 2 => socket.DualMode = true, _ => false };")]
    [InlineData("try { socket.DualMode = true; } catch (NotSupportedException) { level = 0; }")]
    public Task A_setting_under_a_condition_of_its_own_is_silent(string statements) => SilentAsync(Client(statements));

    [Fact]
    public Task A_setting_in_a_helper_is_silent() => SilentAsync(Client("Widen(socket);"));

    [Fact]
    public Task A_condition_around_creation_and_setting_is_none_of_the_setting() => ReportsAsync("""
        private Socket _socket;

        public void Open(bool old, bool wanted)
        {
            if (wanted)
            {
                _socket = new Socket(old ? AddressFamily.InterNetwork : AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                {|DSA3002:_socket.DualMode = true|};
            }
        }
        """);
}
