namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Ports that are computed: two are the same where they must be, and only there.</summary>
public sealed class PortArithmeticTests
{
    private static string Pair(string first, string second, bool collides) => $$"""
        enum Service { Web = 80 }

        sealed class Server
        {
            private readonly int[] ports = { 80, 81 };
            private int next;

            void Start(int port, int other, string first, string second, Service service, int[] table, long wide, IPEndPoint end)
            {
                var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                v4.Bind(new IPEndPoint(IPAddress.Any, {{first}}));
                var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
                {{(collides ? "{|DSA2001:" : "")}}v6.Bind(new IPEndPoint(IPAddress.IPv6Any, {{second}})){{(collides ? "|}" : "")}};
            }
        }
        """;

    [Theory]
    [InlineData("port + 1")]
    [InlineData("-port")]
    [InlineData("~port")]
    [InlineData("(int)service")]
    [InlineData("table[0]")]
    [InlineData("table[other]")]
    [InlineData("ports[1]")]
    [InlineData("port * 2 + other")]
    [InlineData("end.Port")]
    [InlineData("first.Length")]
    public Task The_same_computation_gives_the_same_port(string computed) => ReportsAsync(Pair(computed, computed, collides: true));

    [Theory]
    [InlineData("port", "port + 1")]
    [InlineData("port + 1", "port + 2")]
    [InlineData("port + 1", "port - 1")]
    [InlineData("port", "-port")]
    [InlineData("-port", "~port")]
    [InlineData("port", "(byte)port")]
    [InlineData("(int)wide", "(byte)wide")]
    [InlineData("table[0]", "table[1]")]
    [InlineData("ports[0]", "ports[1]")]
    [InlineData("first.Trim().Length + 5000", "second.Trim().Length + 5000")]
    [InlineData("-first.Trim().Length", "-second.Trim().Length")]
    [InlineData("first.Trim()[0]", "second.Trim()[0]")]
    [InlineData("next++", "next++")]
    [InlineData("int.Parse(first)", "int.Parse(first + second)")]
    public Task Another_computation_may_give_another_port(string first, string second) => SilentAsync(Pair(first, second, collides: false));

    [Fact]
    public Task A_port_that_is_assigned_to_the_endpoint_counts() => ReportsAsync("""
        void Start(int port)
        {
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            v4.Bind(new IPEndPoint(IPAddress.Any, port));
            var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
            var end = new IPEndPoint(IPAddress.IPv6Any, 0);
            end.Port = port;
            {|DSA2001:v6.Bind(end)|};
        }
        """);

    [Fact]
    public Task An_element_that_is_asked_for_by_its_number_is_that_one() => ReportsAsync("""
        void Start()
        {
            var sockets = new[]
            {
                new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true },
                {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|},
                new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp),
            };
            sockets[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            sockets[1].Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
        }
        """);
}
