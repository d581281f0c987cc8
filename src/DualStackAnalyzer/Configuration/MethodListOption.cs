using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Configuration;

/// <summary>An option that lists methods by their documentation ids, which hold commas, so that a bar divides them.</summary>
/// <param name="name">The key, behind <c>dual_stack_analyzer.</c></param>
internal sealed class MethodListOption(string name) : Option(name, "documentation ids of methods, such as M:Company.Net.Sockets.Open(System.Net.Sockets.Socket), divided by |")
{
    private const string Prefix = "M:";

    /// <summary>The ids for a file; those that are none are left out.</summary>
    public IEnumerable<string> In(AnalyzerConfigOptions options) => IdsOf(TextIn(options) ?? "").Where(IsId);

    protected override bool IsAllowed(string text) => IdsOf(text).All(IsId);

    private static IEnumerable<string> IdsOf(string text) => text.Split('|').Select(id => id.Trim()).Where(id => id.Length > 0);

    private static bool IsId(string text) => text.StartsWith(Prefix, StringComparison.Ordinal)
        && text.IndexOf('.') > Prefix.Length && !text.Any(char.IsWhiteSpace);
}
