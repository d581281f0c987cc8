using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.PackageTests.Editor;

/// <summary>The sample program in an editor that knows nothing but the Language Server Protocol.</summary>
public sealed class LanguageServerTests(PackageFixture fixture)
{
    private const string File = "Program.cs";
    private const string Creation = "new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_squiggle_is_under_the_creation_with_the_rules_message_and_page()
    {
        await using LanguageServer server = await StartAsync("server-squiggle");
        string text = await server.OpenAsync(File);

        Squiggle squiggle = Assert.Single(await OursAsync(server));

        Assert.Equal("DSA1006", squiggle.Code);
        Assert.Equal(2, squiggle.Severity);
        Assert.Equal(Creation, Under(squiggle, text));
        Assert.StartsWith("This loop binds 'socket' to one port", squiggle.Message, StringComparison.Ordinal);
        Assert.EndsWith("/docs/rules/DSA1006.md", squiggle.Help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_squiggle_goes_with_the_fixs_text_and_comes_back_with_the_old_one_before_anything_is_saved()
    {
        TrialProject project = await SampleAsync("server-typing");
        await using LanguageServer server = await LanguageServer.StartAsync(project, Stop);
        string before = await server.OpenAsync(File);
        string after = await FixedAsync(project, before);

        await server.TypeAsync(File, after);
        IReadOnlyList<Squiggle> afterFix = await server.SquigglesAsync(File, Stop);
        await server.TypeAsync(File, before);
        IReadOnlyList<Squiggle> afterUndo = await OursAsync(server);

        Assert.DoesNotContain(afterFix, it => IsOurs(it) || it.Code.StartsWith("CS", StringComparison.Ordinal));
        Assert.Equal("DSA1006", Assert.Single(afterUndo).Code);
        Assert.Equal(before, project.Read(File));
    }

    [Fact]
    public async Task A_file_that_is_typed_from_its_first_character_on_never_breaks_the_analyzer()
    {
        await using LanguageServer server = await StartAsync("server-from-nothing");
        string text = await server.OpenAsync(File);

        var seen = new List<Squiggle>();
        for (int length = 0; length < text.Length; length += 40)
        {
            await server.TypeAsync(File, text[..length]);
            seen.AddRange(await server.SquigglesAsync(File, Stop));
        }

        await server.TypeAsync(File, text);

        // AD0001: an analyzer has thrown.
        Assert.DoesNotContain(seen, it => it.Code == "AD0001");
        Assert.All(seen.Where(IsOurs), it => Assert.Equal(Creation, Under(it, text)));
        Assert.Single(await OursAsync(server));
    }

    [Fact]
    public async Task Editorconfig_decides_for_each_file_how_the_squiggle_looks()
    {
        TrialProject project = await SampleAsync("server-severity");
        project.Write("Old.cs", Sources.LoopNamed("Old"));
        project.Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.DSA1006.severity = error
            [Old.cs]
            dotnet_diagnostic.DSA1006.severity = none
            """);
        await using LanguageServer server = await LanguageServer.StartAsync(project, Stop);
        await server.OpenAsync(File);
        await server.OpenAsync("Old.cs");

        Assert.Equal(1, Assert.Single(await OursAsync(server)).Severity);
        Assert.DoesNotContain(await server.SquigglesAsync("Old.cs", Stop), IsOurs);
    }

    private static bool IsOurs(Squiggle squiggle) => squiggle.Code.StartsWith("DSA", StringComparison.Ordinal);

    private static async Task<IReadOnlyList<Squiggle>> OursAsync(LanguageServer server) =>
        [.. (await server.SquigglesAsync(File, Stop)).Where(IsOurs)];

    private static string Under(Squiggle squiggle, string text)
    {
        var source = SourceText.From(text);
        return source.ToString(source.Lines.GetTextSpan(squiggle.Span));
    }

    /// <summary>The text that the package's own fix makes of the file. This server asks no package for fixes.</summary>
    private static async Task<string> FixedAsync(TrialProject project, string before)
    {
        using EditorSession editor = await EditorSession.OpenAsync(project, "Resolver.csproj", Stop);
        Document document = editor.Document(File);
        int caret = before.IndexOf(Creation, StringComparison.Ordinal);
        CodeAction fix = Assert.Single(await editor.BulbAsync(document, caret, Stop));
        return await EditorSession.PreviewAsync(fix, document, Stop);
    }

    private async Task<LanguageServer> StartAsync(string name) =>
        await LanguageServer.StartAsync(await SampleAsync(name), Stop);

    private async Task<TrialProject> SampleAsync(string name)
    {
        TrialProject project = fixture.Sample(name);
        (await project.DotnetAsync(["restore"], cancel: Stop)).OrThrow();
        return project;
    }
}
