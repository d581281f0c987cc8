using System.Threading.Tasks;

namespace DualStackAnalyzer.Test;

/// <summary>One thing that the test command does.</summary>
internal interface IStep
{
    string Title { get; }

    /// <summary>Whether nothing after it makes sense once it failed.</summary>
    bool IsNeededByOthers { get; }

    Task<Tally> RunAsync();
}
