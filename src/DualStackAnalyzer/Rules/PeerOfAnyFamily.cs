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
        return uses.Count > 0 && NamedBy(uses[0], history) is { } parameter && uses.All(use => IsOfAnyFamily(use, parameter, history))
            && !uses.All(use => Conditions.AreAnswered(use.Site.Operation.Syntax))
            ? new(history, uses, parameter)
            : null;
    }

    /// <summary>Whether the address comes from a caller through the parameter, and no test has found its family.</summary>
    private static bool IsOfAnyFamily(Fact use, IParameterSymbol parameter, SocketHistory history) =>
        SymbolEqualityComparer.Default.Equals(NamedBy(use, history), parameter)
        && use.Address.MayBe(Traits.IPv4) && use.Address.MayBe(Traits.IPv6) && use.Site.IsOwn;

    /// <summary>
    /// The parameter that the address comes from, in scope where the client is created: that of the method which the type's
    /// callers call, or that of a method of the type's own which hands it on to the call and makes the client, too.
    /// </summary>
    private static IParameterSymbol? NamedBy(Fact use, SocketHistory history)
    {
        if (ParameterOf(use.State.Address) is not { } given || !Equals(use.Socket.Site.Caller, use.Site.Caller))
        {
            return null;
        }

        var named = use.Site.Caller is null ? [given]
            : use.Site.Operation.Arguments().Select(static argument => argument.Value).OfType<IParameterReferenceOperation>().Select(static reference => reference.Parameter);
        return named.FirstOrDefault(parameter => IsInScope(parameter, history.Creation.Operation.Syntax)
            && parameter.Type.Equals(given.Type, SymbolEqualityComparer.Default));
    }

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
