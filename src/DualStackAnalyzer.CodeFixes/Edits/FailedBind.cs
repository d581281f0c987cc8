namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// A constructor that binds assigns nothing when its bind fails. Split in place it leaves a variable that holds an unbound
/// client, which matters where code that runs afterwards sees the variable: a retry loop, a field that is made on demand.
/// </summary>
internal static class FailedBind
{
    /// <summary>Whether what the creation is assigned to can be seen after its bind has failed.</summary>
    public static bool LeavesAssigned(CreationSite site, SemanticModel model)
    {
        if (site.Declarator is not null || site.Target is not { } target)
        {
            return false;
        }

        return model.GetSymbolInfo(target).Symbol switch
        {
            ILocalSymbol { IsRef: false } local => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration
                || IsCaught(site.Creation, Scope(declaration)) || IsCaptured(local, Scope(declaration), model),
            IParameterSymbol { RefKind: RefKind.None } => IsCaught(site.Creation, Function(site.Creation)),
            IDiscardSymbol => false,
            IFieldSymbol or IPropertySymbol => !IsOwn(target) || Function(site.Creation) is not ConstructorDeclarationSyntax made
                || IsCaught(site.Creation, made),
            _ => true,
        };
    }

    /// <summary>Whether the creation stands in a <c>try</c> or a lambda inside of a node.</summary>
    private static bool IsCaught(SyntaxNode creation, SyntaxNode? scope) => creation.Ancestors().TakeWhile(node => node != scope)
        .Any(node => node is TryStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    private static bool IsCaptured(ILocalSymbol local, SyntaxNode scope, SemanticModel model) =>
        scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local))
            .Any(name => IsCaught(name, scope) && name.Ancestors().TakeWhile(node => node != scope)
                .Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));

    /// <summary>Whether it is a member of the object that is being made: nothing sees it when its constructor fails.</summary>
    private static bool IsOwn(ExpressionSyntax target) =>
        target is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax };

    /// <summary>The statements among which a local is declared.</summary>
    private static SyntaxNode Scope(SyntaxNode declaration)
    {
        SyntaxNode? statement = declaration.FirstAncestorOrSelf<StatementSyntax>();
        return (statement?.Parent is GlobalStatementSyntax global ? global.Parent : statement?.Parent) ?? declaration.SyntaxTree.GetRoot();
    }

    private static SyntaxNode? Function(SyntaxNode node) => node.Ancestors().FirstOrDefault(it =>
        it is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
}
