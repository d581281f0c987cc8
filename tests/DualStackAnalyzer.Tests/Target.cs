using Microsoft.CodeAnalysis.Testing;

namespace DualStackAnalyzer.Tests;

/// <summary>What a test's source is compiled for; messages and severities depend on it.</summary>
public enum Target
{
    Net100,
    Net80,
    Net472,
    NetStandard20,

    /// <summary>net10.0 with the web server of ASP.NET Core.</summary>
    AspNetCore,
}

internal static class TargetReferences
{
    /// <summary>The testing library knows no .NET 10, so it is named here; the version is that of the PackageDownload.</summary>
    private static readonly ReferenceAssemblies Net100 = new(
        "net10.0",
        new PackageIdentity("Microsoft.NETCore.App.Ref", "10.0.10"),
        Path.Combine("ref", "net10.0"));

    private static readonly ReferenceAssemblies AspNetCore = Net100.AddPackages(
        [new PackageIdentity("Microsoft.AspNetCore.App.Ref", "10.0.10")]);

    internal static ReferenceAssemblies References(this Target target) => target switch
    {
        Target.Net80 => ReferenceAssemblies.Net.Net80,
        Target.Net472 => ReferenceAssemblies.NetFramework.Net472.Default,
        Target.NetStandard20 => ReferenceAssemblies.NetStandard.NetStandard20,
        Target.AspNetCore => AspNetCore,
        _ => Net100,
    };
}
