namespace DualStackAnalyzer.Tests.Marked;

/// <summary>
/// A program whose lines say what the analyzer reports there: <c>// !! DSA1001</c> it must, <c>// ?? DSA1003</c> it may.
/// Everything else is silent.
/// </summary>
/// <param name="Name">The folder and file, and the section where the file holds several programs.</param>
/// <param name="Text">The source, with its marks.</param>
internal sealed record MarkedProgram(string Name, string Text)
{
    private const string Directive = "//@ ";

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);

    /// <summary>What the marks hold for: every target, unless a line <c>//@ net10.0</c> names some.</summary>
    public ImmutableArray<Target> Targets => Directives.Contains("net10.0") ? [Target.Net100]
        : Directives.Contains("net472") ? [Target.Net472]
        : Directives.Contains("ASP.NET Core") ? [Target.AspNetCore]
        : [Target.Net100, Target.Net472];

    /// <summary>Whether the compiler that the tests run in knows the language: a line <c>//@ C# 14</c> asks for it.</summary>
    public bool IsKnownToCompiler => !Directives.Contains("C# 14")
        || (int)LanguageVersion.Latest.MapSpecifiedToEffectiveVersion() >= 1400;

    /// <summary>Lines that begin with the directive; one with the id of a rule that is off by default switches it on.</summary>
    private IEnumerable<string> Directives =>
        from line in Text.Split('\n')
        where line.StartsWith(Directive, System.StringComparison.Ordinal)
        select line[Directive.Length..].Trim();

    public async Task<CSharpCompilation> CompileAsync(Target target) => CSharpCompilation.Create(
        "Marked",
        [CSharpSyntaxTree.ParseText(Text, SourceShape.ParseOptions), CSharpSyntaxTree.ParseText(SourceShape.GlobalUsings, SourceShape.ParseOptions)],
        await Findings.ReferencesAsync(target),
        Options.WithOutputKind(SourceShape.OutputKindOf(Text))
            .WithSpecificDiagnosticOptions(Directives.Where(it => it.StartsWith("DSA", System.StringComparison.Ordinal)).ToDictionary(it => it, _ => ReportDiagnostic.Warn)));

    /// <summary>What the compiler says against the program.</summary>
    public async Task<IReadOnlyList<string>> ErrorsAsync(Target target) =>
        [.. (await CompileAsync(target)).GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error).Select(it => it.ToString())];

    /// <summary>What is reported against the marks, and what is marked and not reported.</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync(Target target) =>
        Marks.In(Text).DifferencesFrom(await Findings.InAsync(await CompileAsync(target)));
}
