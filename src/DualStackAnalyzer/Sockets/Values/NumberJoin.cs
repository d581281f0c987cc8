namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// The ports and other numbers that two disjuncts hold in the same locations: where they differ, the merged disjunct does not
/// know which one it is, but locations that held the same in each hold the same in it.
/// </summary>
internal sealed class NumberJoin(Disjunct left, Disjunct right)
{
    private readonly Dictionary<(Value, Value), Value> _merged = [];

    /// <summary>One number for two; null where they are none, or no name is free for it.</summary>
    public Value? Of(AbstractLocation holder, Value ofLeft, Value ofRight)
    {
        if (!(IsNumber(ofLeft) && MayBeNumber(ofRight)) && !(IsNumber(ofRight) && MayBeNumber(ofLeft)))
        {
            return null;
        }

        if (Again(ofLeft, ofRight) is { } again)
        {
            return again;
        }

        var either = new JoinedNumber(holder);
        return IsTaken(either, ofLeft, left) || IsTaken(either, ofRight, right) ? null : _merged[(ofLeft, ofRight)] = either;
    }

    /// <summary>The number that stands for these two already; null where none does.</summary>
    public Value? Again(Value ofLeft, Value ofRight) => _merged.TryGetValue((ofLeft, ofRight), out var merged) ? merged : null;

    /// <summary>Whether a disjunct means something else by that name: what the place held when disjuncts were merged before.</summary>
    private static bool IsTaken(JoinedNumber name, Value held, Disjunct disjunct) => held != name
        && (disjunct.Store.Entries.Any(entry => Mentions(entry.Value, name))
            || disjunct.Sockets.Entries.Any(entry => Mentions(entry.Value.Port, name)));

    private static bool Mentions(Value value, Value name) => value.Any(part => part == name);

    private static bool IsNumber(Value value) => value is Constant { Data: long and not (2 or 23) } or JoinedNumber;

    private static bool MayBeNumber(Value value) => value is Constant { Data: long } or JoinedNumber or Opaque or Input or Member or Derived { Operator: not nameof(Element) };
}
