namespace DualStackAnalyzer.RuntimeTests.SocketApi;

/// <summary>A stream that is bound and not connected can do nothing but listen: whatever else is called shows that it connects some time.</summary>
public sealed class UnconnectedStreamTests
{
    public static TheoryData<string> Uses => [.. Calls.Keys];

    private static readonly Dictionary<string, Action<Socket>> Calls = new()
    {
        ["Send"] = socket => socket.Send(new byte[1]),
        ["SendTo"] = socket => socket.SendTo(new byte[1], new IPEndPoint(IPAddress.IPv6Loopback, 9)),
        ["Receive"] = socket => socket.Receive(new byte[1]),
        ["Shutdown"] = socket => socket.Shutdown(SocketShutdown.Both),
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public void It_cannot_be_used_before_it_is_connected(string use)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));

        Assert.NotEqual("Succeeds", Outcomes.Of(() => Calls[use](socket)));
    }
}
