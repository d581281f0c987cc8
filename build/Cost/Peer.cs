using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Cost;

/// <summary>Another set of analyzers, as it is published.</summary>
/// <param name="Name">Its package and version.</param>
/// <param name="Analyzers">One a rule, or a group of rules that share their work.</param>
internal sealed record Peer(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    public static IReadOnlyList<Peer> All() =>
    [
        Of($".NET SDK {Machine.SdkVersion}", Path.TrimEndingDirectorySeparator(Machine.Metadata("SdkAnalyzers"))),
        OfPackage("IDisposableAnalyzers", "4.0.8", "dotnet/cs"),
        OfPackage("Meziantou.Analyzer", "3.0.321", "dotnet/roslyn5.9/cs"),
        OfPackage("Roslynator.Analyzers", "5.0.1", "dotnet/roslyn5.0/cs"),
        OfPackage("SonarAnalyzer.CSharp", "9.32.0.97167", ""),
    ];

    private static Peer OfPackage(string package, string version, string folder) =>
        Of($"{package} {version}", Path.Combine(Repository.PackageFolder, package.ToLowerInvariant(), version, "analyzers", folder));

    private static Peer Of(string name, string folder)
    {
        var loader = new FolderLoader(folder);
        ImmutableArray<DiagnosticAnalyzer> analyzers =
        [
            .. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal)
                .Where(file => !file.Contains("CodeFix", StringComparison.Ordinal) && !file.Contains("VisualBasic", StringComparison.Ordinal))
                .SelectMany(file => new AnalyzerFileReference(file, loader).GetAnalyzers(LanguageNames.CSharp)),
        ];
        return analyzers.IsEmpty ? throw new InvalidOperationException($"No analyzers in {folder}") : new Peer(name, analyzers);
    }
}
