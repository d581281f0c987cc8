using System.Reflection;
using System.Runtime.Loader;

namespace DualStackAnalyzer.Cost;

/// <summary>Loads the analyzers of one folder apart from those of others. The compiler is this process's own.</summary>
internal sealed class FolderLoader(string folder) : AssemblyLoadContext(folder), IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
        // All of them lie in the folder.
    }

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string file = Path.Combine(Name!, assemblyName.Name + ".dll");
        bool isOfProcess = Default.Assemblies.Any(it => it.GetName().Name == assemblyName.Name);
        return !isOfProcess && File.Exists(file) ? LoadFromAssemblyPath(file) : null;
    }
}
