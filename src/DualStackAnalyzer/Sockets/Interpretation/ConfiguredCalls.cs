namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Methods of which the configuration says that they choose the mode of the sockets that they are given, or bind them.</summary>
internal sealed class ConfiguredCalls(Interpreter interpreter, AnalysisRun run)
{
    public Outcome Given(ApiEffect effect, IOperation call, IMethodSymbol method, Value[] given, Disjunct disjunct)
    {
        interpreter.MayThrow(disjunct);
        var endPoint = method.Parameters.Where(parameter => parameter.Ordinal < given.Length && run.Api.IsEndPoint(parameter.Type))
            .Select(parameter => given[parameter.Ordinal]).FirstOrDefault();
        foreach (var socket in given.OfType<SocketRef>())
        {
            disjunct = effect == ApiEffect.ConfigureGiven ? disjunct.Change(socket, Configured) : BindGiven(call, socket, endPoint, disjunct);
        }

        // What else it is given it may do anything to.
        return interpreter.Fresh(call, interpreter.Invocations.Release(disjunct, [.. given.Where(value => value is not SocketRef)]));
    }

    /// <summary>Some mode is chosen. Whether a socket that is bound already is tested for that first is not known.</summary>
    private static SocketState Configured(SocketState state) => state.Life == Life.Bound ? state
        : state with { Mode = Modes.IPv6Only | Modes.Dual, LostDual = false };

    /// <summary>Binds where the arguments say; a listener where it was created for.</summary>
    private Disjunct BindGiven(IOperation call, SocketRef socket, Value? endPoint, Disjunct disjunct) => disjunct.Socket(socket) switch
    {
        null => disjunct,
        { Life: Life.Bound } => disjunct,
        { Holder: Holder.TcpListener } listener => interpreter.SocketOperations.Bind(call, socket, listener, disjunct),
        _ => interpreter.SocketOperations.Bind(call, socket, endPoint ?? Unknown.Instance, disjunct),
    };
}
