namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>What a disjunct speaks of, and what becomes of it when an object grows older.</summary>
public sealed class DisjunctTests
{
    private static readonly AbstractLocation Here = new Result("here");
    private static readonly Site Made = Sites.Next();
    private static readonly Site Elsewhere = Sites.Next();

    private static Identity Current(Site site) => new(site, Turn.Current);

    private static Identity Earlier(Site site) => new(site, Turn.Earlier);

    private static Value Object(Site site) => new Opaque(Current(site));

    /// <summary>Each place of a disjunct in which an object may be mentioned.</summary>
    private static IEnumerable<Disjunct> Speaking(Site site) =>
    [
        Disjunct.Empty.Write(Here, Object(site)),
        Disjunct.Empty.Write(Here, new SocketRef(Current(site))),
        Disjunct.Empty.Write(Here, new Sequence(Value.Null, new Sequence(Object(site), null))),
        Disjunct.Empty.Write(Here, new Function("run", Object(site), null)),
        Disjunct.Empty.Write(new Contents(Object(site)), Value.True),
        Disjunct.Empty.Write(new Element(Value.Null, Object(site)), Value.True),
        Disjunct.Empty.Write(new Element(Object(site), Value.Null), Value.True),
        Disjunct.Empty.With(Current(site), new SocketState()),
        Disjunct.Empty.With(Current(Elsewhere), new SocketState { Family = Object(site) }),
        Disjunct.Empty.With(Current(Elsewhere), new SocketState { Address = Object(site) }),
        Disjunct.Empty.With(Current(Elsewhere), new SocketState { Port = Object(site) }),
        Disjunct.Empty.Refine(Object(site), ~Traits.IsNull)!,
    ];

    [Fact]
    public void Speaks_of_an_object_wherever_it_is_mentioned() =>
        Assert.All(Speaking(Made), disjunct => Assert.True(disjunct.Mentions(Made)));

    [Fact]
    public void Does_not_speak_of_an_object_of_another_site()
    {
        Assert.All(Speaking(Made), disjunct => Assert.False(disjunct.Mentions(Sites.Next())));
        Assert.False(Disjunct.Empty.Mentions(Made));
    }

    [Fact]
    public void Speaks_of_no_present_object_of_a_site_once_it_has_aged() =>
        Assert.All(Speaking(Made), disjunct => Assert.True(!Current(Made).Equals(Earlier(Made)) && disjunct.Age(Made).Mentions(Made)));

    [Fact]
    public void Two_sockets_of_one_site_that_are_both_earlier_are_joined()
    {
        var disjunct = Disjunct.Empty
            .With(Earlier(Made), new SocketState { Mode = Modes.Dual, Life = Life.Bound })
            .With(Current(Made), new SocketState { Mode = Modes.Dual, Life = Life.Fresh })
            .Age(Made);

        Assert.Equal([Earlier(Made)], disjunct.Sockets.Entries.Select(entry => entry.Key));
        Assert.Equal(Life.Bound | Life.Fresh, disjunct.Sockets.Entries.Single().Value.Life);
    }

    [Fact]
    public void Of_two_objects_that_are_both_earlier_what_either_may_be_is_known()
    {
        var disjunct = Disjunct.Empty
            .Refine(new Opaque(Earlier(Made)), ~Traits.IsNull)!
            .Refine(new Opaque(Current(Made)), ~(Traits.IsNull | Traits.IsTrue))!
            .Age(Made);

        Assert.Equal(Traits.Anything & ~Traits.IsNull, disjunct.TraitsOf(new Opaque(Earlier(Made))));
    }

    [Fact]
    public void Ageing_leaves_the_objects_of_other_sites_alone()
    {
        var disjunct = Disjunct.Empty.Write(Here, Object(Elsewhere)).With(Current(Elsewhere), new SocketState());

        Assert.Equal(disjunct, disjunct.Age(Made));
    }

    [Fact]
    public void A_list_of_two_sockets_that_are_both_earlier_holds_one()
    {
        var list = new Sequence(new SocketRef(Earlier(Made)), new Sequence(Value.Null, new Sequence(new SocketRef(Current(Made)), null)));

        // From the end: the present one becomes an earlier one, and there is such a one already.
        var reversed = new Sequence(new SocketRef(Current(Made)), new Sequence(Value.Null, new Sequence(new SocketRef(Earlier(Made)), null)));

        Assert.Equal(2, ((Sequence)Disjunct.Empty.Write(Here, list).Age(Made).Read(Here)!).Count);
        Assert.Equal(2, ((Sequence)Disjunct.Empty.Write(Here, reversed).Age(Made).Read(Here)!).Count);
    }

    [Fact]
    public void Merged_knowledge_is_what_both_know_and_the_other_way_round()
    {
        Value text = new Opaque(Current(Made));
        Value name = new Opaque(Current(Elsewhere));
        var left = Disjunct.Empty.Refine(text, ~Traits.IsNull)!.Refine(name, ~Traits.IsNull)!;
        var right = Disjunct.Empty.Refine(text, ~Traits.IsNotNull)!.Refine(name, ~(Traits.IsNull | Traits.IsTrue))!;

        foreach (var merged in new[] { left.MergeKnowledge(right), right.MergeKnowledge(left) })
        {
            Assert.Equal([name], merged.PathCondition.Entries.Select(entry => entry.Key));
            Assert.Equal(Traits.Anything & ~Traits.IsNull, merged.TraitsOf(name));
        }
    }

    [Fact]
    public void The_lost_socket_that_holds_a_port_is_kept_and_what_it_is_bound_to_is_known()
    {
        Value family = new Opaque(Current(Sites.Next()));
        Value address = new Opaque(Current(Sites.Next()));
        Value port = new Opaque(Current(Sites.Next()));
        Value lost = new Opaque(Current(Sites.Next()));
        var bound = new SocketState { Life = Life.Bound, Family = family, Address = address, Port = port };
        var disjunct = Disjunct.Empty.With(Current(Made), bound).With(Current(Elsewhere), new SocketState());
        disjunct = new[] { family, address, port, lost }.Aggregate(disjunct, (current, value) => current.Refine(value, ~Traits.IsNull)!);

        Assert.Equal([Current(Made)], GarbageCollection.Collect(disjunct).Sockets.Entries.Select(entry => entry.Key));
        Assert.Equal([family, address, port], GarbageCollection.Collect(disjunct).PathCondition.Entries.Select(entry => entry.Key));
        Assert.Empty(GarbageCollection.CollectAll(disjunct).Sockets.Entries);
        Assert.Empty(GarbageCollection.CollectAll(disjunct).PathCondition.Entries);
    }
}
