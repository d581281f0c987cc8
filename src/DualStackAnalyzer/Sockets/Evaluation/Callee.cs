namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Which method a call runs.</summary>
internal static class Callee
{
    /// <summary>
    /// The method that runs when <paramref name="method"/> is called on <paramref name="receiver"/>; null where
    /// it may be another, in a type that we cannot see.
    /// </summary>
    public static IMethodSymbol? Resolve(IMethodSymbol method, Value? receiver)
    {
        var definition = method.OriginalDefinition;
        if (!(definition.IsVirtual || definition.IsAbstract || definition.IsOverride) || definition.IsSealed || definition.ContainingType.IsSealed)
        {
            return definition;
        }

        var exact = receiver switch
        {
            Instance instance => instance.Type,
            This { Type: { IsSealed: true } type } => type,
            _ => null,
        };
        return exact is null ? null : Implementation(definition, exact.OriginalDefinition);
    }

    /// <summary>What runs when a method is called on an object of a type; null where the type has no such method.</summary>
    public static IMethodSymbol? Implementation(IMethodSymbol method, ITypeSymbol type)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return type.FindImplementationForInterfaceMember(method) as IMethodSymbol;
        }

        for (var t = type; t is not null; t = t.BaseType?.OriginalDefinition)
        {
            var own = t.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(m => Overrides(m, method));
            if (own is not null)
            {
                return own;
            }
        }

        return null;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var m = candidate; m is not null; m = m.OverriddenMethod?.OriginalDefinition)
        {
            if (SymbolEqualityComparer.Default.Equals(m, method))
            {
                return true;
            }
        }

        return false;
    }
}
