using System.Linq;
using DualStackAnalyzer.Sockets.Api;
using DualStackAnalyzer.Sockets.Values;
using Microsoft.CodeAnalysis;

namespace DualStackAnalyzer.Sockets.Evaluation;

// What a socket is used with: endpoints, multicast groups, options of one family.
internal sealed partial class Evaluator
{
    /// <summary>Notes the endpoint that a call names. A name of a host is none: the resolver answers for the socket's family.</summary>
    private void RecordUse(FactKind kind, IOperation call, IMethodSymbol method, Value? self, Value[] arguments, World world)
    {
        if (EndPointUse.AddressIn(method, arguments) is not { } address)
        {
            return;
        }

        if (world.Socket(self) is { } state && self is SocketRef socket)
        {
            run.Record(new(kind, frame.SiteOf(call), world, socket.Identity, state with { Address = address }));
        }
        else
        {
            run.RecordUnknown(frame.SiteOf(call));
        }
    }

    private void RecordOptionOfIPv6(IOperation call, Value? owner, World world)
    {
        if (world.Socket(owner) is { } state && owner is SocketRef socket)
        {
            run.Record(new(FactKind.SetOptionOfIPv6, frame.SiteOf(call), world, socket.Identity, state));
        }
        else
        {
            run.RecordUnknown(frame.SiteOf(call));
        }
    }

    private World JoinGroup(IOperation call, Value? owner, Value group, World world)
    {
        if (world.Socket(owner) is { } state && owner is SocketRef socket)
        {
            run.Record(new(FactKind.JoinGroup, frame.SiteOf(call), world, socket.Identity, state with { Address = group }));
        }
        else
        {
            run.RecordUnknown(frame.SiteOf(call));
        }

        return world;
    }

    private World AllowBroadcast(IOperation assignment, Value? owner, World world)
    {
        if (world.Socket(owner) is { } state && owner is SocketRef socket)
        {
            run.Record(new(FactKind.AllowBroadcast, frame.SiteOf(assignment), world, socket.Identity, state));
        }

        return world;
    }
}
