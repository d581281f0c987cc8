namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>Compares nodes of <see cref="Dependences"/>: symbols as symbols, all others by their own equality.</summary>
internal sealed class NodeComparer : IEqualityComparer<object>
{
    public static readonly NodeComparer Instance = new();

    public new bool Equals(object? left, object? right) => left is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, right as ISymbol) : object.Equals(left, right);

    public int GetHashCode(object node) => node is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : node.GetHashCode();
}
