namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>Symbolic values, which are made of others: what each shows, exchanges and how deep it is.</summary>
public sealed class ValueTests
{
    private static readonly Value Left = new Constant("left");
    private static readonly Value Right = new Constant("right");
    private static readonly Value Other = new Constant("other");

    /// <summary>Every kind of value that is made of others, with its parts in order.</summary>
    private static IEnumerable<(Value Whole, Value[] Parts)> Composites(Value left, Value right) =>
    [
        (new Member(left, "Length"), [left]),
        (new FamilyOf(left), [left]),
        (new Enumerator(left), [left]),
        (new Negation(left), [left]),
        (new Function("Run", left, null), [left]),
        (new Derived("+", left, right), [left, right]),
        (new EndPointValue(left, right), [left, right]),
        (new Equality(left, right), [left, right]),
    ];

    [Fact]
    public void A_value_shows_itself_and_then_its_parts() => Assert.All(Composites(Left, Right), it =>
    {
        var seen = new List<Value>();
        it.Whole.Any(part => Shown(part, seen));

        Assert.Equal([it.Whole, .. it.Parts], seen);
    });

    [Fact]
    public void A_value_without_parts_shows_itself() => Assert.All([Left, new Member(null, "Now"), new Function("Run", null, null)], it =>
    {
        var seen = new List<Value>();
        it.Any(part => Shown(part, seen));

        Assert.Equal([it], seen);
    });

    [Fact]
    public void A_part_is_exchanged_wherever_it_is()
    {
        Value? Replace(Value value) => value == Left ? Other : value == Right ? Left : null;

        Assert.Equal(
            Composites(Other, Left).Select(it => it.Whole),
            Composites(Left, Right).Select(it => it.Whole.Map(Replace)));
    }

    [Fact]
    public void The_whole_is_exchanged_before_its_parts() => Assert.All(
        Composites(Left, Right), it => Assert.Equal(Other, it.Whole.Map(value => value == it.Whole ? Other : null)));

    [Fact]
    public void What_is_not_exchanged_stays_equal() => Assert.All(
        Composites(Left, Right).Select(it => it.Whole).Append(new Member(null, "Now")), it => Assert.Equal(it, it.Map(_ => null)));

    [Fact]
    public void A_value_is_one_deeper_than_its_deepest_part()
    {
        var deep = new Negation(new Negation(Left));

        Assert.All(Composites(Left, Right), it => Assert.Equal(2, it.Whole.Depth));
        Assert.All(Composites(deep, Right), it => Assert.Equal(4, it.Whole.Depth));
        Assert.All(Composites(Left, deep).Where(it => it.Parts.Length == 2), it => Assert.Equal(4, it.Whole.Depth));
        Assert.Equal(1, new Member(null, "Now").Depth);
        Assert.Equal(1, new Function("Run", null, null).Depth);
    }

    [Theory]
    [InlineData(Value.MaximumDepth, true)]
    [InlineData(Value.MaximumDepth + 1, false)]
    public void A_tower_is_unknown_above_the_greatest_depth(int depth, bool isKept)
    {
        Value tower = Enumerable.Range(1, depth - 1).Aggregate(Left, (value, _) => new Negation(value));

        Assert.Equal(isKept ? tower : Unknown.Instance, tower.Bounded());
    }

    [Fact]
    public void Integers_of_every_width_are_one_constant() => Assert.All(
        new object[] { (sbyte)23, (byte)23, (short)23, (ushort)23, 23, 23u, 23L, (char)23 },
        data => Assert.Equal(new Constant(23L), Constant.Of(data)));

    [Fact]
    public void Constants_of_other_types_are_unknown_but_for_texts_bools_and_null()
    {
        Assert.Equal(
            [Value.Null, Value.True, Value.False, new Constant("a")],
            new object?[] { null, true, false, "a" }.Select(Constant.Of));
        Assert.Equal(Unknown.Instance, Constant.Of(1.5));
    }

    private static bool Shown(Value part, List<Value> seen)
    {
        seen.Add(part);
        return false;
    }
}
