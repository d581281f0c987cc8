namespace DualStackAnalyzer.Test;

/// <summary>One thing that the test command does.</summary>
internal interface IStep
{
    string Title { get; }

    /// <summary>Whether nothing after it makes sense once it failed.</summary>
    bool IsNeededByOthers { get; }

    /// <summary>Why it did not run; null where it did.</summary>
    string? NotRun => null;

    Task<Tally> RunAsync();
}
