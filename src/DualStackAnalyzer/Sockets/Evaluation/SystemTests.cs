namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Questions about the operating system: the answer is the same whenever they are asked.</summary>
internal static class SystemTests
{
    /// <summary>The answer to a question about the system; null where the method asks no such question.</summary>
    public static Value? Answer(IMethodSymbol method, Value[] arguments)
    {
        return !Asks(method) ? null
            : arguments.Length == 1 ? new Derived(method.OriginalDefinition, arguments[0], Value.Null).Bounded()
            : new Member(null, method.OriginalDefinition);
    }

    /// <summary>Whether a method asks such a question.</summary>
    public static bool Asks(IMethodSymbol method) => method.IsStatic && method.ReturnType.SpecialType == SpecialType.System_Boolean
        && method.ContainingType.Name is "OperatingSystem" or "RuntimeInformation"
        && method.Name.StartsWith("Is", StringComparison.Ordinal);

    /// <summary>Whether a method says that what it is given first is true, and the author relies on it.</summary>
    public static bool IsAssertion(IMethodSymbol method) => method.IsStatic && method.Name is "Assert" or "Assume" or "Requires"
        && method.ContainingType is { Name: "Debug" or "Trace" or "Contract", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } or { Name: "Contracts" } };

    /// <summary>Whether the disjunct is one that such an answer has led to.</summary>
    public static bool Decide(Disjunct disjunct)
    {
        foreach (var value in disjunct.PathCondition.Entries.Select(entry => entry.Key))
        {
            if (value is Member { Of: null, Name: IMethodSymbol } or Derived { Operator: IMethodSymbol })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether such an answer has ruled Linux out, the system that the model was measured on.</summary>
    public static bool ExcludeLinux(Disjunct disjunct) => disjunct.PathCondition.Entries.Any(entry => SystemOf(entry.Key) is { } system
        && (system.IndexOf("Linux", StringComparison.OrdinalIgnoreCase) >= 0 ? !entry.Value.MayBe(Traits.IsTrue) : !entry.Value.MayBe(Traits.IsFalse)));

    /// <summary>The system that a question asks for, as its method or argument is named; null where it asks for none.</summary>
    private static string? SystemOf(Value question) => question switch
    {
        Member { Of: null, Name: IMethodSymbol method } => method.Name,
        Derived { Operator: IMethodSymbol, Left: Constant { Data: string name } } => name,
        Derived { Operator: IMethodSymbol, Left: Input { Symbol: var system } } => system.Name,
        _ => null,
    };
}
