using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.PackageTests.Editor;

/// <summary>A diagnostic as the Language Server Protocol sends it.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Severity">1 error, 2 warning, 3 information, 4 hint.</param>
/// <param name="Span">Lines and characters, counted from zero.</param>
/// <param name="Message">What the editor shows.</param>
/// <param name="Help">The page behind the rule's name.</param>
internal sealed record Squiggle(string Code, int Severity, LinePositionSpan Span, string Message, string Help)
{
    public static Squiggle Read(JsonElement diagnostic) => new(
        diagnostic.GetProperty("code").GetString()!,
        diagnostic.GetProperty("severity").GetInt32(),
        new LinePositionSpan(Position(diagnostic, "start"), Position(diagnostic, "end")),
        diagnostic.GetProperty("message").GetString()!,
        diagnostic.TryGetProperty("codeDescription", out JsonElement about) ? about.GetProperty("href").GetString()! : "");

    private static LinePosition Position(JsonElement diagnostic, string end)
    {
        JsonElement position = diagnostic.GetProperty("range").GetProperty(end);
        return new LinePosition(position.GetProperty("line").GetInt32(), position.GetProperty("character").GetInt32());
    }
}
