namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Types of the project whose objects have an address, endpoint or family that can matter: settings, most of them.</summary>
/// <param name="api">Knows the address types.</param>
/// <param name="slice">What can matter in the bodies that are run.</param>
internal sealed class AddressHolders(SocketApi api, Slice slice)
{
    private readonly Dictionary<ITypeSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the type is one.</summary>
    public bool Contain(ITypeSymbol type)
    {
        if (!_known.TryGetValue(type, out bool isHolder))
        {
            isHolder = type is INamedTypeSymbol named && api.IsInSource(named)
                && named.BasesInSource().Append(named).SelectMany(static part => part.GetMembers()).Any(member => !member.IsStatic && IsMatteringAddress(member));
            _known.Add(type, isHolder);
        }

        return isHolder;
    }

    /// <summary>Whether a method may change such a member of the object itself or of one that is known, or makes one.</summary>
    public bool AreChanged(IMethodSymbol method, MethodSummary does, Disjunct disjunct, Func<ISymbol, bool> isOwn) => (method.MethodKind == MethodKind.Constructor && Contain(method.ContainingType)) || does.Writes.Any(written =>
        IsMatteringAddress(written) && (isOwn(written) || disjunct.Store.Entries.Any(entry => entry.Key is MemberLocation { Owner: Instance } location && written.Equals(location.Symbol, SymbolEqualityComparer.Default))));

    private bool IsMatteringAddress(ISymbol member) => member is IFieldSymbol or IPropertySymbol && api.IsAddress(member.HeldType()) && slice.Matters(member);
}
