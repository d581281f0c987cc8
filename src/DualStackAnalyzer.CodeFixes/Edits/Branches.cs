using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>What an expression with several branches may yield, seen by a statement behind it that chooses the mode.</summary>
internal static class Branches
{
    /// <summary>
    /// Whether every branch creates a socket that such a statement may configure: none is null, none was there before and
    /// may be bound, none has another mode.
    /// </summary>
    public static bool MayAllBe(this ExpressionSyntax expression, Mode mode, SemanticModel model) => expression switch
    {
        ConditionalExpressionSyntax choice => choice.WhenTrue.MayAllBe(mode, model) && choice.WhenFalse.MayAllBe(mode, model),
        SwitchExpressionSyntax choice => choice.Arms.All(arm => arm.Expression.MayAllBe(mode, model)),
        ParenthesizedExpressionSyntax inner => inner.Expression.MayAllBe(mode, model),
        CastExpressionSyntax inner => inner.Expression.MayAllBe(mode, model),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } inner => inner.Right.MayAllBe(mode, model),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner =>
            inner.Operand.MayAllBe(mode, model),
        ThrowExpressionSyntax => true,
        BaseObjectCreationExpressionSyntax creation =>
            SocketKind.Of(model.GetTypeInfo(creation).Type) is not null
            && !BindingConstructor.Binds(creation, model)
            && (creation.IsDualByDefinition(model) ? mode == Mode.Dual : !ChoosesOther(creation, mode)),
        _ => false,
    };

    /// <summary>Whether it is <c>new Socket(type, protocol)</c>: no family, and so both.</summary>
    public static bool IsDualByDefinition(this ExpressionSyntax creation, SemanticModel model) =>
        model.GetOperation(creation) is IObjectCreationOperation { Constructor.Parameters: var parameters }
        && parameters.Length == 2 && parameters.All(parameter => parameter.Type.TypeKind == TypeKind.Enum);

    /// <summary>Whether a creation asks for a family: the socket has it on every machine. Others are IPv4 where there is no IPv6.</summary>
    public static bool HasFamily(this ExpressionSyntax creation, SemanticModel model) =>
        creation is BaseObjectCreationExpressionSyntax && SocketKind.OfPlatform(model.GetTypeInfo(creation).Type) is not null
        && !creation.IsDualByDefinition(model);

    private static bool ChoosesOther(BaseObjectCreationExpressionSyntax creation, Mode mode) =>
        creation.Initializer is { } initializer
        && initializer.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(set =>
            set.Left is IdentifierNameSyntax { Identifier.Text: "DualMode" } && set.ToString() != mode.Initializer());
}
