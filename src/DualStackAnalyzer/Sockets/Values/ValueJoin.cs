namespace DualStackAnalyzer.Sockets.Values;

/// <summary>Of an address or family that may be one or the other, what is true of both is still known.</summary>
internal static class ValueJoin
{
    /// <summary>One value for two, in a disjunct that knows it.</summary>
    /// <param name="disjunct">The disjunct that knows it afterwards.</param>
    /// <param name="holder">What holds the value.</param>
    /// <param name="left">One of the values.</param>
    /// <param name="inLeft">The disjunct that knows it.</param>
    /// <param name="right">The other value.</param>
    /// <param name="inRight">The disjunct that knows that one.</param>
    public static (Disjunct Disjunct, Value Value) Either(Disjunct disjunct, object holder, Value left, Disjunct inLeft, Value right, Disjunct inRight)
    {
        if (left == right)
        {
            return (disjunct, left);
        }

        if (PointsToSet.Of(left, right) is { } any)
        {
            return (disjunct, any);
        }

        if (!(MayBeAddress(left) && MayBeAddress(right)))
        {
            return (disjunct, Unknown.Instance);
        }

        var either = new JoinedValue(holder);
        return (Know(disjunct, either, inLeft.TraitsOf(left).Or(inRight.TraitsOf(right))), either);
    }

    /// <summary>The disjunct that knows it. What paths left in that place before may still be held elsewhere: it stays possible.</summary>
    public static Disjunct Know(Disjunct disjunct, JoinedValue either, Traits traits) => disjunct with
    {
        PathCondition = disjunct.PathCondition.Set(either, disjunct.PathCondition.TryGet(either, out var before) ? traits | before : traits),
    };

    /// <summary>One state for two of the same socket, or of sockets that are one from here on.</summary>
    public static (Disjunct Disjunct, SocketState State) Join(
        Disjunct disjunct, Identity socket, SocketState left, Disjunct inLeft, SocketState right, Disjunct inRight)
    {
        if (left.Equals(right))
        {
            return (disjunct, left);
        }

        (disjunct, var family) = Either(disjunct, (socket, nameof(SocketState.Family)), left.Family, inLeft, right.Family, inRight);
        var joined = left.Join(right);
        if (left.HasLocation != right.HasLocation)
        {
            return (disjunct, joined with { Family = family });
        }

        (disjunct, var address) = Either(disjunct, (socket, nameof(SocketState.Address)), left.Address, inLeft, right.Address, inRight);
        return (disjunct, joined with { Family = family, Address = address });
    }

    public static bool MayBeAddress(Value value) =>
        value is Constant { Data: System.Net.IPAddress or 2L or 23L or null } or FamilyOf or Input or Opaque or JoinedValue or Member { Name: not string }
            or Derived { Operator: nameof(Element) };
}
