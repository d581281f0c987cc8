namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// Inserts before the bind, for a socket whose creation is no statement: that of a field or an auto-property.
/// Only where its type binds it in one place; another bind would go without.
/// </summary>
internal static class BeforeBind
{
    /// <summary>The edits.</summary>
    /// <param name="creation">The creation, in an initializer.</param>
    /// <param name="bind">The call that binds.</param>
    /// <param name="statements">The statements to insert, given the socket's expression and kind.</param>
    public static IReadOnlyList<TextEdit>? Plan(
        ExpressionSyntax creation, ExpressionSyntax? bind, EditContext context,
        Func<string, SocketKind, Snippet?> statements)
    {
        if (bind is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var owner } } call
            || !creation.Ancestors().Any(node => node is FieldDeclarationSyntax or PropertyDeclarationSyntax))
        {
            return null;
        }

        var model = context.ModelOf(bind);
        if (SocketKind.Of(model.GetTypeInfo(owner).Type) is not { } kind || !owner.IsStable(model)
            || Binds(call, owner, context) != 1
            || statements(owner.ToString(), kind) is not { } snippet)
        {
            return null;
        }

        return BeforeCall.Plan(call, snippet, model);
    }

    /// <summary>How often the type calls the method on the same field.</summary>
    public static int Binds(InvocationExpressionSyntax call, ExpressionSyntax owner, EditContext context)
    {
        var field = context.ModelOf(owner).GetSymbolInfo(owner).Symbol;
        return field?.ContainingType?.DeclaringSyntaxReferences
            .SelectMany(part => part.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Count(other => other.Expression is MemberAccessExpressionSyntax access
                && access.Name.Identifier.Text == ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.Text
                && SymbolEqualityComparer.Default.Equals(context.ModelOf(access).GetSymbolInfo(access.Expression).Symbol, field)) ?? 0;
    }
}
