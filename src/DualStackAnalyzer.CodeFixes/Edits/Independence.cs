using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// What a statement that sets a mode reads: its socket, its value, the conditions that it stands under. It means the same
/// before another statement only if that one cannot change any of it.
/// </summary>
internal sealed class Independence
{
    private readonly SemanticModel _model;
    private readonly HashSet<ISymbol> _read = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _captured = new(SymbolEqualityComparer.Default);
    private bool _readsShared;
    private bool _readsElement;
    private bool _readsUnknown;

    private Independence(SemanticModel model) => _model = model;

    /// <summary>What a statement reads.</summary>
    public static Independence Of(StatementSyntax moving, SemanticModel model)
    {
        var reads = new Independence(model);
        var flow = model.AnalyzeDataFlow(moving);
        if (flow is not { Succeeded: true } || model.GetOperation(moving) is not { } operation)
        {
            reads._readsUnknown = true;
            return reads;
        }

        reads._captured.UnionWith(flow.Captured.Concat(flow.CapturedOutside));
        foreach (var part in operation.DescendantsAndSelf().Where(part => !IsSetting(part)))
        {
            reads.Add(part);
        }

        return reads;
    }

    /// <summary>Whether it means the same before another statement as behind it.</summary>
    /// <param name="passed">The other statement.</param>
    /// <param name="declared">What the other declares and is needed nevertheless.</param>
    public bool Holds(StatementSyntax passed, ISymbol? declared)
    {
        if (_readsUnknown || _model.AnalyzeDataFlow(passed) is not { Succeeded: true } flow || _model.GetOperation(passed) is not { } operation
            || flow.WrittenInside.Concat(flow.VariablesDeclared).Any(symbol => IsRead(symbol, declared)))
        {
            return false;
        }

        var parts = operation.DescendantsAndSelf().ToList();
        return !(_readsShared && OwnCode.MayRun(operation))
            && !parts.SelectMany(Targets).Any(target => IsWritten(target, declared))
            && !parts.OfType<IInvocationOperation>().Any(IsGivenSocket);
    }

    private static bool IsSetting(IOperation part) =>
        part.Syntax is ExpressionSyntax expression && part.SemanticModel is { } model && ModeSetting.Of(expression, model) is not null
        && part is ISimpleAssignmentOperation or IInvocationOperation;

    private void Add(IOperation part)
    {
        switch (part)
        {
            case ILocalReferenceOperation { Local: var local }:
                _read.Add(local);
                _readsShared |= local.IsRef || _captured.Contains(local);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                _read.Add(parameter);
                _readsShared |= parameter.RefKind != RefKind.None || _captured.Contains(parameter);
                break;
            case IFieldReferenceOperation { Field: { IsConst: false } field }:
                _read.Add(field);
                _readsShared |= !field.IsReadOnly;
                break;
            case IArrayElementReferenceOperation:
                _readsShared = _readsElement = true;
                break;
            case IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation set } target when set.Target == target && IsSetting(set):
                break;
            case IPropertyReferenceOperation { Property: var property } when OwnCode.IsPlatform(property):
                _readsUnknown |= !IsFixed(property);
                break;
            case IPropertyReferenceOperation { Property: var property }:
                _read.Add(property);
                _readsUnknown |= !StableExpression.IsAutomatic(property) || property.IsVirtual || property.IsAbstract || property.IsOverride;
                _readsShared |= property.SetMethod is not (null or { IsInitOnly: true });
                break;
            default:
                _readsUnknown |= OwnCode.MayRunByItself(part) || part is IInvocationOperation or IObjectCreationOperation;
                break;
        }
    }

    /// <summary>Whether neither a bind nor anything else that happens to a socket changes the property; it changes others, such as IsBound.</summary>
    private static bool IsFixed(IPropertySymbol property) => property.Name switch
    {
        "OSSupportsIPv4" or "OSSupportsIPv6" or "AddressFamily" => true,
        "Server" or "Client" => SocketKind.OfPlatform(property.ContainingType) is not null,
        "Length" => property.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Array,
        "HasValue" or "Value" => property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        _ => false,
    };

    private bool IsRead(ISymbol symbol, ISymbol? declared) =>
        _read.Contains(symbol) && !SymbolEqualityComparer.Default.Equals(symbol, declared);

    private static IEnumerable<IOperation> Targets(IOperation part) => part switch
    {
        IAssignmentOperation { Target: ITupleOperation tuple } => tuple.Elements,
        IAssignmentOperation assignment => new[] { assignment.Target },
        IIncrementOrDecrementOperation step => new[] { step.Target },
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => new[] { argument.Value },
        _ => Enumerable.Empty<IOperation>(),
    };

    private bool IsWritten(IOperation target, ISymbol? declared) => target switch
    {
        IFieldReferenceOperation { Field: var field } => IsRead(field, declared),
        IPropertyReferenceOperation { Property: var property } => IsRead(property, declared),
        IArrayElementReferenceOperation => _readsElement,
        ILocalReferenceOperation { Local: { IsRef: true } } or IParameterReferenceOperation { Parameter.RefKind: not RefKind.None } => _readsShared,
        ILocalReferenceOperation or IParameterReferenceOperation or IDiscardOperation or IDeclarationExpressionOperation => false,
        _ => true,
    };

    /// <summary>Whether a method of the project's own is given the socket: it may do with it what the setting has to precede, or follow.</summary>
    private bool IsGivenSocket(IInvocationOperation call) =>
        !OwnCode.IsPlatform(call.TargetMethod)
        && call.Arguments.Any(argument => argument.Value.DescendantsAndSelf().Any(value =>
            value.Type is { } type && SocketKind.Of(type) is not null && SymbolOf(value) is { } symbol && _read.Contains(symbol)));

    private static ISymbol? SymbolOf(IOperation value) => value switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        _ => null,
    };
}
