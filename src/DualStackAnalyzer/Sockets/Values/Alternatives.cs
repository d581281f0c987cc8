namespace DualStackAnalyzer.Sockets.Values;

/// <summary>Of an address or family that may be one or the other, what is true of both is still known.</summary>
internal static class Alternatives
{
    /// <summary>One value for two, in a world that knows it.</summary>
    /// <param name="world">The world that knows it afterwards.</param>
    /// <param name="holder">What holds the value.</param>
    /// <param name="left">One of the values.</param>
    /// <param name="inLeft">The world that knows it.</param>
    /// <param name="right">The other value.</param>
    /// <param name="inRight">The world that knows that one.</param>
    public static (World World, Value Value) Either(World world, object holder, Value left, World inLeft, Value right, World inRight)
    {
        if (left == right)
        {
            return (world, left);
        }

        if (OneOf.Of(left, right) is { } any)
        {
            return (world, any);
        }

        if (!(MayBeAddress(left) && MayBeAddress(right)))
        {
            return (world, Unknown.Instance);
        }

        var either = new EitherOf(holder);
        return (Know(world, either, inLeft.TraitsOf(left).Or(inRight.TraitsOf(right))), either);
    }

    /// <summary>The world that knows it. What paths left in that place before may still be held elsewhere: it stays possible.</summary>
    public static World Know(World world, EitherOf either, Traits traits) => world with
    {
        Known = world.Known.Set(either, world.Known.TryGet(either, out var before) ? traits | before : traits),
    };

    /// <summary>One state for two of the same socket, or of sockets that are one from here on.</summary>
    public static (World World, SocketState State) Join(
        World world, Identity socket, SocketState left, World inLeft, SocketState right, World inRight)
    {
        (world, var family) = Either(world, (socket, nameof(SocketState.Family)), left.Family, inLeft, right.Family, inRight);
        var joined = left.Join(right);
        if (left.HasPlace != right.HasPlace)
        {
            return (world, joined with { Family = family });
        }

        (world, var address) = Either(world, (socket, nameof(SocketState.Address)), left.Address, inLeft, right.Address, inRight);
        return (world, joined with { Family = family, Address = address });
    }

    public static bool MayBeAddress(Value value) =>
        value is Constant { Data: System.Net.IPAddress or 2L or 23L or null } or FamilyOf or Input or Opaque or EitherOf or Member { Name: not string }
            or Derived { Operator: nameof(Element) };
}
