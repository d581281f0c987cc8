namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>The operands of an operation, which are evaluated from left to right.</summary>
internal static class OperandSequence
{
    /// <summary>Evaluates operations one after the other: in each disjunct that one leaves, the next.</summary>
    public static IReadOnlyList<(Disjunct Disjunct, Value[] Values)> Evaluate(IReadOnlyList<IOperation?> operations, Disjunct disjunct, Func<IOperation?, Disjunct, IReadOnlyList<Outcome>> evaluate)
    {
        if (operations.Count == 0)
        {
            return [(disjunct, [])];
        }

        List<(Disjunct Disjunct, Value[] Values)> all = [(disjunct, new Value[operations.Count])];
        for (int i = 0; i < operations.Count; i++)
        {
            List<(Disjunct Disjunct, Value[] Values)>? next = null;
            foreach (var (before, values) in all)
            {
                var outcomes = evaluate(operations[i], before);
                if (all.Count == 1 && outcomes.Count == 1)
                {
                    // As a rule there is one way through all of them.
                    values[i] = outcomes[0].Value;
                    all[0] = (outcomes[0].Disjunct, values);
                    break;
                }

                next ??= new(all.Count);
                foreach (var outcome in outcomes)
                {
                    var own = (Value[])values.Clone();
                    own[i] = outcome.Value;
                    next.Add((outcome.Disjunct, own));
                }
            }

            all = next ?? all;
        }

        return all;
    }
}
