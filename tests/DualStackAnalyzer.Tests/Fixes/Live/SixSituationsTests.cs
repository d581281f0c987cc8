using System.Net.Sockets;
using Microsoft.CodeAnalysis.CodeActions;

namespace DualStackAnalyzer.Tests.Fixes.Live;

/// <summary>DSA1004 and DSA1005: what the fix makes runs however often it is started, with IPv6 and without.</summary>
public sealed class SixSituationsTests
{
    private const string Gateway = """
        sealed class Gateway
        {
            private readonly TcpListener _listener;

            public Gateway(int port) => _listener = CREATE;

            public void Start() => _listener.Start();

            public void Stop() => _listener.Stop();

            public void Restart()
            {
                Stop();
                Start();
            }
        }
        """;

    [Theory]
    [InlineData("TcpListener.Create(port)", "Start();", false, "serves both")]
    [InlineData("TcpListener.Create(port)", "Start(); gateway.Start();", false, "serves both")]
    [InlineData("TcpListener.Create(port)", "Start(); gateway.Restart();", false, "serves both")]
    [InlineData("TcpListener.Create(port)", "Start();", true, "serves IPv4")]
    [InlineData("TcpListener.Create(port)", "Start(); gateway.Start();", true, "serves IPv4")]
    [InlineData("TcpListener.Create(port)", "Start(); gateway.Restart();", true, "serves IPv4")]
    public async Task A_listener_that_is_started_again(string create, string calls, bool withoutIPv6, string expected)
    {
        string cured = await CuredAsync(
            Gateway.Replace("CREATE", create, StringComparison.Ordinal), "DSA1004", "Set the dual mode again before the restart");

        Assert.Equal(expected, await LiveProgram.OutcomeAsync(cured + Run(calls), Target.Net100, ProtocolType.Tcp, withoutIPv6));
    }

    [Theory]
    [InlineData("new Socket(SocketType.Stream, ProtocolType.Tcp)", false, "serves both")]
    [InlineData("new Socket(SocketType.Stream, ProtocolType.Tcp)", true, "serves IPv4")]
    [InlineData("new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true }", false, "serves both")]
    [InlineData("new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true }", true, "serves both")]
    public async Task A_dual_socket_on_the_address_that_serves_both(string create, bool withoutIPv6, string expected)
    {
        string cured = await CuredAsync(
            $$"""
            static class Server
            {
                public static object Run(int port)
                {
                    var socket = {{create}};
                    socket.Bind(new IPEndPoint(IPAddress.Any, port));
                    socket.Listen(10);
                    return socket;
                }
            }
            """,
            "DSA1005",
            "Bind to IPAddress.IPv6Any");

        Assert.Equal(expected, await LiveProgram.OutcomeAsync(cured, Target.Net100, ProtocolType.Tcp, withoutIPv6));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_retry_loop_ends_with_a_bound_client(bool withoutIPv6)
    {
        string cured = await CuredAsync(
            """
            static class Server
            {
                public static object Run(int port)
                {
                    var other = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                    other.DualMode = true;
                    other.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
                    int taken = ((IPEndPoint)other.LocalEndPoint).Port;
                    UdpClient client = null;
                    while (client == null)
                    {
                        try
                        {
                            client = new UdpClient(new IPEndPoint(IPAddress.IPv6Loopback, taken));
                        }
                        catch (SocketException)
                        {
                            taken = port;
                        }
                    }

                    Console.WriteLine(client.Client.LocalEndPoint == null ? "bound to nothing" : "bound");
                    return other;
                }
            }
            """,
            "DSA1003",
            "Make the socket IPv6-only");

        Assert.Equal("bound", await LiveProgram.OutcomeAsync(cured, Target.Net100, ProtocolType.Udp, withoutIPv6));
    }

    private static string Run(string calls) => $$"""

        static class Server
        {
            public static object Run(int port)
            {
                var gateway = new Gateway(port);
                gateway.{{calls}}
                return gateway;
            }
        }
        """;

    private static async Task<string> CuredAsync(string source, string id, string title)
    {
        FixBench bench = await FixBench.WithAsync(source);
        Diagnostic finding = (await bench.FindingsAsync()).First(it => it.Id == id);
        IReadOnlyList<CodeAction> offers = await bench.OffersAsync(finding);
        return await bench.TextAfterAsync(offers.Single(offer => offer.Title == title));
    }
}
