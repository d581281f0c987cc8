namespace DualStackAnalyzer.Tests.Shapes;

/// <summary>
/// Shapes: guarded by a family check; a guard on another expression that means the same;
/// a dual socket bound to an IPv4 endpoint; a pair whose halves exclude each other.
/// </summary>
public sealed class GuardShapeTests
{
    private static string Server(string begin, string end, string guard) => $$"""
        public sealed class ListenOptions
        {
            public IPEndPoint EndPoint { get; set; } = new(IPAddress.IPv6Any, 80);
        }

        public sealed class Server
        {
            public Socket Bind(ListenOptions options, string host)
            {
                IPEndPoint endpoint = options.EndPoint;
                IPAddress address = endpoint.Address;
                bool isV6 = address.AddressFamily == AddressFamily.InterNetworkV6;
                var socket = {{begin}}new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp){{end}};
                {{guard}}
                socket.Bind(endpoint);
                return socket;
            }
        }
        """;

    [Theory]
    [InlineData("if (endpoint.AddressFamily == AddressFamily.InterNetworkV6) { socket.DualMode = true; }")]
    [InlineData("if (address.AddressFamily == AddressFamily.InterNetworkV6) { socket.DualMode = true; }")]
    [InlineData("if (endpoint.Address.AddressFamily == AddressFamily.InterNetworkV6) { socket.DualMode = true; }")]
    [InlineData("if (socket.AddressFamily is AddressFamily.InterNetworkV6) { socket.DualMode = true; }")]
    [InlineData("if (isV6) { socket.DualMode = true; }")]
    [InlineData("if (socket.AddressFamily != AddressFamily.InterNetwork) { socket.DualMode = true; }")]
    [InlineData("switch (socket.AddressFamily) { case AddressFamily.InterNetworkV6: socket.DualMode = true; break; }")]
    public Task A_guard_that_means_the_family_is_silent(string guard) => SilentAsync(Server("", "", guard));

    [Theory]
    [InlineData("if (host.Length > 0) { socket.DualMode = true; }")]
    [InlineData("if (Socket.OSSupportsUnixDomainSockets) { socket.DualMode = true; }")]
    [InlineData("if (address.IsIPv6LinkLocal) { socket.DualMode = true; }")]
    public Task A_guard_that_means_something_else_is_reported(string guard) =>
        ReportsAsync(Server("{|DSA1002:", "|}", guard));

    [Fact]
    public Task A_dual_socket_bound_to_an_endpoint_that_may_be_IPv4_is_silent() => SilentAsync("""
        public sealed class Server
        {
            public Socket Bind(IPEndPoint endpoint)
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(endpoint);
                return socket;
            }
        }
        """);

    [Fact]
    public Task A_dual_socket_bound_to_an_IPv4_endpoint_is_reported_for_its_address_only() => ReportsAsync("""
        public sealed class Server
        {
            public Socket Bind(int port)
            {
                var socket = {|DSA1005:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                socket.DualMode = true;
                socket.Bind(new IPEndPoint(IPAddress.Any, port));
                return socket;
            }
        }
        """);

    [Fact]
    public Task Halves_that_run_after_each_other_are_reported_until_a_return_excludes_one() => ReportsUntilAsync("""
         public sealed class Server
         {
             public void Bind(int port, bool dual)
             {
                 if (dual)
                 {
                     TcpListener.Create(port).Start();
        -            Console.WriteLine();
        +            return;
                 }

                 {|DSA2001:new TcpListener(IPAddress.Any, port).Start()|};
             }
         }
        """);

    [Fact]
    public Task Bound_under_OSSupportsIPv6_with_a_fallback_to_IPv4_is_reported_until_it_chooses() => ReportsUntilAsync("""
         public sealed class Server
         {
             public Socket Bind(int port)
             {
                 Socket socket;
                 if (Socket.OSSupportsIPv6)
                 {
        -            socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +            socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
                     socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 }
                 else
                 {
                     socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                     socket.Bind(new IPEndPoint(IPAddress.Any, port));
                 }

                 return socket;
             }
         }
        """);
}
