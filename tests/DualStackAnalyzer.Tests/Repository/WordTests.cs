using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Tests.Repository;

/// <summary>Comments, pages, messages and names are in plain present-day English.</summary>
public sealed partial class WordTests
{
    private static readonly string[] Made = ["bin", "obj", "artifacts", ".git", ".vs"];
    private static readonly string[] Texts = [".cs", ".md", ".csproj", ".props", ".targets", ".yml", ".sln", ".svg", ".json", ".txt"];

    public static TheoryData<string> Folders => [".", ".github", ".ci", "build", "docs", "src", "tests"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_word_of_the_list_is_used(string folder) =>
        Assert.Empty(FilesIn(folder).SelectMany(file => File.ReadLines(file).Select((line, index) => (File: file, Number: index + 1, Line: line)))
            .Where(it => Listed().IsMatch(it.Line))
            .Select(it => $"{Path.GetRelativePath(Checkout.Root, it.File)}:{it.Number}: {it.Line.Trim()}"));

    [Theory]
    [InlineData("who" + "ever binds it", true)]
    [InlineData("Task It_is_no" + "body_s()", true)]
    [InlineData("True" + " where it is bound", true)]
    [InlineData("sha" + "ll be bound", true)]
    [InlineData("it is sa" + "id once", true)]
    [InlineData("it is marshalled, shallow, and somewhat nobler", false)]
    public void A_word_is_found_in_names_too(string line, bool isFound) => Assert.Equal(isFound, Listed().IsMatch(line));

    /// <summary>The files of a folder and all below it; of the root only its own.</summary>
    private static IEnumerable<string> FilesIn(string folder) => Directory
        .EnumerateFiles(Checkout.At(folder), "*", folder == "." ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories)
        .Where(file => Texts.Contains(Path.GetExtension(file)) && !Path.GetRelativePath(Checkout.Root, file).Split(Path.DirectorySeparatorChar).Any(Made.Contains));

    // In two parts, so that this file has none of them.
    [GeneratedRegex("(?i)(no|some|any|every)" + "body|who" + "ever|(?<![a-z])sha" + "ll(?![a-z])|grav" + "est|True" + " (where|for|once|if) |is sa" + "id")]
    private static partial Regex Listed();
}
