using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Rules;

/// <summary>Whether diagnostics carry what only code fixes read.</summary>
internal static class FixData
{
    /// <summary>Whether a code fix may ask; a build that writes a log says that none will, so that the log is free of what they need.</summary>
    public static bool IsWanted(AnalyzerOptions options) =>
        !(options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.DualStackAnalyzerOmitFixData", out string? omit)
            && bool.TryParse(omit, out bool isOmitted) && isOmitted);
}
