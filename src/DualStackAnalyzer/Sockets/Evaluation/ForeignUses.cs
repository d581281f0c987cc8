using System.Collections.Concurrent;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Members that are not private, but that no other project reaches: what other types of this one do to the sockets in them. One per
/// compilation.
/// </summary>
internal sealed class ForeignUses(SocketApi api, Relevance relevance)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether no other type chooses or binds for the socket that the member holds, replaces it, or hands it on.</summary>
    public bool LeaveAlone(ISymbol member, BodySource bodies, CancellationToken cancellation)
    {
        var definition = member.OriginalDefinition;
        return _known.TryGetValue(definition, out bool isLeftAlone) ? isLeftAlone : _known.GetOrAdd(definition, IsNamedInPlace(definition)
            && MemberUses.Of(definition, bodies, cancellation).Where(use => !IsOwn(use, definition)).All(IsHarmless));
    }

    /// <summary>Whether all that others do to the member is done in this project, by its name.</summary>
    private bool IsNamedInPlace(ISymbol member) => member is { IsVirtual: false, IsAbstract: false, IsOverride: false, ContainingType.TypeKind: TypeKind.Class }
        && !relevance.Derivations.IsVisibleOutside(member) && !member.ContainingType.AllInterfaces.SelectMany(implemented => implemented.GetMembers(member.Name)).Any();

    private static bool IsOwn(IOperation use, ISymbol member) => AnalysisRun.HomeOf(member).DeclaringSyntaxReferences
        .Any(part => part.SyntaxTree == use.Syntax.SyntaxTree && part.Span.Contains(use.Syntax.Span));

    private bool IsHarmless(IOperation use) => use.Parent switch
    {
        IConversionOperation { OperatorMethod: null } or IParenthesizedOperation => IsHarmless(use.Parent),
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation { Instance: IConditionalAccessInstanceOperation } call } access => access.Operation == use && IsHarmless(call),
        IInvocationOperation call => call.Instance == use && IsHarmless(call),
        IPropertyReferenceOperation { Parent: not IAssignmentOperation } asked => asked.Instance == use && IsPlain(asked),
        IPropertyReferenceOperation { Parent: IAssignmentOperation assignment } set => set.Instance == use && assignment.Target == set && Relevance.IsPlatform(set.Property) && api.EffectOf(set.Property) == ApiEffect.None,
        IBinaryOperation or IIsNullOperation or INameOfOperation or IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } => true,
        _ => false,
    };

    /// <summary>Whether a method of the socket neither chooses nor binds, and ends no listener, which may be started again.</summary>
    private bool IsHarmless(IInvocationOperation call) => Relevance.IsPlatform(call.TargetMethod) && api.EffectOf(call.TargetMethod, call) switch
    {
        ApiEffect.SetOption => !SocketOptions.MayBeMode(call),
        ApiEffect.SetRawOption or ApiEffect.ConfigureGiven or ApiEffect.BindGiven or ApiEffect.BindSocket or ApiEffect.StartListener or ApiEffect.StopListener => false,
        _ => true,
    };

    /// <summary>Whether a property leads neither to the socket in a listener or client nor to its handle.</summary>
    private bool IsPlain(IPropertyReferenceOperation property) => Relevance.IsPlatform(property.Property)
        && (api.EffectOf(property.Property) == ApiEffect.HeldSocket ? IsHarmless(property) : !PlainTypes.IsHandle(property.Type));
}
