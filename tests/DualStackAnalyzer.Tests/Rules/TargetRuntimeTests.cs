namespace DualStackAnalyzer.Tests.Rules;

/// <summary>The target is read from the core library: what it is called, and its version.</summary>
public sealed class TargetRuntimeTests
{
    [Theory]
    [InlineData("System.Runtime", "6.0.0.0", true)]
    [InlineData("System.Runtime", "10.0.0.0", true)]
    [InlineData("System.Runtime", "5.0.0.0", false)]
    [InlineData("System.Private.CoreLib", "6.0.0.0", true)]
    [InlineData("System.Private.CoreLib", "5.0.0.0", false)]
    [InlineData("netstandard", "2.1.0.0", false)]
    [InlineData("mscorlib", "4.0.0.0", false)]
    [InlineData("mscorlib", "10.0.0.0", false)]
    public void Modern_NET_is_that_of_version_6_and_later(string core, string version, bool isModern) => Assert.Equal(
        isModern ? TargetRuntime.ModernNet : TargetRuntime.AlsoMono,
        TargetRuntimes.Of(CSharpCompilation.Create("Program", references: [CoreLibrary(core, version).ToMetadataReference()])));

    [Fact]
    public void Without_a_core_library_nothing_is_modern() =>
        Assert.Equal(TargetRuntime.AlsoMono, TargetRuntimes.Of(CSharpCompilation.Create("Program")));

    private static CSharpCompilation CoreLibrary(string name, string version) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText($$"""
            [assembly: System.Reflection.AssemblyVersion("{{version}}")]
            namespace System
            {
                public class Object { }
                public class ValueType { }
                public class Attribute { }
                public class String { }
                public struct Void { }
            }
            namespace System.Reflection
            {
                public class AssemblyVersionAttribute : Attribute { public AssemblyVersionAttribute(string version) { } }
            }
            """)],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
