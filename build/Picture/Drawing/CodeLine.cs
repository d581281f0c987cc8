namespace DualStackAnalyzer.Picture.Drawing;

/// <summary>A line of source, and what its parts are to an editor's colours.</summary>
internal sealed record CodeLine(string Text, IReadOnlyList<(int Start, int Length, CodeKind Kind)> Parts);
