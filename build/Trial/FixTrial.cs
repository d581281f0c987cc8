using DiffPlex.Renderer;
using DualStackAnalyzer.FixCheck;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Trial;

/// <summary>Tries the first fix of each diagnostic on a copy of the project, shows what it changes, and judges it.</summary>
internal sealed class FixTrial
{
    private const int Context = 6;

    /// <summary>How many fixes were made.</summary>
    public int Tried { get; private set; }

    /// <summary>How many diagnostics have no fix here.</summary>
    public int NotOffered { get; private set; }

    /// <summary>How many fixes break a promise.</summary>
    public int Broken { get; private set; }

    /// <summary>Tries the fixes of a project.</summary>
    /// <param name="compilation">The project, as it was compiled.</param>
    /// <param name="root">The folder whose <c>.editorconfig</c> is the outermost.</param>
    public async Task TryAsync(CSharpCompilation compilation, string root)
    {
        using var workspace = new AdhocWorkspace();
        Project project = CopyOf(compilation, Path.GetFullPath(root), workspace);
        Diagnosis before = await Diagnosis.OfAsync(project);
        foreach (Diagnostic finding in before.Findings.Where(it => FixBench.HasFix(it.Id)))
        {
            FixBench bench = FixBench.Of(project.GetDocument(finding.Location.SourceTree)!);
            IReadOnlyList<CodeAction> offers = await bench.OffersAsync(finding);
            if (offers.Count == 0)
            {
                NotOffered++;
                Console.WriteLine($"no fix {finding.Id} {bench.Document.FilePath}:{LineOf(finding)}");
                continue;
            }

            Tried++;
            Console.WriteLine($"fix {Tried} {finding.Id} {bench.Document.FilePath}:{LineOf(finding)} {offers[0].Title}");
            Solution after = await FixBench.AfterAsync(offers[0]);
            await ShowAsync(project.Solution, after);
            IReadOnlyList<string> wrong = await FixVerdict.AgainstAsync(bench.Document, after, before.Complaints, before.Findings, finding);
            Broken += wrong.Count > 0 ? 1 : 0;
            foreach (string what in wrong)
            {
                Console.WriteLine($"broken: {what}");
            }
        }
    }

    private static async Task ShowAsync(Solution before, Solution after)
    {
        foreach (DocumentId changed in FixVerdict.Changed(before, after))
        {
            Document document = before.GetDocument(changed)!;
            string old = (await document.GetTextAsync()).ToString();
            string now = (await after.GetDocument(changed)!.GetTextAsync()).ToString();
            Console.WriteLine(UnidiffRenderer.GenerateUnidiff(
                old, now, document.FilePath!, document.FilePath!, ignoreWhitespace: false, ignoreCase: false, contextLines: Context));
        }
    }

    private static Project CopyOf(CSharpCompilation compilation, string root, AdhocWorkspace workspace)
    {
        Project project = workspace.AddProject(compilation.AssemblyName!, LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithParseOptions(compilation.SyntaxTrees.First().Options)
            .WithCompilationOptions(compilation.Options);
        var configs = new HashSet<string>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(tree.FilePath, tree.GetText(), filePath: tree.FilePath).Project;
            for (string? folder = Path.GetDirectoryName(tree.FilePath);
                folder?.StartsWith(root, StringComparison.Ordinal) == true; folder = Path.GetDirectoryName(folder))
            {
                string config = Path.Combine(folder, ".editorconfig");
                if (configs.Add(config) && File.Exists(config))
                {
                    project = project.AddAnalyzerConfigDocument(
                        ".editorconfig", SourceText.From(File.ReadAllText(config)), filePath: config).Project;
                }
            }
        }

        return project;
    }

    private static int LineOf(Diagnostic finding) => finding.Location.GetLineSpan().StartLinePosition.Line + 1;
}
