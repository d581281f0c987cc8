namespace DualStackAnalyzer.Scenarios;

/// <summary>One thing done with real sockets, and what should come of it.</summary>
/// <param name="group">What kind of trial it is.</param>
/// <param name="name">What is done; unique in its group.</param>
/// <param name="act">Does it and says what came of it; what it throws is a result as well.</param>
/// <param name="expected">What the model says will come of it.</param>
internal sealed class Trial(string group, string name, Func<string> act, Func<Conditions, string> expected)
{
    public string Group { get; } = group;

    public string Name { get; } = name;

    /// <summary>Does it here and now. Never throws.</summary>
    public string Run() => Outcomes.Of(act);

    public string Expected(Conditions conditions) => expected(conditions);

    public override string ToString() => $"{Group}: {Name}";
}
