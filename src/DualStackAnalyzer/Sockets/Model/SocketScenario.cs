namespace DualStackAnalyzer.Sockets.Model;

/// <summary>
/// Two sockets on one port number, bound in this order, each of them made to listen where it is TCP
/// (the first one before the second bind, if it says so, and otherwise after it).
/// </summary>
/// <param name="First">The socket that is bound first.</param>
/// <param name="Second">The socket that is bound second; it does not listen yet.</param>
internal readonly record struct SocketScenario(BoundSocket First, BoundSocket Second);
