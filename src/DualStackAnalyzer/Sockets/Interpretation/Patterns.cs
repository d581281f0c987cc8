namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Patterns: a match is a world that the pattern tells more about.</summary>
internal sealed class Patterns(Interpreter interpreter, AnalysisRun run)
{
    public IEnumerable<Outcome> EvaluateIsPattern(IIsPatternOperation isPattern, World world) =>
        from value in interpreter.Evaluate(isPattern.Value, world)
        from match in Match(isPattern.Pattern, value.Value, value.World)
        select new Outcome(match.World, match.Succeeds ? Value.True : Value.False);

    /// <summary>is, without a variable.</summary>
    public IEnumerable<Outcome> EvaluateIsType(IIsTypeOperation isType, World world) =>
        from value in interpreter.Evaluate(isType.ValueOperand, world)
        from match in MatchType(isType.TypeOperand, isType.ValueOperand.Type, value.Value, value.World)
        select new Outcome(match.World, match.Succeeds ? Value.True : Value.False);

    private IEnumerable<(World World, bool Succeeds)> Match(IPatternOperation pattern, Value value, World world) => pattern switch
    {
        IConstantPatternOperation constant =>
            from right in interpreter.Evaluate(constant.Value, world)
            from match in Decide(right.World, Assumptions.Equal(right.World, value, right.Value))
            select match,
        IDiscardPatternOperation => [(world, true)],
        IDeclarationPatternOperation { MatchesNull: true } variable => [(Declare(variable, variable.DeclaredSymbol, value, world), true)],
        IDeclarationPatternOperation declaration =>
            MatchType(declaration.MatchedType, declaration.InputType, value, world)
                .Select(match => match.Succeeds ? (Declare(declaration, declaration.DeclaredSymbol, value, match.World), true) : match),
        ITypePatternOperation type => MatchType(type.MatchedType, type.InputType, value, world),
        INegatedPatternOperation negated => Match(negated.Pattern, value, world).Select(match => (match.World, !match.Succeeds)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or =>
            Match(or.LeftPattern, value, world).SelectMany(left => left.Succeeds ? [left] : Match(or.RightPattern, value, left.World)),
        IBinaryPatternOperation and =>
            Match(and.LeftPattern, value, world).SelectMany(left => left.Succeeds ? Match(and.RightPattern, value, left.World) : [left]),
        IRecursivePatternOperation recursive => MatchRecursive(recursive, value, world),
        _ => Undecided(pattern.InputType is INamedTypeSymbol type && run.Api.IsInSource(type) ? interpreter.Invocations.Release(world, [value]) : world),
    };

    private static IEnumerable<(World World, bool Succeeds)> Undecided(World world) => [(world, true), (world, false)];

    /// <summary>The worlds on both sides of a bool.</summary>
    private static IEnumerable<(World World, bool Succeeds)> Decide(World world, Value test)
    {
        if (Assumptions.Assume(world, test, true) is { } yes)
        {
            yield return (yes, true);
        }

        if (Assumptions.Assume(world, test, false) is { } no)
        {
            yield return (no, false);
        }
    }

    private World Declare(IOperation pattern, ISymbol? variable, Value value, World world) =>
        variable is ILocalSymbol local && interpreter.Structs.Copied(pattern, local.Type, new(world, value)) is var copied ? copied.World.Write(new Variable(local), copied.Value) : world;

    private IEnumerable<(World World, bool Succeeds)> MatchType(ITypeSymbol? type, ITypeSymbol? input, Value value, World world)
    {
        if (value is Unknown)
        {
            return [(world, true), (world, false)];
        }

        var matches = world.Refine(value, Traits.Anything & ~Traits.IsNull);
        var address = AddressEffects.AddressOf(value);
        matches = type?.Name switch
        {
            nameof(System.Net.IPEndPoint) => matches?.Refine(address, ~Traits.OtherFamily),
            "UnixDomainSocketEndPoint" => matches?.Refine(address, Traits.OtherFamily | ~Traits.Address),
            _ => matches,
        };
        bool isCertain = type is null || SymbolEqualityComparer.Default.Equals(type, input) || value switch
        {
            SocketRef => run.Api.IsSocket(type) && SymbolEqualityComparer.Default.Equals(type, run.Api.HolderOf(type)),
            EndPointValue => run.Api.IsAddress(type),
            _ => false,
        };
        var fails = isCertain ? world.Refine(value, Traits.Anything & ~Traits.IsNotNull)
            : type?.Name == nameof(System.Net.IPEndPoint) ? world.Refine(address, Traits.OtherFamily | ~Traits.Address)
            : world;
        return Both(matches, fails);
    }

    private static IEnumerable<(World World, bool Succeeds)> Both(World? matches, World? fails)
    {
        if (matches is not null)
        {
            yield return (matches, true);
        }

        if (fails is not null)
        {
            yield return (fails, false);
        }
    }

    private IEnumerable<(World World, bool Succeeds)> MatchRecursive(IRecursivePatternOperation pattern, Value value, World world)
    {
        var matches = MatchType(pattern.MatchedType, pattern.InputType, value, pattern.DeconstructSymbol is null ? world : interpreter.Invocations.Release(world, [value]));
        foreach (var subpattern in pattern.PropertySubpatterns)
        {
            matches = matches.SelectMany(match => match.Succeeds ? MatchProperty(subpattern, value, match.World) : [match]);
        }

        foreach (var _ in pattern.DeconstructionSubpatterns)
        {
            matches = matches.SelectMany<(World World, bool Succeeds), (World World, bool Succeeds)>(
                match => match.Succeeds ? [match, (match.World, false)] : [match]);
        }

        return matches.Select(match => match.Succeeds ? (Declare(pattern, pattern.DeclaredSymbol, value, match.World), true) : match);
    }

    private IEnumerable<(World World, bool Succeeds)> MatchProperty(IPropertySubpatternOperation subpattern, Value value, World world)
    {
        if (subpattern.Member is IPropertyReferenceOperation { Arguments.IsEmpty: true } property)
        {
            return from read in interpreter.References.ReadProperty(property, property.Property, value, world).SelectMany(Aliases.Dereferenced).ToList()
                   from match in Match(subpattern.Pattern, read.Value, read.World)
                   select match;
        }

        if (subpattern.Member is IFieldReferenceOperation field)
        {
            return from read in interpreter.References.ReadSlot(world, value, field.Field).SelectMany(Aliases.Dereferenced).ToList()
                   from match in Match(subpattern.Pattern, read.Value, read.World)
                   select match;
        }

        return [(world, true), (world, false)];
    }
}
