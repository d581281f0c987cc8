namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>A method beyond the budget is run again with disjuncts merged before it is given up.</summary>
public sealed class LargeMethodTests
{
    /// <summary>Four choices that stay open over hundreds of statements: too much to tell apart, little if they are not.</summary>
    private static readonly string Open = "bool a = false, b = false, c = false, d = false; "
        + string.Join(' ', Enumerable.Range(0, 4).Select(i => $"if (Ask({i})) {{ {(char)('a' + i)} = true; }}"))
        + string.Concat(Enumerable.Range(0, 900).Select(i => $"\n        _count = _count * {i} + {i};"));

    private static string Large(string creation, string choice) => $$"""
        private int _count;

        private bool Ask(int i) => _count > i;

        public void Start(IPAddress address, int port)
        {
            {{Open}}
            var socket = {{creation}};
            {{choice}}
            socket.Bind(new IPEndPoint(address, port));
            Console.WriteLine($"{a}{b}{c}{d}");
        }
        """;

    private const string Creation = "new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)";

    [Fact]
    public Task A_large_method_that_chooses_nothing_is_reported() => ReportsAsync(Large("{|DSA1002:" + Creation + "|}", ""));

    [Fact]
    public Task A_large_method_that_chooses_under_a_guard_is_silent() =>
        SilentAsync(Large(Creation, "if (address.AddressFamily == AddressFamily.InterNetworkV6) { socket.DualMode = true; }"));

    /// <summary>What a test says of the family of an address that may be null, it says of the address.</summary>
    [Theory]
    [InlineData("InterNetwork", false)]
    [InlineData("InterNetworkV6", true)]
    public Task A_large_method_that_asks_for_the_family_of_an_address_that_may_be_null(string family, bool isReported)
    {
        var run = "new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)";
        return ReportsAsync(Large(
            $"address?.AddressFamily == AddressFamily.{family} ? {(isReported ? "{|DSA1001:" + run + "|}" : run)} : new Socket(SocketType.Stream, ProtocolType.Tcp)", ""));
    }

    [Fact]
    public Task Listeners_on_all_addresses_of_all_interfaces_are_reported() => ReportsAsync("""
        class Proxy
        {
            private readonly int _port;

            private Proxy(int port) => _port = port;

            public static async Task<Proxy> CreateAsync(int port)
            {
                var proxy = new Proxy(port);
                await proxy.OpenAsync();
                return proxy;
            }

            private Task OpenAsync()
            {
                foreach (var nic in System.Net.NetworkInformation.NetworkInterface.GetAllNetworkInterfaces())
                {
                    if (nic.OperationalStatus != System.Net.NetworkInformation.OperationalStatus.Up)
                    {
                        continue;
                    }

                    foreach (var unicast in nic.GetIPProperties().UnicastAddresses)
                    {
                        try
                        {
                            var listener = {|DSA1003:new TcpListener(unicast.Address, _port)|};
                            listener.Start();
                        }
                        catch (Exception e)
                        {
                            Console.WriteLine(e);
                        }
                    }
                }

                return Task.CompletedTask;
            }
        }
        """);

    /// <summary>Beyond the budget even with disjuncts merged, and what it does to its socket is five calls away.</summary>
    private static string Handed(string after) => $$"""
        public static void Start(Socket[] others, bool[] flags)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            Prepare(socket, others, flags);
            {{after}}
        }

        private static void Prepare(Socket socket, Socket[] others, bool[] flags)
        {
            Chain0(socket);
            {{string.Join("\n        ", Enumerable.Range(0, 400).Select(i => $"if (flags[{i}]) {{ others[{i}] = new Socket(SocketType.Stream, ProtocolType.Tcp); others[{i}].Bind(new IPEndPoint(IPAddress.IPv6Any, {i})); }}"))}}
        }

        {{string.Join("\n    ", Enumerable.Range(0, 4).Select(i => $"private static void Chain{i}(Socket socket) => Chain{i + 1}(socket);"))}}

        private static void Chain4(Socket socket) => socket.DualMode = true;
        """;

    [Fact]
    public Task A_socket_that_is_handed_to_what_is_too_much_to_follow_may_be_configured_there() =>
        SilentAsync(Handed("socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 7020));"));

    /// <summary>Several such methods: too much for a type, where two others have left a socket and any of them binds it.</summary>
    private static string LargeType(string creation, string choice) => $$"""
        class Server
        {
            private int _count;
            private Socket _socket;

            private bool Ask(int i) => _count > i;

            public void OpenSeparate() => _socket = {{creation}};

            public void OpenBoth() => _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);

            {{string.Join("\n    ", Enumerable.Range(0, 2).Select(method => $$"""
            public void Run{{method}}()
            {
                {{Open}}
                if (_socket != null)
                {
                    {{choice}}
                    _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                }

                Console.WriteLine($"{a}{b}{c}{d}");
            }
            """))}}
        }
        """;

    [Fact]
    public Task Of_the_sockets_that_the_methods_of_a_large_type_have_left_only_the_unset_one_is_reported() =>
        ReportsAsync(LargeType("{|DSA1001:" + Tcp6 + "|}", "_socket.NoDelay = true;"));

    [Fact]
    public Task The_sockets_that_the_methods_of_a_large_type_have_left_and_it_makes_dual_are_silent() =>
        SilentAsync(LargeType(Tcp6, "_socket.DualMode = true;"));
}
