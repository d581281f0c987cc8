namespace DualStackAnalyzer.Rules;

/// <summary>What a rule found, before it is decided which finding of a socket is reported.</summary>
/// <param name="Descriptor">The rule's descriptor.</param>
/// <param name="Operation">Where the squiggle goes.</param>
/// <param name="Creation">The creation that the finding is about: each has one finding at most.</param>
internal sealed record RuleFinding(DiagnosticDescriptor Descriptor, IOperation Operation, Site Creation)
{
    /// <summary>The further places, by their role (<see cref="DiagnosticRoles"/>); the first of a role is its index.</summary>
    public ImmutableArray<(string Role, IOperation Operation)> Places { get; init; } = ImmutableArray<(string, IOperation)>.Empty;

    /// <summary>Where its sockets are really created, in another type perhaps.</summary>
    public ImmutableArray<Site> Sources { get; init; } = ImmutableArray<Site>.Empty;

    /// <summary>Where the object that is created makes the socket; null where it is the socket itself.</summary>
    public Site? Made { get; init; }

    /// <summary>Whether it says nothing of a socket that connects: the bind names no more than the source.</summary>
    public bool IsOfServer { get; init; }

    /// <summary>Facts for the code fix.</summary>
    public ImmutableDictionary<string, string?> Facts { get; init; } = ImmutableDictionary<string, string?>.Empty;

    public ImmutableArray<object> Arguments { get; init; } = ImmutableArray<object>.Empty;

    /// <summary>The severity where it is not the descriptor's.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Among the findings of one creation the lowest is reported.</summary>
    public int Rank { get; init; }

    /// <param name="hasFixData">Whether roles and facts go along, which only code fixes read.</param>
    public Diagnostic ToDiagnostic(bool hasFixData)
    {
        var properties = Facts;
        var locations = ImmutableArray.CreateBuilder<Location>();
        foreach (var (role, operation) in Places)
        {
            if (!properties.ContainsKey(role))
            {
                properties = properties.Add(role, locations.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            locations.Add(operation.Syntax.GetLocation());
        }

        return Diagnostic.Create(
            Descriptor, Operation.Syntax.GetLocation(), Severity ?? Descriptor.DefaultSeverity, locations, hasFixData ? properties : null, [.. Arguments]);
    }
}
