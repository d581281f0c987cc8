using System.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>A compiled program that is run in a process of its own: by .NET, or by Mono where it is for .NET Framework.</summary>
internal sealed class ExampleProgram : IDisposable
{
    /// <summary>How long a program may take; far more than one needs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const string Configuration =
        """{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }""";

    private readonly string _directory = Directory.CreateTempSubdirectory("example-").FullName;
    private readonly Target _target;

    private ExampleProgram(Target target) => _target = target;

    private string Assembly => Path.Combine(_directory, "Example.dll");

    /// <exception cref="InvalidOperationException">The sources do not compile.</exception>
    public static async Task<ExampleProgram> CompileAsync(IEnumerable<string> sources, Target target)
    {
        ImmutableArray<MetadataReference> references =
            await target.References().ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var compilation = CSharpCompilation.Create(
            "Example",
            sources.Append(SourceShape.GlobalUsings).Select(text => CSharpSyntaxTree.ParseText(text, SourceShape.ParseOptions)),
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        var program = new ExampleProgram(target);
        EmitResult result = compilation.Emit(program.Assembly);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }

        await File.WriteAllTextAsync(Path.ChangeExtension(program.Assembly, ".runtimeconfig.json"), Configuration);
        return program;
    }

    /// <summary>Its output can be read, and it waits for input that does not come.</summary>
    public Process Start(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(_target == Target.Net472 ? "mono" : "dotnet", [Assembly, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
