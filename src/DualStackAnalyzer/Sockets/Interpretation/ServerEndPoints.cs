using System.Net;

namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Web servers: the endpoints that their options name are bound together when the host starts.</summary>
internal sealed class ServerEndPoints(Interpreter interpreter)
{
    /// <summary>
    /// A socket for an endpoint of a server. Its port is that of these options only: other options are of another server,
    /// which may run at another time. The wildcard of IPv6 is dual, other addresses have one family.
    /// </summary>
    public Disjunct AddEndPoint(ApiEffect effect, IOperation call, Value? options, Value[] arguments, Disjunct disjunct)
    {
        var (address, port) = effect switch
        {
            ApiEffect.ListenAtAddress => (arguments[0], arguments[1]),
            ApiEffect.ListenAtEndPoint => (AddressEffects.AddressOf(arguments[0]), AddressEffects.PortOf(arguments[0])),
            _ => (new Constant(IPAddress.IPv6Any), arguments[0]),
        };
        if (options is null or Unknown || port is Unknown or Constant { Data: 0L } || address is Unknown)
        {
            return disjunct;
        }

        var traits = disjunct.TraitsOf(address);
        var made = interpreter.SocketOperations.NewSocket(call, new()
        {
            Holder = Holder.Server,
            Transport = TransportKind.Tcp,
            Family = AddressEffects.FamilyOf(address),
            Mode = traits.Are(Traits.WildcardIPv6) ? Modes.Dual : traits.MayBe(Traits.WildcardIPv6) ? Modes.Unknown : Modes.IPv6Only,
            Address = address,
            Port = new Derived(nameof(Holder.Server), options, port).Bounded(),
        }, disjunct);
        var socket = (SocketRef)made.Value;
        return made.Disjunct.Socket(socket) is { } state ? interpreter.SocketOperations.Bind(call, socket, state, made.Disjunct) : disjunct;
    }
}
