namespace DualStackAnalyzer.Workbench;

/// <summary>How a line of text in the picture is set.</summary>
public sealed record TextStyle(double Size, string Color, bool Bold = false, bool Centered = false);
