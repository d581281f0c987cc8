namespace DualStackAnalyzer.RuntimeTests;

/// <summary>A program could not be run, or says that it failed.</summary>
public sealed class CommandFailedException(string message) : Exception(message);
