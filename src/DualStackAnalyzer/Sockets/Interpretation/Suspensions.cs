namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Awaits: where an async body comes back to its caller.</summary>
internal sealed class Suspensions(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    /// <summary>The first await of a body hands control back to its caller; later ones do so to no caller that is followed.</summary>
    public IEnumerable<Outcome> EvaluateAwait(IAwaitOperation await, Disjunct disjunct)
    {
        var handedBack = HandedBack(frame.Code);
        foreach (var awaited in interpreter.Evaluate(await.Operation, disjunct))
        {
            // An awaiter of the user's own.
            bool isOwn = await.Operation.Type is { } type && (run.Api.IsSocket(type) || !Relevance.IsPlatform(type));
            var outcome = isOwn ? awaited with { Disjunct = interpreter.Invocations.Release(awaited.Disjunct, [awaited.Value]) } : awaited;
            if (frame.Outer is null || outcome.Disjunct.Read(handedBack) is not null)
            {
                yield return outcome;
                continue;
            }

            frame.Suspend(outcome.Disjunct);
            yield return outcome with { Disjunct = outcome.Disjunct.Write(handedBack, Value.True) };
        }
    }

    public static Result HandedBack(object code) => new((code, nameof(HandedBack)));
}
