namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA5002: an address and a port become an IPEndPoint, whose text has the brackets.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class FormatEndPointFix() : SocketFix("DSA5002")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
        [new("Format an IPEndPoint", "DualStackAnalyzer.FormatEndPoint", Plan) { MayRaise = false }];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        if (finding.Subject is not { } text || finding.Role(DiagnosticRoles.Host) is not { } host || finding.Role(DiagnosticRoles.Port) is not { } port
            || EndPointOf(host, port, finding.ModelOf(text)) is not { } endPoint)
        {
            return null;
        }

        return text switch
        {
            InterpolatedStringExpressionSyntax => InHoles(host, port, endPoint),
            BinaryExpressionSyntax sum => [Replace(sum, host.SpanStart, port.Span.End, IsFirst(host, sum) ? endPoint + ".ToString()" : endPoint)],
            _ => null,
        };
    }

    /// <summary>The endpoint that both are taken from, or a new one.</summary>
    private static string? EndPointOf(ExpressionSyntax host, ExpressionSyntax port, SemanticModel model)
    {
        if (host is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Address", Expression: var owner } && port is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Port", Expression: var other }
            && owner is IdentifierNameSyntax && owner.IsEquivalentTo(other, topLevel: false) && model.GetTypeInfo(owner).Type is { Name: "IPEndPoint", ContainingNamespace.Name: "Net" })
        {
            return owner.ToString();
        }

        return new NameInScope(model, host.SpanStart).Type("System.Net", "IPEndPoint") is { } type ? $"new {type}({host}, {port})" : null;
    }

    /// <summary>In the hole of an interpolated string a colon would begin a format.</summary>
    private static IReadOnlyList<TextEdit>? InHoles(ExpressionSyntax host, ExpressionSyntax port, string endPoint) =>
        HoleOf(host) is { } first && HoleOf(port) is { } last
            ? [Replace(first, first.SpanStart, last.Span.End, endPoint.Contains("::") ? $"{{({endPoint})}}" : $"{{{endPoint}}}")]
            : null;

    private static InterpolationSyntax? HoleOf(ExpressionSyntax expression) =>
        expression.AncestorsAndSelf().SkipWhile(node => node is ParenthesizedExpressionSyntax || node == expression).FirstOrDefault() as InterpolationSyntax;

    private static bool IsFirst(ExpressionSyntax host, BinaryExpressionSyntax sum) => host.SpanStart == sum.SpanStart;

    private static TextEdit Replace(SyntaxNode node, int start, int end, string text) => new(node.SyntaxTree, TextSpan.FromBounds(start, end), text);
}
