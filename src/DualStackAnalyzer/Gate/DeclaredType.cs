using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Gate;

/// <summary>What the declaration of a type or alias names, without its bodies: read from syntax alone, so that nothing is bound for it.</summary>
/// <param name="Name">What others call it.</param>
/// <param name="IsAlias">Whether it is an alias for the whole project.</param>
/// <param name="Bases">The words of what it stands for or derives from.</param>
/// <param name="Fields">The words of the types of its fields.</param>
/// <param name="Others">The words of the types of other members that hand something out.</param>
internal sealed record DeclaredType(string Name, bool IsAlias, HashSet<string> Bases, HashSet<string> Fields, HashSet<string> Others)
{
    /// <summary>The types of a file, nested ones too, and its aliases for the whole project.</summary>
    public static IEnumerable<DeclaredType> In(SyntaxNode root)
    {
        var usings = root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Where(alias => alias.Alias is { Name.Identifier.ValueText.Length: > 0 }).ToList();
        var aliases = usings.ToLookup(static alias => alias.Alias!.Name.Identifier.ValueText, TargetOf);
        foreach (var alias in usings.Where(alias => alias.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)))
        {
            yield return new(alias.Alias!.Name.Identifier.ValueText, true, WordsIn([TargetOf(alias)]), [], []);
        }

        foreach (var node in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            switch (node)
            {
                case TypeDeclarationSyntax type when NameOf(type) is { Length: > 0 } name:
                    var (fields, others) = (type.Members.SelectMany(FieldTypes).Concat(HandedOut(type.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault(), isAll: true)), type.Members.SelectMany(OtherTypes));
                    yield return new(name, false, WordsIn([type.BaseList]), WordsIn(fields), WordsIn(others));
                    break;
                case DelegateDeclarationSyntax { Identifier.ValueText.Length: > 0 } function:
                    yield return new(function.Identifier.ValueText, false, [], [], WordsIn(HandedOut(function.ParameterList).Append(function.ReturnType)));
                    break;
            }
        }

        HashSet<string> WordsIn(IEnumerable<SyntaxNode?> types)
        {
            var words = new HashSet<string>(types.OfType<SyntaxNode>().SelectMany(type => type.DescendantTokens()).Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
            var standsFor = new HashSet<SyntaxNode>();
            while (words.Where(aliases.Contains).SelectMany(word => aliases[word]).Where(standsFor.Add).ToList() is { Count: > 0 } next)
            {
                words.UnionWith(next.SelectMany(alias => alias.DescendantTokens()).Select(token => token.ValueText));
            }

            return words;
        }
    }

    /// <summary>The name of a type; an extension block has that of the class around it.</summary>
    private static string? NameOf(TypeDeclarationSyntax type) => type.Identifier.ValueText is { Length: > 0 } name ? name : (type.Parent as TypeDeclarationSyntax)?.Identifier.ValueText;

    private static SyntaxNode TargetOf(UsingDirectiveSyntax alias) => alias.ChildNodes().Last();

    private static IEnumerable<SyntaxNode?> FieldTypes(MemberDeclarationSyntax member) => member switch
    {
        BaseFieldDeclarationSyntax field => [field.Declaration.Type],
        PropertyDeclarationSyntax property when HasField(property) => [property.Type],
        _ => [],
    };

    /// <summary>Whether the compiler makes a field for it: an accessor has no body, or names the field.</summary>
    private static bool HasField(PropertyDeclarationSyntax property) => property.AccessorList?.Accessors.Any(accessor => accessor is { Body: null, ExpressionBody: null }) == true
        || property.DescendantTokens().Any(token => token.Text == "field");

    private static IEnumerable<SyntaxNode?> OtherTypes(MemberDeclarationSyntax member) => member switch
    {
        BasePropertyDeclarationSyntax property => [property.Type],
        MethodDeclarationSyntax method => HandedOut(method.ParameterList).Append(method.ReturnType),
        BaseMethodDeclarationSyntax other => HandedOut(other.ParameterList).Append(other switch
        {
            OperatorDeclarationSyntax @operator => @operator.ReturnType,
            ConversionOperatorDeclarationSyntax conversion => conversion.Type,
            _ => null,
        }),
        _ => [],
    };

    /// <summary>The types of the parameters through which a method hands something out; of a record or primary constructor those of all.</summary>
    private static IEnumerable<SyntaxNode?> HandedOut(ParameterListSyntax? list, bool isAll = false) =>
        list?.Parameters.Where(parameter => isAll || parameter.Modifiers.Any(static modifier => modifier.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword or SyntaxKind.InKeyword)).Select(parameter => parameter.Type) ?? [];
}
