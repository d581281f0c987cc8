namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Objects with an address that one local variable leads to, whose members are read and assigned and nothing else: no other code
/// comes to them, so that what is in them is known. Of settings that are loaded, handed on or kept elsewhere it is not.
/// </summary>
internal sealed class ConfinedObjects(AnalysisRun run)
{
    private readonly Dictionary<SyntaxNode, bool> _known = [];

    /// <summary>Whether the object that is made there is one.</summary>
    /// <param name="creation">The creation, as it stands in a graph.</param>
    /// <param name="body">What the graph was made of.</param>
    public bool Contain(IObjectCreationOperation creation, IOperation body)
    {
        if (!_known.TryGetValue(creation.Syntax, out bool isConfined))
        {
            isConfined = creation is { Type: INamedTypeSymbol type, Constructor: { } constructor } && run.AddressHolders.Contain(type) && IsPlain(type) && IsPlain(constructor, new(SymbolEqualityComparer.Default))
                && body.Outermost().DescendantsAndSelf().OfType<IObjectCreationOperation>().FirstOrDefault(operation => operation.Syntax == creation.Syntax) is { } made && AreAssigned(made.Initializer) && IsConfined(made, new(SymbolEqualityComparer.Default));
            _known.Add(creation.Syntax, isConfined);
        }

        return isConfined;
    }

    /// <summary>Whether no override of a derived class answers for an address, and no base class is constructed in its own way.</summary>
    private bool IsPlain(INamedTypeSymbol type) => type.BasesInSource().All(static derivedFrom => derivedFrom.InstanceConstructors.All(static constructor => constructor.IsImplicitlyDeclared))
        && type.BasesInSource().Append(type).SelectMany(static part => part.GetMembers()).All(member => member is not IPropertySymbol property || property.Name == "EqualityContract" || (IsFinal(property) && !IsMadeOfField(property)));

    /// <summary>Whether it has a field of its own, and a body that makes something of it.</summary>
    private bool IsMadeOfField(IPropertySymbol property) => run.Relevance.IsAutomatic(property)
        && new[] { property.GetMethod, property.SetMethod }.Any(accessor => accessor is not null && run.Bodies.OperationOf(accessor, run.Cancellation) is not null);

    private static bool IsFinal(ISymbol member) => !member.IsVirtual && !member.IsAbstract && !member.IsOverride;

    /// <summary>Whether the constructor only assigns, by itself and through the one that it chains to: in broken code a chain may come back.</summary>
    private bool IsPlain(IMethodSymbol constructor, HashSet<ISymbol> chained) => chained.Add(constructor.OriginalDefinition) && (run.Bodies.OperationOf(constructor.OriginalDefinition, run.Cancellation)?.Descendants() ?? []).All(operation => operation switch
    {
        IInvocationOperation { TargetMethod: var called } => called.MethodKind == MethodKind.Constructor ? IsPlain(called, chained) : Relevance.IsPlatform(called),
        IInstanceReferenceOperation self => self.Parent is IFieldReferenceOperation or IInvocationOperation || (self.Parent is IPropertyReferenceOperation { Property: var property } && run.Relevance.IsAutomatic(property)),
        _ => true,
    });

    /// <summary>Whether an initializer assigns fields and automatic properties only.</summary>
    private bool AreAssigned(IObjectOrCollectionInitializerOperation? initializer) => initializer is null || initializer.Initializers.All(part =>
        part is ISimpleAssignmentOperation { Target: IFieldReferenceOperation } || (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } && run.Relevance.IsAutomatic(property)));

    private bool IsConfined(IOperation made, HashSet<ISymbol> locals) => made.Parent switch
    {
        IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation => IsConfined(made.Parent, locals),
        IMemberReferenceOperation member => IsHarmless(member),
        IWithOperation with => AreAssigned(with.Initializer) && IsConfined(with, locals),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } local } } => AreHarmless(local, made, locals),
        ISimpleAssignmentOperation { IsRef: false, Target: ILocalReferenceOperation { Local: var local }, Parent: IExpressionStatementOperation } => AreHarmless(local, made, locals),
        _ => false,
    };

    /// <summary>Whether nothing is done with a variable but that members of what it holds are read and assigned, where it is declared.</summary>
    private bool AreHarmless(ILocalSymbol local, IOperation made, HashSet<ISymbol> locals) => !locals.Add(local) || made.Outermost().Descendants().OfType<ILocalReferenceOperation>()
        .Where(use => SymbolEqualityComparer.Default.Equals(use.Local, local))
        .All(use => !IsWithinFunction(use, local) && use.Parent switch
        {
            IMemberReferenceOperation member => IsHarmless(member),
            ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Target == use,
            IWithOperation with => AreAssigned(with.Initializer) && IsConfined(with, locals),
            _ => false,
        });

    /// <summary>Whether a member is read, or assigned as it is; no reference to it is taken, and an endpoint is not changed there.</summary>
    private bool IsHarmless(IMemberReferenceOperation member) => member switch
    {
        IFieldReferenceOperation or IPropertyReferenceOperation { Property.RefKind: RefKind.None } when member.Parent is ISimpleAssignmentOperation { IsRef: false } assignment && assignment.Target == member =>
            member is IFieldReferenceOperation || run.Relevance.IsAutomatic(((IPropertyReferenceOperation)member).Property),
        IFieldReferenceOperation or IPropertyReferenceOperation { Property.RefKind: RefKind.None } => !member.IsWritten() && !member.IsReferredTo() && !member.IsHandedOn(run.Api),
        _ => false,
    };

    private static bool IsWithinFunction(IOperation use, ILocalSymbol local)
    {
        for (var around = use.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation { Symbol: var lambda })
            {
                return !SymbolEqualityComparer.Default.Equals(lambda, local.ContainingSymbol);
            }

            if (around is ILocalFunctionOperation { Symbol: var function })
            {
                return !SymbolEqualityComparer.Default.Equals(function, local.ContainingSymbol);
            }
        }

        return false;
    }
}
