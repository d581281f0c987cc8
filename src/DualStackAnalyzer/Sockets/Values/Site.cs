namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// An allocation site: an operation, and the calls through which it was reached. Two calls of one factory are two
/// sites, two turns of one loop are the same site.
/// </summary>
/// <param name="Operation">Where something is created or done.</param>
/// <param name="Caller">The call that led here; null in the body that the analysis started from.</param>
/// <param name="Home">The outermost type that the operation stands in.</param>
/// <param name="IsOwn">Whether that is the type that is analyzed.</param>
internal sealed record Site(IOperation Operation, Site? Caller, ISymbol Home, bool IsOwn)
{
    /// <summary>Cheap: sites are compared often, and most differ in the operation.</summary>
    public bool Equals(Site? other) => ReferenceEquals(this, other) || (other is not null
        && ReferenceEquals(Operation, other.Operation)
        && Given == other.Given
        && SymbolEqualityComparer.Default.Equals(Parameter, other.Parameter)
        && (Caller is null ? other.Caller is null : Caller.Equals(other.Caller)));

    public override int GetHashCode() =>
        unchecked((Operation.GetHashCode() * 31) + (Caller?.Operation.GetHashCode() ?? 0) + Given);

    /// <summary>The parameter through which a socket came in, where it was not made here.</summary>
    public ISymbol? Parameter { get; init; }

    /// <summary>Of what a call is given, how many were met before and this; 0 for a site of its own.</summary>
    public int Given { get; init; }

    /// <summary>The same site, whichever caller of the analyzed type led there.</summary>
    public Site ForAnyCaller() => (IsOwn ? null : Caller?.ForAnyCaller()) is var caller && ReferenceEquals(caller, Caller) ? this : this with { Caller = caller };

    /// <summary>This site and the calls that led to it, from the inside out.</summary>
    public IEnumerable<Site> WithCallers()
    {
        for (var site = this; site is not null; site = site.Caller)
        {
            yield return site;
        }
    }

    /// <summary>Whether a call led here, be it through others.</summary>
    public bool IsCalledFrom(Site? call)
    {
        for (var caller = Caller; caller is not null; caller = caller.Caller)
        {
            if (caller.Equals(call))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>This site if it is the analyzed type's own, else the call in that type which led here.</summary>
    public Site Outermost()
    {
        var site = this;
        while (!site.IsOwn && site.Caller is { } caller)
        {
            site = caller;
        }

        return site;
    }
}

/// <summary>One object: the last that its site made, one of an earlier turn, or one that an earlier call left.</summary>
/// <param name="Site">Where it was made.</param>
/// <param name="Turn">How long ago.</param>
internal sealed record Identity(Site Site, Turn Turn);

/// <summary>The age of an object of a site that runs more than once.</summary>
internal enum Turn
{
    /// <summary>Made when the site ran last.</summary>
    Current,

    /// <summary>Made when the site ran before, in an earlier turn of the same loop.</summary>
    Earlier,

    /// <summary>Made by a call that returned before the analyzed one began.</summary>
    PreviousCall,
}
