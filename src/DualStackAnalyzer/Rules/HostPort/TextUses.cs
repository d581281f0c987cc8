namespace DualStackAnalyzer.Rules.HostPort;

/// <summary>Where a text goes, through locals of its body and calls that leave it as it is.</summary>
/// <param name="readers">Who reads addresses.</param>
internal sealed class TextUses(AddressReaders readers)
{
    private const int MaximumDepth = 3;

    /// <summary>The arguments by which the text reaches a method that reads addresses, and how it is read there.</summary>
    public IEnumerable<(IArgumentOperation Argument, Reading Reading)> Of(IOperation text) => Of(text, MaximumDepth);

    private IEnumerable<(IArgumentOperation Argument, Reading Reading)> Of(IOperation text, int depth)
    {
        for (var value = text; value.Parent is { } parent; value = parent)
        {
            switch (parent)
            {
                case IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or ICoalesceOperation or IArrayInitializerOperation or IArrayCreationOperation:
                case IConditionalOperation conditional when conditional.Condition != value:
                case IInvocationOperation call when call.Instance == value && LeavesText(call.TargetMethod):
                    continue;
                case IArgumentOperation argument:
                    return readers.ReadingOf(argument) is var reading and not Reading.None ? [(argument, reading)] : [];
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when depth > 0:
                    return UsesOf(declarator.Symbol, declarator).SelectMany(use => Of(use, depth - 1));
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when depth > 0 && assignment.Value == value:
                    return UsesOf(target.Local, target).SelectMany(use => Of(use, depth - 1));
                default:
                    return [];
            }
        }

        return [];
    }

    /// <summary>Where the local is read.</summary>
    public static IEnumerable<IOperation> UsesOf(ILocalSymbol local, IOperation near) => RootOf(near).Descendants()
        .Where(operation => operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local)
            && !(reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference));

    /// <summary>The operation of the whole body.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static bool LeavesText(IMethodSymbol method) => method is
    {
        Name: nameof(ToString) or nameof(string.Trim) or nameof(string.ToLowerInvariant) or nameof(string.ToLower),
        ContainingType.SpecialType: SpecialType.System_String,
    };
}
