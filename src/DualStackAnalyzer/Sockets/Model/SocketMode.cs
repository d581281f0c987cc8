namespace DualStackAnalyzer.Sockets.Model;

/// <summary>
/// The mode of an IPv6 socket: the IPV6_V6ONLY option of RFC 3493 section 5.3, with a value for the case
/// that the program did not choose. An IPv4 socket has no mode; it is <see cref="Unset"/>.
/// </summary>
internal enum SocketMode
{
    Unset,
    IPv6Only,
    Dual,
}
