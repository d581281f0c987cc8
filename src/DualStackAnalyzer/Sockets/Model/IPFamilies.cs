namespace DualStackAnalyzer.Sockets.Model;

/// <summary>A set of families: whose packets a bound socket takes, and so whose half of a port it holds.</summary>
[Flags]
internal enum IPFamilies
{
    None = 0,
    IPv4 = 1,
    IPv6 = 2,
    Both = IPv4 | IPv6,
}
