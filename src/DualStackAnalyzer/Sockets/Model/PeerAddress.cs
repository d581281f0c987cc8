namespace DualStackAnalyzer.Sockets.Model;

/// <summary>What kind of address the other side of a call has.</summary>
internal enum PeerAddress
{
    IPv4,

    /// <summary>An IPv4 address written as IPv6, ::ffff:a.b.c.d (RFC 4291 section 2.5.5.2).</summary>
    MappedIPv4,

    IPv6,
}
