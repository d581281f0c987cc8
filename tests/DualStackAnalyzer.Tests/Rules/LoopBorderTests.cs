namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Loops that look like the resolver program and are not: another port, one family, specific addresses.</summary>
public sealed class LoopBorderTests
{
    [Theory]
    [InlineData("endpoint")]
    [InlineData("new IPEndPoint(endpoint.Address, endpoint.Port)")]
    public Task Reports_as_runtime_family_a_loop_whose_elements_have_their_own_port(string bound) => ReportsAsync($$"""
        void Listen(IEnumerable<IPEndPoint> endpoints, List<Socket> listeners)
        {
            foreach (IPEndPoint endpoint in endpoints)
            {
                var listener = {|DSA1002:new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                listener.Bind({{bound}});
                listeners.Add(listener);
            }
        }
        """);

    [Fact]
    public Task Reports_as_runtime_family_a_loop_that_counts_the_port_up() => ReportsAsync("""
        void Listen(IEnumerable<IPAddress> addresses, int port, List<Socket> listeners)
        {
            foreach (IPAddress address in addresses)
            {
                var listener = {|DSA1002:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                listener.Bind(new IPEndPoint(address, port++));
                listeners.Add(listener);
            }
        }
        """);

    [Fact]
    public Task Reports_as_runtime_family_a_loop_over_ephemeral_ports() => ReportsAsync("""
        void Gather(IEnumerable<IPAddress> addresses, List<Socket> candidates)
        {
            foreach (IPAddress address in addresses)
            {
                var socket = {|DSA1002:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                socket.Bind(new IPEndPoint(address, 0));
                candidates.Add(socket);
            }
        }
        """);

    [Fact]
    public Task Reports_as_runtime_family_a_loop_that_stops_at_the_first_bound_socket() => ReportsAsync("""
        Socket Listen(string host, int port)
        {
            foreach (IPAddress address in Dns.GetHostAddresses(host))
            {
                var socket = {|DSA1002:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(address, port));
                return socket;
            }

            return null;
        }
        """);

    [Fact]
    public Task Reports_as_runtime_family_a_loop_that_closes_each_socket() => ReportsAsync("""
        bool IsFree(IPAddress[] addresses, int port)
        {
            foreach (IPAddress address in addresses)
            {
                using var socket = {|DSA1002:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(address, port));
            }

            return true;
        }
        """);

    [Fact]
    public Task Reports_as_IPv6_a_loop_that_takes_IPv6_answers_only() => ReportsAsync("""
        void Listen(string host, List<Socket> sockets)
        {
            foreach (IPAddress address in Dns.GetHostAddresses(host))
            {
                if (address.AddressFamily != AddressFamily.InterNetworkV6)
                    continue;
                var socket = {|DSA1001:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                socket.Bind(new IPEndPoint(address, 547));
                sockets.Add(socket);
            }
        }
        """);

    [Fact]
    public Task Is_silent_about_a_loop_that_takes_IPv4_answers_only() => SilentAsync("""
        void Listen(string host, List<Socket> sockets)
        {
            foreach (IPAddress address in Dns.GetHostAddresses(host))
            {
                if (address.AddressFamily == AddressFamily.InterNetwork)
                {
                    var socket = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                    socket.Bind(new IPEndPoint(address, 67));
                    sockets.Add(socket);
                }
            }
        }
        """);

    [Fact]
    public Task Is_silent_about_a_loop_over_IPv4_addresses() => SilentAsync("""
        void Listen(List<Socket> sockets)
        {
            foreach (IPAddress address in new[] { IPAddress.Any, IPAddress.Loopback })
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                socket.Bind(new IPEndPoint(address, 67));
                sockets.Add(socket);
            }
        }
        """);

    [Fact]
    public Task Notes_a_loop_over_both_loopback_addresses() => ReportsAsync("""
        void Listen(int port, List<Socket> listeners)
        {
            foreach (IPAddress address in new[] { IPAddress.Loopback, IPAddress.IPv6Loopback })
            {
                var listener = {|DSA1003:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                listener.Bind(new IPEndPoint(address, port));
                listeners.Add(listener);
            }
        }
        """);

    [Fact]
    public Task Notes_a_loop_over_the_addresses_of_the_interfaces() => ReportsAsync("""
        using System.Net.NetworkInformation;

        class DiscoveryService
        {
            void Listen(NetworkInterface nic, int port, List<Socket> sockets)
            {
                foreach (var unicast in nic.GetIPProperties().UnicastAddresses)
                {
                    IPAddress local = unicast.Address;
                    var socket = {|DSA1003:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                    socket.Bind(new IPEndPoint(local, port));
                    sockets.Add(socket);
                }
            }
        }
        """);

    [Fact]
    public Task Notes_a_loop_over_the_answers_of_a_fixed_name() => ReportsAsync("""
        void Listen(int port, List<Socket> sockets)
        {
            foreach (IPAddress address in Dns.GetHostAddresses("node1.cluster.example"))
            {
                var socket = {|DSA1003:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(address, port));
                sockets.Add(socket);
            }
        }
        """);

    [Fact]
    public Task Is_silent_about_a_loop_of_clients() => SilentAsync("""
        Socket Connect(string host, int port)
        {
            foreach (IPAddress address in Dns.GetHostAddresses(host))
            {
                var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                try
                {
                    socket.Connect(address, port);
                    return socket;
                }
                catch (SocketException)
                {
                    socket.Dispose();
                }
            }

            return null;
        }
        """);

    [Theory]
    [InlineData("{|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|}", "IPAddress.IPv6Any")]
    [InlineData("{|DSA1002:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|}", "address")]
    public Task Reports_a_loop_over_ports_as_IPv6_or_as_runtime_family(string creation, string any) => ReportsAsync($$"""
        void Listen(IPAddress address, int[] ports, List<Socket> sockets)
        {
            foreach (int port in ports)
            {
                var socket = {{creation}};
                socket.Bind(new IPEndPoint({{any}}, port));
                sockets.Add(socket);
            }
        }
        """);

    [Fact]
    public Task Reports_as_runtime_family_a_retry_loop_around_one_address() => ReportsAsync("""
        Socket Listen(IPAddress address, int port)
        {
            while (true)
            {
                var socket = {|DSA1002:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                try
                {
                    socket.Bind(new IPEndPoint(address, port));
                    return socket;
                }
                catch (SocketException)
                {
                    socket.Close();
                    Thread.Sleep(100);
                }
            }
        }
        """);
}
