namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA3005: calls with an endpoint of the family that the socket is not. More are among the marked programs.</summary>
public sealed class OtherFamilyUseTests
{
    private const string Only = "socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);";

    private static string Used(string socket, string call, bool isReported, string before = "") => $$"""
        var to4 = new IPEndPoint(IPAddress.Loopback, 53);
        var to6 = new IPEndPoint(IPAddress.IPv6Loopback, 53);
        byte[] data = new byte[5];
        var socket = {{socket}};
        {{before}}
        {{(isReported ? $$"""{|DSA3005:{{call}}|}""" : call)}};
        """;

    [Theory]
    [InlineData(Udp6, "socket.SendTo(data, to4)")]
    [InlineData(Udp6, "socket.SendTo(data, SocketFlags.None, to4)")]
    [InlineData(Udp6, "socket.SendToAsync(data, to4)")]
    [InlineData(Udp6, "socket.BeginSendTo(data, 0, 5, SocketFlags.None, to4, null, null)")]
    [InlineData(Tcp6, "socket.Connect(to4)")]
    [InlineData(Tcp6, "socket.Connect(IPAddress.Loopback, 53)")]
    [InlineData(Tcp6, "socket.ConnectAsync(to4)")]
    [InlineData(Tcp6, "socket.BeginConnect(to4, null, null)")]
    [InlineData(Udp4, "socket.SendTo(data, to6)")]
    [InlineData(Udp4, "socket.Connect(IPAddress.IPv6Loopback, 53)")]
    [InlineData("new UdpClient()", "socket.Send(data, 5, to6)")]
    [InlineData("new UdpClient()", "socket.SendAsync(data, 5, to6)")]
    [InlineData("new UdpClient(AddressFamily.InterNetworkV6)", "socket.Send(data, to4)")]
    [InlineData("new UdpClient(AddressFamily.InterNetworkV6)", "socket.Connect(to4)")]
    [InlineData("new TcpClient(AddressFamily.InterNetwork)", "socket.Connect(to6)")]
    [InlineData("new TcpClient(AddressFamily.InterNetworkV6)", "socket.ConnectAsync(IPAddress.Loopback, 53)")]
    public Task An_endpoint_of_the_other_family_is_reported(string socket, string call) => ReportsAsync(Used(socket, call, isReported: true));

    [Theory]
    [InlineData(Udp6, "socket.SendTo(data, to6)")]
    [InlineData(Tcp6, "socket.Connect(to6)")]
    [InlineData(Udp4, "socket.SendTo(data, to4)")]
    [InlineData("new UdpClient()", "socket.Send(data, 5, to4)")]
    [InlineData("new UdpClient(AddressFamily.InterNetworkV6)", "socket.Connect(to6)")]
    [InlineData("new TcpClient(AddressFamily.InterNetwork)", "socket.Connect(to4)")]
    [InlineData("new Socket(SocketType.Stream, ProtocolType.Tcp)", "socket.Connect(to4)")]
    [InlineData("new TcpClient()", "socket.Connect(to4)")]
    [InlineData("new TcpClient()", "socket.Connect(to6)")]
    [InlineData("new UdpClient(AddressFamily.InterNetworkV6) { Client = { DualMode = true } }", "socket.Send(data, to4)")]
    public Task An_endpoint_of_the_sockets_family_or_a_dual_socket_is_silent(string socket, string call) => SilentAsync(Used(socket, call, isReported: false));

    [Theory]
    [InlineData("socket.Connect(\"localhost\", 53)")]
    [InlineData("socket.Connect(new DnsEndPoint(\"localhost\", 53))")]
    [InlineData("socket.Connect(Dns.GetHostAddresses(args[0]), 53)")]
    [InlineData("socket.Connect(IPAddress.Parse(args[0]), 53)")]
    public Task A_name_or_an_unknown_address_is_silent(string call) => SilentAsync(Used(Tcp6, call, isReported: false));

    [Theory]
    [InlineData("socket.ReceiveFrom(data, ref sender)")]
    [InlineData("socket.ReceiveFrom(data, SocketFlags.None, ref sender)")]
    [InlineData("socket.BeginReceiveFrom(data, 0, 5, SocketFlags.None, ref sender, _ => { }, null)")]
    [InlineData("socket.ReceiveFromAsync(data, sender)")]
    [InlineData("socket.ReceiveMessageFromAsync(data, sender)")]
    public async Task A_placeholder_of_the_other_family_is_reported(string call)
    {
        await ReportsAsync(Used(Udp6, call, isReported: true, $"{Only} EndPoint sender = new IPEndPoint(IPAddress.Any, 0);"));
        await ReportsAsync(Used(Udp4, call, isReported: true, "EndPoint sender = new IPEndPoint(IPAddress.IPv6Any, 0);"));
    }

    [Theory]
    [InlineData(Udp4, "", "IPAddress.Any")]
    [InlineData(Udp6, Only, "IPAddress.IPv6Any")]
    [InlineData(Udp6, "socket.DualMode = true;", "IPAddress.Any")]
    public Task A_placeholder_that_fits_is_silent(string socket, string before, string any) => SilentAsync(Used(
        socket, "socket.ReceiveFrom(data, ref sender)", isReported: false, $"{before} EndPoint sender = new IPEndPoint({any}, 0);"));

