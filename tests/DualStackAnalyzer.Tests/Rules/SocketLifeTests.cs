namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA2001: two sockets collide only while both live.</summary>
public sealed class SocketLifeTests
{
    private static string After(string end, bool reported) => $$"""
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        v4.Bind(new IPEndPoint(IPAddress.Any, 53));
        {{end}}
        var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
        {{(reported ? "{|DSA2001:" : "")}}both.Bind(new IPEndPoint(IPAddress.IPv6Any, 53)){{(reported ? "|}" : "")}};
        """;

    [Theory]
    [InlineData("v4.Close();")]
    [InlineData("v4.Close(0);")]
    [InlineData("v4.Dispose();")]
    [InlineData("v4?.Dispose();")]
    [InlineData("((IDisposable)v4).Dispose();")]
    public Task Ended_before_the_second_bind_is_silent(string end) => SilentAsync(After(end, reported: false));

    [Theory]
    [InlineData("v4.Listen(1);")]
    [InlineData("Console.WriteLine(v4);")]
    [InlineData("if (args.Length > 0) { v4.Close(); }")]
    public Task Alive_on_some_path_to_the_second_bind_is_reported(string end) => ReportsAsync(After(end, reported: true));

    [Fact]
    public Task Ended_by_a_using_block_is_silent() => SilentAsync("""
        using (var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp))
        {
            probe.Bind(new IPEndPoint(IPAddress.Any, 53));
        }

        var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
        both.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
        """);

    [Fact]
    public Task Inside_the_using_block_is_reported() => ReportsAsync("""
        using (var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp))
        {
            probe.Bind(new IPEndPoint(IPAddress.Any, 53));
            var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
            {|DSA2001:both.Bind(new IPEndPoint(IPAddress.IPv6Any, 53))|};
        }
        """);

    [Fact]
    public Task Ended_by_a_using_declaration_of_an_inner_block_is_silent() => SilentAsync("""
        {
            using var probe = new UdpClient(53);
        }

        using var v6 = new UdpClient(AddressFamily.InterNetworkV6);
        v6.Client.DualMode = true;
        v6.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
        """);

    [Fact]
    public Task A_using_declaration_of_the_same_block_is_reported() => ReportsAsync("""
        using var v4 = new UdpClient(53);
        using var v6 = new UdpClient(AddressFamily.InterNetworkV6);
        v6.Client.DualMode = true;
        {|DSA2001:v6.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 53))|};
        """);

    [Fact]
    public Task Ended_in_a_finally_is_silent() => SilentAsync("""
        var probe = new TcpListener(IPAddress.Any, 53);
        try
        {
            probe.Start();
        }
        finally
        {
            probe.Stop();
        }

        var both = TcpListener.Create(53);
        both.Start();
        """);

    [Fact]
    public Task Stopped_listener_is_silent() => SilentAsync("""
        var v4 = new TcpListener(IPAddress.Any, 53);
        v4.Start();
        v4.Stop();
        var both = TcpListener.Create(53);
        both.Start();
        """);

    [Fact]
    public Task Closed_UDP_client_is_silent() => SilentAsync("""
        var v4 = new UdpClient(53);
        v4.Close();
        var v6 = new UdpClient(AddressFamily.InterNetworkV6);
        v6.Client.DualMode = true;
        v6.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
        """);

    [Fact]
    public Task Probe_in_a_helper_that_closes_it_is_silent() => SilentAsync("""
        public void Start(int port)
        {
            if (IsFree(port))
            {
                var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
                both.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }

        private static bool IsFree(int port)
        {
            try
            {
                using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                probe.Bind(new IPEndPoint(IPAddress.Any, port));
                return true;
            }
            catch (SocketException)
            {
                return false;
            }
        }
        """);

    [Fact]
    public Task The_earlier_dual_socket_ended_is_silent() => SilentAsync("""
        var both = TcpListener.Create(53);
        both.Start();
        both.Stop();
        var v4 = new TcpListener(IPAddress.Any, 53);
        v4.Start();
        """);
}
