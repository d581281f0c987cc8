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
        foreach (var (passed, to) in bodies.Where(body => !body.IsAware).SelectMany(body => body.Operations).SelectMany(Passed))
        {
            var symbol = to.OriginalDefinition;
            if (symbol.DeclaringSyntaxReferences.IsEmpty || AnalysisRun.HomeOf(symbol) is var home && SymbolEqualityComparer.Default.Equals(home, AnalysisRun.HomeOf(type)) || !peers.IsOfPeer(passed))
            {
                continue;
            }

            if (!found.TryGetValue(symbol, out var comparison))
            {
                var there = bodiesOf(home);
                comparison = Comparison.In(there, new Peers(there, symbol)).FirstOrDefault();
                found.Add(symbol, comparison);
            }

            if (comparison is not null)
            {
                yield return comparison with
                {
                    At = passed,
                    Address = IsVariable(passed) ? passed : comparison.Address,
                    Consequence = $"{comparison.Consequence}, in {Sentences.PlaceOf(comparison.At, passed)}",
                };
            }
        }
    }

    /// <summary>What an operation passes, and to which parameter or member. What is overridden may be another method.</summary>
    private static IEnumerable<(IOperation Passed, ISymbol To)> Passed(IOperation operation) => operation switch
    {
        IArgumentOperation { Parameter: { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol { IsVirtual: false, IsAbstract: false, IsOverride: false, ContainingType.TypeKind: not TypeKind.Interface } } parameter } argument
            when Peers.IsCarrier(parameter.Type) => [(argument.Value, parameter)],
        ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: var field }, Value: var value } when Peers.IsCarrier(field.Type) => [(value, field)],
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsVirtual: false, IsAbstract: false, IsOverride: false } property, Arguments.IsEmpty: true }, Value: var value }
            when Peers.IsCarrier(property.Type) => [(value, property)],
        _ => [],
    };

    /// <summary>Whether the fix may ask it for several answers.</summary>
    private static bool IsVariable(IOperation passed) => PeerApi.IsAddress(IPv4Values.Unconverted(passed).Type) && IPv4Values.Unconverted(passed) is ILocalReferenceOperation or IParameterReferenceOperation;
}
