namespace DualStackAnalyzer.Sockets.Model;

/// <summary>The address that a socket is told to bind to; its family may differ from the socket's.</summary>
/// <param name="Family">The family of the address.</param>
/// <param name="Scope">The wildcard or one address.</param>
internal readonly record struct LocalAddress(IPFamily Family, AddressScope Scope);
