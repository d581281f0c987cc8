namespace DualStackAnalyzer.RuntimeTests.Portability;

/// <summary>A column of the table of pairs.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Transport">What both sockets carry.</param>
/// <param name="Listening">Whether the first one listens before the second is bound.</param>
/// <param name="Reuse">Whether both ask to reuse the address.</param>
internal sealed record PairSetting(string Title, Transport Transport, bool Listening, Reuse Reuse)
{
    public static IReadOnlyList<PairSetting> All { get; } =
    [
        new("TCP, first one listens", Transport.Tcp, Listening: true, Reuse.None),
        new("TCP, not listening yet", Transport.Tcp, Listening: false, Reuse.None),
        new("UDP", Transport.Udp, Listening: false, Reuse.None),
        new("TCP, ReuseAddress on both", Transport.Tcp, Listening: true, Reuse.Set),
        new("UDP, ReuseAddress on both", Transport.Udp, Listening: false, Reuse.Set),
    ];

    public SocketScenario Of(BoundSocket first, BoundSocket second) =>
        new(Put(first) with { Listening = Listening }, Put(second));

    private BoundSocket Put(BoundSocket socket) =>
        socket with { Setup = socket.Setup with { Transport = Transport, Reuse = Reuse } };
}
