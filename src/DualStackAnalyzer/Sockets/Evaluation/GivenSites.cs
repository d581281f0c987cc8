namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Names for the sites of what a call is given, by the order in which the callee meets it: where an object was made is nothing to a body,
/// so that calls which are given alike are one.
/// </summary>
internal sealed class GivenSites
{
    private readonly Frame _callee;
    private readonly Dictionary<Site, Site> _names = [];
    private readonly List<Site> _sites = [];

    /// <param name="callee">The callee; its caller is the call.</param>
    /// <param name="footprint">What it can reach.</param>
    public GivenSites(Frame callee, Disjunct footprint)
    {
        _callee = callee;
        Func<Identity, bool> name = identity => Name(identity.Site);
        Func<Value, bool> nameParts = part => GarbageCollection.IdentityOf(part) is { } identity && name(identity);
        callee.Self?.Any(nameParts);
        foreach (var parameter in (callee.Code as IMethodSymbol)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            footprint.Read(new Variable(parameter))?.Any(nameParts);
        }

        footprint.Mentions(name);
        foreach (var socket in footprint.Sockets.Entries)
        {
            Name(socket.Value.Bind);
            Name(socket.Value.Choice);
        }
    }

    /// <summary>The name of a site; null where it has none.</summary>
    public Site? NameOf(Site site) => _names.TryGetValue(site, out var name) ? name : null;

    /// <summary>The site of a name; null for what is no name of this call.</summary>
    public Site? SiteOf(Site name) => name.Given > 0 && ReferenceEquals(name.Operation, _callee.Graph.OriginalOperation) ? _sites.ElementAtOrDefault(name.Given - 1) : null;

    /// <summary>Gives a site a name, once. What the call itself made before keeps its own, and so does what came from outside.</summary>
    private bool Name(Site? site)
    {
        if (site is { Parameter: null } && !site.IsCalledFrom(_callee.Caller) && !_names.ContainsKey(site))
        {
            _sites.Add(site);
            _names.Add(site, new(_callee.Graph.OriginalOperation, null, site.Home, site.IsOwn) { Given = _sites.Count });
        }

        return false;
    }
}
