using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DualStackAnalyzer.Flow;
using DualStackAnalyzer.Sockets.Api;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>The project's own names for the question whether the system has IPv6.</summary>
internal sealed class IPv6Support(SocketApi api, BodySource bodies)
{
    private readonly Dictionary<ISymbol, bool> _answers = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a field, property, getter or method of the project does no more than hold or return the platform's answer.</summary>
    public bool IsAnswer(ISymbol member, CancellationToken cancellation)
    {
        if (!IsCandidate(member))
        {
            return false;
        }

        if (!_answers.TryGetValue(member, out var isAnswer))
        {
            isAnswer = member is IMethodSymbol method ? Returns(method, cancellation) : IsInitialized(member, cancellation);
            _answers.Add(member, isAnswer);
        }

        return isAnswer;
    }

    private bool IsCandidate(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet, Parameters.IsEmpty: true, IsVirtual: false, IsAbstract: false, IsOverride: false } method => IsBool(method.ReturnType),
        IFieldSymbol { IsReadOnly: true } field => IsBool(field.Type),
        IPropertySymbol { SetMethod: null } property => IsBool(property.Type),
        _ => false,
    } && api.IsInSource(member);

    private static bool IsBool(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean;

    private bool Returns(IMethodSymbol method, CancellationToken cancellation) =>
        bodies.OperationOf(method, cancellation)?.Descendants().OfType<IReturnOperation>().ToList() is { Count: > 0 } returns
        && returns.All(it => Asks(it.ReturnedValue));

    private bool IsInitialized(ISymbol member, CancellationToken cancellation) =>
        bodies.InitializerRootsOf(member.ContainingType, member.IsStatic, cancellation).Any(root => root switch
        {
            IFieldInitializerOperation field => field.InitializedFields.Contains(member, SymbolEqualityComparer.Default) && Asks(field.Value),
            IPropertyInitializerOperation property => property.InitializedProperties.Contains(member, SymbolEqualityComparer.Default) && Asks(property.Value),
            _ => false,
        });

    private bool Asks(IOperation? value) => value switch
    {
        IParenthesizedOperation parenthesized => Asks(parenthesized.Operand),
        IPropertyReferenceOperation property => api.EffectOf(property.Property) == ApiEffect.SupportsIPv6,
        _ => false,
    };
}
