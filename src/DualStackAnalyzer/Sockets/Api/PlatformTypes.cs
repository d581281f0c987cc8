namespace DualStackAnalyzer.Sockets.Api;

/// <summary>Finds the platform's types in the namespaces that the compiler has merged from all references, for the usings, already.</summary>
internal static class PlatformTypes
{
    /// <summary>
    /// The types of that name that the compiled project does not define itself: none, one, or one in each of several
    /// assemblies of a framework. A project's own type of the name may shadow them.
    /// </summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="name">The full name of a type that is neither generic nor nested.</param>
    public static IEnumerable<INamedTypeSymbol> Named(Compilation compilation, string name)
    {
        string[] parts = name.Split('.');
        var container = compilation.GlobalNamespace;
        for (int i = 0; i < parts.Length - 1; i++)
        {
            container = container.GetMembers(parts[i]).OfType<INamespaceSymbol>().FirstOrDefault();
            if (container is null)
            {
                return [];
            }
        }

        return container.GetTypeMembers(parts[parts.Length - 1], arity: 0)
            .Where(type => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly));
    }
}
