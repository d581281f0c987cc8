using DualStackAnalyzer.Rules.IPv4Listeners;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Rules;

/// <summary>All that was seen of the sockets that one expression of the analyzed type creates.</summary>
/// <param name="Creation">The creation, or the call into another type that creates.</param>
/// <param name="Facts">What happens to its sockets, in any disjunct, in source order.</param>
internal sealed record SocketHistory(Site Creation, IReadOnlyList<Fact> Facts)
{
    /// <summary>Where its sockets are really created, in another type perhaps.</summary>
    public ImmutableArray<Site> Sources => Facts.Select(fact => fact.Socket.Site).Distinct().ToImmutableArray();

    /// <summary>Its binds, but those of an IPv4 or other socket, and those where the system has no IPv6.</summary>
    public IEnumerable<Fact> IPv6Binds => JoinsIPv4Group ? [] : Binds.Where(bind => bind.Family.MayBe(Traits.IPv6) && bind.Address.MayBe(Traits.IPv6) && !bind.Disjunct.ExcludesIPv6);

    public IEnumerable<Fact> Binds => Facts.Where(fact => fact.Kind == FactKind.Bind);

    /// <summary>Whether it joins a multicast group, before its bind or after.</summary>
    public bool JoinsGroup => Facts.Any(fact => fact.Kind == FactKind.JoinGroup);

    /// <summary>
    /// Whether it is a client that joins an IPv4 group where it is made or bound, whatever its family may be as far as is seen: for
    /// IPv6 that throws, so the address that decides is IPv4. Under a condition, or where a catch goes on, it says nothing.
    /// </summary>
    public bool JoinsIPv4Group => Facts.Any(static fact => fact is { Kind: FactKind.JoinGroup, State.Holder: Holder.UdpClient } && fact.Address.Are(Traits.IPv4) && fact.Family.MayBe(Traits.IPv4) && fact.Family.MayBe(Traits.IPv6)
        && new[] { fact.State.Bind, fact.Socket.Site }.Any(site => site is not null && BodyOf(site.Operation) == BodyOf(fact.Site.Operation))
        && !Conditions.Around(fact.Site.Operation.Syntax, fact.Socket.Site.Operation.Syntax) && !Conditions.AreHandled(fact.Site.Operation.Syntax));

    /// <summary>Whether the body that binds it closes it, too.</summary>
    public bool IsClosedAtOnce => Closed.Any();

    /// <summary>The binds that the same body ends, each with what ends it. What a handler closes has failed: otherwise it lives on.</summary>
    public IEnumerable<(IOperation Bind, IOperation End)> Closed =>
        from fact in Facts
        where fact.Kind == FactKind.End && fact.State.Bind is not null
        let bind = fact.State.Bind
        from site in fact.Site.WithCallers()
        where BodyOf(site.Operation) == BodyOf(bind.Operation) && Equals(site.Caller, bind.Caller) && site.Operation.Syntax.FirstAncestorOrSelf<CatchClauseSyntax>() is null
        select (bind.Operation, site.Operation);

    /// <summary>Whether the bind chooses no more than its own address: it connects then, can do nothing else, or sends and is closed.</summary>
    public bool IsClient => Connects || IsOfClients || OnlySends;

    /// <summary>
    /// Whether it connects once it is bound. A use where paths have met of which some do not bind it says nothing.
    /// </summary>
    private bool Connects => Facts.Any(fact => fact.Kind == FactKind.Connect) && !Facts.Any(fact => fact.Kind is FactKind.Use or FactKind.Send && !fact.State.Life.MayBe(Life.Fresh));

    /// <summary>Whether others get it, and it is of the class for clients, which has no method to listen; and its socket is not told to.</summary>
    private bool IsOfClients => Facts.All(fact => fact.State.Holder == Holder.TcpClient) && Facts.Any(fact => fact.Kind is FactKind.Use or FactKind.Keep)
        && !Facts.Any(fact => fact.Kind == FactKind.Use && SocketCalls.IsCallOf(fact.Site.Operation, nameof(System.Net.Sockets.Socket.Listen)));

    /// <summary>Whether all that it does is to send, and the body that binds it closes it: nothing reaches it.</summary>
    private bool OnlySends => IsClosedAtOnce && Facts.Any(fact => fact.Kind == FactKind.Send) && !Facts.Any(fact => fact.Kind is FactKind.Use or FactKind.Keep or FactKind.ReceiveFrom);

