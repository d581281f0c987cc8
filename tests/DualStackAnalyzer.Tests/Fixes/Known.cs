namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>What an analyzer would have found out beside the places that a source marks.</summary>
[Flags]
public enum Known
{
    Nothing = 0,
    FamilyAtRunTime = 1,
    FamilyIPv4 = 2,
    Pair = 4,
    DualCures = 8,
}
