namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// The ports and other numbers that two worlds hold in the same places: where they differ, the merged world does not
/// know which one it is, but places that held the same in each hold the same in it.
/// </summary>
internal sealed class MergedNumbers(World left, World right)
{
    private readonly Dictionary<(Value, Value), Value> _merged = [];

    /// <summary>One number for two; null where they are none, or no name is free for it.</summary>
    public Value? Of(Place holder, Value ofLeft, Value ofRight)
    {
        if (!(IsNumber(ofLeft) && MayBeNumber(ofRight)) && !(IsNumber(ofRight) && MayBeNumber(ofLeft)))
        {
            return null;
        }

        if (Again(ofLeft, ofRight) is { } again)
        {
            return again;
        }

        var either = new EitherNumber(holder);
        return IsTaken(either, ofLeft, left) || IsTaken(either, ofRight, right) ? null : _merged[(ofLeft, ofRight)] = either;
    }

    /// <summary>The number that stands for these two already; null where none does.</summary>
    public Value? Again(Value ofLeft, Value ofRight) => _merged.TryGetValue((ofLeft, ofRight), out var merged) ? merged : null;

    /// <summary>Whether a world means something else by that name: what the place held when worlds were merged before.</summary>
    private static bool IsTaken(EitherNumber name, Value held, World world) => held != name
        && (world.Places.Entries.Any(entry => Mentions(entry.Value, name))
            || world.Sockets.Entries.Any(entry => Mentions(entry.Value.Port, name)));

    private static bool Mentions(Value value, Value name) => value.Any(part => part == name);

    private static bool IsNumber(Value value) => value is Constant { Data: long and not (2 or 23) } or EitherNumber;

    private static bool MayBeNumber(Value value) => value is Constant { Data: long } or EitherNumber or Opaque or Input or Member or Derived { Operator: not nameof(Element) };
}
