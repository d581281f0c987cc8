namespace DualStackAnalyzer.CodeFixes.Offers;

/// <summary>How a round of Fix All tries edits: as it is fastest, and with more care where that did not do.</summary>
internal enum FixAllCare
{
    /// <summary>Each finding's first plan, and all of them are tried at once.</summary>
    Together,

    /// <summary>Each finding's first plan that is sound by itself.</summary>
    Each,

    /// <summary>The same of one finding only.</summary>
    OneByOne,
}
