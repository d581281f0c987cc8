namespace DualStackAnalyzer.Sockets.Values;

/// <summary>A reference to a place: code that reads or writes what holds it reads or writes that place.</summary>
internal sealed record Alias(AbstractLocation Target) : Value
{
    public override int GetHashCode() => Hash != 0 ? Hash : Hash = unchecked(Target.GetHashCode() + 67);

    public override bool Any(Func<Value, bool> test) => base.Any(test) || (Target switch
    {
        MemberLocation memberLocation => memberLocation.Owner?.Any(test) == true,
        Element element => element.Collection.Any(test) || element.Index.Any(test),
        _ => false,
    });

    public override Value Map(Func<Value, Value?> replace) =>
        replace(this) ?? (Disjunct.MapLocation(Target, replace) is var other && other == Target ? this : new Alias(other));
}
