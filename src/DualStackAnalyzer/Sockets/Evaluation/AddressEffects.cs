using System.Net;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What the address types make of values.</summary>
internal static class AddressEffects
{
    /// <summary>The address that a static member of IPAddress stands for.</summary>
    public static Value? Constant(ApiEffect effect) => effect switch
    {
        ApiEffect.WildcardIPv4 => new Constant(IPAddress.Any),
        ApiEffect.WildcardIPv6 or ApiEffect.NoneIPv6 => new Constant(IPAddress.IPv6Any),
        ApiEffect.LoopbackIPv4 => new Constant(IPAddress.Loopback),
        ApiEffect.LoopbackIPv6 => new Constant(IPAddress.IPv6Loopback),
        ApiEffect.Broadcast => new Constant(IPAddress.Broadcast),
        _ => null,
    };

    /// <summary>The address part of an endpoint.</summary>
    public static Value AddressOf(Value endPoint) => endPoint switch
    {
        EndPointValue known => known.Address,
        Unknown => Unknown.Instance,
        _ => new Member(endPoint, nameof(IPEndPoint.Address)).Bounded(),
    };

    /// <summary>The port part of an endpoint.</summary>
    public static Value PortOf(Value endPoint) => endPoint switch
    {
        EndPointValue known => known.Port,
        Unknown => Unknown.Instance,
        _ => new Member(endPoint, nameof(IPEndPoint.Port)).Bounded(),
    };

    /// <summary>The family of an address, a constant where the address is known.</summary>
    public static Value FamilyOf(Value address) => address switch
    {
        Constant { Data: IPAddress known } => new Constant((long)known.AddressFamily),
        Unknown => Unknown.Instance,
        _ => new FamilyOf(address).Bounded(),
    };

    /// <summary>What IPAddress.Parse makes of a text; null where the text is not known or no address.</summary>
    public static Value? Parse(Value text) =>
        text is Constant { Data: string literal } && IPAddress.TryParse(literal, out var address) ? new Constant(address) : null;

    /// <summary>What IPEndPoint.Parse makes of a text; null where the text is not known or no endpoint.</summary>
    public static Value? ParseEndPoint(Value text)
    {
        if (text is not Constant { Data: string literal })
        {
            return null;
        }

        // A colon in the last place but behind a bracket or as the only one separates the port (RFC 3986 section 3.2.2).
        int colon = literal.LastIndexOf(':');
        bool hasPort = colon > 0 && (literal[colon - 1] == ']' || literal.IndexOf(':') == colon);
        string host = (hasPort ? literal.Substring(0, colon) : literal).Trim('[', ']');
        long port = 0;
        if (!IPAddress.TryParse(host, out var address) || (hasPort && !long.TryParse(literal.Substring(colon + 1), out port)))
        {
            return null;
        }

        return new EndPointValue(new Constant(address), new Constant(port));
    }
}
