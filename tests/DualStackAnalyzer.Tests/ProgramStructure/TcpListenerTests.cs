namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>TcpListener: its constructor creates, Start binds, Server is the socket.</summary>
public sealed class TcpListenerTests
{
    [Fact]
    public Task Started_on_an_IPv6_endpoint_is_reported() => ReportsAsync("""
        var endpoint = new IPEndPoint(IPAddress.IPv6Any, 53);
        TcpListener listener = {|DSA1001:new(endpoint)|};
        listener.Start();
        """);

    [Theory]
    [InlineData("{|DSA1001:new TcpListener(IPAddress.IPv6Any, 53)|}", "listener.Start();")]
    [InlineData("{|DSA1001:new TcpListener(IPAddress.IPv6Any, 53)|}", "listener.Start(backlog: 100);")]
    [InlineData("{|DSA1001:new TcpListener(IPAddress.IPv6Any, 53) { ExclusiveAddressUse = true }|}", "listener.Start();")]
    [InlineData("{|DSA1003:new TcpListener(IPAddress.IPv6Loopback, 53)|}", "listener.Start();")]
    [InlineData("new TcpListener(IPAddress.IPv6Any, 53) { Server = { DualMode = true } }", "listener.Start();")]
    [InlineData("new TcpListener(IPAddress.IPv6Any, 53)", "Console.WriteLine(listener.LocalEndpoint);")]
    [InlineData("new TcpListener(IPAddress.Any, 53)", "listener.Start();")]
    [InlineData("TcpListener.Create(53)", "listener.Start();")]
    public Task Started_on_IPv6_without_a_mode_is_reported(string creation, string use) => ReportsAsync($"""
        var listener = {creation};
        {use}
        """);

    [Theory]
    [InlineData("DualMode = true")]
    [InlineData("SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true)")]
    public Task Server_given_a_mode_before_Start_is_silent(string choice) => SilentAsync($"""
        var listener = new TcpListener(IPAddress.IPv6Any, 53);
        listener.Server.{choice};
        listener.Start();
        """);

    [Fact]
    public Task Options_through_a_local_for_Server_are_reported_until_one_is_the_mode() => ReportsUntilAsync("""
         var listener = {|DSA1001:new TcpListener(IPAddress.IPv6Any, 53)|};
         Socket server = listener.Server;
         server.NoDelay = true;
        +server.DualMode = true;
         listener.Start();
        """);

    [Fact]
    public Task Reading_DualMode_does_not_choose_and_is_reported() => ReportsAsync("""
        var listener = {|DSA1001:new TcpListener(IPAddress.IPv6Any, 53)|};
        Console.WriteLine(listener.Server.DualMode);
        listener.Start();
        """);

    [Fact]
    public Task Started_on_an_address_of_run_time_family_is_reported() => ReportsAsync("""
        public void Run(IPAddress address)
        {
            var listener = {|DSA1002:new TcpListener(address, 53)|};
            listener.Start();
        }
        """);

    [Fact]
    public Task Guarded_by_the_family_of_the_address_is_silent() => SilentAsync("""
        sealed class Server
        {
            public void Run(IPAddress address)
            {
                var listener = new TcpListener(address, 53);
                if (address.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    listener.Server.DualMode = true;
                }

                listener.Start();
            }
        }
        """);

    [Fact]
    public Task Guarded_by_the_family_of_Server_is_silent() => SilentAsync("""
        sealed class Server
        {
            public void Run(IPEndPoint endpoint)
            {
                var listener = new TcpListener(endpoint);
                if (listener.Server.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    listener.Server.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }

                listener.Start();
            }
        }
        """);

    [Fact]
    public Task Restarted_without_ever_choosing_is_reported_once() => ReportsAsync("""
        var listener = {|DSA1001:new TcpListener(IPAddress.IPv6Any, 53)|};
        listener.Start();
        listener.Stop();
        listener.Start();
        """);

    [Fact]
    public Task A_users_own_TcpListener_is_silent() => SilentAsync("""
        var listener = new Own.TcpListener(IPAddress.IPv6Any, 53);
        listener.Start();

        namespace Own
        {
            sealed class TcpListener
            {
                public TcpListener(IPAddress address, int port) => Text = $"{address} {port}";
                public string Text { get; }
                public void Start() => Console.WriteLine(Text);
            }
        }
        """);

    [Theory]
    [InlineData(Target.Net80)]
    [InlineData(Target.Net472)]
    [InlineData(Target.NetStandard20)]
    public Task Started_on_IPv6Any_is_reported_on_every_target(Target target) => ReportsAsync("""
        public void Run()
        {
            var listener = {|DSA1001:new TcpListener(IPAddress.IPv6Any, 53)|};
            listener.Start();
        }
        """, target);
}
