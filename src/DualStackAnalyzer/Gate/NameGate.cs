using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Gate;

/// <summary>
/// Whether the source of a type names sockets at all: the platform's types, or of a type of the project through
/// which one comes by a socket. Asked before any operation is looked at: most files of most projects do not.
/// </summary>
internal sealed class NameGate
{
    private readonly Compilation _compilation;
    private readonly Relevance _relevance;
    private readonly Func<SyntaxTree, bool> _namesPlatform;
    private readonly ConcurrentDictionary<SyntaxTree, bool> _isOpen = new();
    private readonly Lazy<NameScan> _names;

    /// <param name="compilation">The compilation.</param>
    /// <param name="relevance">Which types hold sockets.</param>
    /// <param name="namesPlatform">Whether a file names one of the platform's types (<see cref="PlatformNames"/>).</param>
    /// <param name="cancellation">The host's.</param>
    public NameGate(Compilation compilation, Relevance relevance, Func<SyntaxTree, bool> namesPlatform, CancellationToken cancellation)
    {
        (_compilation, _relevance, _namesPlatform) = (compilation, relevance, namesPlatform);
        _names = new(() => new NameScan(NamesOfProject(cancellation)), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The simple names of the platform's socket types. What a file says of them is true in every compilation.</summary>
    public static NameScan PlatformNames() => new(new[] { SocketApiTable.Socket, SocketApiTable.TcpListener, SocketApiTable.UdpClient, SocketApiTable.TcpClient }
        .Select(name => name.Substring(name.LastIndexOf('.') + 1)));

    /// <summary>The names by which a web server is told to listen on every IPv6 address.</summary>
    public static NameScan ServerNames() => new(new[] { "ListenAnyIP", nameof(System.Net.IPAddress.IPv6Any) });

    /// <summary>The names by which it is told to listen at all.</summary>
    public static NameScan EndPointNames() => new(new[] { "Listen", "ListenAnyIP", nameof(System.Net.IPAddress.IPv6Any) });

    /// <summary>Whether a part of the type stands in a file that names sockets.</summary>
    public bool Admits(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(reference => IsOpen(reference.SyntaxTree));

    private bool IsOpen(SyntaxTree tree)
    {
        if (!_isOpen.TryGetValue(tree, out bool isOpen))
        {
            isOpen = _namesPlatform(tree) || _names.Value.Finds(tree.GetText());
            _isOpen.TryAdd(tree, isOpen);
        }

        return isOpen;
    }

    /// <summary>
    /// The project's own names for sockets: aliases of the platform's types, types that hold a socket or hand one out, and
    /// what derives from those.
    /// </summary>
    private HashSet<string> NamesOfProject(CancellationToken cancellation)
    {
        var open = new HashSet<SyntaxTree>(_compilation.SyntaxTrees.Where(_namesPlatform));
        var names = new HashSet<string>(open.SelectMany(tree => tree.GetRoot(cancellation).ChildNodes())
            .OfType<UsingDirectiveSyntax>().Select(alias => alias.Alias?.Name.Identifier.ValueText).OfType<string>());
        var others = TypesOf(_compilation.Assembly.GlobalNamespace).ToList();
        bool isExtended;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            var holders = others.Where(type => type.DeclaringSyntaxReferences.Any(part => open.Contains(part.SyntaxTree)) && Holds(type)).ToList();
            others.RemoveAll(holders.Contains);
            int known = names.Count;
            names.UnionWith(holders.Select(type => type.Name));
            isExtended = names.Count > known;
            if (isExtended)
            {
                var scan = new NameScan(holders.Select(type => type.Name));
                open.UnionWith(_compilation.SyntaxTrees.Where(tree => !open.Contains(tree) && scan.Finds(tree.GetText(cancellation))));
            }
        }
        while (isExtended);
        return names;
    }

    /// <summary>Whether one comes by a socket through the type.</summary>
    private bool Holds(INamedTypeSymbol type) => _relevance.HoldsSocket(type) || type.GetMembers().Any(member => member switch
    {
        IFieldSymbol field => _relevance.HoldsSocket(field.Type),
        IPropertySymbol property => _relevance.HoldsSocket(property.Type),
        IMethodSymbol method => _relevance.HoldsSocket(method.ReturnType) || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None && _relevance.HoldsSocket(parameter.Type)),
        _ => false,
    });

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamedTypeSymbol type => TypesOf(type).Prepend(type),
        INamespaceSymbol nested => TypesOf(nested),
        _ => [],
    });
}
