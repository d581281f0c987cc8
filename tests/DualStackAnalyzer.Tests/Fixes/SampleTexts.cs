using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>
/// The texts that the string expressions of a test file come to, read from its syntax: an interpolated text once for
/// each row of its theory's data, or for each call of the method that it stands in.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="shared">The file with the constants that others share.</param>
internal sealed class SampleTexts(CompilationUnitSyntax file, CompilationUnitSyntax shared)
{
    private static readonly IReadOnlyDictionary<string, string> NoArguments = new Dictionary<string, string>();

    private readonly ILookup<string, ExpressionSyntax> _constants = new[] { file, shared }
        .SelectMany(root => root.DescendantNodes().OfType<FieldDeclarationSyntax>())
        .Where(field => field.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.ConstKeyword)))
        .SelectMany(field => field.Declaration.Variables)
        .Where(variable => variable.Initializer is not null)
        .ToLookup(variable => variable.Identifier.ValueText, variable => variable.Initializer!.Value);

    /// <summary>What the expression comes to, wherever its parts are known.</summary>
    public IEnumerable<string> Of(ExpressionSyntax text) =>
        Arguments(text).Select(arguments => Value(text, arguments)).OfType<string>();

    /// <summary>What the parameters around the text may be: those of a row or call belong together.</summary>
    private IEnumerable<IReadOnlyDictionary<string, string>> Arguments(ExpressionSyntax text) =>
        text is InterpolatedStringExpressionSyntax && text.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { ParameterList.Parameters.Count: > 0 } method
            ? Rows(method).Concat(Calls(method)).Select(values => Bound(method, values))
            : [NoArguments];

    private static IEnumerable<IEnumerable<ExpressionSyntax>> Rows(MethodDeclarationSyntax method) =>
        from attribute in method.AttributeLists.SelectMany(list => list.Attributes)
        where attribute is { Name: IdentifierNameSyntax { Identifier.ValueText: "InlineData" } }
        select attribute.ArgumentList?.Arguments.Select(argument => argument.Expression) ?? [];

    private IEnumerable<IEnumerable<ExpressionSyntax>> Calls(MethodDeclarationSyntax method) =>
        from call in file.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where call.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == method.Identifier.ValueText
        select call.ArgumentList.Arguments.Select(argument => argument.Expression);

    private Dictionary<string, string> Bound(MethodDeclarationSyntax method, IEnumerable<ExpressionSyntax> values)
    {
        var bound = new Dictionary<string, string>();
        foreach (var (parameter, value) in method.ParameterList.Parameters.Zip(values))
        {
            if (Value(value, NoArguments) is { } known)
            {
                bound.Add(parameter.Identifier.ValueText, known);
            }
        }

        return bound;
    }

    private string? Value(ExpressionSyntax text, IReadOnlyDictionary<string, string> arguments) => text switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        IdentifierNameSyntax name when arguments.TryGetValue(name.Identifier.ValueText, out string? value) => value,
        IdentifierNameSyntax name => _constants[name.Identifier.ValueText].Select(value => Value(value, NoArguments)).FirstOrDefault(),
        InterpolatedStringExpressionSyntax whole => Joined(whole.Contents.Select(part => part switch
        {
            InterpolatedStringTextSyntax said => said.TextToken.ValueText,
            InterpolationSyntax hole => Value(hole.Expression, arguments),
            _ => null,
        })),
        _ => null,
    };

    private static string? Joined(IEnumerable<string?> parts)
    {
        string?[] known = [.. parts];
        return known.Contains(null) ? null : string.Concat(known);
    }
}
