namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>One element of an array, as something that tests ask for.</summary>
/// <param name="Array">The variable or member that holds the array.</param>
/// <param name="Number">Which element.</param>
internal sealed record ArrayElement(ISymbol Array, int Number)
{
    public bool Equals(ArrayElement? other) => other is not null && Number == other.Number && SymbolEqualityComparer.Default.Equals(Array, other.Array);

    public override int GetHashCode() => unchecked((SymbolEqualityComparer.Default.GetHashCode(Array) * 31) + Number);
}
