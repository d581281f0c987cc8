namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA3001: which calls bind for certain before the next statement, and which do not.</summary>
public sealed class SetAfterBindBorderTests
{
    private static string After(string call, bool reported) => $$"""
        public async Task OpenAsync(EndPoint server, SocketAsyncEventArgs e)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            await Task.Yield();
            {{call}}
            {{(reported ? "{|DSA3001:socket.DualMode = true|}" : "socket.DualMode = true")}};
        }
        """;

    [Theory]
    [InlineData("await socket.ConnectAsync(server);")]
    [InlineData("await socket.ConnectAsync(server).ConfigureAwait(false);")]
    [InlineData("socket.Connect(server);")]
    [InlineData("socket.Connect(\"resolver.example\", 53);")]
    [InlineData("socket.SendTo(new byte[4], 0, 4, SocketFlags.None, server);")]
    public Task After_a_call_that_binds_by_itself_is_reported(string call) => ReportsAsync(After(call, reported: true));

    [Theory]
    [InlineData("socket.ReceiveTimeout = 100;")]
    [InlineData("Console.WriteLine(socket.IsBound);")]
    [InlineData("try { socket.Connect(server); } catch (SocketException) { }")]
    [InlineData("try { socket.Connect(server); return; } catch (SocketException) { }")]
    public Task After_a_call_that_does_not_bind_or_may_have_failed_is_silent(string call) => SilentAsync(After(call, reported: false));

    [Fact]
    public Task In_the_try_after_the_bind_is_reported() => ReportsAsync("""
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            {|DSA3001:socket.DualMode = false|};
        }
        catch (SocketException)
        {
            socket.Dispose();
        }
        """);

    [Fact]
    public Task On_both_paths_bound_is_reported() => ReportsAsync("""
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        if (args.Length > 0)
        {
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        else
        {
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
        }

        {|DSA3001:socket.DualMode = false|};
        """);

    [Fact]
    public Task In_a_loop_before_each_bind_of_a_new_socket_is_silent() => SilentAsync("""
        for (int port = 80; port < 90; port++)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            socket.DualMode = true;
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task A_listener_whose_Start_failed_is_silent() => SilentAsync("""
        var listener = TcpListener.Create(80);
        try
        {
            listener.Start();
        }
        catch (SocketException)
        {
            listener.Server.DualMode = false;
            listener.Start();
        }
        """);

    [Fact]
    public Task A_field_that_another_method_may_have_bound_is_silent() => SilentAsync("""
        public sealed class Server
        {
            private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

            public void Start() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

            public void OnlyIPv6() => _socket.DualMode = false;
        }
        """);
}
