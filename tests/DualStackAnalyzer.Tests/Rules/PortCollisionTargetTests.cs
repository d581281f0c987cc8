namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA2001: an unset IPv6 socket is dual only where the program may run on Mono or Unity.</summary>
public sealed class PortCollisionTargetTests
{
    private static string AfterIPv4(string creation, string bind) => $$"""
        public void Start(int port)
        {
            var v4 = {{Tcp4}};
            v4.Bind(new IPEndPoint(IPAddress.Any, port));
            var v6 = {{creation}};
            {{bind}};
        }
        """;

    [Theory]
    [InlineData(Target.NetStandard20)]
    [InlineData(Target.Net472)]
    public Task Unset_beside_IPv4_is_reported_on_its_bind_where_Mono_may_run_it(Target target) =>
        ReportsAsync(AfterIPv4(Tcp6, "{|DSA2001:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|}"), target);

    [Theory]
    [InlineData(Target.Net80)]
    [InlineData(Target.Net100)]
    public Task Unset_beside_IPv4_is_reported_on_its_creation_where_it_is_IPv6Only(Target target) =>
        ReportsAsync(AfterIPv4("{|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}", "v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))"), target);

    [Theory]
    [InlineData(Target.NetStandard20)]
    [InlineData(Target.Net472)]
    public Task IPv4_after_an_unset_listener_is_reported_on_its_Start_where_Mono_may_run_it(Target target) => ReportsAsync("""
        public void Start(int port)
        {
            var v6 = new TcpListener(IPAddress.IPv6Any, port);
            v6.Start();
            var v4 = new TcpListener(IPAddress.Any, port);
            {|DSA2001:v4.Start()|};
        }
        """, target);

    [Theory]
    [InlineData(Target.NetStandard20)]
    [InlineData(Target.Net472)]
    [InlineData(Target.Net80)]
    public Task IPv6Only_beside_IPv4_is_silent_on_every_target(Target target) => SilentAsync("""
        sealed class Server
        {
            public void Start(int port)
            {
                var v4 = new TcpListener(IPAddress.Any, port);
                v4.Start();
                var v6 = new TcpListener(IPAddress.IPv6Any, port);
                v6.Server.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                v6.Start();
            }
        }
        """, target);

    [Theory]
    [InlineData(Target.NetStandard20)]
    [InlineData(Target.Net472)]
    [InlineData(Target.Net80)]
    public Task Dual_beside_IPv4_is_reported_on_every_target(Target target) => ReportsAsync("""
        public void Start(int port)
        {
            var v4 = new TcpListener(IPAddress.Any, port);
            v4.Start();
            var both = TcpListener.Create(port);
            {|DSA2001:both.Start()|};
        }
        """, target);

    [Theory]
    [InlineData(Target.NetStandard20)]
    [InlineData(Target.Net472)]
    public Task Unset_on_another_port_is_reported_on_its_creation(Target target) => ReportsAsync("""
        public void Start()
        {
            var v4 = new TcpListener(IPAddress.Any, 80);
            v4.Start();
            var v6 = {|DSA1001:new TcpListener(IPAddress.IPv6Any, 81)|};
            v6.Start();
        }
        """, target);

    [Fact]
    public Task Chosen_in_the_catch_of_a_failed_bind_is_reported_on_the_creation_even_where_Mono_may_run_it() => ReportsAsync("""
        public void Start(int port)
        {
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            v4.Bind(new IPEndPoint(IPAddress.Any, port));
            var v6 = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
            try
            {
                v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
            catch (SocketException)
            {
                v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """, Target.NetStandard20);

    private static string Under(string system, string bind) => $$"""
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        v4.Bind(new IPEndPoint(IPAddress.Any, 7020));
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
        if ({{system}})
        {
            {{bind}};
        }
        """;

    [Theory]
    [InlineData("OperatingSystem.IsWindows()")]
    [InlineData("!OperatingSystem.IsLinux()")]
    [InlineData("System.Runtime.InteropServices.RuntimeInformation.IsOSPlatform(System.Runtime.InteropServices.OSPlatform.Windows)")]
    public Task A_pair_on_a_system_that_was_not_measured_is_silent(string system) =>
        SilentAsync(Under(system, "v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 7020))"));

    [Theory]
    [InlineData("OperatingSystem.IsLinux()")]
    [InlineData("!OperatingSystem.IsWindows()")]
    public Task A_pair_on_systems_with_Linux_among_them_is_reported(string system) =>
        ReportsAsync(Under(system, "{|DSA2001:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 7020))|}"));
}
