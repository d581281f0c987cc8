namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What is handed to code that is not seen, told apart by where it comes from.</summary>
internal sealed class Handed(SocketApi api, Relevance relevance)
{
    /// <summary>Locals that are made of each other are followed so far.</summary>
    private const int MaximumSteps = 4;

    /// <summary>
    /// Whether no socket can be reached through the value but one that was accepted or made in the same body: code that
    /// gets it cannot choose for any other.
    /// </summary>
    public bool IsNew(IOperation value) => IsNew(value, MaximumSteps);

    private bool IsNew(IOperation value, int steps) => steps > 0 && value switch
    {
        { ConstantValue.HasValue: true } => true,
        _ when !relevance.HoldsSocket(value.Type) && value is not (IConversionOperation or IAwaitOperation) => true,
        IConversionOperation conversion => IsNew(conversion.Operand, steps),
        IAwaitOperation awaited => IsNew(awaited.Operation, steps),
        IInvocationOperation call => api.EffectOf(call.TargetMethod, call) == ApiEffect.Accept
            || (Relevance.IsPlatform(call.TargetMethod) && call is { TargetMethod.Name: "ConfigureAwait", Instance: { } task } && IsNew(task, steps)),
        IObjectCreationOperation { Initializer: null } creation => creation.Arguments.All(argument => IsNew(argument.Value, steps)),
        IInstanceReferenceOperation => HidesSockets(value.Type as INamedTypeSymbol),
        ILocalReferenceOperation { Local: var local } => IsMadeHere(local, value, steps - 1),
        _ => false,
    };

    /// <summary>Whether only the type itself reaches the sockets that its objects hold.</summary>
    private bool HidesSockets(INamedTypeSymbol? type)
    {
        for (var t = type; t is not null && api.IsInSource(t); t = t.BaseType)
        {
            if (t.GetMembers().OfType<IFieldSymbol>().Any(field => relevance.HoldsSocket(field.Type) && !relevance.IsPrivate(field.AssociatedSymbol ?? field)))
            {
                return false;
            }
        }

        return type is not null && !api.IsSocket(type);
    }

    /// <summary>Whether all that is assigned to the variable is new. Where the whole body is not at hand, that is not known.</summary>
    private bool IsMadeHere(ILocalSymbol local, IOperation use, int steps)
    {
        var root = use.Outermost();

        if (root is not (IMethodBodyOperation or IConstructorBodyOperation))
        {
            return false;
        }

        bool isDeclared = false;
        foreach (var operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when Is(declarator.Symbol) && declarator.Parent is IVariableDeclarationOperation:
                    isDeclared = true;
                    if (declarator.GetVariableInitializer() is { Value: var first } && !IsNew(first, steps))
                    {
                        return false;
                    }

                    break;
                case ISimpleAssignmentOperation { IsRef: false, Target: ILocalReferenceOperation target } assignment when Is(target.Local):
                    if (!IsNew(assignment.Value, steps))
                    {
                        return false;
                    }

                    break;
                case ILocalReferenceOperation reference when Is(reference.Local) && reference.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or ITupleOperation
                    or ISimpleAssignmentOperation { IsRef: true } or IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } }:
                    return false;
            }
        }

        return isDeclared;

        bool Is(ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(other, local);
    }
}
