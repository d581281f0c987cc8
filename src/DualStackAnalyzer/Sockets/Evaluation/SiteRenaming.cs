namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Names what was made in a call as if it had been made in another, and what the call was given by other names.</summary>
/// <param name="from">The call.</param>
/// <param name="to">The other.</param>
/// <param name="given">The other name of what it was given; null for other sites.</param>
internal sealed class SiteRenaming(Site from, Site to, Func<Site, Site?> given)
{
    /// <summary>Names come again, in each disjunct that the call leaves.</summary>
    private readonly Dictionary<Identity, Identity> _known = [];

    public Disjunct Of(Disjunct disjunct)
    {
        var renamed = disjunct.Map(Renamed, Of);
        foreach (var entry in renamed.Sockets.Entries)
        {
            if (entry.Value.Bind is not null || entry.Value.Choice is not null || entry.Value.Others is not null)
            {
                renamed = renamed.With(entry.Key, OfSites(entry.Value));
            }
        }

        return renamed;
    }

    public SocketState Of(SocketState state) => OfSites(state.Map(Renamed));

    public Value Of(Value value) => value.Map(Renamed);

    public Identity Of(Identity identity)
    {
        if (!_known.TryGetValue(identity, out var renamed))
        {
            renamed = Of(identity.Site) is var site && ReferenceEquals(site, identity.Site) ? identity : new(site, identity.Turn);
            _known.Add(identity, renamed);
        }

        return renamed;
    }

    public Site Of(Site site) => given(site) ?? OfMade(site);

    private Site OfMade(Site site)
    {
        if (site.Caller is not { } caller)
        {
            return site;
        }

        if (caller.Equals(from))
        {
            return site with { Caller = to };
        }

        return OfMade(caller) is var other && ReferenceEquals(other, caller) ? site : site with { Caller = other };
    }

    private SocketState OfSites(SocketState state)
    {
        var (bind, choice) = (state.Bind is { } bound ? Of(bound) : null, state.Choice is { } chosen ? Of(chosen) : null);
        var others = state.Others is { } made && made.Any(site => !ReferenceEquals(Of(site), site)) ? [.. made.Select(Of)] : state.Others;
        return ReferenceEquals(bind, state.Bind) && ReferenceEquals(choice, state.Choice) && ReferenceEquals(others, state.Others) ? state
            : state with { Bind = bind, Choice = choice, Others = others };
    }

    private Value? Renamed(Value value) => value switch
    {
        SocketRef socket => Of(socket.Identity) is var other && ReferenceEquals(other, socket.Identity) ? null : new SocketRef(other),
        Instance instance => Of(instance.Identity) is var other && ReferenceEquals(other, instance.Identity) ? null : instance with { Identity = other },
        Opaque opaque => Of(opaque.Identity) is var other && ReferenceEquals(other, opaque.Identity) ? null : new Opaque(other),
        JoinedValue { Holder: ValueTuple<Identity, string> held } => Of(held.Item1) is var other && ReferenceEquals(other, held.Item1) ? null : new JoinedValue((other, held.Item2)),
        JoinedValue { Holder: ValueTuple<AbstractLocation, int> element } => Disjunct.MapLocation(element.Item1, Renamed) is var other && ReferenceEquals(other, element.Item1) ? null : new JoinedValue((other, element.Item2)),
        JoinedValue { Holder: AbstractLocation holder } => Disjunct.MapLocation(holder, Renamed) is var other && ReferenceEquals(other, holder) ? null : new JoinedValue(other),
        JoinedNumber { Holder: var holder } => Disjunct.MapLocation(holder, Renamed) is var other && ReferenceEquals(other, holder) ? null : new JoinedNumber(other),
        _ => null,
    };
}
