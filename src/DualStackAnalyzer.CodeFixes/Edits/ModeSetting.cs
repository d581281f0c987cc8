using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// An assignment or a call that is there and sets the mode: the platform's <c>DualMode</c>, <c>SetSocketOption</c> or
/// <c>SetRawSocketOption</c>. A method of the project that does so inside is none: it may do more.
/// </summary>
internal sealed class ModeSetting
{
    private const int LevelIPv6 = 41;
    private const int OptionIPv6Only = 27;

    private readonly ExpressionSyntax _setting;
    private readonly SemanticModel _model;

    private ModeSetting(ExpressionSyntax setting, SemanticModel model)
    {
        _setting = setting;
        _model = model;
    }

    /// <summary>The whole expression, a conditional access around it included.</summary>
    public ExpressionSyntax Whole =>
        _setting.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == _setting ? access : _setting;

    /// <summary>The statement that does nothing but set the mode.</summary>
    public ExpressionStatementSyntax? Statement => Whole.Parent as ExpressionStatementSyntax;

    /// <summary>The socket whose mode is set, as an expression that a test can use; none where it cannot be written again.</summary>
    public string? Socket
    {
        get
        {
            if (Owner is not { } owner)
            {
                return null;
            }

            if (Whole is ConditionalAccessExpressionSyntax access)
            {
                bool direct = owner == access.Expression || StableExpression.HasNoEffect(owner);
                string path = _setting is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } ? "" : $"{owner}";
                return direct && access.Expression.IsStable(_model) ? $"{access.Expression}?{path}" : null;
            }

            return owner.IsStable(_model) ? owner.ToString() : null;
        }
    }

    /// <summary>The expression of the value, where it is a constant.</summary>
    public ExpressionSyntax? ConstantValue =>
        Value is { } value && _model.GetConstantValue(value).HasValue ? value : null;

    /// <summary>The opposite of the constant that is set, as it is written: <c>false</c>, <c>true</c>, <c>0</c> or <c>1</c>.</summary>
    public string? Opposite => ConstantValue is { } value
        ? _model.GetConstantValue(value).Value switch
        {
            true => "false",
            false => "true",
            0 => "1",
            int => "0",
            _ => null,
        }
        : null;

    /// <summary>Whether the socket is certain to take IPv6 clients only behind it.</summary>
    public bool ChoosesIPv6Only => ConstantValue is { } value && _model.GetConstantValue(value).Value switch
    {
        bool on => on == _setting is InvocationExpressionSyntax,
        int number => number != 0,
        _ => false,
    };

    /// <summary>The value of an assignment to <c>DualMode</c> that is not constant.</summary>
    public ExpressionSyntax? ComputedValue =>
        _setting is AssignmentExpressionSyntax { Right: var value } && !_model.GetConstantValue(value).HasValue ? value : null;

    /// <summary>Whether it sets anything: at another level than IPv6 the option is another one, or none.</summary>
    public bool IsEffective => _model.GetOperation(_setting) is not IInvocationOperation { TargetMethod.Name: "SetSocketOption" } call
        || (Constant(call, 0) is LevelIPv6 && Constant(call, 1) is OptionIPv6Only);

    /// <summary>Whether setting the mode is all that the expression does.</summary>
    public bool HasNoOtherEffect => _setting switch
    {
        AssignmentExpressionSyntax assignment =>
            StableExpression.HasNoEffect(assignment.Left) && StableExpression.HasNoEffect(assignment.Right),
        InvocationExpressionSyntax call =>
            StableExpression.HasNoEffect(call.Expression) && StableExpression.HasNoEffect(call.ArgumentList),
        _ => false,
    };

    private ExpressionSyntax? Value => _setting switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        InvocationExpressionSyntax => (_model.GetOperation(_setting) as IInvocationOperation)?.Arguments
            .FirstOrDefault(argument => argument.Parameter?.Name == "optionValue")?.Value.Syntax as ExpressionSyntax,
        _ => null,
    };

    private ExpressionSyntax? Owner => _setting switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => access.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax, Parent: ConditionalAccessExpressionSyntax access } =>
            access.Expression,
        _ => null,
    };

    /// <summary>The setting that an expression is; none where it is something else.</summary>
    public static ModeSetting? Of(ExpressionSyntax? expression, SemanticModel model)
    {
        ISymbol? sets = expression is null ? null : model.GetOperation(expression) switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "DualMode" } property } } => property,
            IInvocationOperation { TargetMethod: { Name: "SetSocketOption" or "SetRawSocketOption" } method } => method,
            _ => null,
        };
        return sets is not null && SocketKind.OfPlatform(sets.ContainingType) is { IsSocket: true }
            ? new ModeSetting(expression!, model)
            : null;
    }

    private static object? Constant(IInvocationOperation call, int ordinal) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value.ConstantValue is { HasValue: true } constant
            ? constant.Value
            : null;
}
