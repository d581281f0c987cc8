using System.Net.Sockets;

namespace DualStackAnalyzer.Sockets.Api;

/// <summary>The numbers of SocketOptionLevel and SocketOptionName that this analysis knows.</summary>
internal static class SocketOptions
{
    public const long LevelIP = (long)SocketOptionLevel.IP;
    public const long LevelIPv6 = (long)SocketOptionLevel.IPv6;
    public const long LevelSocket = (long)SocketOptionLevel.Socket;
    public const long IPv6Only = (long)SocketOptionName.IPv6Only;
    public const long ReuseAddress = (long)SocketOptionName.ReuseAddress;
    public const long Broadcast = (long)SocketOptionName.Broadcast;
    public const long AddMembership = (long)SocketOptionName.AddMembership;

    /// <summary>Whether it is an option of the level IPv6 that only an IPv6 socket knows, the mode left out.</summary>
    public static bool IsOfIPv6(long level, long name) => level == LevelIPv6 && (SocketOptionName)name is SocketOptionName.IpTimeToLive
        or SocketOptionName.MulticastInterface or SocketOptionName.MulticastTimeToLive or SocketOptionName.MulticastLoopback
        or SocketOptionName.AddMembership or SocketOptionName.DropMembership or SocketOptionName.PacketInformation or SocketOptionName.HopLimit;

    /// <summary>Whether a call of SetSocketOption may set the mode: its level and name are that of IPv6-only, or are not known.</summary>
    public static bool MayBeMode(IInvocationOperation call) => call.Arguments.All(argument => argument.Value.ConstantValue is not { HasValue: true, Value: int number } || argument.Parameter?.Type.Name switch
    {
        nameof(SocketOptionLevel) => number == LevelIPv6,
        nameof(SocketOptionName) => number == IPv6Only,
        _ => true,
    });

    /// <summary>Whether the option decides what becomes of a bind.</summary>
    public static bool Matters(long name) => name is IPv6Only or ReuseAddress or AddMembership;
}
