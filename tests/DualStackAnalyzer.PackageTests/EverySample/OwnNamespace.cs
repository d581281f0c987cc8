using DualStackAnalyzer.Tests;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.PackageTests.EverySample;

/// <summary>A line that gives a sample's types a namespace of their own: most samples have a class of the same name.</summary>
internal static class OwnNamespace
{
    /// <summary>The sample with that line; as it is where no such line can be.</summary>
    public static string Of(string text, string name)
    {
        int start = CSharpSyntaxTree.ParseText(text, SourceShape.ParseOptions).GetRoot().GetFirstToken().SpanStart;
        string lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string given = text.Insert(start, $"namespace {name};{lineEnd}");
        return CanBeNamed(text) && Errors(given) == Errors(text) ? given : text;
    }

    private static bool CanBeNamed(string text) =>
        !text.Contains("global::", StringComparison.Ordinal)
        && CSharpSyntaxTree.ParseText(text, SourceShape.ParseOptions).GetRoot().ChildNodes().All(it => it is UsingDirectiveSyntax or BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    private static int Errors(string text) => CSharpSyntaxTree.ParseText(text, SourceShape.ParseOptions).GetDiagnostics().Count();
}
