using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>What a socket is used with: endpoints, multicast groups, options of one family.</summary>
internal sealed class SocketUses(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    /// <summary>A call that does not compile, but whose name may say that the socket connects: its arguments are what is not known.</summary>
    public Disjunct UseUnresolved(IOperation call, Value[] values, Disjunct disjunct)
    {
        var name = (call.Syntax as InvocationExpressionSyntax)?.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name,
            MemberBindingExpressionSyntax member => member.Name,
            _ => null,
        };
        if (name is null || values.Length == 0)
        {
            RecordUseUnresolved(call, Value.Null, [], values, disjunct);
            return disjunct;
        }

        var members = run.Api.HolderOf(call.ChildOperations.First().Type)?.GetMembers(name.Identifier.ValueText) ?? ImmutableArray<ISymbol>.Empty;
        if (values[0] is SocketRef socket && members.Any(member => run.Api.EffectOf(member) == ApiEffect.ConnectImplicitly))
        {
            interpreter.SocketOperations.RecordBound(FactKind.Connect, call, socket, disjunct);
            return disjunct.Change(socket, state => state with { IsConnected = true });
        }

        RecordUseUnresolved(call, values[0], members, [.. values.Skip(1)], disjunct);
        return disjunct;
    }

    /// <summary>Notes that a call which does not compile accepts or receives, or that it is given sockets, which may be served there.</summary>
    public void RecordUseUnresolved(IOperation call, Value self, IEnumerable<ISymbol> members, Value[] arguments, Disjunct disjunct)
    {
        bool serves = members.Any(member => run.Api.EffectOf(member) is ApiEffect.Accept or ApiEffect.ReceiveFromPeer);
        foreach (var used in serves ? arguments.Append(self) : arguments)
        {
            interpreter.SocketOperations.RecordServed(call, used, disjunct);
        }
    }

    /// <summary>Notes the endpoint that a call names. A name of a host is none: the resolver answers for the socket's family.</summary>
    public void RecordUse(FactKind kind, IOperation call, IMethodSymbol method, Value? self, Value[] arguments, Disjunct disjunct)
    {
        if ((EndPointUse.AddressIn(method, arguments) ?? AddressInObject(arguments, disjunct)) is { } address)
        {
            RecordOn(kind, call, self, disjunct, state => state with { Address = address, Port = EndPointUse.PortIn(method, arguments) });
        }
    }

    /// <summary>The address in the object that holds the arguments of an asynchronous call.</summary>
    private Value? AddressInObject(Value[] arguments, Disjunct disjunct) =>
        MemberInObject(arguments) is { } memberLocation && disjunct.Read(memberLocation) is { } endPoint and not Unknown ? AddressEffects.AddressOf(endPoint) : null;

    private MemberLocation? MemberInObject(Value[] arguments) =>
        arguments.Length == 1 && arguments[0] is Instance given && given.Type.GetMembers("RemoteEndPoint").FirstOrDefault(member => run.Api.EffectOf(member) == ApiEffect.EndPointOfArguments) is { } property
            ? new(given, property)
            : null;

    /// <summary>Once it has received, it holds the sender's endpoint.</summary>
    public Disjunct ForgetPlaceholder(Value[] arguments, Disjunct disjunct) => MemberInObject(arguments) is { } memberLocation ? disjunct.Forget(memberLocation) : disjunct;

    public Disjunct JoinGroup(IOperation call, Value? owner, Value group, Disjunct disjunct)
    {
        RecordOn(FactKind.JoinGroup, call, owner, disjunct, state => state with { Address = group });
        return disjunct;
    }

    /// <summary>Notes what happens to a socket, or that it is not known which.</summary>
    public void RecordOn(FactKind kind, IOperation call, Value? owner, Disjunct disjunct, Func<SocketState, SocketState>? with = null)
    {
        if (disjunct.Socket(owner) is { } state && owner is SocketRef socket)
        {
            run.Record(new(kind, frame.SiteOf(call), disjunct, socket.Identity, with is null ? state : with(state)));
        }
        else
        {
            run.RecordUnknown(frame.SiteOf(call));
        }
    }

    public Disjunct AllowBroadcast(IOperation assignment, Value? owner, Disjunct disjunct)
    {
        if (disjunct.Socket(owner) is { } state && owner is SocketRef socket)
        {
            run.Record(new(FactKind.AllowBroadcast, frame.SiteOf(assignment), disjunct, socket.Identity, state));
        }

        return disjunct;
    }
}
