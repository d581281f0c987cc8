namespace DualStackAnalyzer.CodeFixes;

/// <summary>
/// DSA3006: removes an option of the level IPv6 from an IPv4 socket, or sets it under a test of the family. For a
/// multicast group no fix is offered: which family is meant, only the author knows.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OptionOnIPv4Fix() : SocketFix("DSA3006")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
    [
        new("Remove the option", "DualStackAnalyzer.RemoveOption", finding => IPv4ModeFix.IsAlwaysIPv4(finding) ? IPv4ModeFix.Removal(finding) : null) { MayRaise = false },
        new("Set the option on an IPv6 socket only", "DualStackAnalyzer.GuardOption", IPv4ModeFix.Guard),
    ];
}
