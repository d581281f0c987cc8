namespace DualStackAnalyzer.RuntimeTests.Portability;

/// <summary>The tables of docs/portability.md, each under the name that its place in the page bears.</summary>
internal sealed class Page(Results results)
{
    private const string Net = ".NET 10";
    private const string Mono = "Mono 6.8";

    public IReadOnlyDictionary<string, string> Tables => new Dictionary<string, string>
    {
        ["defaults"] = ByName([.. DefaultTrials.All, .. RawTrials.All], "created by", name => $"`{name}`"),
        ["binds"] = Binds(),
        ["pairs-net"] = Pairs(SocketRuntime.Net),
        ["pairs-mono"] = Pairs(SocketRuntime.Mono),
        ["calls"] = Calls(),
        ["uses"] = Uses(),
        ["families"] = ByName(FamilyTrials.All, "call", name => name),
        ["listeners"] = ByName(ListenerTrials.All, "what is done", name => name),
        ["servers"] = ByName(ServerTrials.All, "created by", name => $"`{name}`"),
        ["sharing"] = ByName(SharingTrials.All, "both with ReuseAddress", name => name),
        ["reuse"] = ByName(ReuseTrials.All, "a bound socket", name => name),
        ["addresses"] = ByName([.. AddressTrials.All.Where(IsOnBoth)], "what is asked", name => name),
        ["kernel"] = KernelTable.Of(results),
    };

    private string ByName(IReadOnlyList<Trial> trials, string title, Func<string, string> show)
    {
        var table = new MarkdownTable(title, Net, Mono);
        foreach (var trial in trials)
        {
            table.Row(show(trial.Name), Words.Of(results[SocketRuntime.Net, trial]), Words.Of(results[SocketRuntime.Mono, trial]));
        }

        return table.ToString();
    }

    private string Binds()
    {
        var table = new MarkdownTable("socket", "bound to", Net, Mono);
        foreach (var socket in Rows.Sockets(Transport.Tcp))
        {
            var same = Rows.Transports.Select(transport =>
                BindTrials.Name(socket with { Setup = socket.Setup with { Transport = transport } }));
            var trials = BindTrials.All.Where(trial => same.Contains(trial.Name)).ToList();
            table.Row(
                Rows.Name(socket.Setup),
                $"`{Rows.Name(socket.Address)}`",
                Words.Of(Results.OneOf(trials.Select(trial => results[SocketRuntime.Net, trial]))),
                Words.Of(Results.OneOf(trials.Select(trial => results[SocketRuntime.Mono, trial]))));
        }

        return table.ToString();
    }

    private string Pairs(SocketRuntime runtime)
    {
        var table = new MarkdownTable(["IPv6 socket", .. PairSetting.All.Select(setting => setting.Title)]);
        foreach (var (title, place, socket) in PairRows.IPv6)
        {
            table.Row([$"{title} on `{place}`", .. PairSetting.All.Select(setting => Words.Of(Results.OneOf(
                [
                    results.Pair(runtime, PairRows.IPv4, socket, setting),
                    results.Pair(runtime, PairRows.SpecificIPv4, socket, setting),
                ])))]);
        }

        return table.ToString();
    }

    /// <summary>The lives of a socket that come to the same are one row.</summary>
    private string Calls()
    {
        var table = new MarkdownTable("call", "socket", "when", Net, Mono);
        var rows = from call in Rows.Every<ModeCall>()
                   from family in Rows.Every<IPFamily>()
                   from life in Rows.Every<SocketLife>()
                   let trials = ModeTrials.Of(family, life, call)
                   let net = Results.OneOf(trials.Select(trial => results[SocketRuntime.Net, trial]))
                   let mono = Results.OneOf(trials.Select(trial => results[SocketRuntime.Mono, trial]))
                   group life by (call, family, net, mono);
        foreach (var row in rows)
        {
            var (call, family, net, mono) = row.Key;
            table.Row(CallName(call), family.ToString(), When(row), Words.Of(net), Words.Of(mono));
        }

        return table.ToString();
    }

    /// <summary>What each call with an endpoint does on each socket: the transports that come to the same are one row.</summary>
    private string Uses()
    {
        var table = new MarkdownTable("call", "socket", "endpoint", Net, Mono);
        var rows = from call in Rows.Every<EndPointCall>()
                   from peer in Rows.Every<PeerAddress>()
                   from transport in Rows.Transports
                   where transport == Transport.Udp || !UseTrials.IsOfDatagrams(call)
                   from setup in Rows.Setups(transport)
                   let trial = UseTrials.Of(setup, call, peer)
                   let net = results[SocketRuntime.Net, trial]
                   let mono = results[SocketRuntime.Mono, trial]
                   where (net, mono) != (nameof(CallOutcome.Succeeds), nameof(CallOutcome.Succeeds))
                   group setup by (call, peer, net, mono);
        foreach (var row in rows)
        {
            var (call, peer, net, mono) = row.Key;
            var sockets = row.Select(setup => $"{(UseTrials.IsOfDatagrams(call) ? "" : $"{setup.Transport.ToString().ToUpperInvariant()} ")}{Rows.Name(setup)}");
            table.Row(CallName(call), string.Join(", ", sockets), PeerName(peer), Words.Of(net), Words.Of(mono));
        }

        return table.ToString();
    }

    private static string PeerName(PeerAddress peer) => peer switch
    {
        PeerAddress.IPv4 => "IPv4",
        PeerAddress.MappedIPv4 => "::ffff:a.b.c.d",
        _ => "IPv6",
    };

    private static string CallName(EndPointCall call) => call switch
    {
        EndPointCall.Send => "`SendTo`",
        EndPointCall.Connect => "`Connect(EndPoint)`",
        EndPointCall.ConnectToAddress => "`Connect(IPAddress, int)`",
        EndPointCall.ConnectLater => "`BeginConnect`, `ConnectAsync`",
        EndPointCall.ConnectByObject => "`ConnectAsync(SocketAsyncEventArgs)`",
        EndPointCall.SendByObject => "`SendToAsync(SocketAsyncEventArgs)`",
        EndPointCall.ReceiveByObject => "`ReceiveFromAsync(SocketAsyncEventArgs)` with a placeholder",
        _ => "`ReceiveFrom` with a placeholder",
    };

    private static string CallName(ModeCall call) => call switch
    {
        ModeCall.DualMode => "`DualMode = …`",
        ModeCall.IPv6Only => "`SetSocketOption(IPv6, IPv6Only, …)` with a bool, an int or bytes",
        ModeCall.IPv6OnlyAsObject => "the same with an object",
        ModeCall.IPv6OnlyAtOtherLevel => "`SetSocketOption(IP, IPv6Only, …)`, or level `Socket`",
        _ => throw new ArgumentOutOfRangeException(nameof(call), call, "A call without a name."),
    };

    private static string When(IEnumerable<SocketLife> lives)
    {
        var names = lives.Select(life => life switch
        {
            SocketLife.Created => "new",
            SocketLife.BindFailed => "after a bind that failed",
            SocketLife.ImplicitlyBound => "after `SendTo`",
            _ => life.ToString().ToLowerInvariant(),
        }).ToList();
        return names.Count == Rows.Every<SocketLife>().Count() ? "always" : string.Join(", ", names);
    }

    private static bool IsOnBoth(Trial trial) => !trial.Name.Contains("IPNetwork", StringComparison.Ordinal);
}
