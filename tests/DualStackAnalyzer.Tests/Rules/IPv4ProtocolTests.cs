namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Sockets at the port of a protocol that IPv6 has not: whatever their address, it is an IPv4 one.</summary>
public sealed class IPv4ProtocolTests
{
    private static string At(string creation) => $$"""
        public class Node
        {
            private const int Client = 68;

            public void Run(IPAddress address, IPEndPoint given)
            {
                var socket = {{creation}};
                socket.ReceiveAsync();
            }
        }
        """;

    [Theory]
    [InlineData("new UdpClient(new IPEndPoint(address, 67))")]
    [InlineData("new UdpClient(new IPEndPoint(address, Client))")]
    [InlineData("new UdpClient(new IPEndPoint(address, 137))")]
    public Task At_a_port_of_DHCP_or_NetBIOS_a_run_time_family_is_silent(string creation) => SilentAsync(At(creation));

    [Theory]
    [InlineData("new UdpClient(new IPEndPoint(address, 547))")]
    [InlineData("new UdpClient(new IPEndPoint(address, 1067))")]
    [InlineData("new UdpClient(given)")]
    public Task At_another_port_it_is_reported(string creation) => ReportsAsync(At("{|DSA1002:" + creation + "|}"));

    [Fact]
    public Task That_it_is_IPv6_counts_more() => ReportsAsync(At("{|DSA1001:new UdpClient(new IPEndPoint(IPAddress.IPv6Any, 67))|}"));

    [Theory]
    [InlineData("139", false)]
    [InlineData("67", true)]
    public Task The_ports_are_those_of_the_transport(string port, bool isReported) => ReportsAsync($$"""
        public class Server
        {
            public void Run(IPAddress address)
            {
                var listener = {{(isReported ? "{|DSA1002:" : "")}}new TcpListener(address, {{port}}){{(isReported ? "|}" : "")}};
                listener.Start();
                listener.AcceptTcpClient();
            }
        }
        """);
}
