namespace DualStackAnalyzer.Rules;

/// <summary>Which of the rules that are off by default the configuration switches on: the others are not asked.</summary>
internal static class RuleSwitch
{
    /// <summary>Whether the rule may report in a file of the type.</summary>
    public static bool IsOn(DiagnosticDescriptor rule, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        rule.IsEnabledByDefault || type.DeclaringSyntaxReferences.Any(part => IsOn(rule, part.SyntaxTree, compilation, cancellation));

    /// <summary>
    /// Whether the rule may report in a file: what the configuration says of the file comes before what it says of the project.
    /// A setting for a whole category switches on no rule that is off by default.
    /// </summary>
    public static bool IsOn(DiagnosticDescriptor rule, SyntaxTree file, Compilation compilation, CancellationToken cancellation)
    {
        var files = compilation.Options.SyntaxTreeOptionsProvider;
        var severity = ReportDiagnostic.Default;
        bool isSet = files is not null
            && (files.TryGetDiagnosticValue(file, rule.Id, cancellation, out severity) || files.TryGetGlobalDiagnosticValue(rule.Id, cancellation, out severity));
        return isSet || compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out severity)
            ? severity is not (ReportDiagnostic.Default or ReportDiagnostic.Suppress)
            : rule.IsEnabledByDefault;
    }
}
