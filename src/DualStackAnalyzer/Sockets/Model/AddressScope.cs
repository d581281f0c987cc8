namespace DualStackAnalyzer.Sockets.Model;

/// <summary>How much of its family an address stands for.</summary>
internal enum AddressScope
{
    /// <summary><c>0.0.0.0</c> or <c>[::]</c>: every address of the family.</summary>
    Wildcard,

    /// <summary>One address. Two specific addresses of one family are taken to be the same one: the worst case.</summary>
    Specific,
}
