using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Configuration;

/// <summary>One key of an <c>.editorconfig</c> or a global config. Each is defined beside the rule that it changes.</summary>
/// <param name="name">The key, behind <c>dual_stack_analyzer.</c></param>
/// <param name="allowed">The values that it may have, as a message lists them.</param>
internal abstract class Option(string name, string allowed)
{
    public string Key { get; } = "dual_stack_analyzer." + name;

    public string Allowed { get; } = allowed;

    /// <summary>What is written there, if it is none of the allowed values; the empty text counts as not written.</summary>
    public string? WrongValueIn(AnalyzerConfigOptions options) => TextIn(options) is { } text && !IsAllowed(text) ? text : null;

    protected abstract bool IsAllowed(string text);

    protected string? TextIn(AnalyzerConfigOptions options) =>
        options.TryGetValue(Key, out string? text) && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}

/// <summary>An option whose text stands for a value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="name">The key, behind <c>dual_stack_analyzer.</c></param>
/// <param name="allowed">The values that it may have, as a message lists them.</param>
/// <param name="parse">The value of a text, or none if it is not allowed.</param>
internal sealed class Option<T>(string name, string allowed, Func<string, T?> parse) : Option(name, allowed)
    where T : struct
{
    /// <summary>The value for a file; none where it is not set, or wrong.</summary>
    public T? In(AnalyzerConfigOptions options) => TextIn(options) is { } text ? parse(text) : null;

    protected override bool IsAllowed(string text) => parse(text) is not null;
}
