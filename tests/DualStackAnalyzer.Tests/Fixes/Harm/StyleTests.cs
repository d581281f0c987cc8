using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Tests.Fixes.Harm;

/// <summary>Braces are those that the configuration asks for, and comments stay.</summary>
public sealed class StyleTests
{
    private const string NoBraces = "        if (end.AddressFamily == AddressFamily.InterNetworkV6)\n            s.DualMode = true;\n";
    private const string Braces = "        if (end.AddressFamily == AddressFamily.InterNetworkV6)\n        {\n            s.DualMode = true;\n        }\n";

    [Theory]
    [InlineData("csharp_prefer_braces = false")]
    [InlineData("csharp_prefer_braces = false:silent")]
    [InlineData("csharp_prefer_braces = when_multiline:warning")]
    public Task Braces_are_left_out_where_the_configuration_says_so(string option) => AssertTestAsync(option, NoBraces);

    [Theory]
    [InlineData("csharp_prefer_braces = true")]
    [InlineData("csharp_prefer_braces = neither")]
    [InlineData("")]
    public Task Braces_are_written_otherwise(string option) => AssertTestAsync(option, Braces);

    [Fact]
    public Task A_comment_behind_a_removed_statement_stays() => Fix.PatchesAsync("""
         class Server
         {
             void Run()
             {
                 var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        -        {|DSA3002:s.DualMode = false|}; // see issue 66
        +        // see issue 66
                 s.NoDelay = true;
             }
         }
        """);

    private static async Task AssertTestAsync(string option, string expected)
    {
        Document document = (await FixBench.WithAsync(
            """
            class Server
            {
                void Run(IPEndPoint end)
                {
                    var s = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    s.Bind(end);
                }
            }
            """,
            path: "/src/Test.cs")).Document;
        document = document.Project.AddAnalyzerConfigDocument(
            ".editorconfig", SourceText.From("root = true\n[*.cs]\n" + option + "\n"), filePath: "/src/.editorconfig")
            .Project.GetDocument(document.Id)!;
        FixBench bench = FixBench.Of(document);

        IReadOnlyList<CodeAction> offers = await bench.OffersAsync(Assert.Single(await bench.FindingsAsync()));
        string after = await bench.TextAfterAsync(offers.Single(offer => offer.Title == "Make the socket dual-stack"));

        Assert.Contains("ProtocolType.Tcp);\n" + expected + "        s.Bind(end);", after, System.StringComparison.Ordinal);
    }
}
