namespace DualStackAnalyzer.Tests.Rules;

/// <summary>The usual ways to silence a rule at one place, and the same report every time.</summary>
public sealed class SuppressionTests
{
    [Fact]
    public Task Is_silent_under_a_pragma_around_the_creation() => SilentAsync("""
        class EchoServer
        {
            void Start(int port)
            {
        #pragma warning disable DSA1001 // IPv6-only by default is what this test bed wants
                var listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        #pragma warning restore DSA1001
                listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Fact]
    public async Task Reports_after_the_pragma_is_restored()
    {
        var finding = await Findings.SingleAsync("""
            class EchoServer
            {
                void Start(int port)
                {
            #pragma warning disable DSA1001
                    var first = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            #pragma warning restore DSA1001
                    first.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                    var second = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                    second.Bind(new IPEndPoint(IPAddress.IPv6Any, port + 1));
                }
            }
            """);

        Assert.Equal(8, finding.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public Task Is_silent_under_SuppressMessage() => SilentAsync("""
        using System.Diagnostics.CodeAnalysis;

        class EchoServer
        {
            [SuppressMessage("Sockets.Portability", "DSA1001", Justification = "behind a dual-stack balancer")]
            void Start(int port)
            {
                var listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Fact]
    public async Task Reports_the_same_every_time()
    {
        string source = Robustness.SampleServers.All[1];
        string[] first = (await Findings.InAsync(source)).Select(finding => finding.ToString()).Order().ToArray();

        for (int run = 0; run < 5; run++)
        {
            Assert.Equal(first, (await Findings.InAsync(source)).Select(finding => finding.ToString()).Order());
        }
    }
}
