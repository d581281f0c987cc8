namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Which methods of the platform call code of the project that the call does not name.</summary>
internal static class PlatformCallbacks
{
    /// <summary>Whether a method calls or sets whatever member it stands for.</summary>
    public static bool IsReflective(IMethodSymbol method) => method.Name switch
    {
        "Invoke" or "SetValue" or "GetValue" => method.ContainingType.ContainingNamespace is { Name: "Reflection", ContainingNamespace.Name: "System" },
        "DynamicInvoke" => method.ContainingType.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate,
        "InvokeMember" => method.ContainingType.Name == nameof(System.Type),
        "CreateInstance" => method.ContainingType.Name == nameof(System.Activator),
        _ => false,
    };

    /// <summary>Whether an argument implements an interface of the platform that is called with sockets: a comparer, an observer.</summary>
    public static bool IsImplementation(IArgumentOperation argument, Relevance relevance) =>
        argument.Parameter?.Type is INamedTypeSymbol { IsAbstract: true, IsGenericType: true } type && !type.IsCollection() && relevance.CarriesHolder(type)
        && argument.Value is not { ConstantValue: { HasValue: true, Value: null } };

    /// <summary>Whether the method asks what it adds for its hash code or order.</summary>
    public static bool Compares(ISymbol method) => method.ContainingType.Name is not ("List" or "IList" or "LinkedList" or "ArrayList" or "ImmutableList" or "ImmutableArray" or "Collection"
        or "ICollection" or "ObservableCollection" or "Queue" or "Stack" or "ConcurrentQueue" or "ConcurrentStack" or "ConcurrentBag" or "BlockingCollection" or "Builder");

    /// <summary>Whether objects of the type are compared by code of the project.</summary>
    public static bool AreCompared(INamedTypeSymbol type, SocketApi api)
    {
        for (var t = type; t is not null && api.IsInSource(t); t = t.BaseType)
        {
            if (t.GetMembers().Any(member => member is IMethodSymbol { IsOverride: true, IsImplicitlyDeclared: false, Name: nameof(Equals) or nameof(GetHashCode) }))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(it => it.Name is "IComparable" or "IEquatable" && api.IsInSource(type)
            && it.GetMembers().Any(member => type.FindImplementationForInterfaceMember(member) is { IsImplicitlyDeclared: false }));
    }
}
