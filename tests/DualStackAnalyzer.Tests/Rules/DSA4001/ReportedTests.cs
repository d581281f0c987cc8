namespace DualStackAnalyzer.Tests.Rules.DSA4001;

/// <summary>DSA4001: the peer's address of a dual-mode socket is taken for an IPv4 address.</summary>
public sealed class ReportedTests
{
    [Theory]
    [InlineData("{|DSA4001:address.Equals(IPAddress.Loopback)|}")]
    [InlineData("{|DSA4001:IPAddress.Loopback.Equals(address)|}")]
    [InlineData("{|DSA4001:Equals(address, IPAddress.Loopback)|}")]
    [InlineData("{|DSA4001:address == IPAddress.Any|}")]
    [InlineData("""{|DSA4001:address.Equals(IPAddress.Parse("10.0.0.1"))|}""")]
    [InlineData("{|DSA4001:address.Equals(new IPAddress(new byte[] { 10, 0, 0, 1 }))|}")]
    [InlineData("{|DSA4001:address.Equals(Admin)|}")]
    [InlineData("{|DSA4001:Allowed.Contains(address)|}")]
    [InlineData("{|DSA4001:Names.ContainsKey(address)|}")]
    [InlineData("""{|DSA4001:Names[address]|} == "me" """)]
    [InlineData("{|DSA4001:Texts.Contains(address.ToString())|}")]
    [InlineData("""{|DSA4001:address.ToString() == "10.0.0.1"|}""")]
    [InlineData("""{|DSA4001:"10.0.0.1".Equals(address.ToString())|}""")]
    [InlineData("""{|DSA4001:address.ToString() is "10.0.0.1"|}""")]
    [InlineData("""{|DSA4001:address.ToString().StartsWith("192.168.")|}""")]
    [InlineData("{|DSA4001:address.ToString().Split('.')|}.Length == 4")]
    [InlineData("{|DSA4001:address.GetAddressBytes()|}[0] == 10")]
    [InlineData("BitConverter.ToInt32({|DSA4001:address.GetAddressBytes()|}, 0) == 1")]
    [InlineData("{|DSA4001:address.GetAddressBytes().SequenceEqual(IPAddress.Loopback.GetAddressBytes())|}")]
    [InlineData("{|DSA4001:address.GetAddressBytes().SequenceEqual(new byte[] { 10, 0, 0, 1 })|}")]
    [InlineData("{|DSA4001:AdminBytes.SequenceEqual(address.GetAddressBytes())|}")]
    [InlineData("{|DSA4001:Enumerable.SequenceEqual(address.GetAddressBytes(), Admin.GetAddressBytes())|}")]
    [InlineData("{|DSA4001:address.GetAddressBytes().AsSpan().SequenceEqual(AdminBytes)|}")]
    [InlineData("{|DSA4001:bytes.SequenceEqual(AdminBytes)|}")]
    [InlineData("{|DSA4001:address.AddressFamily == AddressFamily.InterNetwork|}")]
    public Task A_comparison_with_IPv4_is_reported(string comparison) => ReportsAsync(Server.Comparing(comparison));

    [Theory]
    [InlineData("IPAddress.IsLoopback(address)")]
    [InlineData("address.Equals(IPAddress.IPv6Loopback)")]
    [InlineData("address.AddressFamily == AddressFamily.InterNetworkV6")]
    [InlineData("Seen.Contains(address)")]
    [InlineData("Mixed.Contains(address)")]
    [InlineData("address.ToString().Length == 4")]
    [InlineData("""address.ToString().StartsWith("fe80")""")]
    [InlineData("address.GetAddressBytes().Length == 16")]
    [InlineData("address.GetAddressBytes()[15] == 1")]
    [InlineData("address.GetAddressBytes().SequenceEqual(IPAddress.IPv6Loopback.GetAddressBytes())")]
    [InlineData("address.GetAddressBytes().SequenceEqual(new byte[16])")]
    [InlineData("address.GetAddressBytes().SequenceEqual(Other().GetAddressBytes())")]
    [InlineData("Other().GetAddressBytes().SequenceEqual(AdminBytes)")]
    [InlineData("other.SequenceEqual(AdminBytes)")]
    [InlineData("Own.SequenceEqual(address.GetAddressBytes(), AdminBytes)")]
    [InlineData("Own.Equals(address, IPAddress.Loopback)")]
    [InlineData("address.MapToIPv4().Equals(IPAddress.Loopback)")]
    [InlineData("(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).Equals(IPAddress.Loopback)")]
    [InlineData("Other().Equals(IPAddress.Loopback)")]
    public Task What_holds_for_mapped_addresses_is_silent(string comparison) => SilentAsync(Server.Comparing(comparison));

    [Theory]
    [InlineData("new TcpListener(IPAddress.Any, 80)")]
    [InlineData("Single()")]
    public Task A_listener_that_is_not_dual_is_silent(string listener) => SilentAsync(
        Server.Comparing("address.Equals(IPAddress.Loopback)").Replace("TcpListener.Create(80)", listener, System.StringComparison.Ordinal));

    [Fact]
    public Task Beside_an_IPv4_listener_it_is_silent() => SilentAsync(
        Server.Comparing("address.Equals(IPAddress.Loopback)").Replace("_listener.Start();", "_listener.Start(); new TcpListener(IPAddress.Any, 81).Start();", System.StringComparison.Ordinal));

    private const string Handler = """
        class Handler
        {
            private readonly bool _isLocal;

            public Handler(IPEndPoint end) => _isLocal = COMPARISON;

            public static Handler Next()
            {
                var listener = TcpListener.Create(80);
                listener.Start();
                return new Handler((IPEndPoint)listener.AcceptSocket().RemoteEndPoint);
            }
        """;

