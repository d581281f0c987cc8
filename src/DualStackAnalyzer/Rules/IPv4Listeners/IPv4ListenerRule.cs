namespace DualStackAnalyzer.Rules.IPv4Listeners;

/// <summary>DSA5001: a listener on an IPv4 address, without one for IPv6 beside it.</summary>
internal sealed class IPv4ListenerRule() : SocketRule(RuleDescriptors.IPv4Listener, rank: 10)
{
    public override IEnumerable<RuleFinding> Find(TypeFacts facts) =>
        from listener in facts.Histories.Select(history => IPv4Listener.Of(history, facts)).OfType<IPv4Listener>()
        where !TestProject.Contains(listener.History.Creation.Home) && !listener.HasSibling(facts) && !IPv4Protocols.Need(listener, facts)
            && (listener.IsOnWildcard ? !LocalhostClients.AreIPv4(listener, facts) : facts.LocalhostClients.Reach(listener))
        select Say(listener);

    private RuleFinding Say(IPv4Listener listener)
    {
        bool isAlone = SocketHistory.OperationsOf(listener.Binds).Count() == 1;
        return AtCreation(listener.History, listener.IsOfServer ? [] : listener.Binds, Sentence(listener)) with
        {
            Facts = ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticRoles.Server, listener.IsOfServer ? "true" : "false")
                .Add(DiagnosticRoles.DualCures, isAlone && listener.IsOnWildcard ? "true" : "false"),
        };
    }

    private static string Sentence(IPv4Listener listener) => (listener.IsOfServer, listener.IsOnWildcard) switch
    {
        (true, true) => "This Kestrel endpoint on 0.0.0.0 refuses IPv6 clients; use ListenAnyIP",
        (true, false) => "This Kestrel endpoint on 127.0.0.1 refuses clients that take localhost for ::1; use ListenLocalhost",
        (false, true) => $"{Subject(listener)} on 0.0.0.0 and {(listener.IsUdp ? "gets nothing from" : "refuses")} IPv6 clients; use {Cure(listener)}",
        _ => $"{Subject(listener)} on 127.0.0.1 and {(listener.IsUdp ? "gets nothing from" : "refuses")} clients that take localhost for ::1; use a second one on ::1",
    };

    private static string Subject(IPv4Listener listener) =>
        $"{Sentences.Named("IPv4 socket", listener.History)} {(listener.IsUdp ? "receives" : "listens")}";

    private static string Cure(IPv4Listener listener) => listener.Binds[0].State.Holder == Holder.TcpListener
        ? "TcpListener.Create"
        : "a dual-mode socket on IPAddress.IPv6Any";
}
