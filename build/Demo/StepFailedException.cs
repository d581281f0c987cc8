namespace DualStackAnalyzer.Demo;

/// <summary>A step did not do what the demo promises.</summary>
internal sealed class StepFailedException(string message) : Exception(message);
