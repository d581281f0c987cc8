namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Whether a blank line stands behind a block is as the author has it, not as another fix has left it.</summary>
public sealed class BlankLineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "")]
    [InlineData("", "\n")]
    [InlineData("\n", "\n")]
    public async Task A_blank_line_before_a_bind_is_no_pattern_for_the_next_fix(string first, string second)
    {
        FixBench bench = await FixBench.WithAsync($$"""
            class Server
            {
                void Listen(IPAddress address, int port, List<Socket> sockets)
                {
                    var udp = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
            {{first}}        udp.Bind(new IPEndPoint(address, port));
                    sockets.Add(udp);
                    var tcp = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            {{second}}        tcp.Bind(new IPEndPoint(address, port));
                    sockets.Add(tcp);
                }
            }
            """, Target.Net100);

        Assert.Empty(await FixProperties.InAnyOrderAsync(bench));
    }
}
