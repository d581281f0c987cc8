namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Addresses that are IPv4 for another reason than a test just before the socket is made.</summary>
public sealed class NarrowedAddressTests
{
    private static string AddressOrDefault(string creation, string family, string other) => $$"""
        private IPAddress Given { get; set; }

        void Start(int port)
        {
            if (Given != null && Given.AddressFamily != AddressFamily.{{family}})
            {
                return;
            }

            IPAddress address = Given;
            if (address == null)
            {
                address = IPAddress.{{other}};
            }

            Socket socket = {{creation}};
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen(5);
        }
        """;

    private const string Creation = "new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)";

    [Fact]
    public Task An_address_that_is_null_or_IPv4_and_then_Any_is_silent() => SilentAsync(AddressOrDefault(Creation, "InterNetwork", "Any"));

    [Fact]
    public Task An_address_that_is_null_or_IPv4_and_then_IPv6Any_is_reported() =>
        ReportsAsync(AddressOrDefault("{|DSA1002:" + Creation + "|}", "InterNetwork", "IPv6Any"));

    [Fact]
    public Task An_address_that_is_null_or_IPv6_and_then_IPv6Any_is_reported_as_IPv6() =>
        ReportsAsync(AddressOrDefault("{|DSA1001:" + Creation + "|}", "InterNetworkV6", "IPv6Any"));

    [Fact]
    public Task An_address_that_is_IPv4_only_if_another_is_null_is_reported() => ReportsAsync("""
        void Start(IPAddress given, IPAddress other, int port)
        {
            if (other != null && given.AddressFamily != AddressFamily.InterNetwork)
            {
                return;
            }

            Socket socket = {|DSA1002:new Socket(given.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind(new IPEndPoint(given, port));
            socket.Listen(5);
        }
        """);

    private static string Query(string creation, string query) => $$"""
        void Start(string host, int port)
        {
            IPAddress address = {{query}};
            Socket socket = {{creation}};
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen(5);
        }
        """;

    [Theory]
    [InlineData("(from it in Dns.GetHostAddresses(host) where it.AddressFamily == AddressFamily.InterNetwork select it).First()")]
    [InlineData("(from it in Dns.GetHostAddresses(host) where it.AddressFamily == AddressFamily.InterNetwork select it).FirstOrDefault()")]
    [InlineData("(from it in Dns.GetHostAddresses(host) where it.AddressFamily == AddressFamily.InterNetwork orderby it.ScopeId select it).First()")]
    public Task An_address_that_a_query_narrows_to_IPv4_is_silent(string query) => SilentAsync(Query(Creation, query));

    [Theory]
    [InlineData("(from it in Dns.GetHostAddresses(host) where it.AddressFamily == AddressFamily.InterNetworkV6 select it).First()", "DSA1001")]
    [InlineData("(from it in Dns.GetHostAddresses(host) where !IPAddress.IsLoopback(it) select it).First()", "DSA1002")]
    [InlineData("(from it in Dns.GetHostAddresses(host) orderby it.AddressFamily select it).First()", "DSA1002")]
    public Task An_address_that_a_query_leaves_IPv6_is_reported(string query, string id) => ReportsAsync(Query("{|" + id + ":" + Creation + "|}", query));

    private static string OwnAddress(string creation, string bytes) => $$"""
        using System.Net;
        using System.Net.Sockets;

        public sealed class Address
        {
            private readonly byte _a;
            private readonly byte[] _bytes;
            public Address(byte a, byte[] bytes) { _a = a; _bytes = bytes; }
            public byte[] GetBytes() { {{bytes}} }
            public static implicit operator IPAddress(Address address) => new(address.GetBytes());
        }

        public class Server
        {
            public void Start(Address address, int port)
            {
                TcpListener listener = {{creation}};
                listener.Start();
            }
        }
        """;

    [Theory]
    [InlineData("return new byte[] { _a, _a, _a, _a };")]
#if COLLECTION_EXPRESSION_OPERATIONS
    [InlineData("return [_a, _a, _a, _a];")]
#endif
    [InlineData("if (_a == 0) { return new byte[4]; } return new byte[] { 1, 2, 3, _a };")]
    public Task An_address_made_of_four_bytes_of_another_object_is_silent(string bytes) => SilentAsync(OwnAddress("new TcpListener(address, port)", bytes));

    [Theory]
    [InlineData("return _bytes;")]
    [InlineData("return new byte[_bytes.Length];")]
    [InlineData("return [_a, .. _bytes];")]
    [InlineData("if (_a == 0) { return new byte[16]; } return new byte[4];")]
    public Task An_address_made_of_bytes_of_unknown_length_is_reported(string bytes) => ReportsAsync(OwnAddress("{|DSA1002:new TcpListener(address, port)|}", bytes));
}
