namespace DualStackAnalyzer.PackageTests;

/// <summary>The fixes from the command line, all of a project at once.</summary>
public sealed class FormatTests(PackageFixture fixture)
{
    [Fact]
    public async Task Dotnet_format_writes_the_choice_everywhere_and_the_build_is_silent()
    {
        TrialProject project = fixture.Project("format");
        project.Write("Unset.cs", Sources.Unset);
        project.Write("Another.cs", Sources.UnsetNamed("Another"));
        project.Write("Loop.cs", Sources.Loop);

        DotnetResult result = await project.DotnetAsync(
            ["format", "analyzers", "--diagnostics", "DSA1001", "DSA1006", "--severity", "warn"],
            cancel: TestContext.Current.CancellationToken);

        result.OrThrow();
        const string choice = "socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);";
        Assert.All(["Unset.cs", "Another.cs", "Loop.cs"], file => Assert.Contains(choice, project.Read(file)));
        Assert.Empty((await TrialBuild.RunAsync(project)).Succeeded().OfPackage);
    }

    [Fact]
    public async Task Verify_no_changes_fails_where_a_fix_is_due_and_changes_nothing()
    {
        TrialProject project = fixture.Project("verify");
        project.Write("Unset.cs", Sources.Unset);

        DotnetResult result = await project.DotnetAsync(
            ["format", "analyzers", "--diagnostics", "DSA1001", "--severity", "warn", "--verify-no-changes"],
            cancel: TestContext.Current.CancellationToken);

        Assert.False(result.Succeeded, result.Output);
        Assert.Contains("DSA1001", result.Output);
        Assert.Equal(Sources.Unset, project.Read("Unset.cs"));
    }
}
