namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>What the platform makes of texts, names and addresses: addresses.</summary>
internal sealed class AddressCalls(Interpreter interpreter)
{
    /// <summary>The text of an address, which says of what family it is.</summary>
    public static Outcome TextOf(IMethodSymbol method, Value address, Disjunct disjunct)
    {
        if (address is Constant { Data: System.Net.IPAddress known })
        {
            return new(disjunct, new Constant(known.ToString()));
        }

        var text = new Member(address, method).Bounded();
        return new(disjunct.Refine(text, disjunct.TraitsOf(address) | ~Traits.Address) ?? disjunct, text);
    }

    /// <summary>The address that a text is, of a family that the text can be of. Another text throws.</summary>
    public IEnumerable<Outcome> Parse(IOperation call, Value text, Disjunct disjunct) =>
        IsNone(call, text) ? [] : [Parsed(call, text, disjunct)];

    /// <summary>Whether the text is no address for certain.</summary>
    private bool IsNone(IOperation call, Value text) => text is Constant && AddressEffects.Parse(text) is null && interpreter.References.IsOwnVariable(call.Argument(0));

    private Outcome Parsed(IOperation call, Value text, Disjunct disjunct) => AddressEffects.Parse(text) is { } known ? new(disjunct, known)
        : text is Member { Of: { } address, Name: IMethodSymbol { Name: nameof(ToString) } } && !address.Any(IsOfEarlierTurn) ? new(disjunct, address)
        : OfFamily(disjunct.TraitsOf(text), call, disjunct);

    /// <summary>The endpoint that a text is.</summary>
    public Outcome ParseEndPoint(IOperation call, Value text, Disjunct disjunct)
    {
        if (AddressEffects.ParseEndPoint(text) is { } known)
        {
            return new(disjunct, known);
        }

        var fresh = interpreter.Fresh(call, disjunct);
        return fresh with { Disjunct = fresh.Disjunct.Refine(AddressEffects.AddressOf(fresh.Value), disjunct.TraitsOf(text) | ~Traits.Address) ?? fresh.Disjunct };
    }

    public IEnumerable<Outcome> TryParse(IOperation call, IArgumentOperation target, Value text, Disjunct disjunct)
    {
        var parsed = text is Constant && !interpreter.References.IsOwnVariable(call.Argument(0)) ? interpreter.Fresh(target.Value, disjunct)
            : IsNone(call, text) ? new(disjunct, Value.Null) : Parsed(target.Value, text, disjunct);
        return from assigned in interpreter.BodyCalls.AssignOut(call, target, parsed.Value, parsed.Disjunct)
               select parsed.Value is Constant ? new Outcome(assigned, Assumptions.Not(Assumptions.Equal(assigned, parsed.Value, Value.Null))) : interpreter.Fresh(call, assigned);
    }

    /// <summary>Whether it may be one of several, of which what is known of the text is not known.</summary>
    private static bool IsOfEarlierTurn(Value part) => GarbageCollection.IdentityOf(part) is { Turn: not Turn.Current };

    public Outcome Map(bool isIPv4, IOperation call, Value? address, Disjunct disjunct) => address is Constant { Data: System.Net.IPAddress known }
        ? new(disjunct, new Constant(isIPv4 ? known.MapToIPv4() : known.MapToIPv6()))
        : OfFamily(isIPv4 ? Traits.IPv4 : Traits.IPv6, call, disjunct);

    /// <summary>A new address of which the family is known, or something of it.</summary>
    private Outcome OfFamily(Traits possible, IOperation call, Disjunct disjunct)
    {
        var fresh = interpreter.Fresh(call, disjunct);
        return fresh with { Disjunct = fresh.Disjunct.Refine(fresh.Value, possible | ~Traits.Address) ?? fresh.Disjunct };
    }

    /// <summary>The answers of a resolver: an address written as text is that address, and a fixed name's are those of a host, never a wildcard.</summary>
    public Outcome Resolve(IOperation call, Value[] arguments, Disjunct disjunct)
    {
        var answers = arguments[0] switch
        {
            var text when AddressEffects.Parse(text) is Constant { Data: System.Net.IPAddress address } => TraitsExtensions.Of(address),
            Constant { Data: string { Length: > 0 } } => ~Traits.Wildcard,
            _ => Traits.Anything,
        };
        return OfFamily(answers & FamilyAsked(arguments), call, disjunct);
    }

    /// <summary>GetHostAddresses(name, family) answers addresses of that family.</summary>
    private static Traits FamilyAsked(Value[] arguments) => arguments.Length > 1 && SocketOperations.NumberOf(arguments[1]) is { } family and not 0
        ? TraitsExtensions.OfFamily(family)
        : Traits.Anything;
}
