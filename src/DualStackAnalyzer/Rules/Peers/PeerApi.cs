namespace DualStackAnalyzer.Rules.Peers;

/// <summary>The members of the platform by which one comes by the address of a peer.</summary>
internal static class PeerApi
{
    /// <summary>Whether the type is the platform's address.</summary>
    public static bool IsAddress(ITypeSymbol? type) => type is { Name: "IPAddress" } && IsIn(type, "Net");

    /// <summary>Whether the call accepts a connection.</summary>
    public static bool Accepts(IMethodSymbol method) => method.Name is "Accept" or "AcceptAsync" or "EndAccept" or "AcceptSocket" or "AcceptSocketAsync"
        or "AcceptTcpClient" or "AcceptTcpClientAsync" or "EndAcceptSocket" or "EndAcceptTcpClient" && IsIn(method.ContainingType, "Sockets") && IsIn(method.ContainingType.ContainingNamespace, "Net");

    /// <summary>Whether the call answers with the peer's endpoint, or writes it to an argument.</summary>
    public static bool Receives(IMethodSymbol method) => method.Name is "ReceiveFrom" or "ReceiveFromAsync" or "EndReceiveFrom" or "ReceiveMessageFrom" or "ReceiveMessageFromAsync" or "Receive" or "ReceiveAsync" or "EndReceive"
        && IsIn(method.ContainingType, "Sockets");

    /// <summary>Whether the property of a peer leads on to its address.</summary>
    public static bool LeadsOn(IPropertySymbol property) => property.Name switch
    {
        "Client" or "RemoteEndPoint" or "LocalEndPoint" => IsIn(property.ContainingType, "Sockets"),
        "Address" => IsIn(property.ContainingType, "Net"),
        "Result" => property.ContainingType is { Name: "Task" or "ValueTask" },
        _ => false,
    };

    /// <summary>Whether the call hands on what it is called on: the text of an address, an awaiter of a task.</summary>
    public static bool HandsOn(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        nameof(ToString) => call.TargetMethod.Parameters.IsEmpty && IsAddress(call.Instance?.Type),
        "ConfigureAwait" or "GetAwaiter" or "GetResult" => true,
        _ => false,
    };

    private static bool IsIn(ISymbol symbol, string space) => symbol.ContainingNamespace?.Name == space;
}
