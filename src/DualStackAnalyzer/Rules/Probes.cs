using System.Net.Sockets;

namespace DualStackAnalyzer.Rules;

/// <summary>
/// Sockets that are bound only to ask: for a port, whether one is free, or whether the system has IPv6. They are closed in the
/// body that binds them, and nothing is done with them in between.
/// </summary>
internal sealed class Probes(BodySource bodies, CancellationToken cancellation)
{
    /// <summary>Asked by several rules of one socket.</summary>
    private readonly Dictionary<SocketHistory, bool> _known = [];

    public bool Contain(SocketHistory history)
    {
        if (!_known.TryGetValue(history, out bool isProbe))
        {
            _known[history] = isProbe = Asks(history);
        }

        return isProbe;
    }

    private bool Asks(SocketHistory history) => history.IsClosedAtOnce
        && !history.Facts.Any(fact => fact.Kind is FactKind.Send or FactKind.Keep or FactKind.Connect || (fact.Kind == FactKind.Use && !IsListen(fact)))
        && (AsksForPort(history) || IsTried(history));

    /// <summary>Whether only the system knows its port, or it is asked for that; a port that it listens at is told to no client that it waits for.</summary>
    private bool AsksForPort(SocketHistory history) => history.Facts.Any(fact => fact.Kind == FactKind.Ask)
        ? !history.Facts.Any(IsListen) || !Waits(history)
        : !history.Facts.Any(IsListen) && history.Binds.Any(bind => bind.State.Port is Constant { Data: 0L });

    /// <summary>Whether the code goes on where the bind fails, and does not keep the port for some time where it does not.</summary>
    private bool IsTried(SocketHistory history) => !history.Binds.Any(bind => bind.IsShared) && history.Binds.Any(bind => IsAnswered(bind.Site)) && !Waits(history);

    private bool Waits(SocketHistory history) => history.Closed.Any(closed => WaitSearch.Between(bodies.WholeOf(closed.Bind, cancellation), closed.End.Syntax));

    private static bool IsListen(Fact fact) => fact.Kind == FactKind.Use && IPv4Listeners.SocketCalls.IsCallOf(fact.Site.Operation, nameof(Socket.Listen));

    /// <summary>Whether a failure is an answer like another: to the method that binds, or to one that calls it.</summary>
    private bool IsAnswered(Site bind) => IsCaught(bind) || (bind.Caller is { } caller && IsCaught(caller)) || IsCaughtByCallers(bind);

    private bool IsCaught(Site call) => bodies.WholeOf(call.Operation, cancellation) is { } whole && IsCaught(whole);

    private bool IsCaughtByCallers(Site bind) => bodies.WholeOf(bind.Operation, cancellation) is { SemanticModel: { } model }
        && model.GetEnclosingSymbol(bind.Operation.Syntax.SpanStart, cancellation) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method
        && bodies.CallsOf(method, cancellation).Any(IsCaught);

    private static bool IsCaught(IOperation call)
    {
        for (var inner = call; inner.Parent is { } outer; inner = outer)
        {
            if (outer is ITryOperation attempt && attempt.Body == inner && attempt.Catches.Any(GoesOn))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the handler is one for a failed bind, and does more than to pass that on.</summary>
    private static bool GoesOn(ICatchClauseOperation handler) => IsForSockets(handler)
        && (handler.Handler.Operations.LastOrDefault() is not IThrowOperation || handler.Handler.Descendants().Any(operation => operation is IReturnOperation or IBranchOperation));

    private static bool IsForSockets(ICatchClauseOperation handler)
    {
        if (handler.ExceptionType is not { SpecialType: not SpecialType.System_Object } caught)
        {
            return true;
        }

        var thrown = handler.SemanticModel?.Compilation.GetTypeByMetadataName(typeof(SocketException).FullName!);
        while (thrown is not null && !SymbolEqualityComparer.Default.Equals(thrown, caught))
        {
            thrown = thrown.BaseType;
        }

        return thrown is not null;
    }
}
