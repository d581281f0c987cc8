namespace DualStackAnalyzer.Sockets.Api;

/// <summary>One member of the platform's API and its effect.</summary>
/// <param name="Type">The metadata name of the type.</param>
/// <param name="Member">The member's name; ".ctor" for a constructor.</param>
/// <param name="Parameters">The simple names of the parameter types, comma-separated; "*" for every overload.</param>
/// <param name="Effect">What it does.</param>
internal sealed record ApiRow(string Type, string Member, string Parameters, ApiEffect Effect);
