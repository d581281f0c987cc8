using DualStackAnalyzer.Rules.IPv4Listeners;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Rules;

/// <summary>
/// A <c>UdpClient</c> whose family is not chosen, so that it is IPv4, and which is used for nothing but to reach the
/// address that a caller gives, of whatever family that is.
/// </summary>
/// <param name="History">The client.</param>
/// <param name="Uses">The calls that name the address, in source order.</param>
/// <param name="Name">What the address is called: where it comes from, or where it is kept.</param>
/// <param name="IsNameable">Whether it is called so where the client is created, too.</param>
internal sealed record PeerOfAnyFamily(SocketHistory History, IReadOnlyList<Fact> Uses, string Name, bool IsNameable)
{
    public Fact Use => Uses[0];

    public static IEnumerable<PeerOfAnyFamily> In(TypeFacts facts) => facts.Histories.Select(Of).OfType<PeerOfAnyFamily>();

    private static PeerOfAnyFamily? Of(SocketHistory history)
    {
        if (history.Creation.Operation is not IObjectCreationOperation { Arguments.IsEmpty: true, Type.Name: nameof(Holder.UdpClient) }
            || history.Facts.Any(fact => fact.State.Holder != Holder.UdpClient || !fact.Family.Are(Traits.IPv4)
                || fact.Kind is FactKind.Bind or FactKind.JoinGroup or FactKind.AllowBroadcast or FactKind.Keep))
        {
            return null;
        }

        // What comes back from a receive is of the client's family, whatever that is.
        var all = history.Facts.Where(fact => fact.Kind is FactKind.ConnectTo or FactKind.SendTo or FactKind.ReceiveFrom && !IsReceived(fact.State.Address)).ToList();

        // Where the method itself is open to callers, what the type's own calls pass to it decides nothing.
        var open = new HashSet<IOperation>(all.Where(use => use.Site.Caller is null).Select(use => use.Site.Operation));
        var uses = all.Where(use => use.Site.Caller is null || !open.Contains(use.Site.Operation)).ToList();
        var reached = uses.Where(use => use.Kind != FactKind.ReceiveFrom).ToList();
        return reached.Count > 0 && NamedBy(reached[0], history) is { } named && uses.All(use => IsOfAnyFamily(use, named.Symbol, history))
            && !reached.All(use => Conditions.AreAnswered(use.Site.Operation.Syntax) || (use.State.Port is Constant { Data: long port } && IPv4Protocols.HavePort(isUdp: true, port)))
            ? new(history, reached, named.Symbol.Name, named.IsNameable)
            : null;
    }

    /// <summary>Whether the address comes from a caller by that name, and no test has found its family.</summary>
    private static bool IsOfAnyFamily(Fact use, ISymbol name, SocketHistory history) =>
        SymbolEqualityComparer.Default.Equals(NamedBy(use, history)?.Symbol, name)
        && use.Address.MayBe(Traits.IPv4) && use.Address.MayBe(Traits.IPv6) && use.Site.IsOwn;

    /// <summary>
    /// The parameter that the address comes from, in scope where the client is created: that of the method which the type's
    /// callers call, or that of a method of the type's own which hands it on to the call and makes the client, too. Of a
    /// constructor's parameter the member that keeps it, where the client is created in a method that can name that.
    /// </summary>
    private static (ISymbol Symbol, bool IsNameable)? NamedBy(Fact use, SocketHistory history)
    {
        if (ParameterOf(use.State.Address) is not { } given)
        {
            return null;
        }

        var creation = history.Creation.Operation.Syntax;
        bool isOfConstructor = given.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor };
        if (Equals(use.Socket.Site.Caller, use.Site.Caller) || (isOfConstructor && IsInScope(given, creation)))
        {
            var named = use.Site.Caller is null || isOfConstructor ? [given]
                : use.Site.Operation.Arguments().Select(static argument => argument.Value).OfType<IParameterReferenceOperation>().Select(static reference => reference.Parameter);
            if (named.FirstOrDefault(parameter => IsInScope(parameter, creation) && parameter.Type.Equals(given.Type, SymbolEqualityComparer.Default)) is { } parameter)
            {
                return (parameter, true);
            }
        }

        return !isOfConstructor ? null
            : KeptIn(use) is { } member && CanName(member, use.Site.Operation.Syntax, creation) ? (member, true)
            : (given, false);
    }

    /// <summary>Whether the parameter is one of the method around a node.</summary>
    private static bool IsInScope(IParameterSymbol parameter, SyntaxNode node) => parameter.DeclaringSyntaxReferences.Any(
        declaration => declaration.SyntaxTree == node.SyntaxTree && node.Ancestors().Contains(declaration.GetSyntax().Parent?.Parent));

    /// <summary>The field or property that the call names as the address, or as the endpoint of it; null where it names none.</summary>
    private static ISymbol? KeptIn(Fact use) => use.Site.Operation.Arguments().SelectMany(static argument => argument.Value.DescendantsAndSelf())
        .OfType<IMemberReferenceOperation>().FirstOrDefault(static member => member.Instance is null or IInstanceReferenceOperation && !Relevance.IsPlatform(member.Member) && member.Type?.Name is "IPAddress" or "IPEndPoint" or "EndPoint")?.Member;

    /// <summary>
    /// Whether a member that is named in one place can be named in another, and has its value there: in a constructor it may not
    /// be assigned yet.
    /// </summary>
    private static bool CanName(ISymbol member, SyntaxNode here, SyntaxNode there) => there.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
        && here.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && method.Parent == type
        && (member.IsStatic || !method.Modifiers.Any(static modifier => modifier.ValueText == "static"))
        && !method.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == member.Name);

    /// <summary>The parameter that is the address, or the endpoint whose address it is.</summary>
    private static IParameterSymbol? ParameterOf(Value address) => PartOf(address) is Input { Symbol: IParameterSymbol parameter } ? parameter : null;

    /// <summary>Whether a receive has left the address in a variable that it was given by reference.</summary>
    private static bool IsReceived(Value address) => PartOf(address) is Opaque { Identity.Site.Operation.Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } }
        && Relevance.IsPlatform(method) && method.Name.Contains("Receive");

    /// <summary>The endpoint of which it is the address; the value itself where it is of none.</summary>
    private static Value PartOf(Value address) => address is Member { Of: { } endPoint, Name: nameof(System.Net.IPEndPoint.Address) } ? endPoint : address;
}
