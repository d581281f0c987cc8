using System.Collections.Concurrent;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// The fields and properties that methods name, by themselves and through what they call: they read and assign no others. One per
/// compilation.
/// </summary>
internal sealed class NamedMembers
{
    /// <summary>Stands for what is not known.</summary>
    private static readonly HashSet<ISymbol> Any = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<IMethodSymbol, HashSet<ISymbol>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the method may name a member. Any, where it calls what others may override.</summary>
    /// <param name="method">A method of the project.</param>
    /// <param name="ownOf">What a method does by itself.</param>
    public Func<ISymbol, bool> Of(IMethodSymbol method, Func<IMethodSymbol, OwnSummary> ownOf)
    {
        var definition = method.OriginalDefinition;
        if (!_known.TryGetValue(definition, out var members))
        {
            members = _known.GetOrAdd(definition, Find(definition, ownOf));
        }

        return members == Any ? static _ => true : members.Contains;
    }

    private HashSet<ISymbol> Find(IMethodSymbol method, Func<IMethodSymbol, OwnSummary> ownOf)
    {
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var reached = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { method };
        var pending = new Stack<IMethodSymbol>([method]);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (_known.TryGetValue(next, out var known))
            {
                if (known == Any)
                {
                    return Any;
                }

                members.UnionWith(known);
                continue;
            }

            var own = ownOf(next);
            members.UnionWith(own.Members);
            foreach (var callee in own.Callees.Concat(own.Accessors).Where(reached.Add))
            {
                if (callee.IsVirtual || callee.IsAbstract || callee.IsOverride)
                {
                    return Any;
                }

                pending.Push(callee);
            }
        }

        return members;
    }
}
