namespace DualStackAnalyzer.Sockets.Api;

/// <summary>The assemblies of .NET, .NET Framework and Mono: of their names, and signed with their keys.</summary>
internal static class PlatformAssemblies
{
    /// <summary>The public key tokens of ECMA, .NET Framework, .NET's libraries, its core library and Microsoft's shared ones.</summary>
    private static readonly ImmutableArray<ulong> Keys = ImmutableArray.Create<ulong>(
        0xb77a5c561934e089, 0xb03f5f7f11d50a3a, 0xcc7b13ffcd2ddd51, 0x7cec85d7bea7798e, 0x31bf3856ad364e35);

    /// <summary>Whether the assembly is the platform's. The name alone says nothing: a project may be called System.Something, too.</summary>
    public static bool Contains(IAssemblySymbol assembly) =>
        (assembly.Name is "System" or "mscorlib" or "netstandard" || assembly.Name.StartsWith("System.", StringComparison.Ordinal))
        && Keys.Contains(assembly.Identity.PublicKeyToken.Aggregate(0UL, static (number, part) => (number << 8) | part));
}
