namespace DualStackAnalyzer.RuntimeTests.SocketApi;

/// <summary>Members of the socket types that sound as if they chose, bound or ended, and have no row in the table.</summary>
internal static class LeftOut
{
    private const string Connected = "Sends on a socket that is connected, and so bound, already.";
    private const string Delivered = "The accepted socket is delivered elsewhere.";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["Socket.Send"] = Connected,
        ["Socket.SendAsync"] = Connected,
        ["Socket.BeginSend"] = Connected,
        ["Socket.SendFile"] = Connected,
        ["Socket.SendFileAsync"] = Connected,
        ["Socket.BeginSendFile"] = Connected,
        ["Socket.SendPacketsAsync"] = Connected,
        ["Socket.SetIPProtectionLevel"] = "Windows only, and it leaves the mode.",
        ["Socket.AcceptAsync(SocketAsyncEventArgs)"] = Delivered,
        ["Socket.EndAccept(Byte[],IAsyncResult)"] = "The overloads with a first block of data are rare, and the socket is taken for unknown.",
        ["Socket.EndAccept(Byte[],Int32,IAsyncResult)"] = "The overloads with a first block of data are rare, and the socket is taken for unknown.",
    };
}
