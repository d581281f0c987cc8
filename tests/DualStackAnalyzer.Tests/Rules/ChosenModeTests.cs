namespace DualStackAnalyzer.Tests.Rules;

/// <summary>What counts as choosing the mode of an IPv6 socket, and what only looks like it.</summary>
public sealed class ChosenModeTests
{
    [Fact]
    public Task Reports_unset_socket_bound_in_the_same_method() => ReportsAsync(Started(ReportedUdp6, "// Nothing is set."));

    [Fact]
    public Task Reports_unset_tcp_listener_of_a_broker() => ReportsAsync("""
        void Start(int port, int backlog)
        {
            var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            listener.NoDelay = true;
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            listener.Listen(backlog);
        }
        """);

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("!ipv6Only")]
    public Task Is_silent_when_DualMode_is_set_before_Bind(string value) =>
        SilentAsync(Started(Udp6, $"socket.DualMode = {value};", "int port, bool ipv6Only"));

    [Theory]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true)")]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false)")]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, 1)")]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, v6Only ? 1 : 0)")]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, BitConverter.GetBytes(1))")]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)27, true)")]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)0x1B, 0)")]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)IPV6_V6ONLY, 0)")]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)(26 + 1), false)")]
    [InlineData("SetSocketOption((SocketOptionLevel)41, V6Only, false)")]
    [InlineData("SetSocketOption(optionValue: true, optionLevel: SocketOptionLevel.IPv6, optionName: SocketOptionName.IPv6Only)")]
    [InlineData("SetSocketOption(optionName: SocketOptionName.IPv6Only, optionLevel: SocketOptionLevel.IPv6, optionValue: 0)")]
    [InlineData("SetRawSocketOption(41, 26, new byte[] { 1, 0, 0, 0 })")]
    [InlineData("SetRawSocketOption(41, 27, BitConverter.GetBytes(0))")]
    [InlineData("SetRawSocketOption(IPPROTO_IPV6, 26, stackalloc byte[] { 1, 0, 0, 0 })")]
    public Task Is_silent_when_the_option_is_set(string call) => SilentAsync($$"""
        class CoapUdpChannel
        {
            const int IPPROTO_IPV6 = 41;
            const int IPV6_V6ONLY = 27;
            const SocketOptionName V6Only = SocketOptionName.IPv6Only;

            void Start(int port, bool v6Only)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                socket.{{call}};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Theory]
    [InlineData("SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true)")]
    [InlineData("SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.NoDelay, 1)")]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.HopLimit, 64)")]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.PacketInformation, true)")]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)21, 64)")]
    [InlineData("SetSocketOption(optionValue: true, optionLevel: SocketOptionLevel.Socket, optionName: SocketOptionName.KeepAlive)")]
    [InlineData("SetRawSocketOption(1, 15, BitConverter.GetBytes(1))")]
    [InlineData("SetRawSocketOption(6, 23, BitConverter.GetBytes(5))")]
    public Task Reports_when_another_option_is_set(string call) => ReportsAsync(Started(ReportedUdp6, $"socket.{call};"));

    [Fact]
    public Task Is_silent_when_the_option_that_is_set_is_a_variable() => SilentAsync(Started(
        Tcp6, "socket.SetSocketOption(level, name, value);", "int port, SocketOptionLevel level, SocketOptionName name, int value"));

    [Fact]
    public Task Reports_an_initializer_of_other_properties_until_it_sets_DualMode() => ReportsUntilAsync("""
         void Start(int port)
         {
             var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)
             {
                 NoDelay = true,
        -        Blocking = false,
        +        DualMode = true,
             }|};
             listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
         }
        """);

    [Theory]
    [InlineData("Console.WriteLine(socket.DualMode);")]
    [InlineData("Console.WriteLine(socket.GetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only));")]
    [InlineData("if (!socket.DualMode) Console.WriteLine(\"IPv6 clients only\");")]
    [InlineData("socket.GetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, new byte[4]);")]
    public Task Reports_when_the_mode_is_only_read(string reading) => ReportsAsync(Started(ReportedUdp6, reading));

    [Fact]
    public Task Reports_only_the_socket_that_was_left_unset_when_a_variable_is_reused() => ReportsAsync("""
        void Start(int controlPort, int dataPort)
        {
            Socket listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            listener.DualMode = true;
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, controlPort));
            listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, dataPort));
        }
        """);

    [Fact]
    public Task Is_silent_when_the_socket_is_dual_by_definition() => SilentAsync("""
        void Start(int port)
        {
            using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            listener.Listen(128);
        }
        """);

    [Fact]
    public Task Reports_when_one_of_several_options_of_the_same_level_is_not_the_mode() => ReportsAsync("""
        void Join(int index, IPAddress group)
        {
            var receiver = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
            receiver.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            receiver.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.MulticastInterface, index);
            receiver.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
            receiver.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.AddMembership, new IPv6MulticastOption(group, index));
        }
        """);
}
