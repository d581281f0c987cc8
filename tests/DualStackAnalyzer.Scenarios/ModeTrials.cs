namespace DualStackAnalyzer.Scenarios;

/// <summary>Every call that sets a mode, to either value, on a socket at every point of its life.</summary>
internal static class ModeTrials
{
    public const string Group = "mode";

    public static IReadOnlyList<Trial> All { get; } =
    [
        .. from family in Rows.Every<IPFamily>()
           from life in Rows.Every<SocketLife>()
           from call in Rows.Every<ModeCall>()
           from trial in Of(family, life, call)
           select trial,
    ];

    /// <summary>The call in all its spellings, to either value.</summary>
    public static IReadOnlyList<Trial> Of(IPFamily family, SocketLife life, ModeCall call) =>
    [
        .. from way in Ways(call, dual: true).Concat(Ways(call, dual: false))
           select new Trial(
               Group,
               $"{family} {life}: {way.Key}",
               () => Run(family, life, way.Value),
               here => LivedSocket.Needs(family, life, here) ?? PortModel.SetMode(family, call, life, here.Runtime).ToString()),
    ];

    private static string Run(IPFamily family, SocketLife life, Action<Socket> set)
    {
        using var socket = new LivedSocket(family, life);
        return Outcomes.Of(() => set(socket.Socket));
    }

    private static Dictionary<string, Action<Socket>> Ways(ModeCall call, bool dual)
    {
        var only = !dual;
        var number = only ? 1 : 0;
        return call switch
        {
            ModeCall.DualMode => new() { [$"DualMode = {dual}"] = socket => socket.DualMode = dual },
            ModeCall.IPv6Only => new()
            {
                [$"IPv6Only, {only}"] = socket =>
                    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, only),
                [$"IPv6Only, {number}"] = socket =>
                    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, number),
                [$"(SocketOptionName)27, bytes of {number}"] = socket =>
                    socket.SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)27, BitConverter.GetBytes(number)),
            },
            ModeCall.IPv6OnlyAsObject => new()
            {
                [$"IPv6Only, (object){number}"] = socket =>
                    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, (object)number),
            },
            _ => new()
            {
                [$"IPv6Only at level IP, {only}"] = socket =>
                    socket.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, only),
                [$"IPv6Only at level Socket, {only}"] = socket =>
                    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.IPv6Only, only),
            },
        };
    }
}
