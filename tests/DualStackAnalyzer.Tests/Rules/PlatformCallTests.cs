namespace DualStackAnalyzer.Tests.Rules;

/// <summary>What the platform's methods do to sockets, at the border: stops, second binds, names that stand for all addresses.</summary>
public sealed class PlatformCallTests
{
    [Theory]
    [InlineData("\"\"", "DSA1006")]
    [InlineData("name", "DSA1006")]
    [InlineData("\"node1.example\"", "DSA1003")]
    public Task The_answers_for_a_name_may_hold_the_wildcard_only_where_the_name_says_so(string name, string id) => ReportsAsync($$"""
        void Start(string name, List<Socket> sockets)
        {
            foreach (IPAddress address in Dns.GetHostAddresses({{name}}))
            {
                var socket = {|{{id}}:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(address, 80));
                sockets.Add(socket);
            }
        }
        """);

    [Theory]
    [InlineData("var listener = TcpListener.Create(80); listener.Stop(); listener.Start();")]
    [InlineData("var listener = new TcpListener(IPAddress.IPv6Any, 80); listener.Server.DualMode = false; listener.Start(); listener.Stop(); listener.Start();")]
    [InlineData("var listener = TcpListener.Create(80); listener.Start(); listener.Stop();")]
    public Task A_stop_that_takes_no_dual_mode_away_is_silent(string statements) => SilentAsync(statements);

    [Theory]
    [InlineData("listener.Start(); listener.Stop(); listener.Start();")]
    [InlineData("listener.Start(); listener.Stop(); listener.Stop(); listener.Start();")]
    public Task A_stop_that_takes_the_dual_mode_away_is_reported(string statements) =>
        ReportsAsync("var listener = {|DSA1004:TcpListener.Create(80)|}; " + statements);

    [Fact]
    public Task What_comes_behind_a_second_bind_is_not_reached() => SilentAsync("""
        var bound = new Socket(SocketType.Stream, ProtocolType.Tcp);
        bound.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        bound.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 82));
        """);

    [Theory]
    [InlineData("[::1]:80", "DSA1003")]
    [InlineData("[::]:80", "DSA1001")]
    [InlineData("::", "DSA1001")]
    [InlineData("::1", "DSA1003")]
    [InlineData("[::1]", "DSA1003")]
    [InlineData("[2001:db8::53]:5353", "DSA1003")]
    [InlineData("[::1]:none", "DSA1001")]
    [InlineData("none:80", "DSA1001")]
    [InlineData(":80", "DSA1001")]
    public Task An_endpoint_that_is_parsed_has_the_address_in_the_text(string text, string id) => ReportsAsync($$"""
        var socket = {|{{id}}:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        socket.Bind(IPEndPoint.Parse("{{text}}"));
        """);

    [Theory]
    [InlineData("127.0.0.1:53", "127.0.0.1:53", true)]
    [InlineData("127.0.0.1:53", "127.0.0.1:54", false)]
    [InlineData("127.0.0.1", "127.0.0.1", false)]
    public Task An_endpoint_that_is_parsed_has_the_port_in_the_text(string first, string second, bool collides) => ReportsAsync($$"""
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        v4.Bind(IPEndPoint.Parse("{{first}}"));
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
        {{(collides ? "{|DSA2001:" : "")}}v6.Bind(new IPEndPoint(IPAddress.IPv6Any, IPEndPoint.Parse("{{second}}").Port)){{(collides ? "|}" : "")}};
        """);

    [Theory]
    [InlineData("setsockopt(socket.Handle, 1, 2, ref on, 4);", false)]
    [InlineData("setsockopt(socket.Handle, 41, 16, ref on, 4);", false)]
    [InlineData("setsockopt(socket.Handle, 6, 26, ref on, 4);", false)]
    [InlineData("setsockopt(socket.Handle, 41, 26, ref on, 4);", true)]
    [InlineData("setsockopt(socket.Handle, 41, 27, ref on, 4);", true)]
    [InlineData("setsockopt(socket.Handle, level, 26, ref on, 4);", true)]
    [InlineData("prepare(socket.SafeHandle);", true)]
    public Task A_handle_that_native_code_is_given_may_be_configured_unless_the_option_is_another(string call, bool isSilent) => ReportsAsync($$"""
        using System.Runtime.InteropServices;

        sealed class Server
        {
            [DllImport("libc")]
            private static extern int setsockopt(IntPtr socket, int level, int name, ref int value, int size);

            public void Start(Action<object> prepare, int level)
            {
                int on = 0;
                var socket = {{(isSilent ? "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)" : "{|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}")}};
                {{call}}
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """);
}
