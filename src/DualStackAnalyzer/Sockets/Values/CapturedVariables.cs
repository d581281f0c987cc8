namespace DualStackAnalyzer.Sockets.Values;

/// <summary>The variables that a lambda or local function mentions, its own ones included. Equal only to itself.</summary>
internal sealed class CapturedVariables
{
    /// <param name="operations">The operations of the lambda or local function.</param>
    public CapturedVariables(IEnumerable<IOperation> operations)
    {
        var (symbols, functions) = (new HashSet<ISymbol>(SymbolEqualityComparer.Default), new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default));
        foreach (var operation in operations)
        {
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    symbols.Add(local.Local);
                    break;
                case IParameterReferenceOperation parameter:
                    symbols.Add(parameter.Parameter);
                    break;
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called }:
                    functions.Add(called);
                    break;
                case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } handed }:
                    functions.Add(handed);
                    break;
            }
        }

        (Symbols, Functions) = (symbols.ToImmutableArray(), functions.ToImmutableArray());
    }

    public ImmutableArray<ISymbol> Symbols { get; }

    /// <summary>The local functions that it calls or hands on: what they mention is in its reach, too.</summary>
    public ImmutableArray<IMethodSymbol> Functions { get; }
}
