namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>The endpoints in members of a type whose address or port its methods assign, once they are constructed.</summary>
/// <param name="run">The compilation's knowledge.</param>
/// <param name="types">The type and those nested in it.</param>
internal sealed class EndPointParts(AnalysisRun run, IReadOnlyList<INamedTypeSymbol> types)
{
    /// <summary>The members whose address may become another than IPv4.</summary>
    public IEnumerable<ISymbol> Readdressed() => Members.Where(member => Parts(member, ApiEffect.AddressOfEndPoint).Any(part => !IsIPv4(part)));

    /// <summary>The members whose port may become another.</summary>
    public IEnumerable<ISymbol> Moved() => Members.Where(member => Parts(member, ApiEffect.PortOfEndPoint).Any());

    private IEnumerable<ISymbol> Members => types.SelectMany(static type => type.GetMembers()).Where(member => member is IFieldSymbol or IPropertySymbol && run.Api.IsEndPoint(member.HeldType()));

    /// <summary>Where one part of a member's endpoint is assigned.</summary>
    private IEnumerable<IOperation> Parts(ISymbol member, ApiEffect kind) => MemberUses.AssignedInItsType(member, run.Bodies, run.Cancellation).Select(static use => use.Parent)
        .OfType<IPropertyReferenceOperation>().Where(part => run.Api.EffectOf(part.Property) == kind && (part.IsWritten() || part.Parent is IIncrementOrDecrementOperation)
            && part.SemanticModel?.GetEnclosingSymbol(part.Syntax.SpanStart, run.Cancellation) is not IMethodSymbol { MethodKind: MethodKind.Constructor });

    private bool IsIPv4(IOperation part) => part.Parent is ISimpleAssignmentOperation assignment && assignment.Target == part
        && AddressExpressions.IsIPv4(AddressExpressions.ValueOf(assignment.Value, run.Api, static _ => null));
}