    [Theory]
    [InlineData(Target.Net472)]
    [InlineData(Target.NetStandard20)]
    public async Task An_unset_socket_is_silent_where_Mono_may_make_it_dual(Target target)
    {
        await SilentAsync(Used(Udp6, "socket.SendTo(data, to4)", isReported: false), target);
        await ReportsAsync(Used(Udp6, "socket.SendTo(data, to4)", isReported: true, Only), target);
    }

    [Fact]
    public Task An_assertion_that_expects_the_failure_is_silent() => SilentAsync($$"""
        var socket = {{Udp6}};
        Assert.Throws<SocketException>(() => socket.SendTo(new byte[1], new IPEndPoint(IPAddress.Loopback, 53)));

        static class Assert
        {
            public static void Throws<T>(Action action) => action();
        }
        """);

    [Fact]
    public Task A_bind_to_the_other_family_is_said_first() => ReportsAsync($$"""
        var socket = {{Udp6}};
        {|DSA3003:socket.Bind(new IPEndPoint(IPAddress.Any, 53))|};
        socket.SendTo(new byte[1], new IPEndPoint(IPAddress.Loopback, 53));
        """);

    [Fact]
    public Task A_helper_that_sends_for_several_callers_is_reported_where_it_is_certain() => ReportsAsync($$"""
        sealed class Sender
        {
            public void Run()
            {
                var six = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                {|DSA3005:Send(six)|};
                Send(new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp));
            }

            private static void Send(Socket socket) => socket.SendTo(new byte[1], new IPEndPoint(IPAddress.Loopback, 53));
        }
        """);

    [Fact]
    public Task Several_sends_that_dual_mode_mends_are_one_finding() => ReportsAsync($$"""
        var socket = {|#1:{{Udp6}}|};
        {|#0:socket.SendTo(new byte[1], new IPEndPoint(IPAddress.Loopback, 53))|};
        {|#2:socket.SendTo(new byte[1], new IPEndPoint(IPAddress.Loopback, 54))|};
        """, Target.Net100, Expect("DSA3005", DiagnosticSeverity.Warning, 0, 1, 2)
            .WithMessage("IPv6 socket 'socket' sends to an IPv4 endpoint, which throws SocketException (NetworkUnreachable); set DualMode = true before"));

    [Fact]
    public Task Each_placeholder_is_a_finding() => ReportsAsync($$"""
        var socket = {{Udp6}};
        {{Only}}
        EndPoint one = new IPEndPoint(IPAddress.Any, 0), two = new IPEndPoint(IPAddress.Any, 0);
        {|DSA3005:socket.ReceiveFrom(new byte[1], ref one)|};
        {|DSA3005:socket.ReceiveFrom(new byte[1], ref two)|};
        """);

    [Theory]
    [InlineData("new UdpClient()", "IPEndPoint", "client.Send(new byte[1], 1, server)", true)]
    [InlineData("new UdpClient()", "IPAddress", "client.Connect(server, 53)", true)]
    [InlineData("new UdpClient(0)", "IPAddress", "client.Connect(server, 53)", false)]
    [InlineData("new UdpClient(AddressFamily.InterNetwork)", "IPAddress", "client.Connect(server, 53)", false)]
    [InlineData("new UdpClient()", "string", "client.Connect(server, 53)", false)]
    [InlineData("new TcpClient()", "IPAddress", "client.Connect(server, 53)", false)]
    public Task A_client_without_a_family_is_reported_where_a_caller_gives_the_address(string creation, string type, string use, bool isReported) => ReportsAsync($$"""
        class Query
        {
            public void Ask({{type}} server)
            {
                using var client = {{(isReported ? $$"""{|DSA3005:{{creation}}|}""" : creation)}};
                {{use}};
            }
        }
        """);

    [Theory]
    [InlineData("client.Client.Bind(new IPEndPoint(IPAddress.Any, 0));")]
    [InlineData("client.JoinMulticastGroup(IPAddress.Parse(\"224.0.0.251\"));")]
    [InlineData("client.EnableBroadcast = true;")]
    [InlineData("client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Broadcast, true);")]
    [InlineData("if (server.AddressFamily == AddressFamily.InterNetworkV6) return;")]
    [InlineData("client.Send(new byte[1], 1, new IPEndPoint(IPAddress.Loopback, 53));")]
    public Task A_client_that_is_meant_for_IPv4_is_silent(string before) => SilentAsync($$"""
        class Query
        {
            public void Ask(IPEndPoint server)
            {
                using var client = new UdpClient();
                {{before}}
                client.Send(new byte[1], 1, server);
            }
        }
        """);

    private static string Client(string overload, string call) => $$"""
        public class Client
        {
            private readonly Socket _socket;

            public Client(AddressFamily family) => _socket = new Socket(family, SocketType.Stream, ProtocolType.Tcp);

            {{overload}}

            public void Connect(IPEndPoint endPoint) => {{call}};
        }
        """;

    [Theory]
    [InlineData("public void Connect(long address) => Connect(new IPEndPoint(address, 80));")]
    [InlineData("public void ConnectToSelf() => Connect(new IPEndPoint(IPAddress.Loopback, 80));")]
    public Task A_call_that_other_callers_give_any_endpoint_is_silent(string overload) => SilentAsync(Client(overload, "_socket.Connect(endPoint)"));

    [Fact]
    public Task A_call_that_always_names_IPv4_is_reported() => ReportsAsync(Client("", "{|DSA3005:_socket.Connect(new IPEndPoint(IPAddress.Loopback, endPoint.Port))|}"));
}
