namespace DualStackAnalyzer.Sockets.Values;

/// <summary>The modes that an IPv6 socket may have here: a set, join is union.</summary>
[Flags]
internal enum Modes
{
    None = 0,

    /// <summary>Not set: the runtime's default.</summary>
    Unset = 1,
    IPv6Only = 2,
    Dual = 4,

    /// <summary>Code outside the analysis may have set it.</summary>
    Unknown = 8,
}

/// <summary>The stages of life that a socket may be in here: a set, join is union.</summary>
[Flags]
internal enum Life
{
    None = 0,
    Fresh = 1,
    Bound = 2,
    Closed = 4,
}

internal static class LifeExtensions
{
    /// <summary>Whether one of <paramref name="stages"/> is possible.</summary>
    public static bool MayBe(this Life life, Life stages) => (life & stages) != 0;
}

/// <summary>Whether SO_REUSEADDR may be set: a set, join is union.</summary>
[Flags]
internal enum ReuseAddress
{
    None = 0,
    Off = 1,
    On = 2,
}

/// <summary>What kind of object holds the socket.</summary>
internal enum Holder
{
    Socket,
    TcpListener,
    UdpClient,
    TcpClient,

    /// <summary>A web server, for one of its endpoints.</summary>
    Server,
}

internal enum TransportKind
{
    Unknown,
    Tcp,
    Udp,
    Raw,
}

/// <summary>What is known of one socket in one disjunct.</summary>
internal sealed record SocketState
{
    /// <summary>
    /// The states that it stands for, where disjuncts were united of which some had chosen a mode: each is so on some path. A mode that
    /// was chosen by a value which is not known stays what it may be.
    /// </summary>
    public IEnumerable<SocketState> OfEachMode() => Mode == Modes.Unset || (Mode & (Modes.Unset | Modes.Unknown)) != Modes.Unset
        ? [this] : [this with { Mode = Modes.Unset }, this with { Mode = Mode & ~Modes.Unset }];

    public Holder Holder { get; init; }

    public TransportKind Transport { get; init; }

    /// <summary>A constant family, the family of an address, or a symbol.</summary>
    public Value Family { get; init; } = Unknown.Instance;

    public Modes Mode { get; init; } = Modes.Unset;

    /// <summary>Where the mode was chosen last; null where it was not, or at the creation.</summary>
    public Site? Choice { get; init; }

    public Life Life { get; init; } = Life.Fresh;

    /// <summary>The address that it is bound to; for a listener, that it will be bound to.</summary>
    public Value Address { get; init; } = Unknown.Instance;

    /// <summary>The port likewise.</summary>
    public Value Port { get; init; } = Unknown.Instance;

    /// <summary>The call that bound it; null before.</summary>
    public Site? Bind { get; init; }

    public ReuseAddress Reuse { get; init; } = ReuseAddress.Off;

    /// <summary>Where other sockets were made for which this one stands; null for none.</summary>
    public IReadOnlyList<Site>? Others { get; init; }

    /// <summary>Whether it is a stopped listener that was dual: the next Start makes a socket that is not.</summary>
    public bool LostDual { get; init; }

    /// <summary>Whether it was bound by being accepted, connected or sent through, not by a call to Bind.</summary>
    public bool IsImplicitlyBound { get; init; }

    /// <summary>Whether it was bound and then connected: a client that has chosen its own address.</summary>
    public bool IsConnected { get; init; }

    /// <summary>Whether it is bound somewhere, or will be; one that is not says nothing against where another is.</summary>
    public bool HasLocation => Life.MayBe(Life.Bound) || Holder == Holder.TcpListener;

    /// <summary>The port that the socket is bound to; one that it did not name is its own.</summary>
    public Value EffectivePort(Identity socket) => Port is Constant { Data: 0L } or Unknown ? new Member(new SocketRef(socket), nameof(Port)) : Port;

    /// <summary>Whether the socket may be bound to the port, by a call that names it.</summary>
    public bool MayHold(Value port, Identity socket) => Life.MayBe(Life.Bound) && !IsImplicitlyBound && Bind is not null
        && !(Life.MayBe(Life.Fresh) && Mode.HasFlag(Modes.Unknown))
        && (Port is Constant { Data: not 0L } ? Port.Equals(port) : EffectivePort(socket) == port);

    /// <summary>The least upper bound: sets are united, values and modes that differ are unknown.</summary>
    public SocketState Join(SocketState other) => Equals(other) ? this : this with
    {
        Family = Family == other.Family ? Family : Unknown.Instance,
        Transport = Transport == other.Transport ? Transport : TransportKind.Unknown,
        // An IPv4 socket has none, so that of the IPv6 one is told. Of two, which family had which is lost.
        Mode = Mode == other.Mode || other.Mode == Modes.None ? Mode : Mode == Modes.None ? other.Mode : Mode | other.Mode | Modes.Unknown,
        Choice = Choice ?? other.Choice,
        Life = Life | other.Life,
        Address = HasLocation == other.HasLocation ? Same(Address, other.Address) : HasLocation ? Address : other.Address,
        Port = HasLocation == other.HasLocation ? Same(Port, other.Port) : HasLocation ? Port : other.Port,
        Bind = Bind ?? other.Bind,
        Others = Others ?? other.Others,
        Reuse = Reuse | other.Reuse,
        LostDual = LostDual && other.LostDual,
        IsImplicitlyBound = IsImplicitlyBound || other.IsImplicitlyBound,
        IsConnected = IsConnected && other.IsConnected,
    };

    /// <summary>Whether the two differ in their mode at most, and both have one.</summary>
    public bool IsSameButForMode(SocketState other) => Equals(other) || (Mode != Modes.None && other.Mode != Modes.None && Port == other.Port && IsSameButForModeAndPort(other));

    /// <summary>Whether the two differ in their port at most.</summary>
    public bool IsSameButForPort(SocketState other) => Equals(other) || (Mode == other.Mode && Equals(Choice, other.Choice) && IsSameButForModeAndPort(other));

    private bool IsSameButForModeAndPort(SocketState other) => (Holder, Transport, Life, Reuse, LostDual, IsImplicitlyBound, IsConnected) ==
            (other.Holder, other.Transport, other.Life, other.Reuse, other.LostDual, other.IsImplicitlyBound, other.IsConnected)
        && Family == other.Family && Address == other.Address && Equals(Bind, other.Bind);

    private static Value Same(Value left, Value right) => left == right ? left : Unknown.Instance;

    /// <summary>Whether the test is true of a value that it mentions. Constants are not asked: most states have no others, and there are many states.</summary>
    public bool Mentions(Func<Value, bool> test) => MayMention(Family, test) || MayMention(Address, test) || MayMention(Port, test);

    private static bool MayMention(Value value, Func<Value, bool> test) => value is not (Constant or Unknown) && value.Any(test);

    /// <summary>The same with the values that it mentions exchanged.</summary>
    public SocketState Map(Func<Value, Value?> replace)
    {
        var (family, address, port) = (Family.Map(replace), Address.Map(replace), Port.Map(replace));
        return ReferenceEquals(family, Family) && ReferenceEquals(address, Address) && ReferenceEquals(port, Port) ? this
            : this with { Family = family, Address = address, Port = port };
    }
}
