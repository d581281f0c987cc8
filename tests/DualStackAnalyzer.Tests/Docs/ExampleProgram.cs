using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>Compiles an example and runs it in a process of its own: .NET, or Mono where its target is net472.</summary>
internal static class ExampleProgram
{
    private const string Configuration =
        """{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What it prints, without the last line end.</summary>
    public static async Task<string> OutputAsync(Example example)
    {
        string directory = Directory.CreateTempSubdirectory("example-").FullName;
        try
        {
            string program = await CompileAsync(example, directory);
            using var stop = new CancellationTokenSource(Patience);
            var start = new ProcessStartInfo(example.Target == Target.Net472 ? "mono" : "dotnet", [program])
            {
                RedirectStandardOutput = true,
            };
            using Process process = Process.Start(start)!;
            string output = await process.StandardOutput.ReadToEndAsync(stop.Token);
            await process.WaitForExitAsync(stop.Token);
            return output.TrimEnd('\n');
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task<string> CompileAsync(Example example, string directory)
    {
        ImmutableArray<MetadataReference> references =
            await example.Target.References().ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var compilation = CSharpCompilation.Create(
            "Example",
            new[] { example.Source, SourceShape.GlobalUsings }.Select(text => CSharpSyntaxTree.ParseText(text, SourceShape.ParseOptions)),
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        string program = Path.Combine(directory, "Example.dll");
        EmitResult result = compilation.Emit(program);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }

        await File.WriteAllTextAsync(Path.Combine(directory, "Example.runtimeconfig.json"), Configuration);
        return program;
    }
}
