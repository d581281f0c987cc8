namespace DualStackAnalyzer.Rules.Peers;

/// <summary>
/// The peers of a type that it passes to another type of the project, which takes mapped addresses for something else: what is passed
/// to a parameter, or assigned to a member. Reported where it is passed, since the other type may be told of other addresses as well.
/// </summary>
internal static class PassedPeers
{
    /// <summary>The comparisons that what is passed comes to, one for each place where it is.</summary>
    /// <param name="type">The type.</param>
    /// <param name="bodies">Its bodies.</param>
    /// <param name="peers">What comes from its peers.</param>
    /// <param name="bodiesOf">The bodies of another type.</param>
    public static IEnumerable<Comparison> In(INamedTypeSymbol type, IReadOnlyList<TypeBody> bodies, Peers peers, Func<INamedTypeSymbol, IReadOnlyList<TypeBody>> bodiesOf)
    {
        var found = new Dictionary<ISymbol, Comparison?>(SymbolEqualityComparer.Default);
        var known = new Dictionary<ISymbol, IReadOnlyList<TypeBody>>(SymbolEqualityComparer.Default);
        IReadOnlyList<TypeBody> bodiesIn(INamedTypeSymbol home) => known.TryGetValue(home, out var there) ? there : known[home] = bodiesOf(home);
        foreach (var body in bodies.Where(body => !body.IsAware))
        {
            var passed = (from operation in body.Operations
                          from one in Passed(operation)
                          let home = AnalysisRun.HomeOf(one.To)
                          where !one.To.DeclaringSyntaxReferences.IsEmpty && !SymbolEqualityComparer.Default.Equals(home, AnalysisRun.HomeOf(type)) && peers.IsOfPeer(one.Passed) && peers.IsKnownBefore(one.Passed)
                          select (one.Passed, one.To, Home: home)).ToList();
            if (passed.Any(one => bodiesIn(one.Home).Any(there => there.IsAware && SymbolEqualityComparer.Default.Equals(there.Method, one.To.ContainingSymbol))))
            {
                // It asks a method that knows of mapped addresses, and goes on as that answers.
                continue;
            }

            foreach (var (value, to, home) in passed)
            {
                if (!found.TryGetValue(to, out var comparison))
                {
                    comparison = ComparisonOf(to, bodiesIn(home));
                    found.Add(to, comparison);
                }

                if (comparison is not null)
                {
                    yield return comparison with
                    {
                        At = value,
                        Address = IsVariable(value) ? value : comparison.Address,
                        Consequence = $"{comparison.Consequence}, in {Sentences.PlaceOf(comparison.At, value)}",
                    };
                }
            }
        }
    }

    /// <summary>The first comparison that what a type is told of comes to, in a body without a way of its own for IPv6.</summary>
    private static Comparison? ComparisonOf(ISymbol told, IReadOnlyList<TypeBody> there) => there.Any(static body => body is { Method: null, IsAware: true }) ? null
        : Comparison.In(there, new Peers(there, told)).FirstOrDefault(comparison => !comparison.MayBeMeant && !there.Any(body => body.KnowsIPv6 && body.Operations.Contains(comparison.At)));

    /// <summary>What an operation passes, and to which parameter or member. What is overridden may be another method.</summary>
    private static IEnumerable<(IOperation Passed, ISymbol To)> Passed(IOperation operation) => operation switch
    {
        IArgumentOperation { Parameter: { RefKind: RefKind.None or RefKind.In, ContainingSymbol: IMethodSymbol method } parameter } argument
            when Peers.IsCarrier(parameter.Type) && IsCertain(method) => [(argument.Value, Named.Definition(parameter))],
        ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: var field }, Value: var value } when Peers.IsCarrier(field.Type) => [(value, field.OriginalDefinition)],
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property, Arguments.IsEmpty: true }, Value: var value }
            when Peers.IsCarrier(property.Type) && IsCertain(property) => [(value, property.OriginalDefinition)],
        _ => [],
    };

    private static bool IsCertain(ISymbol member) => member is { IsVirtual: false, IsAbstract: false, IsOverride: false } && (member.IsStatic || member.ContainingType.TypeKind != TypeKind.Interface);

    /// <summary>Whether the fix may ask it for several answers.</summary>
    private static bool IsVariable(IOperation passed) => PeerApi.IsAddress(IPv4Values.Unconverted(passed).Type) && IPv4Values.Unconverted(passed) is ILocalReferenceOperation or IParameterReferenceOperation;
}
