using System.Net;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>What may be true of a value, and what a test rules out.</summary>
public sealed class TraitsTests
{
    private static readonly Value Address = new Member(null, "address");

    [Theory]
    [InlineData("0.0.0.0", nameof(Traits.WildcardIPv4))]
    [InlineData("127.0.0.1", nameof(Traits.SpecificIPv4))]
    [InlineData("::", nameof(Traits.WildcardIPv6))]
    [InlineData("::1", nameof(Traits.SpecificIPv6))]
    public void A_known_address_is_one_thing(string address, string trait)
    {
        var traits = Disjunct.Empty.TraitsOf(new Constant(IPAddress.Parse(address)));

        Assert.Equal(trait, (traits & Traits.Address).ToString());
        Assert.Equal(Traits.IsNotNull, traits & Traits.Nullness);
    }

    [Fact]
    public void Null_true_and_false_are_what_they_are()
    {
        Traits[] traits = [.. new[] { Value.Null, Value.True, Value.False }.Select(Disjunct.Empty.TraitsOf)];

        Assert.Equal([Traits.IsNull, Traits.IsNotNull, Traits.IsNotNull], traits.Select(it => it & Traits.Nullness));
        Assert.Equal([Traits.Truth, Traits.IsTrue, Traits.IsFalse], traits.Select(it => it & Traits.Truth));
    }

    [Fact]
    public void A_test_of_the_family_is_one_of_the_address()
    {
        var disjunct = Disjunct.Empty.Refine(new FamilyOf(Address), ~Traits.IPv4)!;

        Assert.False(disjunct.TraitsOf(Address).MayBe(Traits.IPv4));
        Assert.True(disjunct.TraitsOf(Address).MayBe(Traits.IPv6));
    }

    [Fact]
    public void Of_a_null_and_an_IPv4_address_the_address_is_IPv4()
    {
        var ofNull = Disjunct.Empty.Refine(Address, ~Traits.IsNotNull)!;
        var ofIPv4 = Disjunct.Empty.Refine(Address, ~Traits.IsNull & ~(Traits.IPv6 | Traits.OtherFamily))!;

        Assert.Equal([Traits.IPv4, Traits.IPv4], new[] { ofNull.MergeKnowledge(ofIPv4), ofIPv4.MergeKnowledge(ofNull) }.Select(disjunct => disjunct.TraitsOf(Address) & Traits.Address));
        Assert.Equal(Traits.Nullness, ofNull.MergeKnowledge(ofIPv4).TraitsOf(Address) & Traits.Nullness);
    }

    [Fact]
    public void Of_an_address_that_may_be_null_and_an_IPv4_address_nothing_is_known()
    {
        var ofIPv4 = Disjunct.Empty.Refine(Address, ~Traits.IsNull & ~(Traits.IPv6 | Traits.OtherFamily))!;

        Assert.Equal(Traits.Anything, Disjunct.Empty.MergeKnowledge(ofIPv4).TraitsOf(Address));
        Assert.Equal(Traits.Anything, ofIPv4.MergeKnowledge(Disjunct.Empty).TraitsOf(Address));
    }

    [Fact]
    public void A_test_that_leaves_nothing_leaves_no_disjunct()
    {
        var disjunct = Disjunct.Empty.Refine(Address, ~Traits.IPv4)!;

        Assert.Null(disjunct.Refine(Address, Traits.IPv4 | Traits.Nullness | Traits.Truth));
        Assert.Null(Disjunct.Empty.Refine(Value.Null, ~Traits.IsNull));
        Assert.Null(Disjunct.Empty.Refine(Value.True, ~Traits.IsTrue));
    }

    [Fact]
    public void Nothing_is_remembered_of_what_is_unknown_or_always_so()
    {
        Assert.Same(Disjunct.Empty, Disjunct.Empty.Refine(Unknown.Instance, ~Traits.IPv4));
        Assert.Same(Disjunct.Empty, Disjunct.Empty.Refine(Address, Traits.Anything));
    }
}
