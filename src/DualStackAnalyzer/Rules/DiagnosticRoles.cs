namespace DualStackAnalyzer.Rules;

/// <summary>
/// What a diagnostic tells its code fix: <see cref="Microsoft.CodeAnalysis.Diagnostic.Properties"/> maps a role
/// to the index (invariant decimal text) of the additional location that plays it, and a fact to its value.
/// </summary>
internal static class DiagnosticRoles
{
    /// <summary>Role: the expression that creates the IPv6 socket; absent where it is the diagnostic's own location.</summary>
    public const string Creation = "creation";

    /// <summary>Role: the call that binds the diagnosed socket (the first one, in source order).</summary>
    public const string Bind = "bind";

    /// <summary>Role: the bind of the IPv4 socket that shares the port (2xxx, and 1xxx beside an IPv4 socket).</summary>
    public const string Other = "other";

    /// <summary>Role: where the object that is created makes the socket, and the choice is to be made (1xxx).</summary>
    public const string Made = "made";

    /// <summary>Role: the assignment or call that chose the mode (1004, 2xxx); absent where it is not chosen.</summary>
    public const string Choice = "choice";

    /// <summary>Role: the assignment or call that sets the mode (3002), where the diagnostic stands on a call that leads there.</summary>
    public const string Setting = "setting";

    /// <summary>Role: the Start that follows a Stop (1004).</summary>
    public const string Restart = "restart";

    /// <summary>Role: the expression of the address to replace (1005), or to unmap (4001).</summary>
    public const string Address = "address";

    /// <summary>Role: what is put into the list (4001).</summary>
    public const string Fill = "fill";

    /// <summary>Role: the address before a port (5002).</summary>
    public const string Host = "host";

    /// <summary>Role: the port behind it (5002).</summary>
    public const string Port = "port";

    /// <summary>Role: a further call that the same remedy cures (3005).</summary>
    public const string Use = "use";

    /// <summary>Fact: <see cref="FamilyIPv6"/> or <see cref="FamilyAtRunTime"/>, the family of the socket to configure.</summary>
    public const string Family = "family";

    /// <summary>Value of <see cref="Family"/>: IPv6 wherever the diagnostic holds.</summary>
    public const string FamilyIPv6 = "IPv6";

    /// <summary>Value of <see cref="Family"/>: chosen at run time, so that a fix needs a guard.</summary>
    public const string FamilyAtRunTime = "run-time";

    /// <summary>Value of <see cref="Family"/>: IPv4 on every path (3002: the statement can go).</summary>
    public const string FamilyIPv4 = "IPv4";

    /// <summary>Fact: "true" where an IPv4 socket on the same port is seen, so that dual mode is no cure.</summary>
    public const string Pair = "pair";

    /// <summary>Value of <see cref="Pair"/> (2001): the other socket is IPv6-only, so that there is nothing to separate.</summary>
    public const string PairOfIPv6 = "IPv6";

    /// <summary>Fact: "true" for an endpoint of a web server; of a pair (2001), where both are endpoints of one.</summary>
    public const string Server = "server";

    /// <summary>Fact (2xxx): "true" where the IPv6 socket of the pair is bound first, by the call in <see cref="Other"/>.</summary>
    public const string IPv6First = "ipv6-first";

    /// <summary>Fact: "true" where dual mode makes the call right (3003, 3005).</summary>
    public const string DualCures = "dual-cures";

    /// <summary>Fact: "true" where a socket of the other family is all that is wanted (3005).</summary>
    public const string FamilyCures = "family-cures";

    /// <summary>Fact: the name of the parameter whose family the socket needs (3005).</summary>
    public const string Peer = "peer";
}
