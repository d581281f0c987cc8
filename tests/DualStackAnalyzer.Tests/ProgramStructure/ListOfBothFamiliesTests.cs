namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Loops that keep sockets of both families in one list, by two calls of one method.</summary>
public sealed class ListOfBothFamiliesTests
{
    [Theory]
    [InlineData("private readonly List<UdpClient> _all = new List<UdpClient>();", "")]
    [InlineData("private List<UdpClient> _all = new();", "")]
    [InlineData("", "var _all = new List<UdpClient>();")]
    public Task Bound_to_one_port_is_reported(string field, string local) => ReportsAsync(Server(
        field, local, "if (address.AddressFamily == AddressFamily.InterNetworkV6) { Console.WriteLine(address); }", "{|DSA1006:new UdpClient(address.AddressFamily)|}"));

    [Theory]
    [InlineData("private readonly List<UdpClient> _all = new List<UdpClient>();", "")]
    [InlineData("", "var _all = new List<UdpClient>();")]
    public Task Given_a_mode_is_silent(string field, string local) => SilentAsync(Server(
        field, local, "if (address.AddressFamily == AddressFamily.InterNetworkV6) { client.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); }", "new UdpClient(address.AddressFamily)"));

    [Fact]
    public Task Configured_in_the_list_before_the_bind_is_silent() => SilentAsync("""
        class Server
        {
            private readonly List<Socket> _all = new List<Socket>();

            public void Start(IPAddress[] addresses)
            {
                foreach (var address in addresses)
                {
                    if (address.AddressFamily == AddressFamily.InterNetwork) { Add(address); }
                    else if (address.AddressFamily == AddressFamily.InterNetworkV6) { Add(address); }
                }

                foreach (var socket in _all)
                {
                    socket.Listen(5);
                }
            }

            private void Add(IPAddress address)
            {
                var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                _all.Add(socket);
                foreach (var one in _all)
                {
                    if (one.AddressFamily == AddressFamily.InterNetworkV6) { one.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); }
                }

                socket.Bind(new IPEndPoint(address, 80));
            }
        }
        """);

    [Fact]
    public Task Of_a_type_that_chooses_for_others_is_reported() => ReportsAsync("""
        class Server
        {
            public void Choose(Socket socket) => socket.DualMode = true;

            public void Start(bool isFour, int count, int port)
            {
                var all = new List<Socket>();
                for (int i = 0; i < count; i++)
                {
                    if (isFour) { all.Add(new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)); }
                    else { all.Add({|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}); }
                }

                foreach (var socket in all)
                {
                    socket.Bind(socket.AddressFamily == AddressFamily.InterNetwork ? new IPEndPoint(IPAddress.Any, port) : new IPEndPoint(IPAddress.IPv6Any, port));
                    socket.Listen(5);
                }
            }
        }
        """);

    private static string Server(string field, string local, string statement, string creation) => $$"""
        class Server
        {
            {{field}}

            public void Start(IPAddress[] addresses)
            {
                {{local}}
                foreach (var address in addresses)
                {
                    if (address.AddressFamily == AddressFamily.InterNetwork) { Listen(_all, address); }
                    else if (address.AddressFamily == AddressFamily.InterNetworkV6) { Listen(_all, address); }
                }
            }

            private void Listen(List<UdpClient> all, IPAddress address)
            {
                var client = {{creation}};
                all.Add(client);
                {{statement}}
                client.Client.Bind(new IPEndPoint(address, 3702));
                IPEndPoint peer = null;
                client.Receive(ref peer);
            }
        }
        """;
}
