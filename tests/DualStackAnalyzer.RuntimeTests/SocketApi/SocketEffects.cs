using System.Reflection;

namespace DualStackAnalyzer.RuntimeTests.SocketApi;

/// <summary>The effects on sockets: made, chosen, bound, ended.</summary>
internal static class SocketEffects
{
    private const string Chooses = "chooses the mode";
    private const string LeavesMode = "leaves the mode";
    private const string Bound = "bound";
    private const string OwnFamilyOnly = "takes a placeholder of its family only";
    private const string Allowed = "may broadcast";
    private const string Freed = "the port is free again";

    public static IReadOnlyDictionary<string, Effect> All { get; } = new Dictionary<string, Effect>
    {
        ["CreateSocketOfFamily"] = Creates("IPv6-only, not bound"),
        ["CreateDualSocket"] = Creates("dual, not bound"),
        ["CreateUnknownSocket"] = new("as the handle is", OfHandle),
        ["CreateListenerAtEndPoint"] = Creates("IPv6-only, not bound"),
        ["CreateListenerAtAddress"] = Creates("IPv6-only, not bound"),
        ["CreateListenerAtPort"] = Creates("IPv4, not bound"),
        ["CreateDualListener"] = Creates("dual, not bound"),
        ["CreateUdpUnbound"] = Creates("IPv4, not bound"),
        ["CreateUdpOfFamily"] = Creates("IPv6-only, not bound"),
        ["CreateUdpAtPort"] = Creates("IPv4, bound"),
        ["CreateUdpAtPortOfFamily"] = Creates("IPv6-only, bound"),
        ["CreateUdpAtEndPoint"] = Creates("IPv6-only, bound"),
        ["CreateUdpConnected"] = Creates("IPv6-only, bound", toPeer: true),
        ["CreateTcpClientUnbound"] = Creates("dual, not bound"),
        ["CreateTcpClientOfFamily"] = Creates("IPv6-only, not bound"),
        ["CreateTcpClientAtEndPoint"] = Creates("IPv6-only, bound"),
        ["CreateTcpClientConnected"] = Creates("dual, bound", toPeer: true),
        ["SetDualMode"] = new(Chooses, (member, bench) => Choice(bench, (socket, dual) => ((PropertyInfo)member).SetValue(socket, dual))),
        ["SetOption"] = new(Chooses, SetOption),
        ["SetRawOption"] = new(Chooses, (_, bench) => Choice(
            bench, (socket, dual) => socket.SetRawSocketOption(41, 26, BitConverter.GetBytes(dual ? 0 : 1)))),
        ["SetExclusiveAddressUse"] = new(LeavesMode, Leaves),
        ["AllowNatTraversal"] = new(LeavesMode, Leaves),
        ["BindSocket"] = Binds(toPeer: false),
        ["StartListener"] = Binds(toPeer: false),
        ["ConnectImplicitly"] = Binds(toPeer: true),
        ["SendImplicitly"] = Binds(toPeer: true),
        ["ReceiveFromPeer"] = new(OwnFamilyOnly, Receive),
        ["AllowBroadcast"] = new(Allowed, Broadcast),
        ["Listen"] = new("takes connections", Listen),
        ["Accept"] = new("too late to choose", Accept),
        ["StopListener"] = new(Freed, End),
        ["Close"] = new(Freed, End),
    };

    private static Effect Creates(string claim, bool toPeer = false) => new(
        claim,
        (member, bench) => Describe(Bench.SocketOf(bench.Keep((IDisposable)Members.Call(member, null, bench.Arguments(toPeer))!))));

    private static Effect Binds(bool toPeer) => new(Bound, (member, bench) =>
    {
        var isSend = member.Name.Contains("Send", StringComparison.Ordinal);
        var holder = bench.Fresh(Members.HolderOf(member), isSend ? SocketType.Dgram : SocketType.Stream);
        if (isSend && holder is UdpClient client && !Names(member, "endPoint") && !Names(member, "hostname"))
        {
            client.Connect(bench.Peer);
        }

        Members.Call(member, holder, bench.Arguments(toPeer));
        return IsTooLateToChoose(Bench.SocketOf(holder)) ? Bound : "not bound";
    });

