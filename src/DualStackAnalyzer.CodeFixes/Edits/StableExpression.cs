namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>What may be written twice: it means the same again, and does nothing when it is evaluated.</summary>
internal static class StableExpression
{
    /// <summary>Whether it consists of locals, parameters, fields, properties without code of their own, and elements at such places.</summary>
    public static bool IsStable(this ExpressionSyntax expression, SemanticModel model) => expression switch
    {
        ThisExpressionSyntax or BaseExpressionSyntax or LiteralExpressionSyntax => true,
        ParenthesizedExpressionSyntax inner => inner.Expression.IsStable(model),
        IdentifierNameSyntax name => HoldsValue(model.GetSymbolInfo(name).Symbol),
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access =>
            HoldsValue(model.GetSymbolInfo(access).Symbol)
            && (access.Expression.IsStable(model) || model.GetSymbolInfo(access.Expression).Symbol is INamespaceOrTypeSymbol),
        ElementAccessExpressionSyntax element =>
            element.Expression.IsStable(model)
            && element.ArgumentList.Arguments.All(argument => argument.Expression.IsStable(model)),
        _ => false,
    };

    /// <summary>Whether it is a local, a parameter, a readonly field or property: nothing that another method could change meanwhile.</summary>
    public static bool IsOwnValue(this ExpressionSyntax expression, SemanticModel model) => expression switch
    {
        IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } =>
            model.GetSymbolInfo(expression).Symbol switch
            {
                ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or IFieldSymbol { IsReadOnly: true } => true,
                IPropertySymbol { SetMethod: null or { IsInitOnly: true }, IsVirtual: false, IsAbstract: false, IsOverride: false } property =>
                    !property.DeclaringSyntaxReferences.IsEmpty && IsAutomatic(property),
                _ => false,
            },
        _ => false,
    };

    /// <summary>Whether evaluating changes nothing, as far as syntax can tell.</summary>
    public static bool HasNoEffect(SyntaxNode node) => !node.DescendantNodesAndSelf().Any(part => part
        is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax
        or AwaitExpressionSyntax or DeclarationExpressionSyntax or ThrowExpressionSyntax
        || part.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression
            or SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression);

    private static bool HoldsValue(ISymbol? symbol) => symbol switch
    {
        ILocalSymbol or IParameterSymbol or IFieldSymbol or IRangeVariableSymbol => true,
        IPropertySymbol property => IsAutomatic(property),
        _ => false,
    };

    /// <summary>Whether a property has no code of its own. One of the framework is taken for one that only holds a value.</summary>
    public static bool IsAutomatic(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.All(reference => reference.GetSyntax()
            is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors }
            && accessors.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null)
            || reference.GetSyntax() is ParameterSyntax);
}
