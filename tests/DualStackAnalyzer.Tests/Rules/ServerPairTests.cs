namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA2001 for the endpoints of a web server: its words and places. What is reported is among the marked programs.</summary>
public sealed class ServerPairTests
{
    [Fact]
    public Task The_second_endpoint_is_underlined_and_the_first_is_named() => ReportsAsync(
        """
        using Microsoft.AspNetCore.Server.Kestrel.Core;

        static class Web
        {
            static void Configure(KestrelServerOptions options, int port)
            {
                {|#1:options.Listen(IPAddress.Any, port)|};
                {|#0:options.ListenAnyIP(port)|};
            }
        }
        """,
        Target.AspNetCore,
        Expect("DSA2001", DiagnosticSeverity.Warning, 0, 1).WithMessage(
            "This Kestrel endpoint and the one in line 7 use the same port: [::] serves IPv4 too, so the host fails to start (IOException); use one ListenAnyIP"));

    private const string Resolver = """
        class Resolver(int port)
        {
            private readonly Socket _socket = {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};

            public void Open() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """;

    [Theory]
    [InlineData("Configure(options => { options.Listen(IPAddress.Any, _port); {|DSA2001:options.ListenAnyIP(_port)|}; });")]
    [InlineData("Configure(options => { options.Listen(_four, _port); {|DSA2001:options.Listen(_six, _port)|}; });")]
    [InlineData("Configure(options => { Add(options, IPAddress.Any); {|DSA2001:Add(options, IPAddress.IPv6Any)|}; });")]
    [InlineData("Configure(options => { options.Add(IPAddress.Any, _port); {|DSA2001:options.Add(IPAddress.IPv6Any, _port)|}; });")]
    [InlineData("Configure(options => { if (_isDual) { options.ListenAnyIP(_port); } else { options.Listen(IPAddress.Any, _port); } });")]
    public Task Beside_the_sockets_of_another_type_a_pair_is_reported_all_the_same(string statement) => ReportsAsync(
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Server.Kestrel.Core;

        class Web
        {
            private readonly Resolver _resolver = new(53);
            private readonly IPAddress _four = IPAddress.Any;
            private readonly IPAddress _six = IPAddress.IPv6Any;
            private readonly int _port = 8080;
            private readonly bool _isDual = Console.ReadLine() == "dual";

            public void Start()
            {
                _resolver.Open();
                {{statement}}
            }

            private void Add(KestrelServerOptions options, IPAddress address) => options.Listen(address, _port);

            private static void Configure(Action<KestrelServerOptions> configure) => WebApplication.CreateBuilder().WebHost.ConfigureKestrel(configure);
        }

        static class EndPoints
        {
            public static void Add(this KestrelServerOptions options, IPAddress address, int port) => options.Listen(address, port);
        }

        {{Resolver}}
        """,
        Target.AspNetCore);

    [Fact]
    public Task A_pair_whose_addresses_come_from_a_type_that_uses_the_sockets_of_another_is_reported() => ReportsAsync(
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;

        class Web
        {
            private readonly Resolver _resolver = new(53);

            public void Start()
            {
                _resolver.Open();
                {|DSA2001:new Host().Start(IPAddress.Any, IPAddress.IPv6Any, 80)|};
            }
        }

        class Host
        {
            public void Start(IPAddress four, IPAddress six, int port) => WebApplication.CreateBuilder().WebHost.ConfigureKestrel(options =>
            {
                options.Listen(four, port);
                options.Listen(six, port);
            });
        }

        {{Resolver}}
        """,
        Target.AspNetCore);

    [Fact]
    public Task A_specific_IPv4_address_is_silent() => SilentAsync(
        """
        using Microsoft.AspNetCore.Server.Kestrel.Core;

        static class Web
        {
            static void Configure(KestrelServerOptions options, int port)
            {
                options.Listen(IPAddress.Loopback, port);
                options.ListenAnyIP(port + 1);
            }
        }
        """,
        Target.AspNetCore);
}
