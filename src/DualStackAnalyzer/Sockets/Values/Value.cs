namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// A symbolic value. Equal values are equal at run time (in the same disjunct); different ones may still be.
/// <see cref="Unknown"/> alone equals nothing, itself included, and is never asked for equality.
/// </summary>
internal abstract record Value
{
    protected Value()
    {
    }

    /// <summary>A changed copy has another hash.</summary>
    protected Value(Value original)
    {
    }

    public static readonly Value Null = new Constant(null);
    public static readonly Value True = new Constant(true);
    public static readonly Value False = new Constant(false);

    /// <summary>The same value with the parts that <paramref name="replace"/> maps exchanged.</summary>
    public virtual Value Map(Func<Value, Value?> replace) => replace(this) ?? this;

    /// <summary>Whether <paramref name="test"/> is true of the value or of one that it is made of; asked of each until then.</summary>
    public virtual bool Any(Func<Value, bool> test) => test(this);

    /// <summary>The hash, computed once by the kinds of values: they are compared and looked up far more often than made.</summary>
    protected int Hash { get; set; }

    public virtual bool Equals(Value? other) => ReferenceEquals(this, other) || (other is not null && EqualityContract == other.EqualityContract && (Hash == other.Hash || Hash == 0 || other.Hash == 0));

    public override int GetHashCode() => Hash;

    /// <summary>How deep the value nests; bounded by <see cref="MaximumDepth"/> so that loops cannot build towers.</summary>
    public virtual int Depth => 1;

    public const int MaximumDepth = 6;

    /// <summary>The value, or Unknown where it is nested too deep.</summary>
    public Value Bounded() => Depth > MaximumDepth ? Unknown.Instance : this;
}

/// <summary>Top: nothing is known.</summary>
internal sealed record Unknown : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = 2;


    public static readonly Value Instance = new Unknown();
}

/// <param name="Data">null, a bool, a string, a long for every integer and enum, or a System.Net.IPAddress.</param>
internal sealed record Constant(object? Data) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = Data is { } data ? data.GetHashCode() : 3;


    /// <summary>A compile-time constant, integers of every width as long.</summary>
    public static Value Of(object? data) => data switch
    {
        null => Null,
        true => True,
        false => False,
        sbyte or byte or short or ushort or int or uint or long or char =>
            new Constant(Convert.ToInt64(data, System.Globalization.CultureInfo.InvariantCulture)),
        ulong number => new Constant(unchecked((long)number)),
        string text => new Constant(text),
        _ => Unknown.Instance,
    };
}

/// <summary>A parameter, field or captured variable as it was when the analysis entered.</summary>
internal sealed record Input(ISymbol Symbol) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(SymbolEqualityComparer.Default.GetHashCode(Symbol) + 5);

}

/// <summary>The result of an operation that is not looked into.</summary>
internal sealed record Opaque(Identity Identity) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(Identity.GetHashCode() + 7);

}

/// <summary>What merged paths have left in one place: one value or another.</summary>
/// <param name="Holder">What holds it; equal holders hold the same.</param>
internal sealed record JoinedValue(object Holder) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(Holder.GetHashCode() + 11);


    /// <summary>The same for a socket that is called another from here on; null where another holds it.</summary>
    public JoinedValue? Of(Identity socket, Identity renamed) =>
        Holder is System.ValueTuple<Identity, string> held && held.Item1 == socket ? new((renamed, held.Item2)) : null;
}

/// <summary>A number that differs in paths which were merged: a port, one value or another, and the same wherever it is named.</summary>
/// <param name="Holder">The place that held it when they were merged.</param>
internal sealed record JoinedNumber(AbstractLocation Holder) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(Holder.GetHashCode() + 71);
}

/// <summary>A property, field or pure function of another value; the same again if asked again.</summary>
/// <param name="Of">Null for a static one.</param>
/// <param name="Name">The member's symbol, or a name of the analysis.</param>
internal sealed record Member(Value? Of, object Name) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(((Of?.GetHashCode() ?? 0) * 31) + Name.GetHashCode() + 13);


    public override bool Any(Func<Value, bool> test) => base.Any(test) || Of?.Any(test) == true;

    public override Value Map(Func<Value, Value?> replace) =>
        replace(this) ?? (Of?.Map(replace) is { } of && !ReferenceEquals(of, Of) ? new Member(of, Name) : this);

    public override int Depth => 1 + (Of?.Depth ?? 0);
}

/// <summary>An operator over two values.</summary>
internal sealed record Derived(object Operator, Value Left, Value Right) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(((Operator.GetHashCode() * 31) + Left.GetHashCode() * 31) + Right.GetHashCode() + 17);


    public override bool Any(Func<Value, bool> test) => base.Any(test) || Left.Any(test) || Right.Any(test);

    public override Value Map(Func<Value, Value?> replace) =>
        replace(this) ?? (Left.Map(replace) is var left && Right.Map(replace) is var right && ReferenceEquals(left, Left) && ReferenceEquals(right, Right) ? this : new Derived(Operator, left, right));

    public override int Depth => 1 + Math.Max(Left.Depth, Right.Depth);
}

/// <summary>The address family of an address.</summary>
internal sealed record FamilyOf(Value Address) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(Address.GetHashCode() + 19);


    public override bool Any(Func<Value, bool> test) => base.Any(test) || Address.Any(test);

    public override Value Map(Func<Value, Value?> replace) => replace(this) ?? (Address.Map(replace) is var part && ReferenceEquals(part, Address) ? this : new FamilyOf(part));

    public override int Depth => 1 + Address.Depth;
}

