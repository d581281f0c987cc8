namespace DualStackAnalyzer.PackageTests;

/// <summary>A build of a trial project, and what it said.</summary>
internal sealed record TrialBuild(DotnetResult Result, IReadOnlyList<BuildWarning> Diagnostics)
{
    public static async Task<TrialBuild> RunAsync(TrialProject project, params string[] arguments)
    {
        DotnetResult result = await project.DotnetAsync(
            ["build", "-t:Rebuild", "-v", "minimal", .. arguments], cancel: TestContext.Current.CancellationToken);
        var build = new TrialBuild(result, BuildWarning.ParseAll(result.Output));

        // CS8032, CS9057: the compiler could not load the analyzer. AD0001: it crashed. Never, in any test.
        Assert.DoesNotContain(build.Diagnostics, it => it.Id is "AD0001");
        Assert.DoesNotContain("CS8032", result.Output);
        Assert.DoesNotContain("CS9057", result.Output);
        return build;
    }

    /// <summary>The diagnostics of this package: <c>File.cs:7 warning DSA1001</c>, once each, in order.</summary>
    public IEnumerable<string> OfPackage => Diagnostics
        .Where(it => it.Id.StartsWith("DSA", System.StringComparison.Ordinal))
        .Select(it => $"{Path.GetFileName(it.File)}:{it.Line} {it.Severity} {it.Id}");

    public TrialBuild Succeeded()
    {
        Assert.True(Result.Succeeded, Result.Output);
        return this;
    }

    public TrialBuild Failed()
    {
        Assert.False(Result.Succeeded, Result.Output);
        return this;
    }
}
