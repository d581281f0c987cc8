using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;
using DualStackAnalyzer.Sockets.Model;

namespace DualStackAnalyzer.Scenarios;

/// <summary>Real clients, one of each family, that knock at a port of this machine.</summary>
internal static class Clients
{
    private const int PatienceInMicroseconds = 5_000_000;

    /// <summary>The families whose client reaches the server, a bound UDP or a listening TCP socket.</summary>
    public static IPFamilies Served(Socket server, Transport transport)
    {
        var served = IPFamilies.None;
        served |= Reaches(server, transport, IPAddress.Loopback) ? IPFamilies.IPv4 : IPFamilies.None;
        served |= Reaches(server, transport, IPAddress.IPv6Loopback) ? IPFamilies.IPv6 : IPFamilies.None;
        return served;
    }

    private static bool Reaches(Socket server, Transport transport, IPAddress address) => transport == Transport.Tcp
        ? ConnectionReaches(server, new IPEndPoint(address, Live.PortOf(server)))
        : DatagramReaches(server, new IPEndPoint(address, Live.PortOf(server)));

    private static bool ConnectionReaches(Socket server, IPEndPoint target)
    {
        using var client = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        // No TIME_WAIT: the port has to be free again for whoever is given it next.
        client.LingerState = new LingerOption(true, 0);
        try
        {
            client.Connect(target);
        }
        catch (SocketException exception) when (IsNobodyThere(exception))
        {
            return false;
        }

        using var accepted = server.Accept();
        return true;
    }

    /// <summary>Either the datagram arrives or the refusal comes back; nothing has to be waited out.</summary>
    private static bool DatagramReaches(Socket server, IPEndPoint target)
    {
        using var client = new Socket(target.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        try
        {
            client.Connect(target);
        }
        catch (SocketException exception) when (IsNobodyThere(exception))
        {
            return false;
        }

        client.Send([1]);
        var readable = new List<Socket> { server, client };
        Socket.Select(readable, null, null, PatienceInMicroseconds);
        if (!readable.Contains(server))
        {
            return false;
        }

        server.Receive(new byte[1]);
        return true;
    }

    /// <summary>Refused by the machine, or the machine has no address of that family.</summary>
    private static bool IsNobodyThere(SocketException exception) => exception.SocketErrorCode
        is SocketError.ConnectionRefused
        or SocketError.AddressNotAvailable
        or SocketError.NetworkUnreachable
        or SocketError.HostUnreachable;
}
