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

    /// <summary>Whether the elements of an array that a call returns are read, there or by one local variable, and nothing else is done with it.</summary>
    /// <param name="call">The call, as it stands in a graph.</param>
    /// <param name="body">What the graph was made of.</param>
    public bool AreOnlyRead(IOperation call, IOperation body) => call.Parent switch
    {
        IArrayElementReferenceOperation element => IsRead(element),
        ISimpleAssignmentOperation { IsRef: false, Target: ILocalReferenceOperation { Local: var local } } => AreUses(local, body, static use => use.Parent switch
        {
            IArrayElementReferenceOperation element => element.ArrayReference == use && IsRead(element),
            IPropertyReferenceOperation { Property.Name: nameof(System.Array.Length) } => true,
            ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Target == use,
            _ => false,
        }),
        _ => false,
    };

    /// <summary>Whether each use of a local variable, which no function shares, is of a kind.</summary>
    private bool AreUses(ILocalSymbol local, IOperation body, Func<IOperation, bool> isMeant) => !run.SharedVariables.Contain(local, body) && body.Outermost().Descendants().OfType<ILocalReferenceOperation>()
        .Where(use => SymbolEqualityComparer.Default.Equals(use.Local, local)).All(isMeant);

    private static bool IsRead(IOperation part) => !part.IsWritten() && part.Parent is not IIncrementOrDecrementOperation && !part.IsReferredTo();

    /// <summary>
    /// Whether no override of a derived class answers for an address, no accessor makes something of it, no base class is constructed in
    /// its own way, and no function is kept that could assign.
    /// </summary>
    private bool IsPlain(INamedTypeSymbol type) =>
        type.BasesInSource().All(static derivedFrom => derivedFrom.InstanceConstructors.All(static constructor => constructor.IsImplicitlyDeclared))
        && type.BasesInSource().Append(type).SelectMany(static part => part.GetMembers()).OfType<IPropertySymbol>().All(property => property.Name == "EqualityContract"
            || (IsFinal(property) && !(run.Relevance.IsAutomatic(property) && run.Bodies.HasAccessorBody(property, run.Cancellation))))
        && !run.Bodies.InitializerRootsOf(type, isStatic: false, run.Cancellation).Any(static root => root.Descendants().Any(static operation => operation is IAnonymousFunctionOperation));

    private static bool IsFinal(ISymbol member) => !member.IsVirtual && !member.IsAbstract && !member.IsOverride;

    /// <summary>Whether the constructor only assigns, by itself and through the one that it chains to: in broken code a chain may come back.</summary>
    private bool IsPlain(IMethodSymbol constructor, HashSet<ISymbol> chained) => chained.Add(constructor.OriginalDefinition) && (run.Bodies.OperationOf(constructor.OriginalDefinition, run.Cancellation)?.Descendants() ?? []).All(operation => operation switch
    {
        IInvocationOperation { TargetMethod: var called } => called.MethodKind == MethodKind.Constructor ? IsPlain(called, chained) : Relevance.IsPlatform(called),
        IAnonymousFunctionOperation or IMethodReferenceOperation => false,
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
    private bool AreHarmless(ILocalSymbol local, IOperation made, HashSet<ISymbol> locals) => !locals.Add(local) || AreUses(local, made, use => use.Parent switch
    {
        IMemberReferenceOperation member => IsHarmless(member),
        ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Target == use,
        _ => false,
    });

    /// <summary>Whether a member is read, or assigned as it is; no reference to it is taken, no body assigns others, and an endpoint is not changed there.</summary>
    private bool IsHarmless(IMemberReferenceOperation member) => member switch
    {
        IPropertyReferenceOperation { Property: var property } when !run.Relevance.IsAutomatic(property) => property.RefKind == RefKind.None && IsReading(property) && IsRead(member),
        IFieldReferenceOperation or IPropertyReferenceOperation => IsRead(member)
            || member.Parent is ISimpleAssignmentOperation { IsRef: false } or ICompoundAssignmentOperation or ICoalesceAssignmentOperation && ((IAssignmentOperation)member.Parent).Target == member,
        _ => false,
    };

    private bool IsRead(IMemberReferenceOperation member) => IsRead((IOperation)member) && !member.IsHandedOn(run.Api);

    /// <summary>Whether a getter does no more than read.</summary>
    private bool IsReading(IPropertySymbol property) => property is { SetMethod: null, GetMethod: { } getter } && run.Bodies.OperationOf(getter, run.Cancellation) is { } body && body.Descendants().All(static operation => operation switch
    {
        IAssignmentOperation or IIncrementOrDecrementOperation or IAnonymousFunctionOperation or IMethodReferenceOperation or IObjectCreationOperation => false,
        IInvocationOperation { TargetMethod: var called } => Relevance.IsPlatform(called),
        IInstanceReferenceOperation self => self.Parent is IFieldReferenceOperation or IPropertyReferenceOperation,
        _ => true,
    });
}
