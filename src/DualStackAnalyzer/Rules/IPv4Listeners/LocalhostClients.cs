namespace DualStackAnalyzer.Rules.IPv4Listeners;

/// <summary>
/// Calls of the project that connect to localhost, which stands for 127.0.0.1 and for ::1. Looked for only where something
/// listens on 127.0.0.1.
/// </summary>
internal sealed class LocalhostClients(BodySource bodies, CancellationToken cancellation)
{
    private const string Name = "localhost";

    /// <summary>Whether one of them is after the listener: in another type the port has to be the same constant.</summary>
    public bool Reach(IPv4Listener listener) => bodies.CallsWithText(Name, cancellation).Any(call => Connects(call) && IsAfter(call, listener));

    /// <summary>Whether the type itself names the listener's port of 127.0.0.1: its client is its own, and comes over IPv4.</summary>
    public static bool AreIPv4(IPv4Listener listener, TypeFacts facts) => listener.Port is { } port && facts.Bodies.SelectMany(body => body.Operations).Any(
        call => call.Callee() is { ContainingType: var type } && type.Name != nameof(System.Net.Sockets.TcpListener) && type.ContainingNamespace?.ToDisplayString() is "System.Net" or "System.Net.Sockets"
            && call.Arguments().Any(IsIPv4Loopback) && PortIn(call) == port);

    private static bool IsIPv4Loopback(IArgumentOperation argument) => TextOf(argument.Value) == "127.0.0.1"
        || argument.Value is IFieldReferenceOperation { Field: { Name: nameof(System.Net.IPAddress.Loopback), ContainingType.Name: nameof(System.Net.IPAddress) } };

    private static bool IsAfter(IOperation call, IPv4Listener listener)
    {
        var (port, own) = (PortIn(call), listener.Port);
        return port is not null && own is not null ? port == own
            : port is null && own is null && IsIn(call, listener.History.Creation.Home);
    }

    private static bool IsIn(IOperation call, ISymbol type)
    {
        var symbol = call.SemanticModel?.GetEnclosingSymbol(call.Syntax.SpanStart);
        while (symbol is not null && !SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, type))
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is not null;
    }

    /// <summary>Whether the call connects to the host that it names, or makes the address of one.</summary>
    private static bool Connects(IOperation call) => call.Callee() is { } method && call.Arguments().Any(IsLocalhost)
        && method.ContainingType is { ContainingNamespace: { } space } type && (space.ToDisplayString(), type.Name) switch
        {
            ("System.Net.Sockets", _) => method.MethodKind == MethodKind.Constructor || method.Name.Contains("Connect") || method.Name.StartsWith("Send", System.StringComparison.Ordinal),
            ("System.Net.Http", _) => true,
            ("System.Net", "DnsEndPoint" or "WebRequest" or "WebClient") => true,
            ("System", nameof(Uri) or nameof(UriBuilder)) => true,
            _ => false,
        };

    /// <summary>Whether the text is the name, or a URL of it.</summary>
    private static bool IsLocalhost(IArgumentOperation argument)
    {
        string text = TextOf(argument.Value);
        int at = text.IndexOf("://", System.StringComparison.Ordinal);
        string host = at < 0 ? text : text.Substring(at + 3);
        return host.StartsWith(Name, System.StringComparison.OrdinalIgnoreCase) && (host.Length == Name.Length || host[Name.Length] is ':' or '/');
    }

    /// <summary>The text as far as it is written there.</summary>
    private static string TextOf(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IInterpolatedStringOperation { Parts: var parts } when parts.FirstOrDefault() is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string text } => text,
        IBinaryOperation sum => TextOf(sum.LeftOperand),
        IConversionOperation conversion => TextOf(conversion.Operand),
        _ => "",
    };

    /// <summary>The port, if it is a constant.</summary>
    private static long? PortIn(IOperation call)
    {
        foreach (var argument in call.Arguments())
        {
            if (argument.Value is { Type.SpecialType: SpecialType.System_Int32, ConstantValue: { HasValue: true, Value: int port } } && argument.Parameter?.Name.IndexOf("port", System.StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return port;
            }

            if (IsLocalhost(argument) && Uri.TryCreate(TextOf(argument.Value), UriKind.Absolute, out var address) && !address.IsDefaultPort && address.Port > 0)
            {
                return address.Port;
            }
        }

        return null;
    }
}
