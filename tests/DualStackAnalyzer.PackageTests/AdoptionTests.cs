using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DualStackAnalyzer.PackageTests;

/// <summary>The steps of docs/adopting.md, with the page's own blocks, in a project with fifty findings that treats warnings as errors.</summary>
public sealed partial class AdoptionTests(PackageFixture fixture)
{
    private const int Unset = 35;
    private const int Loops = 10;
    private const int Late = 5;

    private const string LateSource = """
        using System.Net;
        using System.Net.Sockets;
        public static class Late
        {
            public static void Open(int port)
            {
                var listener = new TcpListener(IPAddress.IPv6Any, port);
                listener.Start();
                listener.Server.DualMode = true;
            }
        }

        """;

    private static readonly string[] Blocks =
        [.. Fence().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "adopting.md"))).Select(match => match.Groups["text"].Value)];

    [Fact]
    public async Task The_steps_of_the_page_lead_from_fifty_findings_to_a_build_that_fails_on_new_ones_only()
    {
        TrialProject project = fixture.Project("adoption");
        Write(project, "");
        AddFindings(project);

        // As it comes: the build is broken.
        Assert.Equal((false, Unset + Loops + Late), await BuildAsync(project));

        // 1. Suggestions.
        Write(project, Block("suggestions"));
        Assert.Equal((true, 0), await BuildAsync(project));

        // 2. What throws is an error, and is mended by hand.
        project.Write(".editorconfig", "root = true\n" + Block("dotnet_diagnostic.DSA2001"));
        Assert.Equal((false, Late), await BuildAsync(project));
        for (int i = 0; i < Late; i++)
        {
            project.Write($"Late{i}.cs", "");
        }

        // 3. One rule is fixed.
        (await project.DotnetAsync(Block("--severity info").Trim().Split(' ').Skip(1), cancel: TestContext.Current.CancellationToken)).OrThrow();
        Assert.All(Enumerable.Range(0, Loops), i => Assert.Contains("IPv6Only, true", project.Read($"Loop{i}.cs"), StringComparison.Ordinal));

        // 4. The rest are warnings.
        Write(project, Block("WarningsNotAsErrors"));
        Assert.Equal((true, Unset), await BuildAsync(project));

        // 5. They are accepted.
        await ShellAsync(project, Block("printf"));
        Assert.Equal((true, 0), await BuildAsync(project));

        // 6. New ones fail.
        Write(project, Block(">errors<"));
        Assert.Equal((true, 0), await BuildAsync(project));
        Assert.True((await VerifyAsync(project)).Succeeded);
        project.Write("New.cs", Sources.UnsetNamed("New"));
        Assert.Equal((false, 1), await BuildAsync(project));
        Assert.False((await VerifyAsync(project)).Succeeded);
    }

    private static void AddFindings(TrialProject project)
    {
        foreach ((string name, int count, string source) in new[] { ("Unset", Unset, Sources.Unset), ("Loop", Loops, Sources.Loop), ("Late", Late, LateSource) })
        {
            for (int i = 0; i < count; i++)
            {
                project.Write($"{name}{i}.cs", source.Replace($"class {name}", $"class {name}{i}", StringComparison.Ordinal));
            }
        }
    }

    private void Write(TrialProject project, string properties) =>
        project.Write("Trial.csproj", fixture.ProjectFile("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>" + properties));

    /// <summary>Whether it succeeds, and how many findings it shows.</summary>
    private static async Task<(bool Succeeded, int Findings)> BuildAsync(TrialProject project)
    {
        TrialBuild build = await TrialBuild.RunAsync(project);
        return (build.Result.Succeeded, build.OfPackage.Count());
    }

    private static Task<DotnetResult> VerifyAsync(TrialProject project) =>
        project.DotnetAsync(Block("--verify-no-changes").Trim().Split(' ').Skip(1), cancel: TestContext.Current.CancellationToken);

    private static async Task ShellAsync(TrialProject project, string script)
    {
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", script]) { WorkingDirectory = project.Directory };
        foreach ((string name, string? value) in project.Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>The one block of the page that has these words.</summary>
    private static string Block(string words) => Assert.Single(Blocks, block => block.Contains(words, StringComparison.Ordinal));

    [GeneratedRegex(@"^```\w*\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
