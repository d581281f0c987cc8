namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Patterns: a match is a disjunct that the pattern tells more about.</summary>
internal sealed class Patterns(Interpreter interpreter, AnalysisRun run)
{
    public IEnumerable<Outcome> EvaluateIsPattern(IIsPatternOperation isPattern, Disjunct disjunct) =>
        from value in interpreter.Evaluate(isPattern.Value, disjunct)
        from match in Match(isPattern.Pattern, value.Value, value.Disjunct)
        select new Outcome(match.Disjunct, match.Succeeds ? Value.True : Value.False);

    /// <summary>is, without a variable.</summary>
    public IEnumerable<Outcome> EvaluateIsType(IIsTypeOperation isType, Disjunct disjunct) =>
        from value in interpreter.Evaluate(isType.ValueOperand, disjunct)
        from match in MatchType(isType.TypeOperand, isType.ValueOperand.Type, value.Value, value.Disjunct)
        select new Outcome(match.Disjunct, match.Succeeds ? Value.True : Value.False);

    private IEnumerable<(Disjunct Disjunct, bool Succeeds)> Match(IPatternOperation pattern, Value value, Disjunct disjunct) => pattern switch
    {
        IConstantPatternOperation constant =>
            from right in interpreter.Evaluate(constant.Value, disjunct)
            from match in Decide(right.Disjunct, Assumptions.Equal(right.Disjunct, value, right.Value))
            select match,
        IDiscardPatternOperation => [(disjunct, true)],
        IDeclarationPatternOperation { MatchesNull: true } variable => [(Declare(variable, variable.DeclaredSymbol, value, disjunct), true)],
        IDeclarationPatternOperation declaration =>
            MatchType(declaration.MatchedType, declaration.InputType, value, disjunct)
                .Select(match => match.Succeeds ? (Declare(declaration, declaration.DeclaredSymbol, value, match.Disjunct), true) : match),
        ITypePatternOperation type => MatchType(type.MatchedType, type.InputType, value, disjunct),
        INegatedPatternOperation negated => Match(negated.Pattern, value, disjunct).Select(match => (match.Disjunct, !match.Succeeds)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or =>
            Match(or.LeftPattern, value, disjunct).SelectMany(left => left.Succeeds ? [left] : Match(or.RightPattern, value, left.Disjunct)),
        IBinaryPatternOperation and =>
            Match(and.LeftPattern, value, disjunct).SelectMany(left => left.Succeeds ? Match(and.RightPattern, value, left.Disjunct) : [left]),
        IRecursivePatternOperation recursive => MatchRecursive(recursive, value, disjunct),
        _ => Undecided(pattern.InputType is INamedTypeSymbol type && run.Api.IsInSource(type) ? interpreter.Invocations.Release(disjunct, [value]) : disjunct),
    };

    private static IEnumerable<(Disjunct Disjunct, bool Succeeds)> Undecided(Disjunct disjunct) => [(disjunct, true), (disjunct, false)];

    /// <summary>The disjuncts on both sides of a bool.</summary>
    private static IEnumerable<(Disjunct Disjunct, bool Succeeds)> Decide(Disjunct disjunct, Value test)
    {
        if (Assumptions.Assume(disjunct, test, true) is { } yes)
        {
            yield return (yes, true);
        }

        if (Assumptions.Assume(disjunct, test, false) is { } no)
        {
            yield return (no, false);
        }
    }

    private Disjunct Declare(IOperation pattern, ISymbol? variable, Value value, Disjunct disjunct) =>
        variable is ILocalSymbol local && interpreter.Structs.Copied(pattern, local.Type, new(disjunct, value)) is var copied ? copied.Disjunct.Write(new Variable(local), copied.Value) : disjunct;

    private IEnumerable<(Disjunct Disjunct, bool Succeeds)> MatchType(ITypeSymbol? type, ITypeSymbol? input, Value value, Disjunct disjunct)
    {
        if (value is Unknown)
        {
            return [(disjunct, true), (disjunct, false)];
        }

        var matches = disjunct.Refine(value, Traits.Anything & ~Traits.IsNull);
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
        var fails = isCertain ? disjunct.Refine(value, Traits.Anything & ~Traits.IsNotNull)
            : type?.Name == nameof(System.Net.IPEndPoint) ? disjunct.Refine(address, Traits.OtherFamily | ~Traits.Address)
            : disjunct;
        return Both(matches, fails);
    }

    private static IEnumerable<(Disjunct Disjunct, bool Succeeds)> Both(Disjunct? matches, Disjunct? fails)
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

    private IEnumerable<(Disjunct Disjunct, bool Succeeds)> MatchRecursive(IRecursivePatternOperation pattern, Value value, Disjunct disjunct)
    {
        var matches = MatchType(pattern.MatchedType, pattern.InputType, value, pattern.DeconstructSymbol is null ? disjunct : interpreter.Invocations.Release(disjunct, [value]));
        foreach (var subpattern in pattern.PropertySubpatterns)
        {
            matches = matches.SelectMany(match => match.Succeeds ? MatchProperty(subpattern, value, match.Disjunct) : [match]);
        }

        foreach (var _ in pattern.DeconstructionSubpatterns)
        {
            matches = matches.SelectMany<(Disjunct Disjunct, bool Succeeds), (Disjunct Disjunct, bool Succeeds)>(
                match => match.Succeeds ? [match, (match.Disjunct, false)] : [match]);
        }

        return matches.Select(match => match.Succeeds ? (Declare(pattern, pattern.DeclaredSymbol, value, match.Disjunct), true) : match);
    }

    private IEnumerable<(Disjunct Disjunct, bool Succeeds)> MatchProperty(IPropertySubpatternOperation subpattern, Value value, Disjunct disjunct)
    {
        if (subpattern.Member is IPropertyReferenceOperation { Arguments.IsEmpty: true } property)
        {
            return from read in interpreter.References.ReadProperty(property, property.Property, value, disjunct).SelectMany(Aliases.Dereferenced).ToList()
                   from match in Match(subpattern.Pattern, read.Value, read.Disjunct)
                   select match;
        }

        if (subpattern.Member is IFieldReferenceOperation field)
        {
            return from read in interpreter.References.ReadMember(disjunct, value, field.Field).SelectMany(Aliases.Dereferenced).ToList()
                   from match in Match(subpattern.Pattern, read.Value, read.Disjunct)
                   select match;
        }

        return [(disjunct, true), (disjunct, false)];
    }
}
