namespace DualStackAnalyzer.Rules;

/// <summary>Where the compiled project may run, as far as the default mode of an IPv6 socket is concerned.</summary>
internal enum TargetRuntime
{
    /// <summary>.NET 6 or later: an unset socket is IPv6-only on every system.</summary>
    ModernNet,

    /// <summary>netstandard or .NET Framework: the program may run on Mono or Unity, too, where it is dual.</summary>
    AlsoMono,
}

internal static class TargetRuntimes
{
    private static readonly Version Net6 = new(6, 0);

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
