using System.Collections.Generic;
using System.Linq;
using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Sockets.Values;

namespace DualStackAnalyzer.Rules;

/// <summary>What the messages say of run time, for the project's own target. Each claim has a runtime test.</summary>
internal static class Sentences
{
    /// <summary>DSA1001, DSA1002, DSA1003: what an unset mode means.</summary>
    public static string Unchosen(SocketHistory history, IReadOnlyList<Fact> unchosen, (int Line, string Name)? ipv4, TargetRuntime target)
    {
        var subject = history.IsFamilyChosenAtRunTime
            ? $"Socket '{history.Name}' gets its family at run time and is bound without choosing a mode for IPv6"
            : $"IPv6 socket '{history.Name}' is bound without choosing IPv6Only or DualMode";
        var paths = history.IsChosenOnSomePaths ? " on some paths" : "";
        return $"{subject}{paths}: {Consequence(history, unchosen, target)}{BesideIPv4(ipv4, target)}";
    }

    /// <summary>Where an unset socket is dual and where it is not.</summary>
    private static string Consequence(SocketHistory history, IReadOnlyList<Fact> unchosen, TargetRuntime target)
    {
        if (unchosen.All(bind => bind.State.Transport == TransportKind.Raw))
        {
            return "a raw socket is left to the operating system's default; choose before Bind";
        }

        if (unchosen.All(bind => !bind.Address.MayBe(Traits.WildcardIPv6)))
        {
            return "on one specific IPv6 address the mode decides nothing yet; choose it before the address becomes a wildcard";
        }

        var ipv6 = history.IsFamilyChosenAtRunTime ? "if it is IPv6, it" : "it";
        return target == TargetRuntime.ModernNet
            ? $"{ipv6} takes IPv6 clients only; write the choice down before the bind"
            : $"{ipv6} takes IPv6 clients only on .NET, but IPv4 clients too on Mono and Unity, where {Meeting(unchosen)}; choose before the bind";
    }

    /// <summary>What becomes of an IPv4 socket on the port of a dual one, on Mono, which sets SO_REUSEADDR on UDP sockets.</summary>
    private static string Meeting(IReadOnlyList<Fact> unchosen) =>
        unchosen.All(bind => bind.State.Transport == TransportKind.Tcp) ? "an IPv4 socket on the same port then fails with AddressAlreadyInUse"
        : unchosen.All(bind => bind.State.Transport == TransportKind.Udp) ? "it silently shares its port with an IPv4 socket"
        : "it collides with an IPv4 socket on the same port";

    /// <summary>The IPv4 socket on the same port.</summary>
    private static string BesideIPv4((int Line, string Name)? ipv4, TargetRuntime target) => (ipv4, target) switch
    {
        (null, _) => "",
        ({ } pair, TargetRuntime.ModernNet) =>
            $" (IPv4 socket '{pair.Name}' is bound to the same port in line {pair.Line}: only IPv6Only = true says that the pair is meant)",
        ({ } pair, _) =>
            $" (IPv4 socket '{pair.Name}' is bound to the same port in line {pair.Line}: where this one is dual they collide)",
    };
}
