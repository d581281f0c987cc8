using System.Collections.Concurrent;
using DualStackAnalyzer.Configuration;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Rules;

/// <summary>
/// DSA0001: a wrong value in the configuration, said once, at the first of the files that it is set for. An analyzer is
/// not told in which configuration file it stands.
/// </summary>
internal sealed class WrongOptions
{
    private static readonly ImmutableArray<Option> All = ImmutableArray.Create<Option>(
        PreferredModes.Option, ConfiguredMethods.Configuring, ConfiguredMethods.Binding, TargetRuntimes.Option);

    private readonly ConcurrentBag<(Option Option, string Value, SyntaxTree File)> _wrong = [];

    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterSyntaxTreeAction(file => Look(file.Tree, file.Options.AnalyzerConfigOptionsProvider.GetOptions(file.Tree)));
        context.RegisterCompilationEndAction(Report);
    }

    private void Look(SyntaxTree file, AnalyzerConfigOptions options)
    {
        foreach (var option in All)
        {
            if (option.WrongValueIn(options) is { } value)
            {
                _wrong.Add((option, value, file));
            }
        }
    }

    private void Report(CompilationAnalysisContext context)
    {
        foreach (var same in _wrong.GroupBy(wrong => (wrong.Option, wrong.Value)).OrderBy(same => same.Key.Option.Key, StringComparer.Ordinal).ThenBy(same => same.Key.Value, StringComparer.Ordinal))
        {
            var file = same.Select(wrong => wrong.File).OrderBy(tree => tree.FilePath, StringComparer.Ordinal).First();
            context.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.UnknownOption, file.GetRoot(context.CancellationToken).GetFirstToken(includeZeroWidth: true).GetLocation(), same.Key.Option.Key, same.Key.Value, System.IO.Path.GetFileName(file.FilePath), same.Key.Option.Allowed));
        }
    }
}
