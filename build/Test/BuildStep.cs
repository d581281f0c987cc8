namespace DualStackAnalyzer.Test;

/// <summary>Builds; no test by itself, but a failed one where it does not succeed.</summary>
internal sealed class BuildStep(string what, string project, params string[] arguments) : IStep
{
    public string Title => $"build {what}";

    public bool IsNeededByOthers => true;

    public async Task<Tally> RunAsync()
    {
        DotnetResult result = await new Dotnet(Repository.Root)
            .RunAsync(["build", project, "-v", "quiet", .. arguments], Console.WriteLine);
        return new Tally(0, result.Succeeded ? 0 : 1);
    }
}
