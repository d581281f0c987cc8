using System.Net;
using System.Net.Sockets;

namespace DualStackAnalyzer.Tests;

/// <summary>
/// Ports for servers that tests run. Not those that a system gives away for port 0 (from 32768 on Linux, from 49152 on Windows
/// and macOS): another test may be given one of them between two steps of this one, and would then answer in the server's place.
/// </summary>
internal static class FreePort
{
    private const int First = 20_000;
    private const int Count = 12_000;

    private static int _last = Environment.ProcessId * 97;

    /// <summary>A port that is free for TCP and UDP, on both families.</summary>
    public static int Next()
    {
        while (true)
        {
            int port = First + (int)((uint)Interlocked.Increment(ref _last) % Count);
            if (IsFree(port, SocketType.Stream, ProtocolType.Tcp) && IsFree(port, SocketType.Dgram, ProtocolType.Udp))
            {
                return port;
            }
        }
    }

    private static bool IsFree(int port, SocketType type, ProtocolType protocol)
    {
        using var probe = new Socket(type, protocol);
        try
        {
            probe.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            return true;
        }
        catch (SocketException taken) when (taken.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            return false;
        }
    }
}
