using DualStackAnalyzer.CodeFixes;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Picture.Drawing;

/// <summary>What an editor shows of a program: what the analyzer says, which fixes are offered, and what one of them makes.</summary>
/// <param name="Before">The program, line by line.</param>
/// <param name="Squiggle">What is underlined.</param>
/// <param name="Message">The id and the message.</param>
/// <param name="Fixes">The titles of the fixes, in order.</param>
/// <param name="After">The program after the last of them.</param>
internal sealed record Shot(
    IReadOnlyList<CodeLine> Before, LinePositionSpan Squiggle, string Message, IReadOnlyList<string> Fixes, IReadOnlyList<CodeLine> After)
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    /// <param name="source">A program that has one finding.</param>
    /// <param name="references">What it is compiled against.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<Shot> TakeAsync(string source, IEnumerable<MetadataReference> references, CancellationToken cancel)
    {
        using var workspace = new AdhocWorkspace();
        Document document = workspace.AddProject("Picture", LanguageNames.CSharp)
            .WithMetadataReferences(references)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .AddDocument("Usings.cs", ImplicitUsings).Project
            .AddDocument("Program.cs", SourceText.From(source), filePath: "Program.cs");
        Compilation compilation = (await document.Project.GetCompilationAsync(cancel))!;
        Diagnostic finding = (await compilation.WithAnalyzers([new DualStackSocketAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancel)).Single();

        var offers = new List<CodeAction>();
        await new ChooseModeFix().RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => offers.Add(action), cancel));
        ImmutableArray<CodeActionOperation> operations = await offers[^1].GetOperationsAsync(cancel);
        Document after = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        return new Shot(
            await LinesAsync(document, cancel),
            finding.Location.GetLineSpan().Span,
            $"{finding.Id}: {finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}",
            [.. offers.Select(offer => offer.Title)],
            await LinesAsync(after, cancel));
    }

    private static async Task<IReadOnlyList<CodeLine>> LinesAsync(Document document, CancellationToken cancel)
    {
        SourceText text = await document.GetTextAsync(cancel);
        SemanticModel model = (await document.GetSemanticModelAsync(cancel))!;
        ILookup<int, SyntaxToken> tokens = (await document.GetSyntaxRootAsync(cancel))!.DescendantTokens()
            .ToLookup(token => text.Lines.GetLineFromPosition(token.SpanStart).LineNumber);
        return
        [
            .. text.Lines.Where(line => line.Span.Length > 0 || line.LineNumber + 1 < text.Lines.Count).Select(line => new CodeLine(
                line.ToString(),
                [.. tokens[line.LineNumber].Select(token => (token.SpanStart - line.Start, token.Span.Length, KindOf(token, model)))])),
        ];
    }

    /// <summary>What an editor colours: Roslyn's own classifier needs more of an editor than every version of its packages brings.</summary>
    private static CodeKind KindOf(SyntaxToken token, SemanticModel model) => token.Parent switch
    {
        _ when token.IsKeyword() => CodeKind.Keyword,
        _ when token.IsKind(SyntaxKind.NumericLiteralToken) => CodeKind.Number,
        IdentifierNameSyntax { IsVar: true } => CodeKind.Keyword,
        IdentifierNameSyntax name => model.GetSymbolInfo(name).Symbol switch
        {
            INamedTypeSymbol => CodeKind.Type,
            IMethodSymbol { MethodKind: MethodKind.Constructor } => CodeKind.Type,
            IMethodSymbol => CodeKind.Method,
            _ => CodeKind.Plain,
        },
        _ => CodeKind.Plain,
    };
}
