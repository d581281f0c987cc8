using DualStackAnalyzer.Flow;
using DualStackAnalyzer.Gate;
using DualStackAnalyzer.Sockets.Api;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace DualStackAnalyzer.Tests.Flow;

/// <summary>The method Run of a small class, as the analysis gets it.</summary>
internal sealed class Body
{
    private readonly CSharpCompilation _compilation;

    private Body(CSharpCompilation compilation) => (_compilation, Source) = (compilation, new(compilation, new(compilation, FileWords.Of)));

    public BodySource Source { get; }

    public SocketApi Api => SocketApi.Of(_compilation)!;

    public INamedTypeSymbol Type => _compilation.GetTypeByMetadataName("Sample")!;

    public IMethodSymbol Method => Named("Run");

    public ControlFlowGraph Graph => Source.Of(Method, CancellationToken.None)!;

    /// <param name="members">The members of the class Sample, Run among them.</param>
    /// <param name="more">Other types.</param>
    public static async Task<Body> OfAsync(string members, string more = "")
    {
        var compilation = CSharpCompilation.Create(
            "Sample",
            [Parse($"class Sample {{ {members} }} {more}"), Parse(SourceShape.GlobalUsings)],
            await Findings.ReferencesAsync(Target.Net100),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), it => it.Severity == DiagnosticSeverity.Error);
        return new(compilation);
    }

    public IMethodSymbol Named(string name) => Type.GetMembers(name).OfType<IMethodSymbol>().Single();

    /// <summary>The type of another name.</summary>
    public INamedTypeSymbol TypeNamed(string name) => _compilation.GetTypeByMetadataName(name)!;

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, SourceShape.ParseOptions);
}
