namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Values that are the same, or are not, on their way through properties, references and patterns.</summary>
public sealed class TellingValuesTests
{
    private static string Guarded(string parameters, string test, string creation) => $$"""
        void Start({{parameters}})
        {
            var socket = {{creation}};
            if ({{test}})
            {
                socket.DualMode = true;
            }

            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """;

    [Theory]
    [InlineData("List<string> names", "names.Count == names.Capacity")]
    [InlineData("System.IO.Stream log", "log.Length == log.Position")]
    [InlineData("bool isNew, bool useV4", "(isNew, useV4) is (true, _)")]
    [InlineData("bool isNew, bool useV4", "(isNew, useV4) is (_, false)")]
    public Task A_test_that_may_fail_chooses_on_some_paths_only(string parameters, string test) =>
        ReportsAsync(Guarded(parameters, test, "{|DSA1001:" + Tcp6 + "|}"));

    [Fact]
    public Task Two_sizes_of_a_list_that_is_made_here_are_two_values() => ReportsAsync($$"""
        void Start(string name)
        {
            var names = new List<string> { name };
            var socket = {|DSA1001:{{Tcp6}}|};
            if (names.Count == names.Capacity)
            {
                socket.DualMode = true;
            }

            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Theory]
    [InlineData("family == AddressFamily.InterNetworkV6", "new Socket(family.Value, SocketType.Stream, ProtocolType.Tcp)")]
    [InlineData("family.Value == AddressFamily.InterNetworkV6", "new Socket((AddressFamily)family, SocketType.Stream, ProtocolType.Tcp)")]
    public Task A_nullable_family_is_the_family_that_it_holds(string test, string creation) =>
        SilentAsync(Guarded("AddressFamily? family", test, creation));

    private static string Pair(string between, string collides) => $$"""
        private int _port = 80;
        private int _other;

        void Start(string text)
        {
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            v4.Bind(new IPEndPoint(IPAddress.Any, _port));
            {{between}}
            var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            v6.DualMode = true;
            {{collides}};
        }
        """;

    private const string Bind = "v6.Bind(new IPEndPoint(IPAddress.IPv6Any, _port))";

    [Fact]
    public Task A_port_that_was_read_anew_in_between_is_another() => SilentAsync(Pair("int.TryParse(text, out _port);", Bind));

    [Fact]
    public Task A_port_that_stayed_while_another_was_read_is_the_same() => ReportsAsync(Pair("int.TryParse(text, out _other);", "{|DSA2001:" + Bind + "|}"));

    [Fact]
    public Task A_list_of_addresses_of_the_projects_own_is_the_list_that_it_was_given() => SilentAsync("""
        class Config
        {
            public IPAddress[] AddressList { get; set; }
        }

        class Server
        {
            void Start(int port)
            {
                var config = new Config { AddressList = new[] { IPAddress.Any } };
                foreach (IPAddress address in config.AddressList)
                {
                    var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    socket.Bind(new IPEndPoint(address, port));
                }
            }
        }
        """);

    [Theory]
    [InlineData("new List<IPAddress> { IPAddress.Any }.ConvertAll(Listen);")]
    [InlineData("Array.ConvertAll(new[] { IPAddress.Any }, Listen);")]
    public Task Converting_a_list_of_IPv4_addresses_to_sockets_is_silent(string convert) => SilentAsync($$"""
        void Start()
        {
            Socket Listen(IPAddress address)
            {
                var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(address, 80));
                return socket;
            }

            {{convert}}
        }
        """);
}
