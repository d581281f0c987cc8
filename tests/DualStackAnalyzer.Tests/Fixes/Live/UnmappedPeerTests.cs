using System.Net.Sockets;
using Microsoft.CodeAnalysis.CodeActions;

namespace DualStackAnalyzer.Tests.Fixes.Live;

/// <summary>DSA4001: a real IPv4 client of a dual-mode listener is not recognized, and is once the address is unmapped.</summary>
public sealed class UnmappedPeerTests
{
    private const string Refused = "UnauthorizedAccessException";

    [Theory]
    [InlineData("address.Equals(IPAddress.Loopback)")]
    [InlineData("new HashSet<IPAddress> { IPAddress.Loopback }.Contains(address)")]
    [InlineData("address.ToString() == \"127.0.0.1\"")]
    [InlineData("address.ToString().StartsWith(\"127.\")")]
    [InlineData("address.GetAddressBytes()[0] == 127")]
    [InlineData("address.GetAddressBytes().SequenceEqual(IPAddress.Loopback.GetAddressBytes())")]
    [InlineData("address.AddressFamily == AddressFamily.InterNetwork")]
    public async Task A_mapped_address_is_never_the_IPv4_address(string comparison)
    {
        Assert.Equal(Refused, await OutcomeAsync(Program(comparison), Target.Net100));
        Assert.Equal(Refused, await OutcomeAsync(Program(comparison), Target.Net472));
        Assert.Equal("serves IPv4", await OutcomeAsync(Program(comparison), Target.Net100, withoutIPv6: true));
    }

    [Theory]
    [InlineData("IPAddress.IsLoopback(address)")]
    [InlineData("new IPNetwork(IPAddress.Parse(\"127.0.0.0\"), 8).Contains(address)")]
    public async Task What_the_rule_is_silent_about_knows_mapped_addresses(string comparison) =>
        Assert.Equal("serves both", await OutcomeAsync(Program(comparison), Target.Net100));

    [Theory]
    [InlineData("address.Equals(IPAddress.Loopback)")]
    [InlineData("address.ToString() == \"127.0.0.1\"")]
    [InlineData("address.GetAddressBytes()[0] == 127")]
    [InlineData("address.GetAddressBytes().SequenceEqual(IPAddress.Loopback.GetAddressBytes())")]
    [InlineData("address.AddressFamily == AddressFamily.InterNetwork")]
    public async Task The_fix_makes_it_so_with_IPv6_and_without(string comparison)
    {
        FixBench bench = await FixBench.WithAsync(Program(comparison));
        CodeAction offer = Assert.Single(await bench.OffersAsync(Assert.Single(await bench.FindingsAsync())));

        string cured = await bench.TextAfterAsync(offer);

        Assert.Contains("(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)", cured, System.StringComparison.Ordinal);
        Assert.Empty(await bench.With(cured).FindingsAsync());
        Assert.Equal("serves both", await OutcomeAsync(cured, Target.Net100));
        Assert.Equal("serves both", await OutcomeAsync(cured, Target.Net472));
        Assert.Equal("serves IPv4", await OutcomeAsync(cured, Target.Net100, withoutIPv6: true));
    }

    [Theory]
    [InlineData("Firewall.IsLocal(address)", "IsLocal(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)")]
    [InlineData("Firewall.IsLocal(((IPEndPoint)peer.RemoteEndPoint).Address)", "(given.IsIPv4MappedToIPv6 ? given.MapToIPv4() : given).Equals(IPAddress.Loopback)")]
    [InlineData("Firewall.IsLocalEnd((IPEndPoint)peer.RemoteEndPoint)", "(one.IsIPv4MappedToIPv6 ? one.MapToIPv4() : one).Equals(IPAddress.Loopback)")]
    public async Task What_is_passed_to_another_type_is_unmapped_there_or_where_it_is_compared(string comparison, string unmapped)
    {
        const string Firewall = """
            static class Firewall
            {
                public static bool IsLocal(IPAddress given) => given.Equals(IPAddress.Loopback);

                public static bool IsLocalEnd(IPEndPoint given)
                {
                    var one = given.Address;
                    return one.Equals(IPAddress.Loopback);
                }
            }
            """;
        string program = Program(comparison) + Firewall;
        Assert.Equal(Refused, await OutcomeAsync(program, Target.Net100));
        FixBench bench = await FixBench.WithAsync(program);
        CodeAction offer = Assert.Single(await bench.OffersAsync(Assert.Single(await bench.FindingsAsync())));

        string cured = await bench.TextAfterAsync(offer);

        Assert.Contains(unmapped, cured, System.StringComparison.Ordinal);
        Assert.Empty(await bench.With(cured).FindingsAsync());
        Assert.Equal("serves both", await OutcomeAsync(cured, Target.Net100));
        Assert.Equal("serves both", await OutcomeAsync(cured, Target.Net472));
        Assert.Equal("serves IPv4", await OutcomeAsync(cured, Target.Net100, withoutIPv6: true));
    }

    [Fact]
    public async Task A_call_that_would_be_written_three_times_has_no_fix()
    {
        FixBench bench = await FixBench.WithAsync(Program("((IPEndPoint)peer.RemoteEndPoint).Address.Equals(IPAddress.Loopback)"));

        Assert.Empty(await bench.OffersAsync(Assert.Single(await bench.FindingsAsync())));
    }

    private static Task<string> OutcomeAsync(string source, Target target, bool withoutIPv6 = false) =>
        LiveProgram.OutcomeAsync(source, target, ProtocolType.Tcp, withoutIPv6);

    private static string Program(string comparison) => $$"""
        static class Server
        {
            public static object Run(int port)
            {
                var listener = TcpListener.Create(port);
                listener.Start();
                using var client = new TcpClient(AddressFamily.InterNetwork);
                client.Connect(IPAddress.Loopback, port);
                using var peer = listener.AcceptSocket();
                var address = ((IPEndPoint)peer.RemoteEndPoint).Address;
                if (!({{comparison}}))
                {
                    throw new UnauthorizedAccessException();
                }

                return listener;
            }
        }
        """;
}
