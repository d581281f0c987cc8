using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>What a socket is used with: endpoints, multicast groups, options of one family.</summary>
internal sealed class SocketUses(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    /// <summary>A call that does not compile, but whose name can only mean that the socket connects: its arguments are what is not known.</summary>
    public World ConnectUnresolved(IOperation call, Value[] values, World world)
    {
        if (call.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } }
            || values.FirstOrDefault() is not SocketRef socket || run.Api.HolderOf(call.ChildOperations.First().Type) is not { } holder
            || !holder.GetMembers(name).Any(member => run.Api.EffectOf(member) == ApiEffect.ConnectImplicitly))
        {
            return world;
        }

        interpreter.SocketOperations.RecordBound(FactKind.Connect, call, socket, world);
        return world.Change(socket, state => state with { IsConnected = true });
    }

    /// <summary>Notes the endpoint that a call names. A name of a host is none: the resolver answers for the socket's family.</summary>
    public void RecordUse(FactKind kind, IOperation call, IMethodSymbol method, Value? self, Value[] arguments, World world)
    {
        if ((EndPointUse.AddressIn(method, arguments) ?? AddressInObject(arguments, world)) is { } address)
        {
            RecordAt(kind, call, self, address, world);
        }
    }

    /// <summary>The address in the object that holds the arguments of an asynchronous call.</summary>
    private Value? AddressInObject(Value[] arguments, World world) =>
        SlotInObject(arguments) is { } slot && world.Read(slot) is { } endPoint and not Unknown ? AddressEffects.AddressOf(endPoint) : null;

    private Slot? SlotInObject(Value[] arguments) =>
        arguments.Length == 1 && arguments[0] is Instance given && given.Type.GetMembers("RemoteEndPoint").FirstOrDefault(member => run.Api.EffectOf(member) == ApiEffect.EndPointOfArguments) is { } property
            ? new(given, property)
            : null;

    /// <summary>Once it has received, it holds the sender's endpoint.</summary>
    public World ForgetPlaceholder(Value[] arguments, World world) => SlotInObject(arguments) is { } slot ? world.Forget(slot) : world;

    public World JoinGroup(IOperation call, Value? owner, Value group, World world)
    {
        RecordAt(FactKind.JoinGroup, call, owner, group, world);
        return world;
    }

    private void RecordAt(FactKind kind, IOperation call, Value? owner, Value address, World world) =>
        RecordOn(kind, call, owner, world, state => state with { Address = address });

    /// <summary>Notes what happens to a socket, or that it is not known which.</summary>
    public void RecordOn(FactKind kind, IOperation call, Value? owner, World world, Func<SocketState, SocketState>? with = null)
    {
        if (world.Socket(owner) is { } state && owner is SocketRef socket)
        {
            run.Record(new(kind, frame.SiteOf(call), world, socket.Identity, with is null ? state : with(state)));
        }
        else
        {
            run.RecordUnknown(frame.SiteOf(call));
        }
    }

    public World AllowBroadcast(IOperation assignment, Value? owner, World world)
    {
        if (world.Socket(owner) is { } state && owner is SocketRef socket)
        {
            run.Record(new(FactKind.AllowBroadcast, frame.SiteOf(assignment), world, socket.Identity, state));
        }

        return world;
    }
}
