using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Sockets.Api;

/// <summary>The API table, resolved against one compilation.</summary>
internal sealed class SocketApi
{
    /// <summary>Written once, in the constructor; asked for at each step.</summary>
    private readonly Dictionary<ISymbol, ApiEffect> _effects;
    private readonly ImmutableArray<INamedTypeSymbol> _holders;
    private readonly HashSet<INamedTypeSymbol> _addressTypes;
    private readonly ConfiguredMethods? _configured;

    private SocketApi(
        IAssemblySymbol project,
        Dictionary<ISymbol, ApiEffect> effects,
        ImmutableArray<INamedTypeSymbol> holders,
        HashSet<INamedTypeSymbol> addressTypes,
        ConfiguredMethods? configured)
    {
        _configured = configured;
        Project = project;
        _effects = effects;
        _holders = holders;
        _addressTypes = addressTypes;
    }

    /// <summary>Resolves the table; null where the compilation cannot see the platform's Socket type.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">The configuration of its files, where that may name further methods.</param>
    public static SocketApi? Of(Compilation compilation, AnalyzerConfigOptionsProvider? options = null)
    {
        if (Resolve(compilation, SocketApiTable.Socket) is not { } socket)
        {
            return null;
        }

        var effects = new Dictionary<ISymbol, ApiEffect>(SymbolEqualityComparer.Default);
        foreach (var rows in SocketApiTable.Rows.Concat(SocketApiTable.ServerRows).GroupBy(row => row.Type))
        {
            if (Resolve(compilation, rows.Key) is not { } type)
            {
                continue;
            }

            foreach (var row in rows)
            {
                foreach (var member in type.GetMembers(row.Member).Where(member => Fits(member, row.Parameters)))
                {
                    effects[member] = row.Effect;
                }
            }
        }

        string[] holders = [SocketApiTable.TcpListener, SocketApiTable.UdpClient, SocketApiTable.TcpClient];
        string[] addresses = [SocketApiTable.IPAddress, SocketApiTable.IPEndPoint, "System.Net.EndPoint", "System.Net.Sockets.AddressFamily"];
        return new(
            compilation.Assembly,
            effects,
            holders.Select(name => Resolve(compilation, name)).OfType<INamedTypeSymbol>().Prepend(socket).ToImmutableArray(),
            new(addresses.Select(name => Resolve(compilation, name)).OfType<INamedTypeSymbol>(), SymbolEqualityComparer.Default),
            options is null ? null : new(compilation, options))
        {
            IsProgram = compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication,
        };
    }

    /// <summary>The compiled project.</summary>
    public IAssemblySymbol Project { get; }

    /// <summary>Whether the project is compiled to a program, and not to a library.</summary>
    public bool IsProgram { get; private init; }

    /// <summary>Whether the web server of ASP.NET Core is at hand.</summary>
    public bool HasServer => _effects.ContainsValue(ApiEffect.ListenAtEveryAddress);

    /// <summary>Whether the call adds an endpoint to the web server's.</summary>
    public bool IsEndPointOfServer(IMethodSymbol method) =>
        EffectOf(method) is ApiEffect.ListenAtAddress or ApiEffect.ListenAtEndPoint or ApiEffect.ListenAtEveryAddress;

    /// <summary>
    /// Whether the symbol is one of the compiled project. Another project is unseen code, also in an editor, where
    /// its source is at hand: a build has only its metadata, and both report the same.
    /// </summary>
    public bool IsOfProject(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Project);

    /// <summary>Whether the symbol is one of the compiled project that has a declaration, and is not the compiler's own.</summary>
    public bool IsInSource(ISymbol symbol) => IsOfProject(symbol) && !symbol.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>What the member does; an override does what it overrides does.</summary>
    public ApiEffect EffectOf(ISymbol member)
    {
        for (var m = member.OriginalDefinition; m is not null; m = Overridden(m))
        {
            if (_effects.TryGetValue(m, out var effect))
            {
                return effect;
            }
        }

        return ApiEffect.None;
    }

    /// <summary>What a call of the method does: what the table says, or else the configuration of the file that it stands in.</summary>
    public ApiEffect EffectOf(IMethodSymbol method, IOperation call) => EffectOf(method) switch
    {
        ApiEffect.None when _configured is not null => _configured.EffectOf(method, call.Syntax.SyntaxTree),
        var effect => effect,
    };

    /// <summary>Whether it is Socket, TcpListener, UdpClient or TcpClient, or derived from one.</summary>
    public bool IsSocket(ITypeSymbol? type) => HolderOf(type) is not null;

    /// <summary>The platform's socket type that the type is or is derived from.</summary>
    public INamedTypeSymbol? HolderOf(ITypeSymbol? type)
    {
        // Asked of each expression: the types that have a keyword, and names, tell most of them apart.
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            foreach (var holder in _holders)
            {
                if (t.Name == holder.Name && SymbolEqualityComparer.Default.Equals(t, holder))
                {
                    return holder;
                }
            }
        }

        return null;
    }

    /// <summary>Whether it is an address, an endpoint or a family: what a decision about a socket is made of.</summary>
    public bool IsAddress(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsAddress(array.ElementType),
        INamedTypeSymbol { Name: "IPAddress" or "IPEndPoint" or "EndPoint" or "AddressFamily" } named => _addressTypes.Contains(named),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(IsAddress),
        _ => false,
    };

    /// <summary>Whether the type is an endpoint.</summary>
    public bool IsEndPoint(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "IPEndPoint" or "EndPoint" } named && _addressTypes.Contains(named);

    /// <summary>Whether it is a socket, or something that holds sockets: an array, a list, a task.</summary>
    public bool Carries(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Carries(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(Carries),
        _ => IsSocket(type),
    };

    private static string NameOf(ITypeSymbol type) => type is IArrayTypeSymbol array ? NameOf(array.ElementType) + "[]" : type.Name;

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        _ => null,
    };

    private static bool Fits(ISymbol member, string parameters) => parameters == "*" || member switch
    {
        IMethodSymbol method => parameters == string.Join(",", method.Parameters.Select(p => NameOf(p.Type))),
        IPropertySymbol { IsIndexer: false } or IFieldSymbol => parameters.Length == 0,
        _ => false,
    };

    private static INamedTypeSymbol? Resolve(Compilation compilation, string name) =>
        PlatformTypes.Named(compilation, name).FirstOrDefault(type => type.DeclaredAccessibility == Accessibility.Public);
}
