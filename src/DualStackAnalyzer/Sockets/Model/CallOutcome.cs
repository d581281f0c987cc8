namespace DualStackAnalyzer.Sockets.Model;

/// <summary>How one call on a socket ends: well, or with which exception.</summary>
internal enum CallOutcome
{
    Succeeds,

    /// <summary><c>SocketException</c> with <c>SocketError.InvalidArgument</c>.</summary>
    InvalidArgument,

    /// <summary><c>SocketException</c> with <c>SocketError.ProtocolOption</c>.</summary>
    ProtocolOption,

    /// <summary><c>SocketException</c> with <c>SocketError.OperationNotSupported</c>.</summary>
    OperationNotSupported,

    /// <summary><c>SocketException</c> with <c>SocketError.AddressFamilyNotSupported</c>.</summary>
    AddressFamilyNotSupported,

    /// <summary><c>SocketException</c> with <c>SocketError.NetworkUnreachable</c>.</summary>
    NetworkUnreachable,

    /// <summary><c>System.ArgumentException</c>.</summary>
    ArgumentException,

    /// <summary><c>System.NotSupportedException</c>.</summary>
    NotSupportedException,
}
