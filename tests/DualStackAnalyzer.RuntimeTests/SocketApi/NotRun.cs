namespace DualStackAnalyzer.RuntimeTests.SocketApi;

/// <summary>Members that the tests do not call, each with the reason. Reference assemblies still have to have them.</summary>
internal static class NotRun
{
    private const string Arguments = "It holds what a call is given: the use trials show what that does.";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["Socket..ctor(SocketInformation)"] = "Only Windows can duplicate a socket into such a thing.",
        ["Socket.SetSocketOption(SocketOptionLevel,SocketOptionName,Object)"] = "Throws for IPv6Only: the mode trials show it.",
        ["Socket.ConnectAsync(SocketType,ProtocolType,SocketAsyncEventArgs)"] = "Static: it has no socket that could be bound before.",
        ["UdpClient.JoinMulticastGroup(*)"] = "Joining a group speaks to the network; that of another family is a family trial.",
        ["UdpClient.DropMulticastGroup(*)"] = "Leaving a group speaks to the network; that of another family is a family trial.",
        ["Socket.ReceiveFromAsync(Memory,SocketFlags,SocketAddress,CancellationToken)"] = "It is given no endpoint.",
        ["SocketAsyncEventArgs..ctor(*)"] = Arguments,
        ["SocketAsyncEventArgs.RemoteEndPoint()"] = Arguments,
        ["Dns.GetHostEntry(*)"] = "Asks a name server.",
        ["Dns.GetHostEntryAsync(*)"] = "Asks a name server.",
    };
}
