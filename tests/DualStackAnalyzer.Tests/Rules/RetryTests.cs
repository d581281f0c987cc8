using static DualStackAnalyzer.Tests.AnalyzerVerifier;

namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Retries, fallbacks to IPv4 and probes: more than one socket, or more than one bind, for one purpose.</summary>
public sealed class RetryTests
{
    [Fact]
    public Task Reports_one_creation_whose_bind_is_retried_on_the_next_port() => ReportsAsync("""
        Socket Open(int first, int last)
        {
            var data = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            for (int port = first; port <= last; port++)
            {
                try
                {
                    data.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                    return data;
                }
                catch (SocketException)
                {
                }
            }

            data.Dispose();
            throw new InvalidOperationException("no free port");
        }
        """);

    [Fact]
    public Task Is_silent_when_the_mode_is_chosen_before_the_retries() => SilentAsync("""
        Socket Open(int first, int last)
        {
            var data = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            data.DualMode = true;
            for (int port = first; port <= last; port++)
            {
                try
                {
                    data.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                    return data;
                }
                catch (SocketException)
                {
                }
            }

            data.Dispose();
            throw new InvalidOperationException("no free port");
        }
        """);

    [Fact]
    public Task Reports_a_socket_that_is_made_anew_for_each_try() => ReportsAsync("""
        Socket Open(int attempts)
        {
            var random = new Random();
            while (attempts-- > 0)
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
                try
                {
                    socket.Bind(new IPEndPoint(IPAddress.IPv6Any, random.Next(20000, 30000)));
                    return socket;
                }
                catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
                {
                    socket.Close();
                }
            }

            return null;
        }
        """);

    [Fact]
    public Task Is_silent_when_the_socket_of_each_try_chooses() => SilentAsync("""
        Socket Open(int attempts)
        {
            var random = new Random();
            do
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                try
                {
                    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false);
                    socket.Bind(new IPEndPoint(IPAddress.IPv6Any, random.Next(20000, 30000)));
                    return socket;
                }
                catch (SocketException)
                {
                    socket.Close();
                }
            }
            while (attempts-- > 0);
            return null;
        }
        """);

    [Fact]
    public Task Reports_only_the_IPv6_socket_of_a_fallback_to_IPv4() => ReportsAsync("""
        Socket Open(int port)
        {
            Socket socket;
            try
            {
                socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
            catch (SocketException)
            {
                socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.Any, port));
            }

            return socket;
        }
        """);

    [Fact]
    public Task Is_silent_about_a_fallback_to_IPv4_from_a_dual_socket() => SilentAsync("""
        Socket Open(int port)
        {
            Socket socket;
            try
            {
                socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                socket.DualMode = true;
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
            catch (SocketException)
            {
                socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.Any, port));
            }

            return socket;
        }
        """);

    [Fact]
    public Task Reports_a_first_bind_whose_catch_chooses_and_binds_again() => ReportsAsync("""
        bool Start(int port)
        {
            var v6 = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
            try
            {
                v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
            catch (SocketException e)
            {
                if (e.SocketErrorCode != SocketError.AddressAlreadyInUse)
                    return false;
                v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }

            return true;
        }
        """);

    [Fact]
    public Task Is_silent_when_the_catch_makes_an_IPv6_only_socket_dual_and_binds_again() => SilentAsync("""
        bool Start(int port)
        {
            var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
            try
            {
                v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
            catch (SocketException)
            {
                v6.DualMode = true;
                v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
            }

            return true;
        }
        """);

    [Fact]
    public Task Is_silent_about_a_probe_that_binds_and_is_closed() => SilentAsync("""
        int Find()
        {
            using (var probe = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp))
            {
                probe.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
                return ((IPEndPoint)probe.LocalEndPoint).Port;
            }
        }
        """);

    [Fact]
    public Task Is_silent_about_a_probe_on_the_loopback_address() => SilentAsync("""
        int Find()
        {
            using var probe = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            probe.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
            return ((IPEndPoint)probe.LocalEndPoint).Port;
        }
        """);

    [Fact]
    public Task Is_silent_about_an_IPv4_probe_before_a_dual_listener() => SilentAsync("""
        Socket Start()
        {
            int port;
            using (var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp))
            {
                probe.Bind(new IPEndPoint(IPAddress.Any, 0));
                port = ((IPEndPoint)probe.LocalEndPoint).Port;
            }

            var listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            listener.DualMode = true;
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            listener.Listen(16);
            return listener;
        }
        """);
}
