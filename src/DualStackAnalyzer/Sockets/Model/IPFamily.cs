namespace DualStackAnalyzer.Sockets.Model;

/// <summary>The two families of the Internet protocol, of a socket or of an address.</summary>
internal enum IPFamily
{
    IPv4,
    IPv6,
}
