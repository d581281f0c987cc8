using System.Net;
using System.Net.Sockets;

namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// What may still be true of a value: a set of possibilities, one bit each. It is a lattice: fewer bits say more,
/// join is union, and a group without bits is a contradiction.
/// </summary>
[Flags]
internal enum Traits
{
    /// <summary>No possibility is left: the path cannot be taken.</summary>
    None = 0,

    /// <summary>0.0.0.0.</summary>
    WildcardIPv4 = 1,

    /// <summary>Any other IPv4 address.</summary>
    SpecificIPv4 = 2,

    /// <summary>The address ::, IPv6's wildcard (RFC 4291 section 2.5.2).</summary>
    WildcardIPv6 = 4,

    /// <summary>Any other IPv6 address.</summary>
    SpecificIPv6 = 8,

    /// <summary>No Internet address, for example a Unix-domain path.</summary>
    OtherFamily = 16,

    IsNull = 32,
    IsNotNull = 64,
    IsTrue = 128,
    IsFalse = 256,

    IPv4 = WildcardIPv4 | SpecificIPv4,
    IPv6 = WildcardIPv6 | SpecificIPv6,
    Wildcard = WildcardIPv4 | WildcardIPv6,
    Specific = SpecificIPv4 | SpecificIPv6,
    Address = IPv4 | IPv6 | OtherFamily,
    Nullness = IsNull | IsNotNull,
    Truth = IsTrue | IsFalse,
    Anything = Address | Nullness | Truth,
}

internal static class TraitsExtensions
{
    /// <summary>Whether every possibility in <paramref name="traits"/> is one of <paramref name="some"/>.</summary>
    public static bool Are(this Traits traits, Traits some) => (traits & Traits.Address & ~some) == 0;

    /// <summary>Whether one of <paramref name="some"/> is possible.</summary>
    public static bool MayBe(this Traits traits, Traits some) => (traits & some) != 0;

    /// <summary>What may be true on either of two paths. A null has no family: there, what the other path knows of the address stays.</summary>
    public static Traits Or(this Traits left, Traits right)
    {
        var either = left | right;
        return (left.MayBe(Traits.IsNotNull), right.MayBe(Traits.IsNotNull)) switch
        {
            (false, true) => either & (right | ~Traits.Address),
            (true, false) => either & (left | ~Traits.Address),
            _ => either,
        };
    }

    public static bool IsContradiction(this Traits traits) =>
        (traits & Traits.Address) == 0 || (traits & Traits.Nullness) == 0 || (traits & Traits.Truth) == 0;

    /// <summary>The family bits of an <see cref="AddressFamily"/> constant.</summary>
    public static Traits OfFamily(long family) => family switch
    {
        (long)AddressFamily.InterNetwork => Traits.IPv4,
        (long)AddressFamily.InterNetworkV6 => Traits.IPv6,
        _ => Traits.OtherFamily,
    };

    /// <summary>The one bit of a known address.</summary>
    public static Traits Of(IPAddress address) => address.AddressFamily == AddressFamily.InterNetworkV6
        ? address.Equals(IPAddress.IPv6Any) ? Traits.WildcardIPv6 : Traits.SpecificIPv6
        : address.Equals(IPAddress.Any) ? Traits.WildcardIPv4 : Traits.SpecificIPv4;
}
