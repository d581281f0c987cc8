namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Members that hold an address, endpoint or family which can matter, and the types of the project that have some.</summary>
internal sealed class AddressHolders(AnalysisRun run)
{
    private readonly Dictionary<ITypeSymbol, bool> _known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, bool> _assigning = new(SymbolEqualityComparer.Default);

    /// <summary>Whether objects of the type have such a member: settings, most of them.</summary>
    public bool Contain(ITypeSymbol type)
    {
        if (!_known.TryGetValue(type, out bool isHolder))
        {
            isHolder = type is INamedTypeSymbol named && run.Api.IsInSource(named)
                && named.BasesInSource().Append(named).SelectMany(static part => part.GetMembers()).Any(member => !member.IsStatic && IsMattering(member));
            _known.Add(type, isHolder);
        }

        return isHolder;
    }

    /// <summary>Whether a method assigns such a member of the analyzed type.</summary>
    public bool AreAssigned(IMethodSymbol method)
    {
        if (!_assigning.TryGetValue(method, out bool isAssigning))
        {
            isAssigning = run.WholeOf(method).Writes.Any(written => IsMattering(written) && run.IsOwn(written));
            _assigning.Add(method, isAssigning);
        }

        return isAssigning;
    }

    private bool IsMattering(ISymbol member) => member is IFieldSymbol or IPropertySymbol && run.Api.IsAddress(member.HeldType()) && run.Slice.Matters(member);
}
