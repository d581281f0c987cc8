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
    [InlineData("options.Listen(IPAddress.Any, _port); {|DSA2001:options.ListenAnyIP(_port)|};")]
    [InlineData("Add(options, IPAddress.Any); {|DSA2001:Add(options, IPAddress.IPv6Any)|};")]
    [InlineData("if (_isDual) { options.ListenAnyIP(_port); } else { options.Listen(IPAddress.Any, _port); }")]
    public Task Beside_the_sockets_of_another_type_a_pair_is_reported_all_the_same(string statements) => ReportsAsync(
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Server.Kestrel.Core;

        class Web
        {
            private readonly Resolver _resolver = new(53);
            private readonly int _port = 8080;
            private readonly bool _isDual = Console.ReadLine() == "dual";

            public void Start()
            {
                _resolver.Open();
                WebApplication.CreateBuilder().WebHost.ConfigureKestrel(options => { {{statements}} });
            }

            private void Add(KestrelServerOptions options, IPAddress address) => options.Listen(address, _port);
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
