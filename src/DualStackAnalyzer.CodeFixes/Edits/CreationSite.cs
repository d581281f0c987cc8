namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>Where the value of a creation goes: into a variable of a statement, or on into an expression.</summary>
internal sealed class CreationSite
{
    private CreationSite(ExpressionSyntax creation, ExpressionSyntax top, ExpressionSyntax? choice, ExpressionSyntax? target)
    {
        Creation = creation;
        Top = top;
        Choice = choice ?? creation;
        Target = target;
    }

    /// <summary>The creation, or the call that yields the socket.</summary>
    public ExpressionSyntax Creation { get; }

    /// <summary>The largest expression that has the same value.</summary>
    public ExpressionSyntax Top { get; }

    /// <summary>Whether that expression may have another value instead: the creation is one branch of it.</summary>
    public bool IsConditional => Choice != Creation;

    /// <summary>The outermost expression that the creation is one branch of, or the creation itself.</summary>
    public ExpressionSyntax Choice { get; }

    /// <summary>What the value is assigned to, if it is assigned.</summary>
    public ExpressionSyntax? Target { get; }

    /// <summary>Follows the value outwards.</summary>
    public static CreationSite Of(ExpressionSyntax creation)
    {
        var top = creation;
        ExpressionSyntax? branches = null;
        ExpressionSyntax? target = null;
        while (true)
        {
            switch (top.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax
                    or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                    top = (ExpressionSyntax)top.Parent;
                    continue;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } conversion:
                    top = conversion;
                    continue;
                case MemberAccessExpressionSyntax { Name.Identifier.Text: "ConfigureAwait", Parent: InvocationExpressionSyntax call }:
                    top = call;
                    continue;
                case ConditionalExpressionSyntax choice when choice.Condition != top:
                    top = branches = choice;
                    continue;
                case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm when arm.Expression == top:
                    top = branches = choice;
                    continue;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice:
                    top = branches = choice;
                    continue;
                case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
                    when assignment.Right == top && assignment.Parent is not InitializerExpressionSyntax:
                    target ??= assignment.Left;
                    top = assignment;
                    continue;
                default:
                    return new CreationSite(creation, top, branches, target);
            }
        }
    }

    /// <summary>The declarator that the value initializes, if it does.</summary>
    public VariableDeclaratorSyntax? Declarator => Top.Parent?.Parent as VariableDeclaratorSyntax;

    /// <summary>The expression by which statements behind the creation can name what it created; none if there is no such.</summary>
    public string? NameBehind(SemanticModel model, out SocketKind? kind)
    {
        if (Declarator is { } declarator && model.GetDeclaredSymbol(declarator) is ILocalSymbol local)
        {
            kind = SocketKind.Of(local.Type);
            return kind is null ? null : declarator.Identifier.Text;
        }

        kind = Target is null ? null : SocketKind.Of(model.GetTypeInfo(Target).Type);
        return kind is not null && Target!.IsStable(model) ? Target!.ToString() : null;
    }
}
