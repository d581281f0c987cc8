namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA3005 and DSA3006, word by word: the exceptions are those that the runtime tests measure.</summary>
public sealed class OtherFamilyUseWordingTests
{
    /// <summary>A message about one socket, without the variable.</summary>
    private const int Longest = 160;

    [Theory]
    [InlineData("Dgram", "Udp", "SendTo(new byte[1], four)", "sends to an IPv4 endpoint, which throws SocketException (NetworkUnreachable)")]
    [InlineData("Dgram", "Udp", "Connect(four)", "connects to an IPv4 endpoint, which throws SocketException (AddressFamilyNotSupported)")]
    [InlineData("Stream", "Tcp", "Connect(four)", "connects to an IPv4 endpoint, which throws SocketException (InvalidArgument)")]
    [InlineData("Stream", "Tcp", "Connect(four.Address, 53)", "connects to an IPv4 endpoint, which throws NotSupportedException")]
    [InlineData("Stream", "Tcp", "BeginConnect(four, null, null)", "connects to an IPv4 endpoint, which throws NotSupportedException")]
    public Task Of_an_IPv6_socket(string type, string protocol, string call, string message) => SaysAsync(
        $$"""
        var four = new IPEndPoint(IPAddress.Loopback, 53);
        var six = new Socket(AddressFamily.InterNetworkV6, SocketType.{{type}}, ProtocolType.{{protocol}});
        six.{{call}};
        """,
        Target.Net100, "DSA3005", $"IPv6 socket 'six' {message}; set DualMode = true before");

    [Theory]
    [InlineData("BeginConnect(four, null, null)", "NotSupportedException, on Mono ArgumentException")]
    [InlineData("Connect(four.Address, 53)", "NotSupportedException, on Mono SocketException (InvalidArgument)")]
    [InlineData("Connect(four)", "SocketException (InvalidArgument)")]
    public Task Of_an_IPv6_only_socket_where_Mono_may_run_it(string call, string exception) => SaysAsync(
        $$"""
        var four = new IPEndPoint(IPAddress.Loopback, 53);
        var six = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
        six.{{call}};
        """,
        Target.Net472, "DSA3005", $"IPv6 socket 'six' connects to an IPv4 endpoint, which throws {exception}; use an IPv6 endpoint or DualMode = true");

    [Theory]
    [InlineData(Target.Net100, "ArgumentException")]
    [InlineData(Target.Net472, "ArgumentException, but not on Mono")]
    public Task Of_a_placeholder(Target target, string exception) => SaysAsync(
        """
        var four = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        EndPoint sender = new IPEndPoint(IPAddress.IPv6Any, 0);
        four.ReceiveFrom(new byte[1], ref sender);
        """,
        target, "DSA3005", $"IPv4 socket 'four' receives with an IPv6 placeholder, which throws {exception}; use IPAddress.Any");

    [Fact]
    public Task Of_a_family_that_a_caller_chooses() => SaysAsync(
        """
        class Inbox
        {
            private readonly Socket _socket;

            public Inbox(IPEndPoint local)
            {
                _socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                _socket.Bind(local);
            }

            public void Take(EndPoint sender)
            {
                sender = new IPEndPoint(IPAddress.Any, 0);
                _socket.ReceiveFrom(new byte[1], ref sender);
            }
        }
        """,
        Target.Net100, "DSA3005", "Where '_socket' is an IPv6 socket, it receives with an IPv4 placeholder, which throws ArgumentException; use IPAddress.IPv6Any there");

    [Fact]
    public Task Of_a_client_without_a_family() => SaysAsync(
        """
        class Query
        {
            public void Ask(IPAddress server) => new UdpClient().Connect(server, 53);
        }
        """,
        Target.Net100, "DSA3005", "The UdpClient created here is IPv4: when 'server' is IPv6, connecting throws SocketException (AddressFamilyNotSupported); pass server.AddressFamily to its constructor");

    [Fact]
    public Task Of_a_client_that_is_made_before_its_address_is_known() => SaysAsync(
        """
        class Remote
        {
            private readonly UdpClient _client = new UdpClient();
            private readonly IPEndPoint _peer;

            public Remote(IPAddress server) => _peer = new IPEndPoint(server, 53);

            public void Send(byte[] data) => _client.Send(data, data.Length, _peer);
        }
        """,
        Target.Net100, "DSA3005", "UdpClient '_client' is IPv4: when 'server' is IPv6, sending throws SocketException (AddressFamilyNotSupported); create it with the family of 'server'");

    [Fact]
    public Task Of_a_socket_without_a_variable() => SaysAsync(
        """
        new UdpClient(AddressFamily.InterNetworkV6).Send(new byte[1], 1, new IPEndPoint(IPAddress.Loopback, 53));
        """,
        Target.Net100, "DSA3005", "The IPv6 socket created in line 1 sends to an IPv4 endpoint, which throws SocketException (NetworkUnreachable); set DualMode = true before");

    [Theory]
    [InlineData("new UdpClient(5353)", "IPv4 UdpClient 'client' joins or leaves an IPv6 group, which throws ArgumentException; use an IPv6 client for it", "ff02::fb")]
    [InlineData("new UdpClient(AddressFamily.InterNetworkV6)", "IPv6 UdpClient 'client' joins or leaves an IPv4 group, which throws ArgumentException; use an IPv4 client for it", "224.0.0.251")]
    public Task Of_a_group(string creation, string message, string group) => SaysAsync(
        $$"""
        var client = {{creation}};
        client.JoinMulticastGroup(IPAddress.Parse("{{group}}"));
        """,
        Target.Net100, "DSA3006", message);

    [Fact]
    public Task Of_an_option() => SaysAsync(
        """
        var four = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        four.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.HopLimit, 2);
        """,
        Target.Net100, "DSA3006", "IPv4 socket 'four' sets an option of the level IPv6, which throws SocketException (ProtocolOption); set it on IPv6 sockets only");

    private static async Task SaysAsync(string source, Target target, string id, string message)
    {
        Diagnostic it = await Findings.SingleAsync(source, target);

        Assert.Equal((id, message), (it.Id, it.Message()));
        Assert.True(message.Length <= Longest + "'_socket'".Length, $"{message.Length} characters");
    }
}
