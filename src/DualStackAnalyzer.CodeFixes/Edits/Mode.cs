namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>The choice between the two modes of an IPv6 socket.</summary>
internal enum Mode
{
    /// <summary>IPv6 clients only.</summary>
    IPv6Only,

    /// <summary>IPv6 clients, and IPv4 clients as mapped addresses.</summary>
    Dual,

    /// <summary>IPv6 clients only, in the words <c>DualMode = false</c> of the author's.</summary>
    NotDual,
}

/// <summary>How a mode is written.</summary>
internal static class ModeText
{
    private const string Space = "System.Net.Sockets";

    /// <summary>The statement that chooses a mode; none where the option's names cannot be written there.</summary>
    public static string? Statement(this Mode mode, string socket, NameInScope names)
    {
        if (mode != Mode.IPv6Only)
        {
            return $"{socket}.{mode.Initializer()};";
        }

        return names.Member(Space, "SocketOptionLevel", "IPv6") is { } level
            && names.Member(Space, "SocketOptionName", "IPv6Only") is { } option
                ? $"{socket}.SetSocketOption({level}, {option}, true);"
                : null;
    }

    /// <summary>
    /// The element of an object initializer that chooses a mode. There is no property <c>IPv6Only</c>:
    /// its opposite is <c>DualMode</c>, whose setter sets that very option.
    /// </summary>
    public static string Initializer(this Mode mode) => mode == Mode.Dual ? "DualMode = true" : "DualMode = false";
}
