using System.Collections.Concurrent;
using DualStackAnalyzer.Workbench;
using Microsoft.CodeAnalysis.Emit;

namespace DualStackAnalyzer.Compilations;

/// <summary>Compiles projects against the framework and each other only: their packages are unresolved references.</summary>
public sealed class LooseCompiler(string target, IReadOnlyDictionary<string, SourceFolder> projects)
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private const string WebUsings = """
        global using System.Net.Http.Json; global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing; global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;
        """;

    /// <summary>An empty assembly of the name by which rules know a test: the framework itself is a package.</summary>
    private static readonly MetadataReference TestFramework =
        CSharpCompilation.Create("xunit.core", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

    private static readonly ConcurrentDictionary<string, IReadOnlyList<MetadataReference>> Frameworks = new();

    private readonly IReadOnlyList<MetadataReference> _framework = Frameworks.GetOrAdd(target, FrameworkOf);
    private readonly CSharpParseOptions _options = new(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: SymbolsOf(target));
    private readonly Dictionary<string, CSharpCompilation?> _compiled = [];

    /// <summary>The compilation of the project in that folder; null where there is none, or where it references itself.</summary>
    public CSharpCompilation? Compile(string folder)
    {
        if (!_compiled.TryGetValue(folder, out CSharpCompilation? compilation) && projects.TryGetValue(folder, out SourceFolder? project))
        {
            _compiled[folder] = null;
            compilation = _compiled[folder] = Compile(project);
        }

        return compilation;
    }

    /// <summary>The compilation of everything below one folder.</summary>
    public static CSharpCompilation CompileAll(string folder, string target = "net10.0") =>
        new LooseCompiler(target, new Dictionary<string, SourceFolder>()).Compile(SourceFolder.AllOf(folder));

    /// <summary>The compilation of one text against the framework alone.</summary>
    public static CSharpCompilation CompileText(string text, string target = "net10.0")
    {
        var compiler = new LooseCompiler(target, new Dictionary<string, SourceFolder>());
        return CSharpCompilation.Create(
            "Text",
            [CSharpSyntaxTree.ParseText(text, compiler._options, "Text.cs")],
            compiler._framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private CSharpCompilation Compile(SourceFolder project)
    {
        SyntaxTree[] trees = [.. project.Sources.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), _options, file))];
        string implicitUsings = !project.HasImplicitUsings ? "" : project.IsWeb && target != "net472" ? Usings + WebUsings : Usings;
        SyntaxTree usings = CSharpSyntaxTree.ParseText(implicitUsings, _options, "Usings.g.cs");
        bool isProgram = trees.Any(tree => tree.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement));
        return CSharpCompilation.Create(
            project.Name,
            trees.Append(usings),
            [.. _framework, .. ReachableFrom(project).Select(Compile).OfType<CSharpCompilation>().Select(AsBuilt), .. project.IsTest || trees.Any(IsTest) ? [TestFramework] : Array.Empty<MetadataReference>()],
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    /// <summary>Whether the source uses a framework for tests or benchmarks.</summary>
    private static bool IsTest(SyntaxTree tree) => tree.GetCompilationUnitRoot().Usings.Any(
        directive => directive.Name?.ToString() is "Xunit" or "NUnit.Framework" or "Microsoft.VisualStudio.TestTools.UnitTesting" or "TUnit.Core" or "BenchmarkDotNet.Attributes" or "NBench");

    /// <summary>
    /// Metadata, as a build has it. What does not compile has some, too; where the compiler gives none the compilation
    /// stands in for it, which the analyzer takes for the same.
    /// </summary>
    private static MetadataReference AsBuilt(CSharpCompilation project)
    {
        using var file = new MemoryStream();
        return project.Emit(file, options: new EmitOptions(metadataOnly: true, tolerateErrors: true)).Success && file.Length > 0
            ? MetadataReference.CreateFromImage(file.ToArray())
            : project.ToMetadataReference();
    }

    /// <summary>References are transitive, as the SDK has it.</summary>
    private HashSet<string> ReachableFrom(SourceFolder project)
    {
        var reached = new HashSet<string>();
        var next = new Queue<string>(project.References);
        while (next.TryDequeue(out string? folder))
        {
            if (reached.Add(folder) && projects.TryGetValue(folder, out SourceFolder? referenced))
            {
                foreach (string further in referenced.References)
                {
                    next.Enqueue(further);
                }
            }
        }

        return reached;
    }

    /// <summary>What this command itself runs on, without its own assemblies, or the reference assemblies of a package.</summary>
    private static IReadOnlyList<MetadataReference> FrameworkOf(string target)
    {
        IEnumerable<string> files = target == "net472"
            ? Directory.EnumerateFiles(
                Path.Combine(Repository.PackageFolder, "microsoft.netframework.referenceassemblies.net472", "1.0.3", "build"), "*.dll", SearchOption.AllDirectories)
            : ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => !file.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal));
        return [.. files.Select(file => MetadataReference.CreateFromFile(file))];
    }

    /// <summary>The symbols that the SDK defines for the target.</summary>
    private static IEnumerable<string> SymbolsOf(string target) => target == "net472"
        ? ["TRACE", "NETFRAMEWORK", "NET472", .. Versions("NET{0}_OR_GREATER", "20", "35", "40", "45", "451", "452", "46", "461", "462", "47", "471", "472")]
        : ["TRACE", "NET", "NETCOREAPP", "NET10_0", .. Versions("NET{0}_0_OR_GREATER", "5", "6", "7", "8", "9", "10"),
            .. Versions("NETCOREAPP{0}_OR_GREATER", "1_0", "1_1", "2_0", "2_1", "2_2", "3_0", "3_1")];

    private static IEnumerable<string> Versions(string symbol, params string[] versions) =>
        versions.Select(version => symbol.Replace("{0}", version, StringComparison.Ordinal));
}
