namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>The numbers that can matter, such as ports, which methods assign.</summary>
internal sealed class MatteringNumbers(AnalysisRun run)
{
    private readonly Dictionary<IMethodSymbol, IReadOnlyList<ISymbol>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The members that a method assigns, by itself or through others.</summary>
    public IReadOnlyList<ISymbol> Of(IMethodSymbol method)
    {
        if (!_known.TryGetValue(method, out var members))
        {
            members = [.. run.WholeOf(method).Writes.Where(member => member.HeldType().IsWholeNumber() && run.Slice.Matters(member))];
            _known.Add(method, members);
        }

        return members;
    }
}
