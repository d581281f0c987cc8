namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Types whose objects lead to nothing that is followed: who gets one can neither choose for a socket nor run a delegate.</summary>
/// <param name="relevance">Knows the types that hold sockets.</param>
internal sealed class PlainTypes(Relevance relevance)
{
    private readonly Dictionary<ITypeSymbol, bool> _own = new(SymbolEqualityComparer.Default);

    public bool Contain(ITypeSymbol? type) => type switch
    {
        null or { TypeKind: TypeKind.Delegate or TypeKind.Dynamic or TypeKind.TypeParameter or TypeKind.Interface or TypeKind.Array } or { SpecialType: SpecialType.System_Object } => false,
        { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_String } => true,
        _ when relevance.HoldsSocket(type) || IsHandle(type) || type.IsCollection() => false,
        _ when relevance.Api.IsAddress(type) => true,
        INamedTypeSymbol own when relevance.Api.IsInSource(own) => IsPlain(own),
        { IsValueType: true } => true,
        _ => IsNamedOrDerivedFrom(type, nameof(System.Exception)),
    };

    /// <summary>Whether native code reaches a socket by it.</summary>
    public static bool IsHandle(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } or { Name: "SafeSocketHandle" or "SafeHandle" };

    /// <summary>Whether a class or struct of the project, from which none derives, has plain fields only.</summary>
    private bool IsPlain(INamedTypeSymbol type)
    {
        if (_own.TryGetValue(type, out bool isPlain))
        {
            return isPlain;
        }

        // One that leads back to itself leads nowhere by that.
        _own.Add(type, true);
        isPlain = !type.IsGenericType && !relevance.Derivations.IsBase(type) && HasPlainFields(type);
        _own[type] = isPlain;
        return isPlain;
    }

    private bool HasPlainFields(INamedTypeSymbol type)
    {
        var ancestor = type;
        while (ancestor is not null && relevance.Api.IsInSource(ancestor))
        {
            if (!ancestor.GetMembers().OfType<IFieldSymbol>().All(field => field.IsStatic || IsPlainWithin(field.Type)))
            {
                return false;
            }

            ancestor = ancestor.BaseType;
        }

        return ancestor is null or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum } || (Relevance.IsPlatform(ancestor)
            && (IsNamedOrDerivedFrom(ancestor, nameof(System.EventArgs)) || IsNamedOrDerivedFrom(ancestor, nameof(System.Exception))));
    }

    /// <summary>The same of what is held by an object: a collection of plain things is plain there.</summary>
    private bool IsPlainWithin(ITypeSymbol type) => Contain(type) || type switch
    {
        IArrayTypeSymbol array => IsPlainWithin(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } collection => Relevance.IsPlatform(collection) && collection.IsCollection() && collection.TypeArguments.All(IsPlainWithin),
        _ => false,
    };

    private static bool IsNamedOrDerivedFrom(ITypeSymbol type, string name)
    {
        var ancestor = Relevance.IsPlatform(type) ? type : null;
        while (ancestor is not null && ancestor.Name != name)
        {
            ancestor = ancestor.BaseType;
        }

        return ancestor is not null;
    }
}
