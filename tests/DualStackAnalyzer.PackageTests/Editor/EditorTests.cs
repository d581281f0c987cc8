using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.PackageTests.Editor;

/// <summary>The sample program in an editor: squiggle, light bulb, preview, apply, save.</summary>
public sealed class EditorTests(PackageFixture fixture)
{
    private const string Creation = "new Socket(address.AddressFamily";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_package_brings_its_analyzer_and_its_fixes()
    {
        using EditorSession editor = await OpenAsync("editor-load");

        Assert.Equal(
            ["DualStackAnalyzer.CodeFixes.dll", "DualStackAnalyzer.dll"],
            editor.Assemblies.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(editor.Assemblies, path => Assert.StartsWith(fixture.Package.Directory, path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_squiggle_is_where_the_socket_is_created_and_nowhere_else()
    {
        using EditorSession editor = await OpenAsync("editor-squiggle");
        Document document = editor.Document("Program.cs");
        string text = (await document.GetTextAsync(Stop)).ToString();
        int start = text.IndexOf(Creation, StringComparison.Ordinal);

        ImmutableArray<Diagnostic> everywhere = await editor.SquigglesAsync(document, null, Stop);
        ImmutableArray<Diagnostic> onTheLine = await editor.SquigglesAsync(document, new TextSpan(start, 1), Stop);
        ImmutableArray<Diagnostic> above = await editor.SquigglesAsync(document, new TextSpan(0, 20), Stop);

        Assert.Equal(["DSA1006"], everywhere.Select(it => it.Id));
        Assert.Equal(start, Assert.Single(onTheLine).Location.SourceSpan.Start);
        Assert.Empty(above.Where(it => it.Location.SourceSpan.Start != start));
    }

    [Fact]
    public async Task The_bulb_previews_and_applies_the_fix_and_the_file_is_saved()
    {
        using EditorSession editor = await OpenAsync("editor-fix");
        Document document = editor.Document("Program.cs");
        string before = await File.ReadAllTextAsync(document.FilePath!, Stop);
        int caret = before.IndexOf(Creation, StringComparison.Ordinal) + 4;

        CodeAction action = Assert.Single(await editor.BulbAsync(document, caret, Stop));
        string preview = await EditorSession.PreviewAsync(action, document, Stop);
        Assert.Equal(before, await File.ReadAllTextAsync(document.FilePath!, Stop));
        await editor.ApplyAsync(action, Stop);

        Assert.Equal("Make the socket IPv6-only", action.Title);
        Assert.Equal(preview, await File.ReadAllTextAsync(document.FilePath!, Stop));
        Assert.Equal(
            [
                "    if (address.AddressFamily == AddressFamily.InterNetworkV6)",
                "    {",
                "        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);",
                "    }",
                "",
            ],
            LineDiff.Of(before, preview).Where(line => line.StartsWith("+ ", StringComparison.Ordinal)).Select(line => line[2..]));
        Assert.Empty(await editor.SquigglesAsync(editor.Document("Program.cs"), null, Stop));
        Assert.Empty(await editor.BulbAsync(editor.Document("Program.cs"), caret, Stop));
    }

    [Fact]
    public async Task No_bulb_beside_the_squiggle()
    {
        using EditorSession editor = await OpenAsync("editor-beside");
        Document document = editor.Document("Program.cs");
        string text = (await document.GetTextAsync(Stop)).ToString();

        Assert.Empty(await editor.BulbAsync(document, text.IndexOf("socket.Listen", StringComparison.Ordinal), Stop));
    }

    private Task<EditorSession> OpenAsync(string name) =>
        EditorSession.OpenAsync(fixture.Sample(name), "Resolver.csproj", Stop);
}
