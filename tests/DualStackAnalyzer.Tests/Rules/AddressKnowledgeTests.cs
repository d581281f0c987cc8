namespace DualStackAnalyzer.Tests.Rules;

/// <summary>What is known of an address by where it comes from, and what a test of it says.</summary>
public sealed class AddressKnowledgeTests
{
    private static string Listening(string address) => $$"""
        async Task Listen(int port, Task<IPAddress[]> later)
        {
            IPAddress address = {{address}};
            var listener = new TcpListener(address, port);
            listener.Start();
            await later;
        }
        """;

    [Theory]
    [InlineData("Dns.GetHostAddresses(\"127.0.0.1\")[0]")]
    [InlineData("(await Dns.GetHostAddressesAsync(\"127.0.0.1\"))[0]")]
    [InlineData("Dns.GetHostEntry(\"127.0.0.1\").AddressList[0]")]
    public Task An_IPv4_literal_that_is_resolved_is_that_address(string address) => SilentAsync(Listening(address));

    [Theory]
    [InlineData("Dns.GetHostAddresses(\"localhost\")[0]")]
    [InlineData("Dns.GetHostEntry(\"localhost\").AddressList[0]")]
    [InlineData("(await later)[0]")]
    public Task A_name_that_is_resolved_has_a_family_at_run_time(string address) =>
        ReportsAsync(Listening(address).Replace("new TcpListener(address, port)", $"{{|{(address.Contains("later") ? "DSA1002" : "DSA1003")}:new TcpListener(address, port)|}}"));

    private static string Inherited(string value) => $$"""
        abstract class Endpoint
        {
            protected readonly IPAddress Address = {{value}};
        }

        sealed class Server : Endpoint
        {
            public void Listen(int port)
            {
                var listener = new TcpListener(Address, port);
                listener.Start();
            }
        }
        """;

    [Fact]
    public Task A_readonly_field_of_the_base_class_holds_what_it_is_given() => SilentAsync(Inherited("IPAddress.Any"));

    [Fact]
    public Task A_readonly_field_of_the_base_class_with_the_IPv6_wildcard_is_reported() =>
        ReportsAsync(Inherited("IPAddress.IPv6Any").Replace("new TcpListener(Address, port)", "{|DSA1001:new TcpListener(Address, port)|}"));

    private static string Routed(string family) => $$"""
        private static IPAddress Route()
        {
            using var probe = new Socket(AddressFamily.{{family}}, SocketType.Dgram, ProtocolType.IP);
            probe.Connect("example.org", 9);
            return ((IPEndPoint)probe.LocalEndPoint).Address;
        }

        public static void Listen(int port)
        {
            var listener = new TcpListener(Route(), port);
            listener.Start();
        }
        """;

    [Fact]
    public Task The_local_address_of_an_IPv4_socket_is_IPv4() => SilentAsync(Routed("InterNetwork"));

    [Fact]
    public Task The_local_address_of_an_IPv6_socket_is_one_specific_IPv6_address() =>
        ReportsAsync(Routed("InterNetworkV6").Replace("new TcpListener(Route(), port)", "{|DSA1003:new TcpListener(Route(), port)|}"));

    private static string Tested(string test, string creation) => $$"""
        static Socket Open(IPAddress peer, IPEndPoint local)
        {
            var socket = {{test}}
                ? {{creation}}
                : new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(local);
            return socket;
        }
        """;

    [Theory]
    [InlineData("peer?.AddressFamily == AddressFamily.InterNetwork")]
    [InlineData("peer != null && peer.AddressFamily == AddressFamily.InterNetwork")]
    public Task A_conditional_test_of_the_family_says_what_it_is(string test) =>
        SilentAsync(Tested(test, "new Socket(peer.AddressFamily, SocketType.Stream, ProtocolType.Tcp)"));

    [Fact]
    public Task A_conditional_test_that_lets_IPv6_through_is_reported() => ReportsAsync(Tested(
        "peer?.AddressFamily == AddressFamily.InterNetworkV6", "{|DSA1001:new Socket(peer.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}"));

    [Theory]
    [InlineData("endPoint is UnixDomainSocketEndPoint", "new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Unspecified)")]
    [InlineData("endPoint is IPEndPoint", "{|DSA1002:new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Unspecified)|}")]
    public Task A_test_of_the_type_without_a_variable_tells_a_path_from_an_address(string test, string creation) => ReportsAsync($$"""
        static void Listen(EndPoint endPoint)
        {
            if ({{test}})
            {
                var socket = {{creation}};
                socket.Bind(endPoint);
            }
        }
        """);

    [Theory]
    [InlineData("if (kind == 2UL) { socket.DualMode = true; }")]
    [InlineData("if (2UL == kind) { socket.DualMode = true; }")]
    public Task One_test_of_a_large_number_is_one_test_twice(string choice) => SilentAsync($$"""
        static void Listen(ulong kind, int port)
        {
            var family = kind == 2UL ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork;
            var socket = new Socket(family, SocketType.Stream, ProtocolType.Tcp);
            {{choice}}
            socket.Bind(new IPEndPoint(kind == 2UL ? IPAddress.IPv6Any : IPAddress.Any, port));
        }
        """);
}
