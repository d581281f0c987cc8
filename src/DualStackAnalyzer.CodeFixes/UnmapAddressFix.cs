namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA4001: a mapped address is unmapped where it is compared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnmapAddressFix() : SocketFix("DSA4001")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } = [new("Unmap the address", "DualStackAnalyzer.UnmapAddress", Plan)];

    /// <summary>Only a variable is written three times: a call may answer differently each time.</summary>
    private static IReadOnlyList<TextEdit>? Plan(Report finding) =>
        finding.Role(DiagnosticRoles.Address) is IdentifierNameSyntax address
            && finding.ModelOf(address) is var model && model.GetTypeInfo(address).Type is { Name: "IPAddress" }
            && model.GetSymbolInfo(address).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol { IsReadOnly: true }
                ? [new TextEdit(address.SyntaxTree, address.Span, address.Parent is ArgumentSyntax ? Unmapped(address) : $"({Unmapped(address)})")]
                : null;

    private static string Unmapped(IdentifierNameSyntax address) => $"{address}.IsIPv4MappedToIPv6 ? {address}.MapToIPv4() : {address}";
}
