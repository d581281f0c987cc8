namespace DualStackAnalyzer.Tests.Robustness;

/// <summary>Servers of several shapes, to be taken apart.</summary>
internal static class SampleServers
{
    public static readonly string[] All = [Resolver, Transport, Dns, Passive, Program];

    private const string Resolver = """
        class ResolverServer : IDisposable
        {
            private readonly List<Socket> _listeners = new List<Socket>();
            private readonly object _gate = new object();

            public async Task ListenAsync(string host, int port, CancellationToken cancel)
            {
                foreach (IPAddress address in await Dns.GetHostAddressesAsync(host, cancel))
                {
                    var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    try
                    {
                        if (address.AddressFamily == AddressFamily.InterNetworkV6 && OperatingSystem.IsLinux())
                            socket.SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)27, true);
                        socket.Bind(new IPEndPoint(address, port));
                        socket.Listen(128);
                        lock (_gate) { _listeners.Add(socket); }
                    }
                    catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
                    {
                        socket.Dispose();
                        continue;
                    }
                    finally
                    {
                        await Task.Yield();
                    }
                }
            }

            public void Dispose() => _listeners.ForEach(listener => listener?.Dispose());
        }
        """;

    private const string Transport = """
        enum Stack { V4, V6, Both }

        class GameTransport
        {
            private Socket _v4, _v6;

            public bool Start(Stack stack, int port, Action<Socket> configure = null)
            {
                switch (stack)
                {
                    case Stack.V4:
                        goto v4;
                    case Stack.V6 or Stack.Both when Socket.OSSupportsIPv6:
                        _v6 = new(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { ReceiveTimeout = 500 };
                        configure?.Invoke(_v6);
                        if (stack is Stack.Both) _v6.DualMode = true; else goto bind;
                        break;
                    default:
                        return false;
                }
            v4:
                _v4 = stack switch { Stack.V4 => new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp), _ => null };
            bind:
                _v4?.Bind(new IPEndPoint(IPAddress.Any, port));
                _v6?.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                return (_v4 ?? _v6) is { IsBound: true } bound && bound.LocalEndPoint is IPEndPoint { Port: > 0 };
            }
        }
        """;

    private const string Dns = """
        static Socket Listen(IPEndPoint local, bool reuse)
        {
            bool v6 = local.AddressFamily == AddressFamily.InterNetworkV6;
            Socket udp = v6 ? new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)
                            : new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
            void Configure(Socket socket)
            {
                if (!reuse) return;
                socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
                Configure(socket);
            }

            Configure(udp);
            if (v6 && local.Address.Equals(IPAddress.IPv6Any)) udp.DualMode = true;
            udp.Bind(local);
            return udp;
        }
        """;

    private const string Passive = """
        IEnumerable<Socket> Open(Random random, IPAddress[] addresses)
        {
            for (int i = 0, tries = 0; i < addresses.Length && tries < 10; i++)
            {
                using var data = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                do
                {
                    try { data.Bind(new IPEndPoint(addresses[i], random.Next(1024, 65535))); }
                    catch (SocketException) { if (tries++ > 3) throw; }
                }
                while (!data.IsBound);
                data.Listen(1);
                yield return data;
            }
        }
        """;

    private const string Program = """
        Func<IPEndPoint, Socket> listen = local =>
        {
            Socket socket = new(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (socket.AddressFamily is AddressFamily.InterNetworkV6) socket.DualMode = true;
            socket.Bind(local);
            return socket;
        };
        var sockets = args.Select(IPEndPoint.Parse).Select(listen).ToList();
        (Socket first, Socket second) = (sockets[0], new Socket(AddressFamily.InterNetworkV6, SocketType.Raw, ProtocolType.IcmpV6));
        second.Bind(new IPEndPoint(IPAddress.Parse("::"), 0));
        await Task.WhenAll(sockets.Select(async socket => await socket.AcceptAsync()));
        """;
}
