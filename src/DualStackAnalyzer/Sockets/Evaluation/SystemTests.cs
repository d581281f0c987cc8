using System.Linq;
using System;
using DualStackAnalyzer.Sockets.Values;
using Microsoft.CodeAnalysis;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Questions about the operating system: the answer is the same whenever they are asked.</summary>
internal static class SystemTests
{
    /// <summary>The answer to a question about the system; null where the method asks no such question.</summary>
    public static Value? Answer(IMethodSymbol method, Value[] arguments)
    {
        var asks = method.IsStatic && method.ReturnType.SpecialType == SpecialType.System_Boolean
            && method.ContainingType.Name is "OperatingSystem" or "RuntimeInformation"
            && method.Name.StartsWith("Is", StringComparison.Ordinal);
        return !asks ? null
            : arguments.Length == 1 ? new Derived(method.OriginalDefinition, arguments[0], Value.Null).Bounded()
            : new Member(null, method.OriginalDefinition);
    }

    /// <summary>True where the world is one that such an answer has led to.</summary>
    public static bool Decide(World world)
    {
        foreach (var value in world.Known.Entries.Select(entry => entry.Key))
        {
            if ((value is Member { Name: IMethodSymbol } or Derived { Operator: IMethodSymbol }))
            {
                return true;
            }
        }

        return false;
    }
}
