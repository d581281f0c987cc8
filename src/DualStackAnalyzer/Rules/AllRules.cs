using DualStackAnalyzer.Rules.IPv4Listeners;
using DualStackAnalyzer.Rules.Peers;

namespace DualStackAnalyzer.Rules;

/// <summary>Every rule there is.</summary>
internal static class AllRules
{
    public static ImmutableArray<SocketRule> Rules { get; } = ImmutableArray.Create<SocketRule>(
        new UnchosenIPv6Rule(),
        new UnchosenRunTimeFamilyRule(),
        new UnchosenSpecificAddressRule(),
        new RestartRule(),
        new OneFamilyRule(),
        new LoopRule(),
        new CollisionRuleOfExclusivePorts(),
        new CollisionRuleOfSharedPorts(),
        new LateModeRule(),
        new ModeOnIPv4Rule(),
        new OtherFamilyRule(),
        new WrongLevelRule(),
        new OtherFamilyUseRule(),
        new OtherFamilyGroupRule(),
        new PeerAddressRule(),
        new IPv4ListenerRule(),
        new NoWayOutRule());
}
