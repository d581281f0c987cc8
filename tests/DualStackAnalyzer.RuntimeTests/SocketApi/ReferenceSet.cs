using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DualStackAnalyzer.RuntimeTests.SocketApi;

/// <summary>The reference assemblies of one target framework, as restore laid them down.</summary>
/// <param name="Framework">The short name of the framework.</param>
/// <param name="Folder">Where they are, below the package folder.</param>
internal sealed record ReferenceSet(string Framework, string Folder)
{
    public static IReadOnlyList<ReferenceSet> All { get; } =
    [
        new("net472", "microsoft.netframework.referenceassemblies.net472/1.0.3/build/.NETFramework/v4.7.2"),
        new("netstandard2.0", "netstandard.library/2.0.3/build/netstandard2.0/ref"),
        new("net8.0", "microsoft.netcore.app.ref/8.0.0/ref/net8.0"),
        new("net10.0", "microsoft.netcore.app.ref/10.0.10/ref/net10.0"),
    ];

    /// <summary>An empty program for that framework.</summary>
    public Compilation Compile() => CSharpCompilation.Create(
        "Empty",
        references: Directory.EnumerateFiles(Path.Combine(Repository.PackageFolder, Folder), "*.dll")
            .Order()
            .Select(path => MetadataReference.CreateFromFile(path)));
}
