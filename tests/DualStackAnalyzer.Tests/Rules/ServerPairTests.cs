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
