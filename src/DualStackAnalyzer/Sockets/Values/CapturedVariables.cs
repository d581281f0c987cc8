namespace DualStackAnalyzer.Sockets.Values;

/// <summary>The variables that a lambda or local function mentions, its own ones included. Equal only to itself.</summary>
internal sealed class CapturedVariables
{
    /// <param name="operations">The operations of the lambda or local function.</param>
    public CapturedVariables(IEnumerable<IOperation> operations)
    {
        var (symbols, functions) = (new HashSet<ISymbol>(SymbolEqualityComparer.Default), new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default));
        var assigned = new Dictionary<ISymbol, IOperation>(SymbolEqualityComparer.Default);
        foreach (var operation in operations)
        {
            if (operation.Variable() is { } variable)
            {
                symbols.Add(variable);
                if (operation.IsWritten() || operation.Parent is IIncrementOrDecrementOperation)
                {
                    assigned[variable] = operation;
                }
            }

            switch (operation)
            {
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called }:
                    functions.Add(called);
                    break;
                case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } handed }:
                    functions.Add(handed);
                    break;
            }
        }

        (Symbols, Functions, Assigned) = (symbols.ToImmutableArray(), functions.ToImmutableArray(), [.. assigned.Select(static entry => (entry.Key, entry.Value))]);
    }

    public ImmutableArray<ISymbol> Symbols { get; }

    /// <summary>Those that it assigns, with a place where it does.</summary>
    public IReadOnlyList<(ISymbol Variable, IOperation Reference)> Assigned { get; }

    /// <summary>The local functions that it calls or hands on: what they mention is in its reach, too.</summary>
    public ImmutableArray<IMethodSymbol> Functions { get; }
}
