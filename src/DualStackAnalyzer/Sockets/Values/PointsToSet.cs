namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// One of a few values: what merged paths have left in a place where at least one of them has put an object that is
/// followed. Code that reads the place follows each of them.
/// </summary>
/// <param name="Values">The values, in the order in which they came.</param>
internal sealed record PointsToSet(Sequence Values) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(Values.GetHashCode() + 67);


    /// <summary>Of more than these it is unknown which.</summary>
    private const int MaximumCount = 16;

    /// <summary>
    /// One value for two; null where they are too many, and where neither is an object that is followed nor the family
    /// that <c>?.</c> asks for.
    /// </summary>
    public static Value? Of(Value left, Value right)
    {
        if (left is Unknown || right is Unknown || !(IsFollowed(left) || IsFollowed(right) || IsFamilyOrNull(left, right) || IsFamilyOrNull(right, left)))
        {
            return null;
        }

        Value[] values = [.. EachOf(left).Concat(EachOf(right)).Distinct()];
        return values.Length > MaximumCount ? null : One(values);
    }

    /// <summary>The values that a value stands for.</summary>
    public static IEnumerable<Value> EachOf(Value value) => value is PointsToSet any ? Sequence.ToArray(any.Values) : [value];

    public override bool Any(Func<Value, bool> test) => base.Any(test) || Values.Any(test);

    public override Value Map(Func<Value, Value?> replace) =>
        replace(this) ?? One([.. Sequence.ToArray(Values).Select(value => value.Map(replace)).Distinct()]);

    public override int Depth => Values.Depth;

    private static Value One(Value[] values) =>
        values.Length == 1 ? values[0] : values.Contains(Unknown.Instance) ? Unknown.Instance : new PointsToSet((Sequence)Sequence.Of(values));

    /// <summary>Whether these come of <c>address?.AddressFamily</c>: a test for a family tells of the address, too.</summary>
    private static bool IsFamilyOrNull(Value left, Value right) => left is FamilyOf && right == Null;

    /// <summary>Whether it is an object that is followed, or one of several.</summary>
    public static bool IsFollowed(Value value) => value is SocketRef or Instance or Enumerator or PointsToSet;
}
