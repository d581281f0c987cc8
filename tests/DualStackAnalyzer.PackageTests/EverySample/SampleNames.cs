using DualStackAnalyzer.Tests;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.PackageTests.EverySample;

/// <summary>The names by which files of one project would notice each other.</summary>
internal sealed class SampleNames
{
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);

    /// <summary>No names.</summary>
    public SampleNames()
    {
    }

    /// <summary>The names of a file: what it declares for all files to see, and all that it mentions.</summary>
    public SampleNames(string text)
    {
        CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(text, SourceShape.ParseOptions).GetCompilationUnitRoot();
        _mentioned.UnionWith(root.DescendantTokens().Where(it => it.IsKind(SyntaxKind.IdentifierToken)).Select(it => it.ValueText));
        _declared.UnionWith(root.Members.SelectMany(Declared));
        if (SourceShape.OutputKindOf(text) == OutputKind.ConsoleApplication)
        {
            _declared.Add("Program");
            _mentioned.Add("Program");
        }
    }

    /// <summary>Whether something that one declares is mentioned, or declared too, by the other.</summary>
    public bool Clash(SampleNames other) => _declared.Overlaps(other._mentioned) || other._declared.Overlaps(_mentioned);

    /// <summary>Takes in another file's names.</summary>
    public void Add(SampleNames other)
    {
        _declared.UnionWith(other._declared);
        _mentioned.UnionWith(other._mentioned);
    }

    private static IEnumerable<string> Declared(MemberDeclarationSyntax member) => member switch
    {
        TypeDeclarationSyntax type => type.Members.OfType<MethodDeclarationSyntax>()
            .Where(IsExtension)
            .Select(method => method.Identifier.ValueText)
            .Append(type.Identifier.ValueText),
        BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
        DelegateDeclarationSyntax type => [type.Identifier.ValueText],
        BaseNamespaceDeclarationSyntax space => [space.Name.ToString()],
        _ => [],
    };

    private static bool IsExtension(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters is [{ } first, ..] && first.Modifiers.Any(SyntaxKind.ThisKeyword);
}
