namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>Which of the types that own a socket an expression has, and how the socket is reached from it.</summary>
internal sealed class SocketKind
{
    private const string Space = "System.Net.Sockets";

    private static readonly SocketKind Socket = new("Socket", null, "socket");
    private static readonly SocketKind Listener = new("TcpListener", "Server", "listener");
    private static readonly SocketKind Udp = new("UdpClient", "Client", "client");
    private static readonly SocketKind Tcp = new("TcpClient", "Client", "client");

    private readonly string? _path;

    private SocketKind(string type, string? path, string local)
    {
        TypeName = type;
        _path = path;
        LocalName = local;
    }

    /// <summary>The simple name of the type.</summary>
    public string TypeName { get; }

    /// <summary>What a new local of the type is called.</summary>
    public string LocalName { get; }

    /// <summary>Whether it is the socket itself.</summary>
    public bool IsSocket => _path is null;

    /// <summary>The kind of a type, or of the type that it derives from; none for all others.</summary>
    public static SocketKind? Of(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (OfPlatform(type) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The kind of a type of the platform itself; one of that name in source is the project's own.</summary>
    public static SocketKind? OfPlatform(ITypeSymbol? type) =>
        type is { ContainingType: null } && type.ContainingNamespace?.ToDisplayString() == Space
        && type.Locations.All(location => location.IsInMetadata)
            ? type.Name switch
            {
                "Socket" => Socket,
                "TcpListener" => Listener,
                "UdpClient" => Udp,
                "TcpClient" => Tcp,
                _ => null,
            }
            : null;

    /// <summary>Whether an expression calls a method of the platform's own socket types: only there may arguments be edited.</summary>
    public static bool IsCalledIn(ExpressionSyntax call, SemanticModel model) =>
        OfPlatform(model.GetSymbolInfo(call).Symbol?.ContainingType) is not null;

    /// <summary>The expression of the socket, given the one of its owner.</summary>
    public string SocketOf(string owner) => _path is null ? owner : $"{owner}.{_path}";

    /// <summary>The element of an object initializer that chooses a mode.</summary>
    public string Initializer(Mode mode) => _path is null ? mode.Initializer() : $"{_path} = {{ {mode.Initializer()} }}";
}
