using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Tests.Marked;

/// <summary>
/// One source as a solution of two projects: some of its types, which use none of the others, in a library. A build
/// references the library as metadata; an editor as a compilation, with all of its source.
/// </summary>
internal sealed class TwoProjects
{
    private const string Friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]";

    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);

    private readonly SyntaxTree _tree;
    private readonly ImmutableHashSet<string> _inLibrary;
    private readonly ImmutableArray<MetadataReference> _framework;

    private readonly string _library;

    private TwoProjects(SyntaxTree tree, ImmutableHashSet<string> inLibrary, ImmutableArray<MetadataReference> framework, string library)
    {
        _library = library;
        _tree = tree;
        _inLibrary = inLibrary;
        _framework = framework;
    }

    /// <summary>The ways to take a source apart so that both projects compile.</summary>
    /// <param name="source">The source of both.</param>
    /// <param name="target">What they are compiled for.</param>
    /// <param name="library">The name of the library's assembly.</param>
    public static async Task<IReadOnlyList<TwoProjects>> OfAsync(string source, Target target, string library = "Library")
    {
        ImmutableArray<MetadataReference> framework = await Findings.ReferencesAsync(target);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, SourceShape.ParseOptions);
        CSharpCompilation whole = Compile("Whole", tree.ToString(), framework);
        SyntaxTree parsed = whole.SyntaxTrees[0];
        ILookup<string, BaseTypeDeclarationSyntax> types = TypesOf(parsed);
        Dictionary<string, ImmutableHashSet<string>> uses = types.ToDictionary(
            type => type.Key,
            type => type.SelectMany(part => Used(whole.GetSemanticModel(parsed), part)).Where(types.Contains).ToImmutableHashSet());
        return
        [
            .. types.Select(type => Closure(type.Key, uses)).DistinctBy(closure => string.Join(",", closure.Order(StringComparer.Ordinal)))
                .Where(closure => closure.Count < types.Count || tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any())
                .Select(closure => new TwoProjects(parsed, closure, framework, library))
                .Where(projects => projects.Compiles()),
        ];
    }

    /// <summary>The names of the types in the library.</summary>
    public override string ToString() => string.Join(", ", _inLibrary.Order(StringComparer.Ordinal));

    /// <summary>What is reported for the program, as a build has it.</summary>
    public Task<ImmutableArray<string>> InBuildAsync() => FoundAsync(AppOver(AsMetadata()));

    /// <summary>What is reported for the program, as an editor has it.</summary>
    public Task<ImmutableArray<string>> InEditorAsync() => FoundAsync(AppOver(LibraryProject().ToMetadataReference()));

    private bool Compiles() => !HasErrors(LibraryProject()) && !HasErrors(AppOver(LibraryProject().ToMetadataReference())) && !HasErrors(AppOver(AsMetadata()));

    private static bool HasErrors(Compilation compilation) => compilation.GetDiagnostics().Any(it => it.Severity == DiagnosticSeverity.Error);

    private static async Task<ImmutableArray<string>> FoundAsync(Compilation app) =>
        [.. (await Findings.InAsync(app)).Select(Text).Order(StringComparer.Ordinal)];

    private static string Text(Diagnostic finding) =>
        $"{finding} ({string.Join("; ", finding.AdditionalLocations.Select(place => $"{place.GetLineSpan().StartLinePosition} {place.Text()}"))})";

    private CSharpCompilation LibraryProject() =>
        Compile(_library, Without(node => node is GlobalStatementSyntax || !IsOfLibrary(node)), _framework, Friend);

    private CSharpCompilation AppOver(MetadataReference library)
    {
        string text = Without(IsOfLibrary);
        return Compile("App", text, _framework.Add(library)).WithOptions(Library.WithOutputKind(SourceShape.OutputKindOf(text)));
    }

    private PortableExecutableReference AsMetadata()
    {
        using var file = new MemoryStream();
        return LibraryProject().Emit(file).Success
            ? MetadataReference.CreateFromImage(file.ToArray())
            : throw new InvalidOperationException($"{this} does not compile");
    }

    private bool IsOfLibrary(SyntaxNode node) => node is BaseTypeDeclarationSyntax type && _inLibrary.Contains(type.Identifier.ValueText);

    /// <summary>The source with some top-level members blanked out, so that lines stay where they are.</summary>
    private string Without(Func<SyntaxNode, bool> isLeftOut)
    {
        char[] text = _tree.ToString().ToCharArray();
        foreach (SyntaxNode node in Members(_tree).Where(isLeftOut))
        {
            for (int i = node.SpanStart; i < node.Span.End; i++)
            {
                text[i] = text[i] is '\n' ? '\n' : ' ';
            }
        }

        return new string(text);
    }

    private static CSharpCompilation Compile(string name, string text, ImmutableArray<MetadataReference> references, string attributes = "") =>
        CSharpCompilation.Create(
            name,
            [
                CSharpSyntaxTree.ParseText(text, SourceShape.ParseOptions),
                CSharpSyntaxTree.ParseText(SourceShape.GlobalUsings, SourceShape.ParseOptions),
                CSharpSyntaxTree.ParseText(attributes, SourceShape.ParseOptions),
            ],
            references,
            Library);

    private static IEnumerable<SyntaxNode> Members(SyntaxTree tree) => tree.GetRoot()
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .Where(node => node is GlobalStatementSyntax or MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax);

    private static ILookup<string, BaseTypeDeclarationSyntax> TypesOf(SyntaxTree tree) =>
        Members(tree).OfType<BaseTypeDeclarationSyntax>().ToLookup(type => type.Identifier.ValueText);

    /// <summary>The types that the code of a type names, or whose extension methods it calls.</summary>
    private static IEnumerable<string> Used(SemanticModel model, SyntaxNode part) =>
        from name in part.DescendantNodes().OfType<SimpleNameSyntax>()
        let symbol = model.GetSymbolInfo(name).Symbol
        from type in new[] { symbol as INamedTypeSymbol, symbol?.ContainingType, (symbol as IMethodSymbol)?.ReducedFrom?.ContainingType }
        where type is not null
        select Outermost(type).Name;

    private static INamedTypeSymbol Outermost(INamedTypeSymbol type) => type.ContainingType is { } outer ? Outermost(outer) : type;

    private static ImmutableHashSet<string> Closure(string name, Dictionary<string, ImmutableHashSet<string>> uses)
    {
        ImmutableHashSet<string> reached = [name];
        for (int before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached = reached.Union(reached.SelectMany(it => uses[it]));
        }

        return reached;
    }
}
