using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>One Markdown file of the repository, as a reader sees it.</summary>
internal sealed class Page
{
    private static readonly MarkdownPipeline Reading = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    private readonly MarkdownDocument _document;

    private Page(string path, string text) => (Path, Text, _document) = (path, text, Markdown.Parse(text, Reading));

    /// <summary>Below the root of the repository, written with slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public string Title => TextOf(Headings(1).Single());

    public IEnumerable<string> Sections => Headings(2).Select(TextOf);

    public IEnumerable<string> Subsections => Headings(3).Select(TextOf);

    /// <summary>What a link to a place in the page may name.</summary>
    public IEnumerable<string> Anchors =>
        _document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id).OfType<string>();

    /// <summary>Where links and pictures lead.</summary>
    public IEnumerable<string> Links => _document.Descendants<LinkInline>().Select(link => link.Url).OfType<string>();

    public IEnumerable<Example> Examples => _document.Descendants<FencedCodeBlock>()
        .Where(block => block.Info == "csharp")
        .Select(block => new Example(Path, block.Line + 1, block.Arguments ?? "", TextOf(block)));

    /// <summary>What the program at a line prints: the text blocks up to the next code, which may name a class library.</summary>
    public IEnumerable<(string Text, string? Library)> OutputsBelow(int line) => _document.Descendants<FencedCodeBlock>()
        .SkipWhile(block => block.Line + 1 <= line)
        .TakeWhile(block => block.Info == "text")
        .Select(block => (TextOf(block), block.Arguments));

    /// <summary>The tables, row by row without the heads, cell by cell.</summary>
    public IEnumerable<IReadOnlyList<TableRow>> Tables => _document.Descendants<Table>()
        .Select(table => table.OfType<TableRow>().Where(row => !row.IsHeader).ToList());

    public static Page At(string path) => new(path, File.ReadAllText(Checkout.At(path)));

    public static IReadOnlyList<string> Cells(TableRow row) => [.. row.OfType<TableCell>().Select(TextOf)];

    public static string? LinkOf(TableRow row) => row.Descendants<LinkInline>().FirstOrDefault()?.Url;

    private IEnumerable<HeadingBlock> Headings(int level) => _document.OfType<HeadingBlock>().Where(it => it.Level == level);

    private static string TextOf(LeafBlock block) => block is CodeBlock
        ? block.Lines.ToString()
        : TextOf(block.Inline!.Descendants());

    private static string TextOf(TableCell cell) =>
        string.Join(' ', cell.Descendants<ParagraphBlock>().Select(TextOf));

    private static string TextOf(IEnumerable<MarkdownObject> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    }));
}
