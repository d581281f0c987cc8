namespace DualStackAnalyzer.Sockets.Model;

/// <summary>The calls that are given an endpoint, as far as they fail in different ways.</summary>
internal enum EndPointCall
{
    /// <summary><c>SendTo</c> and the <c>Send</c> of a <c>UdpClient</c>, and what they are called when asynchronous.</summary>
    Send,

    /// <summary><c>Connect(EndPoint)</c>, and every synchronous <c>Connect</c> of a <c>UdpClient</c> or <c>TcpClient</c>.</summary>
    Connect,

    /// <summary><c>Socket.Connect(IPAddress, int)</c>.</summary>
    ConnectToAddress,

    /// <summary><c>BeginConnect</c> and <c>ConnectAsync</c>.</summary>
    ConnectLater,

    /// <summary><c>ConnectAsync(SocketAsyncEventArgs)</c>: what the system says comes with the result, and is not thrown.</summary>
    ConnectByObject,

    /// <summary><c>SendToAsync(SocketAsyncEventArgs)</c>, likewise.</summary>
    SendByObject,

    /// <summary><c>ReceiveFrom</c> and <c>ReceiveMessageFrom</c>: the endpoint is a placeholder for the sender's.</summary>
    ReceiveFrom,

    /// <summary><c>ReceiveFromAsync(SocketAsyncEventArgs)</c> and <c>ReceiveMessageFromAsync</c>, likewise.</summary>
    ReceiveByObject,
}
