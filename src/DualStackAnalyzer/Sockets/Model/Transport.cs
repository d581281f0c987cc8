namespace DualStackAnalyzer.Sockets.Model;

/// <summary>What is carried. Each transport has ports of its own; raw sockets have none.</summary>
internal enum Transport
{
    Tcp,
    Udp,
    Raw,
}
