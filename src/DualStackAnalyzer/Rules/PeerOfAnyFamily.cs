namespace DualStackAnalyzer.Rules;

/// <summary>
/// A <c>UdpClient</c> whose family is not chosen, so that it is IPv4, and which is used for nothing but to reach the
/// address that a caller gives, of whatever family that is.
/// </summary>
/// <param name="History">The client.</param>
/// <param name="Uses">The calls that name the address, in source order.</param>
/// <param name="Parameter">What the address comes from.</param>
internal sealed record PeerOfAnyFamily(SocketHistory History, IReadOnlyList<Fact> Uses, IParameterSymbol Parameter)
{
    public Fact Use => Uses[0];

    public static IEnumerable<PeerOfAnyFamily> In(TypeFacts facts) => facts.Histories.Select(Of).OfType<PeerOfAnyFamily>();

    private static PeerOfAnyFamily? Of(SocketHistory history)
    {
        if (history.Creation.Operation is not IObjectCreationOperation { Arguments.IsEmpty: true, Type.Name: nameof(Holder.UdpClient) }
            || history.Facts.Any(fact => fact.State.Holder != Holder.UdpClient || !fact.Family.Are(Traits.IPv4)
                || fact.Kind is FactKind.Bind or FactKind.JoinGroup or FactKind.AllowBroadcast or FactKind.ReceiveFrom or FactKind.Keep))
        {
            return null;
        }

        var uses = history.Facts.Where(fact => fact.Kind is FactKind.ConnectTo or FactKind.SendTo).ToList();
        return uses.Count > 0 && ParameterOf(uses[0].State.Address) is { } parameter && uses.All(use => IsOfAnyFamily(use, parameter, history))
            && !uses.All(use => Conditions.AreAnswered(use.Site.Operation.Syntax))
            ? new(history, uses, parameter)
            : null;
    }

    /// <summary>Whether the address is the parameter's, no test has found its family, and the client is created where that is in scope.</summary>
    private static bool IsOfAnyFamily(Fact use, IParameterSymbol parameter, SocketHistory history) =>
        SymbolEqualityComparer.Default.Equals(ParameterOf(use.State.Address), parameter)
        && use.Address.MayBe(Traits.IPv4) && use.Address.MayBe(Traits.IPv6) && use.Site.IsOwn && use.Site.Caller is null
        && IsInScope(parameter, history.Creation.Operation.Syntax);

    /// <summary>Whether the parameter is one of the method around a node.</summary>
    private static bool IsInScope(IParameterSymbol parameter, SyntaxNode node) => parameter.DeclaringSyntaxReferences.Any(
        declaration => declaration.SyntaxTree == node.SyntaxTree && node.Ancestors().Contains(declaration.GetSyntax().Parent?.Parent));

    /// <summary>The parameter that is the address, or the endpoint whose address it is.</summary>
    private static IParameterSymbol? ParameterOf(Value address) => address switch
    {
        Input { Symbol: IParameterSymbol parameter } => parameter,
        Member { Of: Input { Symbol: IParameterSymbol parameter }, Name: nameof(System.Net.IPEndPoint.Address) } => parameter,
        _ => null,
    };
}
