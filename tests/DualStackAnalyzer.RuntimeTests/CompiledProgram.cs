using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DualStackAnalyzer.RuntimeTests;

/// <summary>A program for .NET that is compiled here, and gone when it is disposed.</summary>
internal sealed class CompiledProgram : IDisposable
{
    private const string Configuration = """
        { "runtimeOptions": { "tfm": "net10.0", "frameworks": [
            { "name": "Microsoft.NETCore.App", "version": "10.0.0" }, { "name": "Microsoft.AspNetCore.App", "version": "10.0.0" } ] } }
        """;

    private readonly string _directory = Directory.CreateTempSubdirectory("program-").FullName;

    public CompiledProgram(string name, string source)
    {
        string file = Path.Combine(_directory, $"{name}.dll");
        IEnumerable<MetadataReference> framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(it => !it.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal)).Select(it => MetadataReference.CreateFromFile(it));
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source)], framework, new(OutputKind.ConsoleApplication));
        Assert.Empty(compilation.Emit(file).Diagnostics.Where(it => it.Severity == DiagnosticSeverity.Error));
        File.WriteAllText(Path.ChangeExtension(file, ".runtimeconfig.json"), Configuration);
        Command = [Dotnet.Executable, file];
    }

    /// <summary>What runs it.</summary>
    public IReadOnlyList<string> Command { get; }

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
