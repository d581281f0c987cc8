namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// What a type is called at one place of one file: by its simple name where that means it, through an alias,
/// or in full. So no fix adds a using, which could change what other names of the file mean.
/// </summary>
/// <param name="model">The model of the file.</param>
/// <param name="position">The place.</param>
internal sealed class NameInScope(SemanticModel model, int position)
{
    /// <summary>
    /// A member of an enum or a static member, such as <c>SocketOptionLevel.IPv6</c>; without its type where a
    /// <c>using static</c> allows it.
    /// </summary>
    public string? Member(string space, string type, string member) =>
        Candidates(space, type).Select(name => $"{name}.{member}").Prepend(member).FirstOrDefault(text =>
            model.GetSpeculativeSymbolInfo(
                position, SyntaxFactory.ParseExpression(text), SpeculativeBindingOption.BindAsExpression).Symbol
                is { Name: var found, ContainingType: var owner } && found == member && IsType(owner, space, type));

    /// <summary>A type, for <c>new</c>.</summary>
    public string? Type(string space, string type) =>
        Candidates(space, type).FirstOrDefault(name =>
            IsType(
                model.GetSpeculativeSymbolInfo(
                    position, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol,
                space,
                type));

    private IEnumerable<string> Candidates(string space, string type)
    {
        yield return type;
        foreach (var alias in Aliases())
        {
            string name = alias.Alias!.Name.Identifier.Text;
            var meant = alias.Name is { } written
                ? model.Compilation.GetSemanticModel(alias.SyntaxTree).GetSymbolInfo(written).Symbol
                : null;
            if (IsType(meant, space, type))
            {
                yield return name;
            }
            else if (meant is INamespaceSymbol && (space + ".").StartsWith(meant.ToDisplayString() + ".", StringComparison.Ordinal))
            {
                yield return $"{name}{space.Substring(meant.ToDisplayString().Length)}.{type}";
            }
        }

        yield return $"{space}.{type}";
        yield return $"global::{space}.{type}";
    }

    /// <summary>The aliases that hold at the position: those around it, then the global ones of other files.</summary>
    private IEnumerable<UsingDirectiveSyntax> Aliases()
    {
        var root = model.SyntaxTree.GetRoot();
        var here = root.FindToken(Math.Min(position, root.FullSpan.End - 1)).Parent ?? root;
        var elsewhere = model.Compilation.SyntaxTrees
            .Where(tree => tree != model.SyntaxTree)
            .SelectMany(tree => Usings(tree.GetRoot()))
            .Where(directive => !directive.GlobalKeyword.IsKind(SyntaxKind.None));
        return here.AncestorsAndSelf().SelectMany(Usings).Concat(elsewhere).Where(directive => directive.Alias is not null);
    }

    private static IEnumerable<UsingDirectiveSyntax> Usings(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax unit => unit.Usings,
        BaseNamespaceDeclarationSyntax names => names.Usings,
        _ => [],
    };

    private static bool IsType(ISymbol? symbol, string space, string type) =>
        symbol is INamedTypeSymbol { ContainingType: null } && symbol.Name == type
        && symbol.ContainingNamespace.ToDisplayString() == space;
}