    [Fact]
    public Task A_parameter_that_is_passed_peers_only_is_a_peer() => ReportsAsync(
        Handler.Replace("COMPARISON", "{|DSA4001:end.Address.Equals(IPAddress.Loopback)|}", System.StringComparison.Ordinal) + "\n}");

    [Fact]
    public Task A_parameter_that_is_passed_others_as_well_is_silent() => SilentAsync(
        Handler.Replace("COMPARISON", "end.Address.Equals(IPAddress.Loopback)", System.StringComparison.Ordinal)
        + "\n    public Handler(int port) : this(new IPEndPoint(IPAddress.Any, port)) { }\n}");

    [Fact]
    public Task A_list_of_addresses_that_the_project_makes_is_silent() => SilentAsync(
        Server.Comparing("Groups.Contains(address)").Replace(
            "private static IPAddress Other()",
            "private static readonly IPAddress[] Groups = Enumerable.Range(1, 13).Select(n => IPAddress.Parse(Scope(n))).ToArray();\n    private static string Scope(int n) => $\"ff0{n:x}::fd\";\n    private static IPAddress Other()",
            System.StringComparison.Ordinal));

    [Fact]
    public Task A_dual_socket_on_one_IPv6_address_has_no_IPv4_peers() => SilentAsync("""
        class Server
        {
            bool Next()
            {
                var socket = new UdpClient(AddressFamily.InterNetworkV6);
                socket.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                socket.Client.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 80));
                IPEndPoint sender = null;
                socket.Receive(ref sender);
                return sender.Address.Equals(IPAddress.Loopback);
            }
        }
        """);

    [Fact]
    public Task The_sender_of_a_datagram_is_a_peer() => ReportsAsync("""
        class Server
        {
            async Task<bool> NextAsync()
            {
                var socket = new Socket(SocketType.Dgram, ProtocolType.Udp);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                EndPoint sender = new IPEndPoint(IPAddress.IPv6Any, 0);
                socket.ReceiveFrom(new byte[9], ref sender);
                var answer = await socket.ReceiveFromAsync(new byte[9], sender);
                return {|DSA4001:((IPEndPoint)sender).Address.Equals(IPAddress.Loopback)|}
                    && {|DSA4001:((IPEndPoint)answer.RemoteEndPoint).Address.Equals(IPAddress.Loopback)|};
            }
        }
        """);

    [Fact]
    public Task The_message_names_the_socket_and_the_list_and_the_places_are_the_address_the_choice_and_the_fills() => ReportsAsync("""
        class Server
        {
            private readonly List<IPAddress> _allowed = new List<IPAddress> { {|#3:IPAddress.Loopback|} };
            private readonly TcpListener _listener = new TcpListener(IPAddress.IPv6Any, 80);

            public Server()
            {
                {|#2:_listener.Server.DualMode = true|};
                _allowed.Add({|#4:IPAddress.Parse("10.0.0.1")|});
                _listener.Start();
            }

            bool Next()
            {
                var address = ((IPEndPoint)_listener.AcceptSocket().RemoteEndPoint).Address;
                return {|#0:_allowed.Contains({|#1:address|})|};
            }
        }
        """, Target.Net100, Expect("DSA4001", DiagnosticSeverity.Warning, 0, 1, 2, 3, 4).WithMessage(
            "IPv4 peers of dual-mode socket '_listener' have mapped addresses (::ffff:a.b.c.d), which are never found in '_allowed'; call MapToIPv4 under IsIPv4MappedToIPv6"));

    [Fact]
    public Task Inside_an_assertion_that_throws_it_is_silent() => SilentAsync(
        Server.Comparing("Assert.Throws(() => address.Equals(IPAddress.Loopback))") + "static class Assert { public static bool Throws(Func<bool> tested) => true; }");

    /// <summary>A server that compares the address of each peer.</summary>
    private static class Server
    {
        public static string Comparing(string comparison) => $$"""
            class Server
            {
                private static readonly IPAddress Admin = IPAddress.Parse("10.0.0.1");
                private static readonly byte[] AdminBytes = { 10, 0, 0, 1 };
                private static readonly HashSet<IPAddress> Allowed = new() { IPAddress.Loopback, Admin };
                private static readonly Dictionary<IPAddress, string> Names = new() { [IPAddress.Loopback] = "me" };
                private static readonly List<string> Texts = new() { "10.0.0.1" };
                private static readonly HashSet<IPAddress> Seen = new();
                private static readonly HashSet<IPAddress> Mixed = new() { IPAddress.Loopback, IPAddress.IPv6Loopback };
                private readonly TcpListener _listener = TcpListener.Create(80);

                public bool Next()
                {
                    _listener.Start();
                    using var client = _listener.AcceptTcpClient();
                    var address = ((IPEndPoint)client.Client.RemoteEndPoint).Address;
                    Seen.Add(address);
                    var bytes = address.GetAddressBytes();
                    var other = address.GetAddressBytes();
                    other = Array.Empty<byte>();
                    return {{comparison}};
                }

                private static IPAddress Other() => IPAddress.Parse(Console.ReadLine());

                private static TcpListener Single()
                {
                    var listener = new TcpListener(IPAddress.IPv6Any, 80);
                    listener.Server.DualMode = false;
                    return listener;
                }

                private static class Own
                {
                    public static bool Equals(IPAddress left, IPAddress right) => $"::ffff:{left}" == right.ToString();

                    public static bool SequenceEqual(byte[] left, byte[] right) => left[12] == right[0];
                }
            }
            """;
    }
}
