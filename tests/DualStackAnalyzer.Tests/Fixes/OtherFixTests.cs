using System.Threading.Tasks;
using Xunit;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA3003 and DSA3004.</summary>
public sealed class OtherFixTests
{
    private const string IPv4EndPoint = """
        class Server
        {
            void Run(int port)
            {
                var s = {|creation:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                {|DSA3003:s.Bind(new IPEndPoint(IPAddress.Loopback, port))|};
            }
        }
        """;

    [Fact]
    public Task An_IPv6_socket_for_an_IPv4_endpoint_becomes_dual() => Fix.GivesAsync(
        IPv4EndPoint,
        """
        class Server
        {
            void Run(int port)
            {
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                s.DualMode = true;
                s.Bind(new IPEndPoint(IPAddress.Loopback, port));
            }
        }
        """,
        known: Known.DualCures);

    [Fact]
    public Task Unless_that_would_not_help() => Fix.IsRefusedAsync(IPv4EndPoint);

    [Theory]
    [InlineData("SocketOptionLevel.IP", "SocketOptionLevel.IPv6")]
    [InlineData("System.Net.Sockets.SocketOptionLevel.Socket", "System.Net.Sockets.SocketOptionLevel.IPv6")]
    [InlineData("(SocketOptionLevel)0", "SocketOptionLevel.IPv6")]
    public Task The_option_is_set_at_its_own_level(string before, string after) => Fix.GivesAsync(
        $$"""
        class Server
        {
            void Run(Socket s)
            {
                {|DSA3004:s.SetSocketOption({{before}}, SocketOptionName.IPv6Only, true)|};
            }
        }
        """,
        $$"""
        class Server
        {
            void Run(Socket s)
            {
                s.SetSocketOption({{after}}, SocketOptionName.IPv6Only, true);
            }
        }
        """);

    [Fact]
    public Task Named_arguments_are_told_apart() => Fix.GivesAsync(
        """
        class Server
        {
            void Run(Socket s) => {|DSA3004:s.SetSocketOption(optionName: SocketOptionName.IPv6Only, optionValue: 1, optionLevel: SocketOptionLevel.Tcp)|};
        }
        """,
        """
        class Server
        {
            void Run(Socket s) => s.SetSocketOption(optionName: SocketOptionName.IPv6Only, optionValue: 1, optionLevel: SocketOptionLevel.IPv6);
        }
        """);
}
