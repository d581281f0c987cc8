using DualStackAnalyzer.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace DualStackAnalyzer.Tests;

/// <summary>One file before and after a code fix; the framework also tries Fix All on it.</summary>
/// <typeparam name="TFix">The fix provider under test.</typeparam>
internal sealed class SocketFixTest<TFix> : CSharpCodeFixTest<DualStackSocketAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    public SocketFixTest(Target target, string before, string after)
    {
        TestState.Sources.Add(before);
        TestState.Sources.Add(("GlobalUsings.cs", SourceShape.GlobalUsings));
        FixedState.Sources.Add(after);
        FixedState.Sources.Add(("GlobalUsings.cs", SourceShape.GlobalUsings));
        TestState.OutputKind = SourceShape.OutputKindOf(before);
        ReferenceAssemblies = target.References();
        DisabledDiagnostics.AddRange(SocketAnalyzerTest.OffByDefault);
    }

    protected override ParseOptions CreateParseOptions() => SourceShape.ParseOptions;
}
