using System.Collections.Concurrent;
using DualStackAnalyzer.Configuration;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Rules;

/// <summary>Where the compiled project may run, as far as the default mode of an IPv6 socket is concerned.</summary>
internal enum TargetRuntime
{
    /// <summary>.NET 6 or later: an unset socket is IPv6-only on every system.</summary>
    ModernNet,

    /// <summary>netstandard or .NET Framework: the program may run on Mono or Unity, too, where it is dual.</summary>
    AlsoMono,

    /// <summary>Mono alone: an unset socket is dual.</summary>
    Mono,
}

/// <summary>The runtimes of each file: as its configuration says, else as the target framework does.</summary>
/// <param name="ofProject">What follows from the target framework.</param>
/// <param name="options">The configuration of the files.</param>
internal sealed class TargetRuntimes(TargetRuntime ofProject, AnalyzerConfigOptionsProvider options)
{
    private static readonly Version Net6 = new(6, 0);

    /// <summary>The option that names the runtimes.</summary>
    public static Option<TargetRuntime> Option { get; } = new("runtimes", "net, mono or all", text => text.ToLowerInvariant() switch
    {
        "net" => TargetRuntime.ModernNet,
        "mono" => TargetRuntime.Mono,
        "all" => TargetRuntime.AlsoMono,
        _ => null,
    });

    private readonly ConcurrentDictionary<SyntaxTree, TargetRuntime> _byFile = new();

    /// <summary>Where the code at an operation may run.</summary>
    public TargetRuntime At(IOperation operation)
    {
        var file = operation.Syntax.SyntaxTree;
        if (!_byFile.TryGetValue(file, out var runtime))
        {
            runtime = Option.In(options.GetOptions(file)) ?? ofProject;
            _byFile.TryAdd(file, runtime);
        }

        return runtime;
    }

    /// <summary>
    /// Reads the target from the core assembly: since .NET Core it is System.Runtime with the version of the
    /// framework; netstandard and mscorlib stand for the others.
    /// </summary>
    public static TargetRuntime Of(Compilation compilation)
    {
        var core = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.Identity;
        return core is { Name: "System.Runtime" or "System.Private.CoreLib" } && core.Version >= Net6
            ? TargetRuntime.ModernNet
            : TargetRuntime.AlsoMono;
    }
}
