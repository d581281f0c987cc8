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
            private IPAddress _kept;
            public IPAddress Unmapped { get => _kept.IsIPv4MappedToIPv6 ? _kept.MapToIPv4() : _kept; set => _kept = value; }
            public bool IsKept() => IPAddress.Loopback.Equals(Unmapped);
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
    [InlineData("new Firewall() { Unmapped = address }.IsKept();")]
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

    [Theory]
    [InlineData("class Told { private IPAddress _a; public IPAddress A { get => _a; set => _a = value; } public bool Is() => _a.Equals(IPAddress.Loopback); }", "new Told() { A = {|DSA4001:address|} }.Is();")]
    [InlineData("class Told { private IPAddress _a; public IPAddress A { get => _a; set => _a = value; } public bool Is() => A.Equals(IPAddress.Loopback); }", "new Told() { A = {|DSA4001:address|} }.Is();")]
    [InlineData("class Told(TcpClient c) { private readonly IPEndPoint _r = (IPEndPoint)c.Client.RemoteEndPoint; public bool Is() => _r.Address.Equals(IPAddress.Loopback); }", "new Told({|DSA4001:peer|}).Is();")]
    [InlineData("record Told(IPAddress A) { public bool Is() => A.Equals(IPAddress.Loopback); }", "new Told({|DSA4001:address|}).Is();")]
    [InlineData("static class Told { public static bool Is(in IPAddress a) => a.Equals(IPAddress.Loopback); }", "Told.Is({|DSA4001:address|});")]
    [InlineData("interface Told { static bool Is(IPAddress a) => a.Equals(IPAddress.Loopback); }", "Told.Is({|DSA4001:address|});")]
    [InlineData("static partial class Told { public static partial bool Is(IPAddress a); } static partial class Told { public static partial bool Is(IPAddress b) => b.Equals(IPAddress.Loopback); }", "Told.Is({|DSA4001:address|});")]
    [InlineData("static class Told { public static bool Is(this IPAddress a) => a.Equals(IPAddress.Loopback); }", "{|DSA4001:address|}.Is();")]
    [InlineData("static class Told { public static bool Is(IPAddress a) { var one = a; return one.Equals(IPAddress.Loopback); } }", "Told.Is({|DSA4001:address|});")]
    public Task However_it_is_told_it_is_reported(string type, string statement) => ReportsAsync(Server(statement) + type);

    [Theory]
    [InlineData("static class Told { public static bool Is(IPAddress a) { a = Norm.Unmap(a); return a.Equals(IPAddress.Loopback); } }", "Told.Is(address);")]
    [InlineData("static class Told { public static bool Is(IPAddress a) { Norm.Unmap(ref a); return a.Equals(IPAddress.Loopback); } }", "Told.Is(address);")]
    [InlineData("static class Told { public static bool Is(IPAddress a) => a.Equals(IPAddress.Loopback); }", "address = Norm.Unmap(address); Told.Is(address);")]
    [InlineData("static class Told { public static bool Is(IPAddress a) => a.Equals(IPAddress.Loopback); }", "if (!Norm.IsMapped(address)) Told.Is(address);")]
    [InlineData("static class Told { public static bool Is(string a) { if (a.StartsWith(\"::ffff:\")) a = a.Substring(7); return a.StartsWith(\"10.\"); } }", "Told.Is(address.ToString());")]
    [InlineData("static class Told { public static bool Is(string a) { a = a.Substring(a.LastIndexOf(':') + 1); return a.StartsWith(\"10.\"); } }", "Told.Is(address.ToString());")]
    [InlineData("static class Told { public static bool Is(string a) => a == \"127.0.0.1\" || a == \"::ffff:127.0.0.1\"; }", "Told.Is(address.ToString());")]
    [InlineData("class Told { private IPAddress _a; public IPAddress A { get => _a; set => _a = Norm.Unmap(value); } public bool Is() => A.Equals(IPAddress.Loopback); }", "new Told() { A = address }.Is();")]
    [InlineData("class Told { public IPAddress A; public void Init() { if (A.IsIPv4MappedToIPv6) A = A.MapToIPv4(); } public bool Is() => A.Equals(IPAddress.Loopback); }", "new Told() { A = address }.Is();")]
    [InlineData("class Told { private IPAddress _a = IPAddress.None; public void Set(IPAddress a) => _a = a; public bool IsSet() => !_a.Equals(IPAddress.None); }", "new Told().Set(address);")]
    [InlineData("class Told { private readonly HashSet<IPAddress> _l = new(new Same()) { IPAddress.Loopback }; public bool Is(IPAddress a) => _l.Contains(a); } class Same : IEqualityComparer<IPAddress> { public bool Equals(IPAddress x, IPAddress y) => x.MapToIPv6().Equals(y.MapToIPv6()); public int GetHashCode(IPAddress x) => x.MapToIPv6().GetHashCode(); }", "new Told().Is(address);")]
    [InlineData("class Told { private readonly Set _l = new(); public Told() => _l.Add(IPAddress.Loopback); public bool Is(IPAddress a) => _l.Contains(a); } class Set { private readonly HashSet<IPAddress> _s = new(); public void Add(IPAddress a) => _s.Add(a); public bool Contains(IPAddress a) => _s.Contains(a.MapToIPv4()); }", "new Told().Is(address);")]
    [InlineData("static class Told { public static bool Is(IPAddress a) { var b = a.GetAddressBytes(); if (a.AddressFamily == AddressFamily.InterNetworkV6) return b.Length == 16; var c = a.GetAddressBytes(); return c[0] == 10; } }", "Told.Is(address);")]
    [InlineData("class Told { private readonly List<IPAddress> _l = new(); public Told(string t) => _l.Add(IPAddress.Parse(\"::ffff:\" + t)); public bool Is(IPAddress a) => _l.Contains(a); }", "new Told(\"10.0.0.1\").Is(address);")]
    [InlineData("static class Told { public static IPAddress Of(EndPoint e) => ((IPEndPoint)e).Address; public static bool IsOurs(string c) => Of(IPEndPoint.Parse(c)).Equals(IPAddress.Loopback); }", "Told.Of(peer.Client.RemoteEndPoint);")]
    [InlineData("static class Told { public static bool Is(IPAddress a) => a.Equals(IPAddress.Loopback); }", "IPAddress one = IPAddress.Parse(Console.ReadLine()); Told.Is(one); one = address;")]
    [InlineData("static class Told { public static bool Is(IPAddress a) => IPAddress.IsLoopback(a) || a.Equals(IPAddress.Loopback); }", "Told.Is(address);")]
    [InlineData("static class Told { public static string Of(IPAddress a) => a.AddressFamily == AddressFamily.InterNetwork ? $\"{a}\" : $\"[{a}]\"; }", "Told.Of(address);")]
    [InlineData("static class Told { static readonly IPAddress A = IPAddress.Parse(\"127.0.0.1\"); static readonly IPAddress B = IPAddress.Parse(\"::ffff:127.0.0.1\"); public static bool Is(IPAddress a) => a.Equals(A) || a.Equals(B); }", "Told.Is(address);")]
    public Task What_unmaps_it_or_means_another_address_is_silent(string type, string statement) => SilentAsync(
        Server(statement) + type + "static class Norm { public static IPAddress Unmap(IPAddress a) => a.IsIPv4MappedToIPv6 ? a.MapToIPv4() : a; public static void Unmap(ref IPAddress a) => a = Unmap(a); public static bool IsMapped(IPAddress a) => a.IsIPv4MappedToIPv6; }");

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
