using System.Net;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What a test says of the values that it tests, and which disjuncts it rules out.</summary>
internal static class Assumptions
{
    /// <summary>The disjunct in which the bool <paramref name="test"/> is <paramref name="truth"/>; null where it cannot be.</summary>
    public static Disjunct? Assume(Disjunct disjunct, Value test, bool truth) => test switch
    {
        Constant { Data: bool known } => known == truth ? disjunct : null,
        Negation not => Assume(disjunct, not.Operand, !truth),
        Equality equality => AssumeEqual(disjunct, equality, truth),
        Unknown => disjunct,
        Member { Of: SocketRef socket, Name: nameof(SocketState.IsConnected) } when truth => disjunct.Change(socket, static state => state with { IsConnected = true }),
        _ => disjunct.Refine(test, Rest(truth ? Traits.IsTrue : Traits.IsFalse, Traits.Truth)),
    };

    /// <summary>The value of the opposite test.</summary>
    public static Value Not(Value test) => test switch
    {
        Constant { Data: bool truth } => Constant.Of(!truth),
        Unknown => test,
        Negation not => not.Operand,
        _ => new Negation(test),
    };

    /// <summary>The value of a test for equality: a bool constant where it is decided.</summary>
    public static Value Equal(Disjunct disjunct, Value left, Value right)
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
            (Member { Of: { } family, Name: nameof(ToString) }, Constant { Data: string name }) =>
                Enum.TryParse<System.Net.Sockets.AddressFamily>(name, out var named) ? Equal(disjunct, family, new Constant((long)named)) : Value.False,
            (Member { Of: Member { Of: { } address, Name: ApiEffect.BytesOfAddress }, Name: ISymbol { Name: nameof(Array.Length) } }, Constant { Data: long and (4 or 16) and var length }) =>
                Equal(disjunct, AddressEffects.FamilyOf(address), new Constant((long)(length == 4 ? System.Net.Sockets.AddressFamily.InterNetwork : System.Net.Sockets.AddressFamily.InterNetworkV6))),
            (Constant, Constant) => Value.False,
            (_, Constant { Data: null }) when !disjunct.TraitsOf(left).MayBe(Traits.IsNull) => Value.False,
            (_, Constant { Data: bool truth }) => truth ? left : new Negation(left),
            _ => new Equality(left, right),
        };
    }

    private static Disjunct? AssumeEqual(Disjunct disjunct, Equality equality, bool truth)
    {
        var (left, right) = (equality.Left, equality.Right);
        if (Decided(disjunct, equality) is { } known && known != truth)
        {
            return null;
        }

        return right switch
        {
            Constant { Data: null } => disjunct.Refine(left, Rest(truth ? Traits.IsNull : Traits.IsNotNull, Traits.Nullness)),
            Constant { Data: IPAddress address } => AssumeAddress(disjunct, left, address, truth),
            Constant { Data: long number } => AssumeFamily(disjunct, equality, number, truth),
            _ => Note(disjunct, equality, truth),
        };
    }

    private static Disjunct? AssumeAddress(Disjunct disjunct, Value left, IPAddress address, bool truth)
    {
        var bit = TraitsExtensions.Of(address);
        if (truth)
        {
            return disjunct.Refine(left, Rest(bit, Traits.Address));
        }

        // Only a wildcard is alone in its class: not to be 127.0.0.1 says little.
        return bit.MayBe(Traits.Wildcard) ? disjunct.Refine(left, ~bit) : disjunct;
    }

    private static Disjunct? AssumeFamily(Disjunct disjunct, Equality equality, long number, bool truth)
    {
        var family = TraitsExtensions.OfFamily(number);
        var refined = truth
            ? disjunct.Refine(equality.Left, Rest(family, Traits.Address))
            : family == Traits.OtherFamily ? disjunct : disjunct.Refine(equality.Left, ~family);
        return equality.Left is FamilyOf || refined is null ? refined : Note(refined, equality, truth);
    }

    private static Disjunct? Note(Disjunct disjunct, Equality equality, bool truth) =>
        disjunct.Refine(equality, Rest(truth ? Traits.IsTrue : Traits.IsFalse, Traits.Truth));

    /// <summary>Whether the test is true, where earlier tests of the same value decide it; null where they do not.</summary>
    private static bool? Decided(Disjunct disjunct, Equality equality)
    {
        foreach (var known in disjunct.PathCondition.Entries.Where(entry => entry.Key is Equality))
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
