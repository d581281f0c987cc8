namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>UdpClient: some constructors bind, the others leave it to Client.</summary>
public sealed class UdpClientTests
{
    [Fact]
    public Task Constructor_with_port_and_IPv6_binds_and_is_reported() => ReportsAsync("""
        using var client = {|DSA1001:new UdpClient(5353, AddressFamily.InterNetworkV6)|};
        """);

    [Fact]
    public Task Constructor_with_port_and_IPv4_is_silent() => SilentAsync("""
        using var client = new UdpClient(5353, AddressFamily.InterNetwork);
        """);

    [Fact]
    public Task Constructor_with_an_IPv6_endpoint_binds_and_is_reported() => ReportsAsync("""
        using var client = {|DSA1001:new UdpClient(new IPEndPoint(IPAddress.IPv6Any, 5353))|};
        """);

    [Fact]
    public Task Constructor_with_an_IPv4_endpoint_is_silent() => SilentAsync("""
        using var client = new UdpClient(new IPEndPoint(IPAddress.Any, 5353));
        """);

    [Fact]
    public Task Constructor_with_a_specific_IPv6_endpoint_is_reported_as_specific() => ReportsAsync("""
        using var client = {|DSA1003:new UdpClient(new IPEndPoint(IPAddress.IPv6Loopback, 5353))|};
        """);

    [Fact]
    public Task Constructor_with_only_a_port_is_IPv4_and_silent() => SilentAsync("""
        using var client = new UdpClient(5353);
        """);

    [Fact]
    public Task Constructor_that_binds_with_a_run_time_family_is_reported() => ReportsAsync("""
        public UdpClient Open(AddressFamily family) => {|DSA1002:new UdpClient(5353, family)|};
        """);

    [Fact]
    public Task Constructor_that_binds_after_IPv6_was_turned_away_is_silent() => SilentAsync("""
        public UdpClient Open(AddressFamily family)
        {
            if (family == AddressFamily.InterNetworkV6)
            {
                throw new NotSupportedException();
            }

            return new UdpClient(5353, family);
        }
        """);

    [Fact]
    public Task Bound_through_Client_is_reported() => ReportsAsync("""
        using var client = {|DSA1001:new UdpClient(AddressFamily.InterNetworkV6)|};
        client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
        """);

    [Fact]
    public Task Made_dual_and_bound_through_Client_is_silent() => SilentAsync("""
        using var client = new UdpClient(AddressFamily.InterNetworkV6);
        client.Client.DualMode = true;
        client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
        """);

    [Fact]
    public Task Made_IPv6Only_and_bound_through_Client_is_silent() => SilentAsync("""
        using var client = new UdpClient(AddressFamily.InterNetworkV6);
        client.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, 1);
        client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
        """);

    [Fact]
    public Task Made_dual_through_a_local_for_Client_is_silent() => SilentAsync("""
        using var client = new UdpClient(AddressFamily.InterNetworkV6);
        Socket socket = client.Client;
        socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
        """);

    [Fact]
    public Task Bound_through_a_local_for_Client_is_reported() => ReportsAsync("""
        using var client = {|DSA1001:new UdpClient(AddressFamily.InterNetworkV6)|};
        Socket socket = client.Client;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
        """);

    [Fact]
    public Task Own_options_of_UdpClient_do_not_choose_and_are_reported() => ReportsAsync("""
        using var client = {|DSA1001:new UdpClient(AddressFamily.InterNetworkV6)|};
        client.ExclusiveAddressUse = false;
        client.MulticastLoopback = true;
        client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
        client.JoinMulticastGroup(IPAddress.Parse("ff02::fb"));
        """);

    [Fact]
    public Task A_client_that_only_sends_is_silent() => SilentAsync("""
        using var client = new UdpClient(AddressFamily.InterNetworkV6);
        client.Send(new byte[1], 1, "resolver.example", 53);
        """);

    [Fact]
    public Task A_client_that_connects_in_its_constructor_is_silent() => SilentAsync("""
        using var client = new UdpClient("resolver.example", 53);
        client.Send(new byte[1], 1);
        """);

    [Fact]
    public Task Without_arguments_it_is_IPv4_and_silent() => SilentAsync("""
        using var client = new UdpClient();
        client.Client.Bind(new IPEndPoint(IPAddress.Any, 5353));
        """);

    [Fact]
    public Task A_replaced_Client_that_was_made_dual_is_silent() => SilentAsync("""
        using var client = new UdpClient(AddressFamily.InterNetworkV6);
        client.Client = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
        client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
        """);

    [Fact]
    public Task One_of_two_constructors_in_a_ternary_is_reported() => ReportsAsync("""
        bool useV6 = args.Length > 0;
        using UdpClient client = useV6 ? {|DSA1001:new UdpClient(5353, AddressFamily.InterNetworkV6)|} : new UdpClient(5353);
        """);

    [Theory]
    [InlineData(Target.Net80)]
    [InlineData(Target.Net472)]
    [InlineData(Target.NetStandard20)]
    public Task A_binding_constructor_is_reported_on_every_target(Target target) => ReportsAsync("""
        public UdpClient Open(int port) => {|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|};
        """, target);
}
