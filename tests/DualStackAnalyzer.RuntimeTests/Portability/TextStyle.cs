namespace DualStackAnalyzer.RuntimeTests.Portability;

/// <summary>How a line of text in the picture is set.</summary>
internal sealed record TextStyle(double Size, string Color, bool Bold = false, bool Centered = false);
