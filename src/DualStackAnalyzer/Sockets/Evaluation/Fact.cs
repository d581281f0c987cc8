namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What the analysis writes down on its way through a body.</summary>
internal abstract record Observation
{
    /// <summary>The operation that it is about.</summary>
    public abstract IOperation AbstractLocation { get; }
}

/// <summary>A call that binds or configures is reached with a socket that is not known: on some path at least.</summary>
internal sealed record LostSight(Site Site) : Observation
{
    public override IOperation AbstractLocation => Site.Operation;
}

/// <summary>What kind of thing happened to a socket.</summary>
internal enum FactKind
{
    /// <summary>It is created: the state is the one just after.</summary>
    Create,

    /// <summary>It is bound, by Bind, Start or a binding constructor.</summary>
    Bind,

    /// <summary>Its mode is set.</summary>
    SetMode,

    /// <summary>It joins or leaves a multicast group.</summary>
    JoinGroup,

    /// <summary>It connects to an endpoint: the address of the state is that.</summary>
    ConnectTo,

    /// <summary>It sends to an endpoint: the address of the state is that.</summary>
    SendTo,

    /// <summary>It receives, with a placeholder for the sender: the address of the state is that.</summary>
    ReceiveFrom,

    /// <summary>It is told to broadcast, which IPv6 cannot (RFC 4291 section 2).</summary>
    AllowBroadcast,

    /// <summary>An option of the level IPv6 is set, other than the mode.</summary>
    SetOptionOfIPv6,

    /// <summary>It is bound, and connects.</summary>
    Connect,

    /// <summary>It is bound and not connected, and is used or handed on: it may listen or receive.</summary>
    Use,

    /// <summary>It is bound and not connected, and sends.</summary>
    Send,

    /// <summary>It is bound, and asked for its address.</summary>
    Ask,

    /// <summary>It is bound, and outlives the body in a variable of others.</summary>
    Keep,

    /// <summary>It is bound, and closed.</summary>
    End,

    /// <summary>The number of the IPv6-only option is set at a level that is not IPv6.</summary>
    SetAtWrongLevel,
}

/// <summary>Something that happens to a socket in one disjunct. Rules are predicates over facts.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Site">The call or assignment that does it.</param>
/// <param name="Disjunct">What is known just before, and for a bind the sockets that may have the same port.</param>
/// <param name="Socket">Which socket.</param>
/// <param name="State">
/// Its state just before; for a bind, with the address and port that it is bound to, for a use with that of the other side,
/// for a group with its address.
/// </param>
internal sealed record Fact(FactKind Kind, Site Site, Disjunct Disjunct, Identity Socket, SocketState State) : Observation
{
    /// <summary>Whether the mode that is set is itself the answer of a test of the socket's family.</summary>
    public bool IsFamilyTest { get; init; }

    /// <summary>Whether a member of some object leads to the socket that is bound: other methods may serve it as long as it is open.</summary>
    public bool IsShared { get; init; }

    public override IOperation AbstractLocation => Site.Operation;

    /// <summary>Whether it says what becomes of a socket that is bound: of what is known there only the family is asked for.</summary>
    public bool IsOfBoundSocket => Kind is FactKind.Connect or FactKind.Use or FactKind.Send or FactKind.Ask or FactKind.Keep or FactKind.End;

    /// <summary>What the address of a bind may be, given the family of the socket.</summary>
    public Traits Address => Disjunct.TraitsOf(State.Address) & Traits.Address;

    /// <summary>The sockets of some that may hold the port when this one is bound; none for other kinds of facts.</summary>
    public StructuralMap<Identity, SocketState> Neighbours(StructuralMap<Identity, SocketState> sockets)
    {
        if (Kind != FactKind.Bind || State.Transport is not (TransportKind.Tcp or TransportKind.Udp))
        {
            return default;
        }

        var port = State.EffectivePort(Socket);
        return sockets.Where(entry => entry.Value.MayHold(port, entry.Key) && entry.Value.Transport == State.Transport && entry.Key != Socket);
    }

    /// <summary>What is worth knowing there: what becomes of a socket that is bound depends on its family only.</summary>
    public StructuralMap<Value, Traits> KnownOf(StructuralMap<Value, Traits> known) => IsOfBoundSocket ? known.Where(entry => State.Family.Any(part => part == entry.Key)) : known;

    /// <summary>What the family of the socket may be.</summary>
    public Traits Family => Disjunct.TraitsOf(State.Family) & Traits.Address;
}