    private static string OfHandle(MemberInfo member, Bench bench) => ShowsBoth((bool dual) =>
    {
        var handle = bench.Keep(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = dual }).SafeHandle;
        var socket = (Socket)Members.Call(member, null, _ => handle)!;
        return socket.DualMode == dual;
    }) ? "as the handle is" : "with a mode of its own";

    private static string SetOption(MemberInfo member, Bench bench) => Choice(bench, (socket, dual) =>
        Members.Call(member, socket, parameter => parameter.ParameterType.Name switch
        {
            nameof(SocketOptionLevel) => SocketOptionLevel.IPv6,
            nameof(SocketOptionName) => SocketOptionName.IPv6Only,
            nameof(Boolean) => !dual,
            nameof(Int32) => dual ? 0 : 1,
            _ => BitConverter.GetBytes(dual ? 0 : 1),
        }));

    private static string Choice(Bench bench, Action<Socket, bool> choose) => ShowsBoth(dual =>
    {
        var socket = (Socket)bench.Fresh(typeof(Socket));
        socket.DualMode = !dual;
        choose(socket, dual);
        return socket.DualMode == dual;
    }) ? Chooses : LeavesMode;

    /// <summary>Whatever else the call does, and where it is not supported, the mode stays.</summary>
    private static string Leaves(MemberInfo member, Bench bench)
    {
        var holder = bench.Fresh(Members.HolderOf(member));
        var socket = Bench.SocketOf(holder);
        return ShowsBoth(dual =>
        {
            socket.DualMode = dual;
            try
            {
                if (member is PropertyInfo property)
                {
                    property.SetValue(holder, true, BindingFlags.DoNotWrapExceptions, null, null, null);
                }
                else
                {
                    Members.Call(member, holder, bench.Arguments(toPeer: false));
                }
            }
            catch (PlatformNotSupportedException)
            {
                // Windows only; then it changes nothing at all.
            }

            return socket.DualMode == dual;
        }) ? LeavesMode : Chooses;
    }

    private static string Receive(MemberInfo member, Bench bench)
    {
        var socket = (Socket)bench.Fresh(typeof(Socket), SocketType.Dgram);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
        var other = new IPEndPoint(IPAddress.Any, 0);
        return Outcomes.Of(() => Members.Call(member, socket, parameter => parameter.ParameterType.Name.TrimEnd('&') switch
        {
            nameof(EndPoint) => other,
            nameof(SocketAsyncEventArgs) => Event(other),
            "Memory`1" => new Memory<byte>([0]),
            _ => bench.Arguments(toPeer: false)(parameter),
        })) == nameof(ArgumentException) ? OwnFamilyOnly : "takes any";

        SocketAsyncEventArgs Event(EndPoint endPoint)
        {
            var args = bench.Keep(new SocketAsyncEventArgs { RemoteEndPoint = endPoint });
            args.SetBuffer(new byte[1], 0, 1);
            return args;
        }
    }

    private static string Broadcast(MemberInfo member, Bench bench)
    {
        var holder = bench.Fresh(Members.HolderOf(member), SocketType.Dgram);
        ((PropertyInfo)member).SetValue(holder, true);
        return Bench.SocketOf(holder).EnableBroadcast ? Allowed : "may not broadcast";
    }

    private static string Listen(MemberInfo member, Bench bench)
    {
        var listening = (Socket)bench.Bound(typeof(Socket));
        Members.Call(member, listening, _ => 1);
        var client = bench.Keep(new TcpClient(AddressFamily.InterNetworkV6));
        return Outcomes.Of(() => client.Connect(IPAddress.IPv6Loopback, Live.PortOf(listening))) == "Succeeds" ? "takes connections" : "refuses connections";
    }

    private static string Accept(MemberInfo member, Bench bench)
    {
        var holder = bench.Bound(Members.HolderOf(member));
        var listening = Bench.SocketOf(holder);
        listening.Listen(1);
        bench.Keep(new TcpClient(AddressFamily.InterNetworkV6)).Connect(IPAddress.IPv6Loopback, Live.PortOf(listening));
        var accepted = Bench.SocketOf(bench.Keep((IDisposable)Members.Call(member, holder, parameter =>
            parameter.ParameterType == typeof(IAsyncResult) ? Begin(member, holder) : bench.Arguments(toPeer: false)(parameter))!));
        return IsTooLateToChoose(accepted) ? "too late to choose" : Chooses;
    }

    /// <summary>Asks the kernel: LocalEndPoint stays null where the class library did not notice that it bound.</summary>
    private static bool IsTooLateToChoose(Socket socket) =>
        Outcomes.Of(() => socket.DualMode = true) == nameof(SocketError.InvalidArgument);

    private static IAsyncResult Begin(MemberInfo end, object holder) => (holder, end.Name) switch
    {
        (Socket socket, _) => socket.BeginAccept(null, null),
        (TcpListener listener, nameof(TcpListener.EndAcceptSocket)) => listener.BeginAcceptSocket(null, null),
        _ => ((TcpListener)holder).BeginAcceptTcpClient(null, null),
    };

    private static string End(MemberInfo member, Bench bench)
    {
        var holder = bench.Bound(Members.HolderOf(member));
        var place = Bench.SocketOf(holder).LocalEndPoint!;
        var kind = Bench.SocketOf(holder).SocketType;
        Members.Call(member, holder, bench.Arguments(toPeer: false));
        var next = (Socket)bench.Fresh(typeof(Socket), kind);
        return Outcomes.Of(() => next.Bind(place)) == "Succeeds" ? Freed : "the port is still taken";
    }

    private static string Describe(Socket socket)
    {
        var mode = socket.AddressFamily == AddressFamily.InterNetwork ? "IPv4" : socket.DualMode ? "dual" : "IPv6-only";
        return $"{mode}, {(socket.LocalEndPoint is null ? "not bound" : Bound)}";
    }

    private static bool ShowsBoth(Func<bool, bool> show) => show(true) & show(false);

    private static bool Names(MemberInfo member, string parameter) =>
        Array.Exists(((MethodBase)member).GetParameters(), given => given.Name == parameter);
}
