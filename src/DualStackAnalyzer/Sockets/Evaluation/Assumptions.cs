using System.Net;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What a test says of the values that it tests, and which worlds it rules out.</summary>
internal static class Assumptions
{
    /// <summary>The world in which the bool <paramref name="test"/> is <paramref name="truth"/>; null where it cannot be.</summary>
    public static World? Assume(World world, Value test, bool truth) => test switch
    {
        Constant { Data: bool known } => known == truth ? world : null,
        Negation not => Assume(world, not.Operand, !truth),
        Equality equality => AssumeEqual(world, equality, truth),
        Unknown => world,
        Member { Of: SocketRef socket, Name: nameof(SocketState.IsConnected) } when truth => world.Change(socket, static state => state with { IsConnected = true }),
        _ => world.Refine(test, Rest(truth ? Traits.IsTrue : Traits.IsFalse, Traits.Truth)),
    };

    /// <summary>The value of a test for equality: a bool constant where it is decided.</summary>
    public static Value Equal(World world, Value left, Value right)
    {
        if (left is Unknown || right is Unknown)
        {
            return Unknown.Instance;
        }

        if (left == right)
        {
            return Value.True;
        }

        if (left is Constant && right is not Constant)
        {
            (left, right) = (right, left);
        }

        return (left, right) switch
        {
            (Constant, Constant) => Value.False,
            (_, Constant { Data: null }) when !world.TraitsOf(left).MayBe(Traits.IsNull) => Value.False,
            (_, Constant { Data: bool truth }) => truth ? left : new Negation(left),
            _ => new Equality(left, right),
        };
    }

    private static World? AssumeEqual(World world, Equality equality, bool truth)
    {
        var (left, right) = (equality.Left, equality.Right);
        if (Decided(world, equality) is { } known && known != truth)
        {
            return null;
        }

        return right switch
        {
            Constant { Data: null } => world.Refine(left, Rest(truth ? Traits.IsNull : Traits.IsNotNull, Traits.Nullness)),
            Constant { Data: IPAddress address } => AssumeAddress(world, left, address, truth),
            Constant { Data: long number } => AssumeFamily(world, equality, number, truth),
            _ => Note(world, equality, truth),
        };
    }

    private static World? AssumeAddress(World world, Value left, IPAddress address, bool truth)
    {
        var bit = TraitsExtensions.Of(address);
        if (truth)
        {
            return world.Refine(left, Rest(bit, Traits.Address));
        }

        // Only a wildcard is alone in its class: not to be 127.0.0.1 says little.
        return bit.MayBe(Traits.Wildcard) ? world.Refine(left, ~bit) : world;
    }

    private static World? AssumeFamily(World world, Equality equality, long number, bool truth)
    {
        var family = TraitsExtensions.OfFamily(number);
        var refined = truth
            ? world.Refine(equality.Left, Rest(family, Traits.Address))
            : family == Traits.OtherFamily ? world : world.Refine(equality.Left, ~family);
        return equality.Left is FamilyOf || refined is null ? refined : Note(refined, equality, truth);
    }

    private static World? Note(World world, Equality equality, bool truth) =>
        world.Refine(equality, Rest(truth ? Traits.IsTrue : Traits.IsFalse, Traits.Truth));

    /// <summary>Whether the test is true, where earlier tests of the same value decide it; null where they do not.</summary>
    private static bool? Decided(World world, Equality equality)
    {
        foreach (var known in world.Known.Entries.Where(entry => entry.Key is Equality))
        {
            var other = (Equality)known.Key;
            if (other.Left != equality.Left || known.Value.MayBe(Traits.IsFalse))
            {
                continue;
            }

            if (other.Right == equality.Right)
            {
                return true;
            }

            if (other.Right is Constant && equality.Right is Constant)
            {
                return false;
            }
        }

        return null;
    }

    private static Traits Rest(Traits possible, Traits group) => possible | (Traits.Anything & ~group);
}
