using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Gate;

/// <summary>
/// Whether the source of a type names sockets at all: the platform's types, or a type of the project through which one
/// comes by a socket. Asked before any operation is looked at: most files of most projects do not.
/// </summary>
internal sealed class NameGate
{
    private static readonly string[] Sockets = [.. new[] { SocketApiTable.Socket, SocketApiTable.TcpListener, SocketApiTable.UdpClient, SocketApiTable.TcpClient }
        .Select(name => name.Substring(name.LastIndexOf('.') + 1))];

    /// <summary>The last name of their namespace: a file that names one has it, or some file imports it for all.</summary>
    private const string Space = "Sockets";

    /// <summary>The names by which a web server is told to listen on every IPv6 address.</summary>
    private static readonly string[] EveryAddress = ["ListenAnyIP", nameof(System.Net.IPAddress.IPv6Any)];

    /// <summary>The name by which it is told to listen on another.</summary>
    private const string AnyAddress = "Listen";

    private readonly object _lock = new();
    private readonly Compilation _compilation;
    private readonly ProjectWords _words;
    private readonly Func<SyntaxTree, bool>? _asksIPv4;
    private readonly CancellationToken _cancellation;
    private HashSet<SyntaxTree>? _open;

    /// <param name="compilation">The compilation.</param>
    /// <param name="words">The words of its files.</param>
    /// <param name="asksIPv4">Whether a file's web server matters where it listens on IPv4 only; null where there is no web server.</param>
    /// <param name="cancellation">The host's.</param>
    public NameGate(Compilation compilation, ProjectWords words, Func<SyntaxTree, bool>? asksIPv4, CancellationToken cancellation) =>
        (_compilation, _words, _asksIPv4, _cancellation) = (compilation, words, asksIPv4, cancellation);

    /// <summary>Whether a file of the compilation names a socket or a web server's endpoint: without one there is nothing to look for.</summary>
    public static bool IsWorthMaking(ProjectWords words) => words.FilesWith([Space, .. EveryAddress, AnyAddress]).Any();

    /// <summary>Whether a part of the type stands in a file that names sockets.</summary>
    public bool Admits(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(reference => OpenFiles().Contains(reference.SyntaxTree));

    /// <summary>Found once; nothing is kept of a search that was cancelled.</summary>
    private HashSet<SyntaxTree> OpenFiles()
    {
        lock (_lock)
        {
            return _open ??= FindOpenFiles();
        }
    }

    /// <summary>
    /// The files that name the platform's types, and those that name what such a file declares: aliases for the whole
    /// project, types that hold a socket or hand one out, what derives from those; and so on.
    /// </summary>
    private HashSet<SyntaxTree> FindOpenFiles()
    {
        var open = new HashSet<SyntaxTree>();
        var holders = new HolderNames(Sockets);
        var importing = _compilation.SyntaxTrees.Where(tree => _words.Of(tree).Has(Space)).ToList();
        var candidates = importing.Exists(ImportsForAll) ? _compilation.SyntaxTrees : importing;
        var next = candidates.Where(tree => _words.Of(tree).HasAny(Sockets)).Union(_asksIPv4 is null ? [] : _compilation.SyntaxTrees.Where(NamesServer)).ToList();
        while (next.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            open.UnionWith(next);
            var names = holders.Add(next.SelectMany(tree => DeclaredType.In(tree.GetRoot(_cancellation))));
            next = names.Count == 0 ? [] : _compilation.SyntaxTrees.Where(tree => !open.Contains(tree) && _words.Of(tree).HasAny(names)).ToList();
        }

        return open;
    }

    private bool ImportsForAll(SyntaxTree tree) => ((CompilationUnitSyntax)tree.GetRoot(_cancellation)).Usings.Any(import => import.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)
        && import.DescendantTokens().Any(token => token.ValueText == Space));

    private bool NamesServer(SyntaxTree tree) => _words.Of(tree) is var words && (words.HasAny(EveryAddress) || (words.Has(AnyAddress) && _asksIPv4!(tree)));
}
