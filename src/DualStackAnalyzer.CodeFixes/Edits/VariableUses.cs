namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>What else the code does with the variable that a creation goes to: a local in its member, a field in its type.</summary>
internal sealed class VariableUses
{
    private readonly ISymbol? _variable;
    private readonly EditContext _context;

    private VariableUses(ISymbol? variable, EditContext context)
    {
        _variable = variable;
        _context = context;
    }

    /// <summary>The uses of the variable that a creation initializes or is assigned to.</summary>
    public static VariableUses Of(ExpressionSyntax creation, EditContext context)
    {
        var site = CreationSite.Of(creation);
        var variable = site.Top.Parent?.Parent switch
        {
            VariableDeclaratorSyntax declarator => context.ModelOf(creation).GetDeclaredSymbol(declarator),
            PropertyDeclarationSyntax property when site.Top.Parent is EqualsValueClauseSyntax =>
                context.ModelOf(creation).GetDeclaredSymbol(property),
            _ => site.Target is { } target ? context.ModelOf(creation).GetSymbolInfo(target).Symbol : null,
        };
        return new VariableUses(variable, context);
    }

    /// <summary>The variable; none where the creation goes to none.</summary>
    public ISymbol? Variable => _variable;

    /// <summary>Whether some statement makes the socket in the variable dual.</summary>
    public bool MakesDual() => Calls("SetSocketOption").Concat<ExpressionSyntax>(Assignments())
        .Any(set => ModeSetting.Of(set, _context.ModelOf(set)) is { IsEffective: true, ChoosesIPv6Only: false, ConstantValue: not null });

    /// <summary>Whether a listener in the variable is stopped and may then be started again.</summary>
    public bool MayRestart()
    {
        var starts = Calls("Start").ToList();
        return Calls("Stop").Any() && (starts.Count > 1 || starts.Any(IsInLoop));
    }

    /// <summary>Whether some statement sets the mode of the socket in the variable.</summary>
    public bool SetsMode() =>
        Calls("SetSocketOption").Any(call => call.ToString().Contains("IPv6Only"))
        || Assignments().Any();

    private IEnumerable<AssignmentExpressionSyntax> Assignments() =>
        Scopes().SelectMany(scope => scope.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Where(set => set.Left is MemberAccessExpressionSyntax { Name.Identifier.Text: "DualMode", Expression: var owner } && IsVariable(owner));

    private IEnumerable<InvocationExpressionSyntax> Calls(string name) =>
        Scopes().SelectMany(scope => scope.DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Where(call => call.Expression is MemberAccessExpressionSyntax access
                && access.Name.Identifier.Text == name && IsVariable(access.Expression));

    /// <summary>Whether it is the variable, or the socket in it: <c>listener.Server</c>.</summary>
    private bool IsVariable(ExpressionSyntax owner) =>
        SymbolEqualityComparer.Default.Equals(_context.ModelOf(owner).GetSymbolInfo(owner).Symbol, _variable)
        || (owner is MemberAccessExpressionSyntax { Name.Identifier.Text: "Server" or "Client" } access && IsVariable(access.Expression));

    private IEnumerable<SyntaxNode> Scopes() =>
        _variable is null ? []
        : _variable is IFieldSymbol or IPropertySymbol
            ? _variable.ContainingType.DeclaringSyntaxReferences.Select(part => part.GetSyntax())
            : _variable.DeclaringSyntaxReferences.Select(part => Member(part.GetSyntax()));

    private bool IsInLoop(InvocationExpressionSyntax call) =>
        call.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax)
            .Any(node => node is WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax
                && !_variable!.DeclaringSyntaxReferences.Any(part => node.Contains(part.GetSyntax())));

    private static SyntaxNode Member(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(it => it is MemberDeclarationSyntax and not GlobalStatementSyntax)
            ?? node.SyntaxTree.GetRoot();
}
