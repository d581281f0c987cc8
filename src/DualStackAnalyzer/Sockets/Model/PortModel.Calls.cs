namespace DualStackAnalyzer.Sockets.Model;

internal static partial class PortModel
{
    /// <summary>Sets the mode of a socket; the value does not matter: setting the one it has throws as well.</summary>
    /// <param name="family">The family that the socket was created with.</param>
    /// <param name="call">How the mode is set.</param>
    /// <param name="life">How far the socket has come.</param>
    /// <param name="runtime">The class library that throws.</param>
    public static CallOutcome SetMode(IPFamily family, ModeCall call, SocketLife life, SocketRuntime runtime)
        => (family, call) switch
        {
            (_, ModeCall.IPv6OnlyAsObject) => CallOutcome.ArgumentException,
            (_, ModeCall.IPv6OnlyAtOtherLevel) when runtime == SocketRuntime.Net => CallOutcome.OperationNotSupported,
            (_, ModeCall.IPv6OnlyAtOtherLevel) => CallOutcome.ProtocolOption,
            (IPFamily.IPv4, ModeCall.DualMode) => CallOutcome.NotSupportedException,
            (IPFamily.IPv4, _) => CallOutcome.ProtocolOption,
            _ when !IsBound(life) => CallOutcome.Succeeds,
            _ => runtime == SocketRuntime.Net ? CallOutcome.InvalidArgument : CallOutcome.ArgumentException,
        };

    /// <summary>
    /// Whether the socket has its port, after which Linux refuses to change IPV6_V6ONLY: a bind, an implicit
    /// bind, a connect and an accept all give one; a bind that threw does not.
    /// </summary>
    public static bool IsBound(SocketLife life) => life is not (SocketLife.Created or SocketLife.BindFailed);
}
