namespace DualStackAnalyzer.Picture.Drawing;

/// <summary>What a token is to an editor's colours.</summary>
internal enum CodeKind
{
    Plain,
    Keyword,
    Type,
    Method,
    Number,
}
