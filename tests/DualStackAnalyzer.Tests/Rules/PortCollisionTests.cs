namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA2001: which pairs of sockets collide, in either order.</summary>
public sealed class PortCollisionTests
{
    private const string Dual = "new Socket(SocketType.Stream, ProtocolType.Tcp)";
    private const string Bind = "second.Bind(new IPEndPoint(IPAddress.IPv6Any, 53))";
    private const string ReportedBind = "{|DSA2001:second.Bind(new IPEndPoint(IPAddress.IPv6Any, 53))|}";

    private static string AfterIPv4(string creation, string bind, string address = "Any") => $$"""
        var v4 = {{Tcp4}};
        v4.Bind(new IPEndPoint(IPAddress.{{address}}, 53));
        var second = {{creation}};
        {{bind}};
        """;

    [Theory]
    [InlineData("DualMode = true")]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false)")]
    public Task Dual_after_IPv4_is_reported(string choice) =>
        ReportsAsync(AfterIPv4(Tcp6, $"second.{choice}; {ReportedBind}"));

    [Fact]
    public Task IPv4_after_dual_is_reported() => ReportsAsync($$"""
        var v6 = {{Tcp6}};
        v6.DualMode = true;
        v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
        var v4 = {{Tcp4}};
        {|DSA2001:v4.Bind(new IPEndPoint(IPAddress.Any, 53))|};
        """);

    [Theory]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true)")]
    [InlineData("DualMode = false")]
    public Task IPv6Only_beside_IPv4_is_silent(string choice) =>
        SilentAsync(AfterIPv4(Tcp6, $"second.{choice}; {Bind}"));

    [Theory]
    [InlineData("Any")]
    [InlineData("Loopback")]
    public Task Dual_by_definition_after_IPv4_is_reported(string address) =>
        ReportsAsync(AfterIPv4(Dual, ReportedBind, address));

    [Fact]
    public Task Dual_by_definition_made_IPv6Only_beside_IPv4_is_silent() =>
        SilentAsync(AfterIPv4(Dual + " { DualMode = false }", Bind));

    [Fact]
    public Task UDP_pair_is_reported() => ReportsAsync("""
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
        v4.Bind(new IPEndPoint(IPAddress.Any, 53));
        {|DSA2001:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 53))|};
        """);

    [Fact]
    public Task TCP_beside_UDP_is_silent() => SilentAsync($$"""
        var tcp = {{Tcp4}};
        tcp.Bind(new IPEndPoint(IPAddress.Any, 53));
        var udp = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
        udp.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
        """);

    [Theory]
    [InlineData("Any")]
    [InlineData("Loopback")]
    public Task A_specific_IPv6_address_never_meets_IPv4_and_is_silent(string address) =>
        SilentAsync(AfterIPv4(Dual, "second.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 53))", address));

    [Fact]
    public Task A_listener_on_Any_and_a_created_one_are_reported_until_that_is_IPv6Only() => ReportsUntilAsync("""
         var v4 = new TcpListener(IPAddress.Any, 53);
         v4.Start();
        -var both = TcpListener.Create(53);
        -{|DSA2001:both.Start()|};
        +var six = TcpListener.Create(53);
        +six.Server.DualMode = false;
        +six.Start();
        """);

    [Fact]
    public Task Listener_on_Any_after_a_dual_listener_is_reported() => ReportsAsync("""
        var both = new TcpListener(IPAddress.IPv6Any, 53);
        both.Server.DualMode = true;
        both.Start();
        var v4 = new TcpListener(IPAddress.Any, 53);
        {|DSA2001:v4.Start()|};
        """);

    [Fact]
    public Task Listener_beside_a_socket_is_reported() => ReportsAsync($$"""
        var v4 = {{Tcp4}};
        v4.Bind(new IPEndPoint(IPAddress.Any, 53));
        var both = TcpListener.Create(53);
        {|DSA2001:both.Start()|};
        """);

    [Fact]
    public Task Binding_UDP_constructor_after_a_dual_socket_is_reported() => ReportsAsync("""
        var v6 = new UdpClient(AddressFamily.InterNetworkV6);
        v6.Client.DualMode = true;
        v6.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
        var v4 = {|DSA2001:new UdpClient(53)|};
        """);

    [Fact]
    public Task Dual_UDP_client_after_a_binding_constructor_is_reported_until_it_is_IPv6Only() => ReportsUntilAsync("""
         var v4 = new UdpClient(53, AddressFamily.InterNetwork);
         var v6 = new UdpClient(AddressFamily.InterNetworkV6);
        -v6.Client.DualMode = true;
        +v6.Client.DualMode = false;
         {|DSA2001:v6.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 53))|};
        """);

    [Fact]
    public Task Two_IPv4_sockets_on_one_port_are_silent() => SilentAsync($$"""
        var first = {{Tcp4}};
        first.Bind(new IPEndPoint(IPAddress.Any, 53));
        var second = {{Tcp4}};
        second.Bind(new IPEndPoint(IPAddress.Any, 53));
        """);

    [Fact]
    public Task On_some_path_both_are_bound_and_reported_until_each_path_binds_one() => ReportsUntilAsync($$"""
         if (args.Length > 0)
         {
             var v4 = {{Tcp4}};
             v4.Bind(new IPEndPoint(IPAddress.Any, 53));
         }
        +else
        +{

         var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
         {|DSA2001:both.Bind(new IPEndPoint(IPAddress.IPv6Any, 53))|};
        +}
        """);

    [Fact]
    public Task Both_under_correlated_tests_that_exclude_each_other_are_silent() => SilentAsync($$"""
        bool both = args.Length > 0;
        if (!both)
        {
            var v4 = {{Tcp4}};
            v4.Bind(new IPEndPoint(IPAddress.Any, 53));
        }

        Console.WriteLine("listening");
        if (both)
        {
            var dual = new Socket(SocketType.Stream, ProtocolType.Tcp);
            dual.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
        }
        """);

    [Fact]
    public Task A_loop_that_makes_its_IPv6_sockets_dual_is_reported() => ReportsAsync("""
        foreach (IPAddress address in new[] { IPAddress.Any, IPAddress.IPv6Any })
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (address.AddressFamily == AddressFamily.InterNetworkV6)
            {
                socket.DualMode = true;
            }

            {|DSA2001:socket.Bind(new IPEndPoint(address, 53))|};
        }
        """);
}
