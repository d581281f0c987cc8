using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace DualStackAnalyzer.Tests;

/// <summary>One compilation of one or several sources, with the analyzer over it.</summary>
internal sealed partial class SocketAnalyzerTest : CSharpAnalyzerTest<DualStackSocketAnalyzer, DefaultVerifier>
{
    public SocketAnalyzerTest(Target target, params string[] files)
    {
        string[] sources = [.. files.Select(SourceShape.Whole)];
        foreach (string source in sources)
        {
            TestState.Sources.Add(source.Replace("\r\n", "\n"));
        }

        TestState.Sources.Add(("GlobalUsings.cs", SourceShape.GlobalUsings));
        // One file with top-level statements is enough to make a program of them all.
        TestState.OutputKind = sources.Select(SourceShape.OutputKindOf).DefaultIfEmpty(OutputKind.DynamicallyLinkedLibrary).Min();
        ReferenceAssemblies = target.References();
        DisabledDiagnostics.AddRange(OffByDefault);

        // The framework would run each test again in generated code and behind a pragma: GeneratedCodeTests and SuppressionTests do.
        TestBehaviors |= TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck;
    }

    /// <summary>The rules that are off by default: the framework switches all on, and a test only those that it names.</summary>
    public static ImmutableArray<string> OffByDefault { get; } =
        [.. AllAnalyzers.Create().SelectMany(analyzer => analyzer.SupportedDiagnostics).Where(rule => !rule.IsEnabledByDefault).Select(rule => rule.Id)];

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => AllAnalyzers.Create();

    protected override ParseOptions CreateParseOptions() => SourceShape.ParseOptions;
}
