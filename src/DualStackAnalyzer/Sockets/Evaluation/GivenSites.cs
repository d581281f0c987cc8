namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Names for the sites of what a call is given, by the order in which the callee meets it: where an object was made is nothing to a body,
/// so that calls which are given alike are one.
/// </summary>
internal sealed class GivenSites
{
    private readonly Frame _callee;
    private readonly Dictionary<Site, Site> _names = [];
    private readonly Dictionary<Site, Site> _sites = [];

    /// <param name="callee">The callee; its caller is the call.</param>
    /// <param name="footprint">What it can reach.</param>
    public GivenSites(Frame callee, Disjunct footprint)
    {
        _callee = callee;
        Func<Value, bool> name = part => GarbageCollection.IdentityOf(part) is { } identity && Name(identity.Site);
        callee.Self?.Any(name);
        foreach (var parameter in (callee.Code as IMethodSymbol)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            footprint.Read(new Variable(parameter))?.Any(name);
        }

        footprint.Mentions(identity => Name(identity.Site));
        foreach (var socket in footprint.Sockets.Entries)
        {
            Name(socket.Value.Bind);
            Name(socket.Value.Choice);
        }
    }

    /// <summary>The name of each site.</summary>
    public IReadOnlyDictionary<Site, Site> Names => _names;

    /// <summary>The site of each name.</summary>
    public IReadOnlyDictionary<Site, Site> Sites => _sites;

    /// <summary>Gives a site a name, once. What the call itself made before keeps its own, and so does what came from outside.</summary>
    private bool Name(Site? site)
    {
        if (site is { Parameter: null } && !site.IsCalledFrom(_callee.Caller) && !_names.ContainsKey(site))
        {
            var name = new Site(_callee.Graph.OriginalOperation, null, site.Home, site.IsOwn) { Given = _names.Count + 1 };
            _names.Add(site, name);
            _sites.Add(name, site);
        }

        return false;
    }
}
