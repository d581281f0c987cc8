namespace DualStackAnalyzer.Tests.Rules.DSA4001;

/// <summary>DSA4001: the peer's address is passed to another type, which takes it for an IPv4 address.</summary>
public sealed class PassedPeersTests
{
    private const string Firewall = """
        class Firewall
        {
            private readonly HashSet<IPAddress> _denied = new() { IPAddress.Loopback };
            private IPAddress _last;
            private IPAddress _own;

            public Firewall() { }
            public Firewall(IPAddress last) => _last = last;
            public Firewall(TcpClient client) => Client = client;

            public IPAddress Last { get; set; }
            public IPAddress Unmapped { get => Last.IsIPv4MappedToIPv6 ? Last.MapToIPv4() : Last; set => Last = value; }
            public TcpClient Client { get; }
            public bool Denies(IPAddress address) => _denied.Contains(address);
            public bool DeniesText(string address) => address.StartsWith("10.");
            public bool DeniesEnd(EndPoint end) => Denies((end as IPEndPoint).Address);
            public static bool IsLocal(IPAddress address) => address.Equals(IPAddress.Loopback);
            public static bool IsLoopback(IPAddress address) => IPAddress.IsLoopback(address);
            public static bool Knows(IPAddress address) => (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).Equals(IPAddress.Loopback);
            public static bool KnowsBehind(IPAddress address) => IsLocal(Unmap(address));
            public virtual bool MayDeny(IPAddress address) => _denied.Contains(address);
            public bool DeniesClient() => ((IPEndPoint)Client.Client.RemoteEndPoint).Address.Equals(IPAddress.Loopback);
            public bool IsAgain() => IPAddress.Loopback.Equals(Last);
            public void Set(IPAddress own) => _own = own;
            public bool IsOwn() => IPAddress.Loopback.Equals(_own);
            private static IPAddress Unmap(IPAddress address) => address.MapToIPv4();
        }
        """;

    [Theory]
    [InlineData("new Firewall().Denies({|DSA4001:address|});")]
    [InlineData("Firewall.IsLocal({|DSA4001:address|});")]
    [InlineData("Firewall.IsLocal({|DSA4001:((IPEndPoint)peer.Client.RemoteEndPoint).Address|});")]
    [InlineData("new Firewall().DeniesText({|DSA4001:address.ToString()|});")]
    [InlineData("new Firewall().DeniesEnd({|DSA4001:peer.Client.RemoteEndPoint|});")]
    [InlineData("new Firewall({|DSA4001:peer|}).DeniesClient();")]
    [InlineData("new Firewall() { Last = {|DSA4001:address|} }.IsAgain();")]
    [InlineData("new Firewall().Set({|DSA4001:address|});")]
    public Task What_another_type_compares_with_IPv4_is_reported_where_it_is_passed(string statement) => ReportsAsync(Server(statement));

    [Theory]
    [InlineData("Firewall.IsLoopback(address);")]
    [InlineData("Firewall.Knows(address);")]
    [InlineData("Firewall.KnowsBehind(address);")]
    [InlineData("new Firewall().MayDeny(address);")]
    [InlineData("new Firewall(address);")]
    [InlineData("new Firewall() { Unmapped = address }.IsAgain();")]
    [InlineData("Firewall.IsLocal(IPAddress.Parse(Console.ReadLine()));")]
    [InlineData("Firewall.IsLocal(address.MapToIPv4());")]
    public Task What_another_type_knows_or_does_not_compare_is_silent(string statement) => SilentAsync(Server(statement));

    [Theory]
    [InlineData("new TcpListener(IPAddress.Any, 80)")]
    public Task The_peers_of_a_listener_that_is_not_dual_are_silent(string listener) => SilentAsync(
        Server("Firewall.IsLocal(address);").Replace("TcpListener.Create(80)", listener, StringComparison.Ordinal));

    [Fact]
    public Task A_member_that_is_assigned_other_addresses_as_well_is_silent() => SilentAsync(
        Server("new Firewall().Set(address);").Replace("public bool IsOwn()", "public void Reset() => _own = IPAddress.Parse(Console.ReadLine()); public bool IsOwn()", StringComparison.Ordinal));

    [Fact]
    public Task The_message_names_the_line_that_compares_and_the_place_to_unmap_is_the_variable() => ReportsAsync("""
        class Server
        {
            public void Run()
            {
                var listener = {|#1:TcpListener.Create(80)|};
                listener.Start();
                var address = ((IPEndPoint)listener.AcceptSocket().RemoteEndPoint).Address;
                Firewall.IsLocal({|#0:address|});
            }
        }

        static class Firewall
        {
            public static bool IsLocal(IPAddress address) => address.Equals(IPAddress.Loopback);
        }
        """, Target.Net100, Expect("DSA4001", DiagnosticSeverity.Warning, 0, 0, 1).WithMessage(
            "IPv4 peers of dual-mode socket 'listener' have mapped addresses (::ffff:a.b.c.d), which never equal an IPv4 address, in line 14; call MapToIPv4 under IsIPv4MappedToIPv6"));

    private static string Server(string statement) => $$"""
        class Server
        {
            public void Run()
            {
                var listener = TcpListener.Create(80);
                listener.Start();
                using var peer = listener.AcceptTcpClient();
                var address = ((IPEndPoint)peer.Client.RemoteEndPoint).Address;
                {{statement}}
            }
        }

        {{Firewall}}
        """;
}
