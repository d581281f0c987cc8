namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// Where a change of the IPv6 socket of a pair concerns that pair only: in the function that binds it, in one that is called
/// for it alone, or where a field gets the only socket that is bound through it.
/// </summary>
internal sealed class PairScope
{
    private readonly IReadOnlyList<ExpressionSyntax> _calls;
    private readonly ExpressionSyntax _bind;
    private readonly EditContext _context;

    /// <summary>The scope of a pair.</summary>
    /// <param name="bind">The call that binds the IPv6 socket, or leads there.</param>
    /// <param name="other">The call that binds the IPv4 socket, or leads there.</param>
    public PairScope(ExpressionSyntax bind, ExpressionSyntax? other, EditContext context)
    {
        _bind = bind;
        _calls = other is null ? [bind] : [bind, other];
        _context = context;
    }

    /// <summary>Whether no other socket goes through a place.</summary>
    public bool Owns(ExpressionSyntax place)
    {
        var target = Function(_bind);
        var function = Function(place);
        var seen = new HashSet<SyntaxNode?>();
        while (function != target)
        {
            if (function is null || !seen.Add(function))
            {
                return false;
            }

            if (IsInitialization(function))
            {
                return IsBoundOnce();
            }

            var users = Users(function);
            if (users.Count != 1)
            {
                return users.Count > 0 && users.All(user => _calls.Any(call => call.Contains(user)));
            }

            function = Function(users[0]);
        }

        return true;
    }

    /// <summary>
    /// Sets a mode right before the bind instead, for a socket in a local of the function that makes the pair: the code that
    /// made and configured it made it for others, too.
    /// </summary>
    public IReadOnlyList<TextEdit>? BeforeBind(bool guarded)
    {
        var model = _context.ModelOf(_bind);
        if (_bind is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } }
            || model.GetSymbolInfo(_bind).Symbol is not { Name: "Bind" or "Start" } binds
            || SocketKind.OfPlatform(binds.ContainingType) is not { } kind
            || model.GetSymbolInfo(owner).Symbol is not ILocalSymbol local
            || Function(_bind) is not { } function || _calls.Any(call => Function(call) != function)
            || function.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(set => IsLocal(set.Left, local)))
        {
            return null;
        }

        var names = new NameInScope(model, _bind.SpanStart);
        string socket = kind.SocketOf(owner.ToString());
        string? test = guarded ? FamilyTest.Of(null, socket, model, names) : null;
        return Mode.IPv6Only.Statement(socket, names) is { } statement && (!guarded || test is not null)
            ? BeforeCall.Plan(_bind, Snippet.Of(statement).Under(test, _bind, _context), model)
            : null;
    }

    private bool IsLocal(ExpressionSyntax target, ILocalSymbol local) =>
        target is IdentifierNameSyntax && SymbolEqualityComparer.Default.Equals(_context.ModelOf(target).GetSymbolInfo(target).Symbol, local);

    private static bool IsInitialization(SyntaxNode function) =>
        function is ConstructorDeclarationSyntax or FieldDeclarationSyntax or PropertyDeclarationSyntax;

    /// <summary>Whether the bind is the only one of the private field or property that it goes through.</summary>
    private bool IsBoundOnce() =>
        _bind is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var owner } } call
        && _context.ModelOf(owner).GetSymbolInfo(owner).Symbol is IFieldSymbol or IPropertySymbol
        && _context.ModelOf(owner).GetSymbolInfo(owner).Symbol!.DeclaredAccessibility == Accessibility.Private
        && Edits.BeforeBind.Binds(call, owner, _context) == 1;

    /// <summary>What names a private method or a local function; nothing where others may call it that are not seen.</summary>
    private List<SyntaxNode> Users(SyntaxNode function)
    {
        if (function is not (MethodDeclarationSyntax or LocalFunctionStatementSyntax)
            || _context.ModelOf(function).GetDeclaredSymbol(function) is not IMethodSymbol method
            || (method.MethodKind != MethodKind.LocalFunction && method.DeclaredAccessibility != Accessibility.Private))
        {
            return [];
        }

        return method.ContainingType.DeclaringSyntaxReferences
            .SelectMany(part => part.GetSyntax().DescendantNodes().OfType<SimpleNameSyntax>())
            .Concat(method.ContainingType.IsImplicitlyDeclared ? function.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>() : [])
            .Where(name => name.Identifier.ValueText == method.Name && SymbolEqualityComparer.Default.Equals(
                _context.ModelOf(name).GetSymbolInfo(name).Symbol?.OriginalDefinition, method))
            .Distinct<SyntaxNode>()
            .ToList();
    }

    private static SyntaxNode? Function(SyntaxNode node) => node.Ancestors().FirstOrDefault(it =>
        it is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax
            or FieldDeclarationSyntax or PropertyDeclarationSyntax or CompilationUnitSyntax);
}
