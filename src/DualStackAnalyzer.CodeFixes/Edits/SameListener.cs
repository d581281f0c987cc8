namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>The creations of a type whose sockets take each other's place in one field or property: a listener and its restart.</summary>
internal static class SameListener
{
    /// <summary>Whether another creation for the same place is made dual, so that this one is meant to be.</summary>
    public static bool IsDual(ExpressionSyntax creation, EditContext context)
    {
        if (PlaceOf(creation, context) is not { } place)
        {
            return false;
        }

        return place.ContainingType.DeclaringSyntaxReferences.SelectMany(part => part.GetSyntax().DescendantNodes()).OfType<BaseObjectCreationExpressionSyntax>()
            .Where(other => other != creation && SocketKind.Of(context.ModelOf(other).GetTypeInfo(other).Type) is not null)
            .Any(other => SymbolEqualityComparer.Default.Equals(PlaceOf(other, context), place)
                && (other.IsDualByDefinition(context.ModelOf(other)) || VariableUses.Of(other, context).MakesDual()));
    }

    /// <summary>The field or property that comes to hold the socket, itself or in an object that is made with it.</summary>
    private static ISymbol? PlaceOf(ExpressionSyntax creation, EditContext context)
    {
        var variable = VariableUses.Of(creation, context).Variable;
        return variable is IFieldSymbol or IPropertySymbol ? variable
            : variable is not ILocalSymbol ? null
            : Function(creation)?.DescendantNodes().OfType<AssignmentExpressionSyntax>()
                .Where(assignment => Holds(assignment.Right, variable, context))
                .Select(assignment => context.ModelOf(creation).GetSymbolInfo(assignment.Left).Symbol)
                .FirstOrDefault(symbol => symbol is IFieldSymbol or IPropertySymbol);
    }

    private static bool Holds(ExpressionSyntax value, ISymbol variable, EditContext context) => Held(value)
        .Any(name => SymbolEqualityComparer.Default.Equals(context.ModelOf(name).GetSymbolInfo(name).Symbol, variable));

    private static IEnumerable<IdentifierNameSyntax> Held(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax name => [name],
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } => arguments.SelectMany(argument => Held(argument.Expression)),
        _ => [],
    };

    private static SyntaxNode? Function(SyntaxNode node) => node.Ancestors().FirstOrDefault(it =>
        it is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
}
