namespace DualStackAnalyzer.Scenarios;

/// <summary>Real clients that knock at a port of this machine.</summary>
internal static class Clients
{
    private const int PatienceInMicroseconds = 5_000_000;

    /// <summary>The families whose client reaches the server, a bound UDP or a listening TCP socket.</summary>
    public static IPFamilies Served(Socket server, Transport transport)
    {
        var port = Live.PortOf(server);
        var byIPv4 = Reached(transport, new IPEndPoint(IPAddress.Loopback, port), server) is not null;
        var byIPv6 = Reached(transport, new IPEndPoint(IPAddress.IPv6Loopback, port), server) is not null;
        return (byIPv4 ? IPFamilies.IPv4 : IPFamilies.None) | (byIPv6 ? IPFamilies.IPv6 : IPFamilies.None);
    }

    /// <summary>Knocks once and returns the server that is reached, or null if none is.</summary>
    public static Socket? Reached(Transport transport, IPEndPoint target, params Socket[] servers)
    {
        try
        {
            using var client = Connect(transport, target);
            return transport == Transport.Tcp ? AcceptAt(servers) : ReceiveAt(servers, client);
        }
        catch (SocketException exception) when (IsRefused(exception))
        {
            return null;
        }
    }

    private static Socket AcceptAt(Socket[] servers)
    {
        var server = FirstReadable(servers);
        server.Accept().Dispose();
        return server;
    }

    /// <summary>Either the datagram arrives or the refusal comes back; nothing has to be waited out.</summary>
    private static Socket? ReceiveAt(Socket[] servers, Socket client)
    {
        client.Send([1]);
        var readable = FirstReadable([.. servers, client]);
        if (readable == client)
        {
            return null;
        }

        readable.Receive(new byte[1]);
        return readable;
    }

    /// <summary>A refusal is an error to .NET and something to read to Mono.</summary>
    private static Socket FirstReadable(Socket[] sockets)
    {
        var readable = sockets.ToList();
        var failed = sockets.ToList();
        Socket.Select(readable, null, failed, PatienceInMicroseconds);
        return readable.Concat(failed).FirstOrDefault() ?? throw new TimeoutException("Neither an answer nor a refusal.");
    }

    private static Socket Connect(Transport transport, IPEndPoint target)
    {
        var family = target.AddressFamily == AddressFamily.InterNetwork ? IPFamily.IPv4 : IPFamily.IPv6;
        var client = Live.Open(new SocketSetup(family, transport));
        try
        {
            if (transport == Transport.Tcp)
            {
                // No TIME_WAIT: the port has to be free again for the next trial that is given it.
                client.LingerState = new LingerOption(true, 0);
            }

            client.Connect(target);
            if (Live.PortOf(client) != target.Port)
            {
                return client;
            }
        }
        catch
        {
            client.Dispose();
            throw;
        }

        // Mono lets sockets reuse addresses, so a client can be given the very port that it knocks at, and
        // would then send to itself. Held until there is another one, which cannot be given that port again.
        using (client)
        {
            return Connect(transport, target);
        }
    }

    /// <summary>Refused by the machine, or the machine has no address of that family.</summary>
    private static bool IsRefused(SocketException exception) => exception.SocketErrorCode
        is SocketError.ConnectionRefused
        or SocketError.AddressNotAvailable
        or SocketError.NetworkUnreachable
        or SocketError.HostUnreachable;
}
