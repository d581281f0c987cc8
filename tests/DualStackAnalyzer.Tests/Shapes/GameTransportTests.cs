namespace DualStackAnalyzer.Tests.Shapes;

/// <summary>
/// A game transport. Shapes: IPv4 and IPv6 pair with a retry in a catch; option as (SocketOptionName)27 in try/catch;
/// platform test; mode set after a failed bind; family passed to a helper that binds.
/// </summary>
public sealed class GameTransportTests
{
    /// <summary>The manager of a transport: %1 is what it does to every IPv6 socket before its first bind.</summary>
    private static string Manager(string creation6, string before, string inCatch) => $$"""
        public sealed class NetManager
        {
            private const SocketOptionName IPv6OnlyOption = (SocketOptionName)27;
            private Socket? _udpSocketv4;
            private Socket? _udpSocketv6;
            private bool _running;

            public bool IPv6Enabled { get; set; } = true;
            public bool ReuseAddress { get; set; }

            public bool Start(IPAddress addressIPv4, IPAddress addressIPv6, int port)
            {
                if (_running)
                {
                    return false;
                }

                _udpSocketv4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                if (!BindSocket(_udpSocketv4, new IPEndPoint(addressIPv4, port)))
                {
                    return false;
                }

                _running = true;
                if (IPv6Enabled && Socket.OSSupportsIPv6)
                {
                    _udpSocketv6 = {{creation6}};
                    {{before}}
                    if (BindSocket6(_udpSocketv6, new IPEndPoint(addressIPv6, port)))
                    {
                        Console.WriteLine("IPv6 bound");
                    }
                    else
                    {
                        _udpSocketv6 = null;
                    }
                }

                return true;
            }

            private bool BindSocket(Socket socket, IPEndPoint endpoint)
            {
                socket.ReceiveTimeout = 500;
                socket.Ttl = 255;
                try
                {
                    socket.Bind(endpoint);
                    return true;
                }
                catch (SocketException)
                {
                    return false;
                }
            }

            private bool BindSocket6(Socket socket, IPEndPoint endpoint)
            {
                try
                {
                    socket.Bind(endpoint);
                    return true;
                }
                catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
                {
                    try
                    {
                        {{inCatch}}
                        socket.Bind(endpoint);
                        return true;
                    }
                    catch (SocketException)
                    {
                        return false;
                    }
                }
            }
        }
        """;

    [Theory]
    [InlineData(Target.Net100)]
    [InlineData(Target.NetStandard20)]
    public Task IPv6Only_chosen_only_in_the_catch_of_the_failed_bind_is_reported(Target target) => ReportsAsync(
        Manager(
            "{|DSA1001:" + Udp6 + "|}",
            "",
            "socket.SetSocketOption(SocketOptionLevel.IPv6, IPv6OnlyOption, true);"),
        target);

    [Theory]
    [InlineData(Target.Net100)]
    [InlineData(Target.NetStandard20)]
    public Task IPv6Only_chosen_before_the_first_bind_is_silent(Target target) => SilentAsync(
        Manager(
            Udp6,
            "_udpSocketv6.SetSocketOption(SocketOptionLevel.IPv6, IPv6OnlyOption, true);",
            "Console.WriteLine(endpoint);"),
        target);

    [Fact]
    public Task Mode_set_again_after_a_failed_bind_is_silent() => SilentAsync(Manager(
        Udp6,
        "_udpSocketv6.DualMode = true;",
        "socket.DualMode = false;"));

    [Fact]
    public Task Mode_set_under_a_platform_test_is_reported_until_both_sides_set_it() => ReportsUntilAsync("""
         public sealed class Transport
         {
             public Socket Open(int port)
             {
                 var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
                 if (OperatingSystem.IsWindows())
                 {
                     socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false);
                 }
        +        else
        +        {
        +            socket.DualMode = true;
        +        }

                 socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 return socket;
             }
         }
        """);

    [Fact]
    public Task Another_option_in_a_try_whose_failure_is_ignored_is_reported_until_it_is_the_mode() => ReportsUntilAsync("""
         public sealed class Transport
         {
             public Socket Open(int port)
             {
                 var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
                 try
                 {
        -            socket.DontFragment = true;
        +            socket.DualMode = true;
                 }
                 catch (Exception e)
                 {
                     Console.Error.WriteLine(e.Message);
                 }

                 socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 return socket;
             }
         }
        """);

    [Fact]
    public Task One_helper_that_makes_both_halves_is_reported_until_the_IPv6_half_is_IPv6Only() => ReportsUntilAsync("""
         public sealed class Transport
         {
             private Socket? _v4;
             private Socket? _v6;

             public void Start(int port)
             {
                 _v4 = Create(AddressFamily.InterNetwork);
                 Bind(_v4, IPAddress.Any, port);
                 _v6 = Create(AddressFamily.InterNetworkV6);
                 {|DSA2001:Bind(_v6, IPAddress.IPv6Any, port)|};
             }

             private static Socket Create(AddressFamily family)
             {
                 var socket = new Socket(family, SocketType.Dgram, ProtocolType.Udp) { Blocking = false };
                 if (family == AddressFamily.InterNetworkV6)
                 {
        -            socket.DualMode = true;
        +            socket.DualMode = false;
                 }

                 return socket;
             }

             private static void Bind(Socket socket, IPAddress address, int port) => socket.Bind(new IPEndPoint(address, port));
         }
        """);

    private static string WithOptionalCalls(string creation, string before, string after) => $$"""
        private Socket _four;
        private Socket _six;

        public bool Reuse { get; set; }

        public bool Start(IPAddress four, IPAddress six, int port)
        {
            _four = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            if (!TryBind(_four, new IPEndPoint(four, port)))
            {
                return false;
            }

            _six = {{creation}};
            if (!TryBind(_six, new IPEndPoint(six, port)))
            {
                _six = null;
            }

            return true;
        }

        private bool TryBind(Socket socket, IPEndPoint end)
        {
            {{before}}
            try { socket.ExclusiveAddressUse = !Reuse; socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, Reuse); } catch { }
            try
            {
                socket.Bind(end);
                {{after}}
            }
            catch (SocketException problem)
            {
                if (problem.SocketErrorCode != SocketError.AddressAlreadyInUse || end.AddressFamily != AddressFamily.InterNetworkV6)
                {
                    return false;
                }

                socket.DualMode = false;
                socket.Bind(end);
            }

            return true;
        }
        """;

    private const string Tuning =
        "if (OperatingSystem.IsWindows()) { try { socket.IOControl(-1744830452, new byte[] { 0 }, null); } catch { } }";

    private const string Joining =
        "try { socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.AddMembership, new IPv6MulticastOption(IPAddress.Parse(\"ff02::1\"))); } catch (Exception) { }";

    [Theory]
    [InlineData("", "")]
    [InlineData(Tuning, "")]
    [InlineData("", Joining)]
    [InlineData(Tuning, Joining)]
    public Task A_pair_whose_helper_tunes_and_joins_on_the_way_is_reported(string before, string after) => ReportsAsync(
        WithOptionalCalls("{|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|}", before, after));

    [Theory]
    [InlineData("", "")]
    [InlineData(Tuning, Joining)]
    public Task The_same_pair_with_a_mode_chosen_first_is_silent(string before, string after) => SilentAsync(
        WithOptionalCalls("new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = false }", before, after));
}
