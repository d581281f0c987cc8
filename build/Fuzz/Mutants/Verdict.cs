namespace DualStackAnalyzer.Fuzz.Mutants;

/// <summary>What came of one mutant.</summary>
/// <param name="Mutant">The source.</param>
/// <param name="Compiles">Whether the compiler has no error for it.</param>
/// <param name="Findings">How many diagnostics the analyzer reported.</param>
/// <param name="Fixes">How many fixes were applied, Fix All of the document among them.</param>
/// <param name="Time">How long analyzer and fixes took, without the checks of what they gave.</param>
/// <param name="IsSlow">Whether that is longer than it may take.</param>
/// <param name="Exceptions">What the analyzer or a fix threw.</param>
/// <param name="Harms">Errors of the compiler that a fix brought.</param>
internal sealed record Verdict(
    Mutant Mutant,
    bool Compiles,
    int Findings,
    int Fixes,
    TimeSpan Time,
    bool IsSlow,
    IReadOnlyList<string> Exceptions,
    IReadOnlyList<string> Harms);
