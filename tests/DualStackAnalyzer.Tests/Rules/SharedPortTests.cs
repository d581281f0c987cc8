namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA2002 in place of DSA2001: with ReuseAddress on both sockets both binds succeed.</summary>
public sealed class SharedPortTests
{
    private const string Reuse = "SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);";

    private static string Pair(string id, string first, string second, string mode = "v6.DualMode = true;") => $$"""
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        {{mode}}
        bool flag = args.Length > 0;
        {{first}}
        v4.Bind(new IPEndPoint(IPAddress.Any, 5000));
        {{second}}
        {{(id == "" ? "" : "{|" + id + ":")}}v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 5000)){{(id == "" ? "" : "|}")}};
        """;

    [Fact]
    public Task ReuseAddress_on_both_is_reported_as_sharing() =>
        ReportsAsync(Pair("DSA2002", "v4." + Reuse, "v6." + Reuse));

    [Fact]
    public Task ReuseAddress_on_the_second_only_is_reported_as_collision() =>
        ReportsAsync(Pair("DSA2001", "", "v6." + Reuse));

    [Fact]
    public Task ReuseAddress_on_the_first_only_is_reported_as_collision() =>
        ReportsAsync(Pair("DSA2001", "v4." + Reuse, ""));

    [Fact]
    public Task ReuseAddress_switched_off_again_is_reported_as_collision() => ReportsAsync(Pair(
        "DSA2001",
        "v4." + Reuse,
        "v6.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, false);"));

    [Fact]
    public Task ReuseAddress_as_a_number_is_reported_as_sharing() => ReportsAsync(Pair(
        "DSA2002",
        "v4.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, 1);",
        "v6.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, 1);"));

    [Fact]
    public Task ReuseAddress_on_both_with_an_IPv6Only_socket_is_silent() =>
        SilentAsync(Pair("", "v4." + Reuse, "v6." + Reuse, "v6.DualMode = false;"));

    [Fact]
    public Task ReuseAddress_under_an_unknown_bool_is_reported_as_collision() => ReportsAsync(
        Pair("DSA2001", $"if (flag) {{ v4.{Reuse} }}", $"if (flag) {{ v6.{Reuse} }}"));

    [Fact]
    public Task IPv4_second_with_ReuseAddress_on_both_is_reported_as_sharing() => ReportsAsync($$"""
        var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
        both.{{Reuse}}
        both.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        v4.{{Reuse}}
        {|DSA2002:v4.Bind(new IPEndPoint(IPAddress.Any, 80))|};
        """);

    [Fact]
    public Task Listeners_with_ReuseAddress_on_both_are_reported_as_sharing() => ReportsAsync($$"""
        var v4 = new TcpListener(IPAddress.Any, 80);
        v4.Server.{{Reuse}}
        v4.Start();
        var both = TcpListener.Create(80);
        both.Server.{{Reuse}}
        {|DSA2002:both.Start()|};
        """);

    [Fact]
    public Task Multicast_receivers_that_join_by_option_and_reuse_mean_to_share_and_are_silent() => SilentAsync(Pair(
        "",
        "v4." + Reuse + " v4.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.AddMembership, "
            + "new MulticastOption(IPAddress.Parse(\"224.0.0.251\")));",
        "v6." + Reuse + " v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.AddMembership, "
            + "new IPv6MulticastOption(IPAddress.Parse(\"ff02::fb\")));"));

    [Fact]
    public Task Clients_that_reuse_are_reported_as_sharing_until_they_join_a_group() => ReportsUntilAsync($$"""
         var v4 = new UdpClient(AddressFamily.InterNetwork);
         v4.Client.{{Reuse}}
         v4.Client.Bind(new IPEndPoint(IPAddress.Any, 5353));
        +v4.JoinMulticastGroup(IPAddress.Parse("224.0.0.251"));
         var v6 = new UdpClient(AddressFamily.InterNetworkV6);
         v6.Client.DualMode = true;
         v6.Client.{{Reuse}}
         {|DSA2002:v6.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353))|};
        +v6.JoinMulticastGroup(IPAddress.Parse("ff02::fb"));
        """);

    [Theory]
    [InlineData(Target.NetStandard20)]
    [InlineData(Target.Net472)]
    public Task Unset_TCP_pair_with_ReuseAddress_on_both_is_reported_as_sharing_where_Mono_may_run_it(Target target) =>
        ReportsAsync($$"""
        public void Start(int port)
        {
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            v4.{{Reuse}}
            v4.Bind(new IPEndPoint(IPAddress.Any, port));
            var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            v6.{{Reuse}}
            {|DSA2002:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        }
        """, target);

    private static string Receivers(string join) => $$"""
        var four = new UdpClient(AddressFamily.InterNetwork);
        four.Client.{{Reuse}}
        four.Client.Bind(new IPEndPoint(IPAddress.Any, 5353));
        var six = {{(join == "" ? "new UdpClient(AddressFamily.InterNetworkV6)" : "{|DSA1001:new UdpClient(AddressFamily.InterNetworkV6)|}")}};
        six.Client.{{Reuse}}
        {{(join == "" ? "{|DSA2002:six.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353))|};" : "six.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));")}}
        {{join}}
        """;

    [Fact]
    public Task Unset_receivers_that_join_by_option_on_Client_are_reported_for_their_mode_only() => ReportsAsync(
        Receivers("six.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.AddMembership, new IPv6MulticastOption(IPAddress.Parse(\"ff02::fb\")));"),
        Target.Net472);

    [Fact]
    public Task Unset_receivers_that_join_nothing_are_reported_as_sharing() => ReportsAsync(Receivers(""), Target.Net472);
}
