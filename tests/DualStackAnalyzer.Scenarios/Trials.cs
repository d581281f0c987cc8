namespace DualStackAnalyzer.Scenarios;

/// <summary>Every trial that the running class library can make.</summary>
internal static class Trials
{
    public static IReadOnlyList<Trial> All { get; } =
    [
        .. DefaultTrials.All,
        .. RawTrials.All,
        .. BindTrials.All,
        .. PairTrials.All,
        .. SharingTrials.All,
        .. ReuseTrials.All,
        .. ModeTrials.All,
        .. ListenerTrials.All,
        .. ServerTrials.All,
        .. AddressTrials.All,
        .. UseTrials.All,
        .. FamilyTrials.All,
        .. CreationTrials.All,
#if NET
        .. ModernTrials.All,
        .. KernelTrials.All,
#endif
    ];
}
