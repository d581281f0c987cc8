namespace DualStackAnalyzer.Rules;

/// <summary>Code that is a test or a benchmark: its project refers to a framework for such.</summary>
internal static class TestProject
{
    /// <summary>Whether the symbol is of such a project.</summary>
    public static bool Contains(ISymbol symbol) => Is(symbol.ContainingAssembly);

    public static bool Is(IAssemblySymbol assembly) => assembly.Modules.SelectMany(module => module.ReferencedAssemblies)
        .Any(reference => reference.Name is "xunit.core" or "xunit.v3.core" or "nunit.framework" or "Microsoft.VisualStudio.TestPlatform.TestFramework" or "MSTest.TestFramework" or "TUnit.Core"
            or "BenchmarkDotNet" or "NBench");
}
