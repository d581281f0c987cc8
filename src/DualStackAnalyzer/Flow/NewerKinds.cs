namespace DualStackAnalyzer.Flow;

/// <summary>Kinds of operations of Roslyn 4.8, newer than the version that this compiles against.</summary>
internal static class NewerKinds
{
    public const OperationKind CollectionExpression = (OperationKind)127;

    /// <summary>A spread in a collection expression.</summary>
    public const OperationKind Spread = (OperationKind)128;
}
