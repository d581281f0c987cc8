using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Where a variable, field or property is named, and what is done to it there.</summary>
internal static class MemberUses
{
    /// <summary>All places in the project that name the field or property.</summary>
    public static IEnumerable<IOperation> Of(ISymbol member, BodySource bodies, CancellationToken cancellation) => bodies.Named(member.Name, cancellation).Where(use => IsOf(member, use));

    /// <summary>All places in its own type that name the field or property.</summary>
    public static IEnumerable<IOperation> InItsType(ISymbol member, BodySource bodies, CancellationToken cancellation) =>
        bodies.NamedIn(member.ContainingType.OriginalDefinition, member.Name, isAssignedOnly: false, cancellation).Where(use => IsOf(member, use));

    /// <summary>All places in its own type that assign the field or property, refer to it or name it as text.</summary>
    public static IEnumerable<IOperation> AssignedInItsType(ISymbol member, BodySource bodies, CancellationToken cancellation) =>
        bodies.NamedIn(member.ContainingType.OriginalDefinition, member.Name, isAssignedOnly: true, cancellation).Where(use => IsOf(member, use));

    /// <summary>Whether the reference, or a property of its object, is assigned, in whatever way, or may be by the method that is given it.</summary>
    public static bool IsWritten(this IOperation use) => use.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == use,
        IPropertyReferenceOperation property => property.Parent is IAssignmentOperation set && set.Target == property,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is not (null or RefKind.None or RefKind.In),
        ITupleOperation or IAddressOfOperation => true,
        _ => false,
    };

    /// <summary>Whether a reference to the variable or member is taken, by which it may be assigned elsewhere.</summary>
    public static bool IsReferredTo(this IOperation use) => use.Syntax.Parent is RefExpressionSyntax || use.Parent is IAddressOfOperation or INameOfOperation;

    /// <summary>Whether code that is not seen, or another variable, gets the object: an endpoint can be changed there.</summary>
    public static bool IsHandedOn(this IOperation use, SocketApi api) => api.IsEndPoint(use.Type) && use.Parent switch
    {
        IConversionOperation conversion => conversion.IsHandedOn(api),
        ISimpleAssignmentOperation assignment => assignment.Value == use,
        IVariableInitializerOperation => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var called } } => called.MethodKind == MethodKind.DelegateInvoke || called.IsAbstract || called.IsVirtual
            || !(api.IsInSource(called) || Relevance.IsPlatform(called)),
        _ => false,
    };

    private static bool IsOf(ISymbol member, IOperation use) => SymbolEqualityComparer.Default.Equals((use as IMemberReferenceOperation)?.Member.OriginalDefinition, member.OriginalDefinition);
}
