using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Compilations;

/// <summary>
/// A file in an editor: after each character that is typed, the compiler and an analyzer say what they have to say
/// about the file. Every edit starts from the file as it was.
/// </summary>
public sealed class TypingSession
{
    private readonly CSharpCompilation _before;
    private readonly SyntaxTree _file;
    private readonly IReadOnlyList<int> _places;

    /// <param name="text">The file.</param>
    /// <param name="edits">How many edits there are, spread over the statements of the file.</param>
    public TypingSession(string text, int edits)
    {
        _before = LooseCompiler.CompileText(text);
        _file = _before.SyntaxTrees.Single();
        int[] ends = [.. _file.GetText().Lines.Where(line => line.ToString().EndsWith(';')).Select(line => line.End - 1)];
        _places = [.. Enumerable.Range(0, edits).Select(edit => ends[edit * ends.Length / edits])];
        _ = _before.GetDiagnostics();
    }

    public int Edits => _places.Count;

    /// <summary>
    /// Types one character at the end of a statement, a letter or a space in turns, and asks for the diagnostics of the
    /// file as an editor does.
    /// </summary>
    /// <returns>How many diagnostics there are.</returns>
    public async Task<int> TypeAsync(int edit, DiagnosticAnalyzer analyzer)
    {
        var typed = new TextChange(new TextSpan(_places[edit], 0), edit % 2 == 0 ? " " : "x");
        SyntaxTree file = _file.WithChangedText(_file.GetText().WithChanges(typed));
        CSharpCompilation after = _before.ReplaceSyntaxTree(_file, file);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        CompilationWithAnalyzers driver = after.WithAnalyzers([analyzer], options);
        SemanticModel model = driver.Compilation.GetSemanticModel(file);
        ImmutableArray<Diagnostic> compiler = model.GetDiagnostics();
        ImmutableArray<Diagnostic> syntax = await driver.GetAnalyzerSyntaxDiagnosticsAsync(file, CancellationToken.None).ConfigureAwait(false);
        ImmutableArray<Diagnostic> semantic = await driver.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).ConfigureAwait(false);
        return compiler.Length + syntax.Length + semantic.Length;
    }
}