/// <summary>An IPEndPoint made of known parts.</summary>
internal sealed record EndPointValue(Value Address, Value Port) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked((Address.GetHashCode() * 31) + Port.GetHashCode() + 23);


    public override bool Any(Func<Value, bool> test) => base.Any(test) || Address.Any(test) || Port.Any(test);

    public override Value Map(Func<Value, Value?> replace) =>
        replace(this) ?? (Address.Map(replace) is var left && Port.Map(replace) is var right && ReferenceEquals(left, Address) && ReferenceEquals(right, Port) ? this : new EndPointValue(left, right));

    public override int Depth => 1 + Math.Max(Address.Depth, Port.Depth);
}

/// <summary>A socket, or the TcpListener, UdpClient or TcpClient that holds it.</summary>
internal sealed record SocketRef(Identity Identity) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(Identity.GetHashCode() + 29);

}

/// <summary>An object of the project's own, a list or an array, whose parts are followed.</summary>
internal sealed record Instance(Identity Identity, ITypeSymbol Type) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(Identity.GetHashCode() + 37);

}

/// <summary>The object whose method is analyzed.</summary>
internal sealed record This(ITypeSymbol Type) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(SymbolEqualityComparer.Default.GetHashCode(Type) + 41);

}

/// <summary>Values of which any may be meant, or all in turn: the contents of a collection, a tuple in order.</summary>
internal sealed record Sequence(Value Head, Sequence? Tail) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked((Head.GetHashCode() * 31) + (Tail?.GetHashCode() ?? 0) + 43);


    public override bool Any(Func<Value, bool> test) => base.Any(test) || Head.Any(test) || Tail?.Any(test) == true;

    public int Count => 1 + (Tail?.Count ?? 0);

    public override Value Map(Func<Value, Value?> replace)
    {
        if (replace(this) is { } other)
        {
            return other;
        }

        var (head, tail) = (Head.Map(replace), (Sequence?)Tail?.Map(replace));

        // Two objects of one site that are both earlier ones now are one, and so is what is made of them.
        return (head is SocketRef or Instance || head.Any(static part => part is Opaque)) && (head != Head || tail != Tail) && tail is not null && tail.Contains(head) ? tail : new Sequence(head, tail);
    }

    /// <summary>The values as one; null for none.</summary>
    public static Value Of(Value[] values) =>
        Enumerable.Reverse(values).Aggregate((Sequence?)null, (tail, head) => new Sequence(head, tail)) ?? Null;

    /// <summary>The values in order; none for null.</summary>
    public static Value[] ToArray(Sequence? sequence)
    {
        var values = new Value[sequence?.Count ?? 0];
        for (int i = 0; sequence is not null; sequence = sequence.Tail)
        {
            values[i++] = sequence.Head;
        }

        return values;
    }

    private bool Contains(Value value) => Head == value || (Tail?.Contains(value) ?? false);

    public override int Depth => Math.Max(1 + Head.Depth, Tail?.Depth ?? 0);
}

/// <summary>What foreach walks along.</summary>
internal sealed record Enumerator(Value Collection) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(Collection.GetHashCode() + 47);


    public override bool Any(Func<Value, bool> test) => base.Any(test) || Collection.Any(test);

    public override Value Map(Func<Value, Value?> replace) => replace(this) ?? (Collection.Map(replace) is var part && ReferenceEquals(part, Collection) ? this : new Enumerator(part));

    public override int Depth => 1 + Collection.Depth;
}

/// <summary>A test for equality, unless both sides are constants.</summary>
internal sealed record Equality(Value Left, Value Right) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked((Left.GetHashCode() * 31) + Right.GetHashCode() + 53);


    public override bool Any(Func<Value, bool> test) => base.Any(test) || Left.Any(test) || Right.Any(test);

    public override Value Map(Func<Value, Value?> replace) =>
        replace(this) ?? (Left.Map(replace) is var left && Right.Map(replace) is var right && ReferenceEquals(left, Left) && ReferenceEquals(right, Right) ? this : new Equality(left, right));

    public override int Depth => 1 + Math.Max(Left.Depth, Right.Depth);
}

/// <summary>The negation of a bool.</summary>
internal sealed record Negation(Value Operand) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(Operand.GetHashCode() + 59);


    public override bool Any(Func<Value, bool> test) => base.Any(test) || Operand.Any(test);

    public override Value Map(Func<Value, Value?> replace) => replace(this) ?? (Operand.Map(replace) is var part && ReferenceEquals(part, Operand) ? this : new Negation(part));

    public override int Depth => 1 + Operand.Depth;
}

/// <summary>A delegate: a lambda (its operation in the graph that holds it) or a method.</summary>
/// <param name="Code">The operation of the lambda or the symbol of the method.</param>
/// <param name="Receiver">What <c>this</c> is in it.</param>
/// <param name="Captured">The variables of a lambda; null for a method.</param>
internal sealed record Function(object Code, Value? Receiver, CapturedVariables? Captured) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked((Code.GetHashCode() * 31) + (Receiver?.GetHashCode() ?? 0) + 61);


    public override bool Any(Func<Value, bool> test) => base.Any(test) || Receiver?.Any(test) == true;

    public override Value Map(Func<Value, Value?> replace) =>
        replace(this) ?? new Function(Code, Receiver?.Map(replace), Captured);

    public override int Depth => 1 + (Receiver?.Depth ?? 0);
}
