using System.Globalization;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>
/// A source that marks what is reported, <c>{|DSA1001:…|}</c>, and the places that play a role, <c>{|bind:…|}</c>.
/// It stands in for the analyzer, so that a test of a fix is about the fix. Where several things are reported,
/// the roles of the second are marked <c>{|bind2:…|}</c>, and so on.
/// </summary>
internal sealed class MarkedSource
{
    private static readonly string[] Roles =
    [
        DiagnosticRoles.Creation, DiagnosticRoles.Bind, DiagnosticRoles.Other, DiagnosticRoles.Choice,
        DiagnosticRoles.Restart, DiagnosticRoles.Address,
    ];

    private readonly ImmutableDictionary<string, ImmutableArray<TextSpan>> _spans;

    public MarkedSource(string marked)
    {
        TestFileMarkupParser.GetPositionsAndSpans(SourceShape.Whole(marked), out string text, out _, out _spans);
        Text = text;
    }

    /// <summary>The source without its marks.</summary>
    public string Text { get; }

    /// <summary>The diagnostics that are marked, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Findings(SyntaxTree tree, Known known) =>
        _spans.Where(pair => pair.Key.StartsWith("DSA", StringComparison.Ordinal))
            .SelectMany(pair => pair.Value.Select(span => (Id: pair.Key, Span: span)))
            .OrderBy(mark => mark.Span.Start)
            .Select((mark, index) => Finding(tree, mark.Id, mark.Span, index, known))
            .ToImmutableArray();

    private Diagnostic Finding(SyntaxTree tree, string id, TextSpan span, int index, Known known)
    {
        var descriptor = new DiagnosticDescriptor(id, id, id, "Sockets", DiagnosticSeverity.Warning, isEnabledByDefault: true);
        var places = new List<Location>();
        ImmutableDictionary<string, string?>.Builder properties = ImmutableDictionary.CreateBuilder<string, string?>();
        string suffix = index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture);
        foreach (string role in Roles)
        {
            if (_spans.TryGetValue(role + suffix, out ImmutableArray<TextSpan> marked))
            {
                properties[role] = places.Count.ToString(CultureInfo.InvariantCulture);
                places.Add(Location.Create(tree, marked.Single()));
            }
        }

        properties[DiagnosticRoles.Family] = known.Family;
        properties[DiagnosticRoles.Pair] = "false";
        properties[DiagnosticRoles.DualCures] = known.IsCuredByDual ? "true" : "false";
        return Diagnostic.Create(descriptor, Location.Create(tree, span), places, properties.ToImmutable());
    }
}
