using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>
/// The texts that the string expressions of a test file come to, read from its syntax: an interpolated text once for
/// each row of its theory's data, or for each call of the method that it stands in; a call of a shared builder, what it builds.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="shared">The file with the constants and builders that others share.</param>
internal sealed class SampleTexts(CompilationUnitSyntax file, CompilationUnitSyntax shared)
{
    private static readonly IReadOnlyDictionary<string, string> NoArguments = new Dictionary<string, string>();

    private readonly ILookup<string, ExpressionSyntax> _constants = new[] { file, shared }
        .SelectMany(root => root.DescendantNodes().OfType<FieldDeclarationSyntax>())
        .Where(field => field.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.ConstKeyword)))
        .SelectMany(field => field.Declaration.Variables)
        .Where(variable => variable.Initializer is not null)
        .ToLookup(variable => variable.Identifier.ValueText, variable => variable.Initializer!.Value);

    private readonly ILookup<string, MethodDeclarationSyntax> _builders = shared.DescendantNodes()
        .OfType<MethodDeclarationSyntax>()
        .ToLookup(method => method.Identifier.ValueText);

    /// <summary>Whether the expression is a text that this tells.</summary>
    public bool Tells(ExpressionSyntax expression) =>
        expression.IsKind(SyntaxKind.StringLiteralExpression) || expression.IsKind(SyntaxKind.InterpolatedStringExpression) || BuilderOf(expression) is not null;

    /// <summary>What the expression comes to, wherever its parts are known.</summary>
    public IEnumerable<string> Of(ExpressionSyntax text) =>
        Arguments(text).Select(arguments => Value(text, arguments)).OfType<string>();

    /// <summary>What the parameters around the text may be: those of a row or call belong together.</summary>
    private IEnumerable<IReadOnlyDictionary<string, string>> Arguments(ExpressionSyntax text) =>
        !text.IsKind(SyntaxKind.StringLiteralExpression) && text.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { ParameterList.Parameters.Count: > 0 } method
            ? Rows(method).Concat(Calls(method))
            : [NoArguments];

    private IEnumerable<IReadOnlyDictionary<string, string>> Rows(MethodDeclarationSyntax method) =>
        from attribute in method.AttributeLists.SelectMany(list => list.Attributes)
        where attribute is { Name: IdentifierNameSyntax { Identifier.ValueText: "InlineData" } }
        select Bound(method, attribute.ArgumentList?.Arguments.Select(argument => argument.Expression) ?? [], NoArguments);

    /// <summary>The calls of a method, each once for each row of the theory that it stands in.</summary>
    private IEnumerable<IReadOnlyDictionary<string, string>> Calls(MethodDeclarationSyntax method) =>
        from call in file.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where call.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == method.Identifier.ValueText
        from row in call.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } caller ? Rows(caller).DefaultIfEmpty(NoArguments) : [NoArguments]
        select Bound(method, call.ArgumentList.Arguments.Select(argument => argument.Expression), row);

    private MethodDeclarationSyntax? BuilderOf(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } ? _builders[name.Identifier.ValueText].FirstOrDefault() : null;

    /// <summary>The parameters, each with its value in order, or with its default.</summary>
    private Dictionary<string, string> Bound(
        MethodDeclarationSyntax method, IEnumerable<ExpressionSyntax> values, IReadOnlyDictionary<string, string> arguments)
    {
        var bound = new Dictionary<string, string>();
        List<ExpressionSyntax> given = [.. values];
        foreach (var (parameter, index) in method.ParameterList.Parameters.Select((parameter, index) => (parameter, index)))
        {
            ExpressionSyntax? value = index < given.Count ? given[index] : parameter.Default?.Value;
            if (value is not null && Value(value, arguments) is { } known)
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
            InterpolatedStringTextSyntax said => Unescaped(whole, said.TextToken.ValueText),
            InterpolationSyntax hole => Value(hole.Expression, arguments),
            _ => null,
        })),
        InvocationExpressionSyntax call when BuilderOf(call) is { ExpressionBody.Expression: var built } builder =>
            Value(built, Bound(builder, call.ArgumentList.Arguments.Select(argument => argument.Expression), arguments)),
        _ => null,
    };

    /// <summary>Braces are doubled in a text that is not raw.</summary>
    private static string Unescaped(InterpolatedStringExpressionSyntax whole, string text) =>
        whole.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken) || whole.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken)
            ? text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)
            : text;

    private static string? Joined(IEnumerable<string?> parts)
    {
        string?[] known = [.. parts];
        return known.Contains(null) ? null : string.Concat(known);
    }
}
