using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using DualStackAnalyzer.Flow;
using DualStackAnalyzer.Sockets.Api;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What can matter to a socket, so that the rest of a program costs nothing. One per compilation.</summary>
internal sealed class Relevance(SocketApi api)
{
    /// <summary>How far calls are followed to see whether a method matters.</summary>
    private const int MaximumDepth = 3;

    private readonly ConcurrentDictionary<ISymbol, bool> _holds = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(IMethodSymbol Method, int Depth), Summary> _summaries = new();

    /// <summary>True for the members of the platform: its methods do not configure the sockets that they are given.</summary>
    public static bool IsPlatform(ISymbol symbol) =>
        symbol.ContainingAssembly?.Name is { } name
        && (name is "System" or "mscorlib" or "netstandard" || name.StartsWith("System.", System.StringComparison.Ordinal));

    /// <summary>True for a socket, something that carries sockets, and a type of the project with such a field.</summary>
    public bool HoldsSocket(ITypeSymbol? type) => type is not null && (api.Carries(type) || (type is INamedTypeSymbol
    {
        TypeKind: TypeKind.Class or TypeKind.Struct,
    } named && !named.DeclaringSyntaxReferences.IsEmpty && _holds.GetOrAdd(named.OriginalDefinition, HasSocketField)));

    /// <summary>True for values that are worth telling apart: what guards, ports, addresses and sockets are made of.</summary>
    public bool IsWorthNaming(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_Void } => false,
        { IsReferenceType: true } or { TypeKind: TypeKind.Enum } => true,
        _ => type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_UInt64
            || api.IsAddress(type) || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || HoldsSocket(type),
    };

    /// <summary>True where the method, or one that it calls, handles sockets, addresses or families.</summary>
    public bool MattersIn(IMethodSymbol method, BodySource bodies, CancellationToken cancellation) =>
        Of(method, bodies, MaximumDepth, cancellation).Matters;

    /// <summary>The fields and properties that the method, or one that it calls, assigns.</summary>
    public ImmutableHashSet<ISymbol> WritesOf(IMethodSymbol method, BodySource bodies, CancellationToken cancellation) =>
        Of(method, bodies, MaximumDepth, cancellation).Writes;

    private Summary Of(IMethodSymbol method, BodySource bodies, int depth, CancellationToken cancellation)
    {
        var definition = method.OriginalDefinition;
        if (_summaries.TryGetValue((definition, depth), out var known))
        {
            return known;
        }

        var summary = new Summary(
            definition.Parameters.Any(p => HoldsSocket(p.Type) || api.IsAddress(p.Type))
            || HoldsSocket(definition.ReturnType) || api.IsAddress(definition.ReturnType), Summary.Nothing.Writes);
        if (bodies.Of(method, cancellation) is { } graph)
        {
            foreach (var operation in graph.AllOperations(cancellation))
            {
                summary = summary.And(Of(operation, bodies, depth, cancellation));
            }
        }

        // What was cut off at the depth limit is not the method's last word, hence the depth in the key.
        return _summaries.GetOrAdd((definition, depth), summary);
    }

    private Summary Of(IOperation operation, BodySource bodies, int depth, CancellationToken cancellation) => operation switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation member } =>
            new(HoldsSocket(member.Type) || api.IsAddress(member.Type), Summary.Nothing.Writes.Add(member.Member.OriginalDefinition)),
        IIncrementOrDecrementOperation { Target: IMemberReferenceOperation member } => new(false, Summary.Nothing.Writes.Add(member.Member.OriginalDefinition)),
        IInvocationOperation { TargetMethod: var target } when depth > 0 && !target.DeclaringSyntaxReferences.IsEmpty =>
            Of(target, bodies, depth - 1, cancellation),
        _ when HoldsSocket(operation.Type) || api.IsAddress(operation.Type) => new(true, Summary.Nothing.Writes),
        _ => Summary.Nothing,
    };

    private bool HasSocketField(ISymbol type)
    {
        for (var t = (INamedTypeSymbol?)type; t is not null && !t.DeclaringSyntaxReferences.IsEmpty; t = t.BaseType)
        {
            if (t.GetMembers().OfType<IFieldSymbol>().Any(field => api.Carries(field.Type)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is known of a method without running it.</summary>
    private sealed record Summary(bool Matters, ImmutableHashSet<ISymbol> Writes)
    {
        public static readonly Summary Nothing = new(false, ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default));

        public Summary And(Summary other) => ReferenceEquals(other, Nothing) ? this
            : new(Matters || other.Matters, Writes.Union(other.Writes));
    }
}