    private static SyntaxNode? BodyOf(IOperation operation) => operation.Syntax.AncestorsAndSelf().FirstOrDefault(
        node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    /// <summary>The binds with the default mode; without those where code outside the analysis may have set one.</summary>
    public IEnumerable<Fact> UnchosenBinds
    {
        get
        {
            // A socket that is bound already is not bound again: there the call fails whatever the mode is.
            var binds = IPv6Binds.Where(bind => bind.State.Life.MayBe(Life.Fresh)).ToList();
            var unseen = binds.Where(bind => bind.State.Mode.HasFlag(Modes.Unknown)).ToList();
            return binds.Where(bind => IsUnchosen(bind.State) && !bind.State.LostDual && !unseen.Any(other => SpeaksFor(other, bind)));
        }
    }

    /// <summary>Whether other paths to a bind do choose.</summary>
    public bool IsChosenOnSomePaths => IPv6Binds.Any(bind => IsChosen(bind.State));

    /// <summary>Whether the family of the created socket is not IPv6 on every path.</summary>
    public bool IsFamilyChosenAtRunTime => Facts.Any(fact => !fact.Family.Are(Traits.IPv6));

    /// <summary>The calls of some binds, in source order.</summary>
    public static IEnumerable<IOperation> OperationsOf(IEnumerable<Fact> binds) =>
        binds.Select(bind => bind.Site.Outermost().Operation).Distinct();

    /// <summary>The variable that the source keeps the socket in, if there is one.</summary>
    public string? Variable => TargetOf(Creation.Operation) ?? AssignedName(Creation.Operation.Syntax) ?? Facts.Select(fact => NameOf(fact.Site.Operation)).FirstOrDefault(name => name is not null)
        ?? DeclaredName(Creation.Operation.Syntax);

    /// <summary>
    /// Where the socket itself is created, if the creation makes another object, which holds it; null where it makes the socket.
    /// </summary>
    public Site? Held => IsSocket(Creation.Operation.Type) ? null : Sources.FirstOrDefault(source => source.Operation.Syntax != Creation.Operation.Syntax);

    public static bool IsChosen(SocketState state) => (state.Mode & (Modes.Unset | Modes.Unknown)) == 0;

    public static bool IsUnchosen(SocketState state) => (state.Mode & (Modes.Unset | Modes.Unknown)) == Modes.Unset;

    /// <summary>The histories of all sockets, in source order.</summary>
    public static IReadOnlyList<SocketHistory> Of(IEnumerable<Fact> facts) =>
    [
        .. from fact in facts
           let creation = fact.Socket.Site.Outermost()
           group (fact, creation) by (creation.Operation.Syntax, creation.Parameter) into same
           orderby same.Key.Syntax.SyntaxTree.FilePath, same.Key.Syntax.SpanStart
           select new SocketHistory(same.First().creation, [.. same.Select(pair => pair.fact).OrderBy(Position)]),
    ];

    /// <summary>
    /// Whether code that may have chosen before one bind may have done so before the other. What happens between two calls
    /// from outside says nothing of a socket that is made and bound in one.
    /// </summary>
    private static bool SpeaksFor(Fact other, Fact bind) => IsOfPreviousCall(bind)
        || (!IsOfPreviousCall(other) && other.Site.Outermost().Operation == bind.Site.Outermost().Operation);

    private static bool IsOfPreviousCall(Fact fact) => fact.Socket.Turn == Turn.PreviousCall;

    private static int Position(Fact fact) => fact.Site.Outermost().Operation.Syntax.SpanStart;

    /// <summary>Whether it is of one of the platform's socket types, or derived from one, or what a task of such results in.</summary>
    private static bool IsSocket(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } results } => IsSocket(results[0]),
        { ContainingNamespace: { } space } when space.ToDisplayString() == SocketApiTable.Space => true,
        { BaseType: { } parent } => IsSocket(parent),
        ITypeParameterSymbol { ConstraintTypes: var constraints } => constraints.Any(IsSocket),
        _ => false,
    };

    private static string? NameOf(IOperation? operation) => operation switch
    {
        IInvocationOperation call => NameOf(call.Instance),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } => NameOf(property.Instance),
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IFieldReferenceOperation field => field.Field.Name,
        IPropertyReferenceOperation { Property.ContainingType.ContainingNamespace.Name: "Sockets" } ofSocket => NameOf(ofSocket.Instance),
        IPropertyReferenceOperation property => property.Property.Name,
        IConversionOperation conversion => NameOf(conversion.Operand),
        IObjectCreationOperation creation => TargetOf(creation),
        _ => null,
    };

    /// <summary>The variable whose initializer is the creation, or wraps it; null where it is one of several, or made by a function.</summary>
    private static string? DeclaredName(SyntaxNode creation) => creation.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } variable
        && creation.Ancestors().TakeWhile(outer => outer != variable).All(outer => outer is EqualsValueClauseSyntax or ArgumentListSyntax or ArgumentSyntax
            or CastExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax or AwaitExpressionSyntax
            or InvocationExpressionSyntax or MemberAccessExpressionSyntax or BaseObjectCreationExpressionSyntax or SwitchExpressionSyntax or SwitchExpressionArmSyntax
            or PostfixUnaryExpressionSyntax or AssignmentExpressionSyntax)
        ? variable.Identifier.ValueText : null;

    /// <summary>The variable or member that the creation is assigned to, whatever is chosen among its arguments.</summary>
    private static string? AssignedName(SyntaxNode creation) => creation.Parent is AssignmentExpressionSyntax { Left: var left, Parent: not InitializerExpressionSyntax } assignment && assignment.Right == creation ? left switch
    {
        IdentifierNameSyntax variable => variable.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => null,
    } : null;

    private static string? TargetOf(IOperation creation)
    {
        var parent = creation.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent is ISimpleAssignmentOperation { Target: not IObjectCreationOperation } assignment ? NameOf(assignment.Target) : null;
    }
}
