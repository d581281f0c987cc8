using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Every message, word by word, for each target that it differs on: what it says of run time is measured.</summary>
public sealed partial class WordingTests
{
    private const string OnMono = "sets neither IPv6Only nor DualMode: IPv6-only on .NET, dual-mode on Mono; set one";
    private const string OnNet = "accepts IPv6 clients only, because neither IPv6Only nor DualMode is set; set one";

    /// <summary>A message about one socket, and one about two, without the variables.</summary>
    private const int Longest = 160;
    private const int LongestOfPair = 200;

    [Theory]
    [InlineData("Stream", "Tcp", Target.Net100, "IPv6 socket 'v6' " + OnNet + " before Bind")]
    [InlineData("Stream", "Tcp", Target.Net472, "IPv6 socket 'v6' " + OnMono + " before Bind")]
    [InlineData("Dgram", "Udp", Target.Net472, "IPv6 socket 'v6' " + OnMono + " before Bind")]
    [InlineData("Raw", "IcmpV6", Target.Net100, "Raw IPv6 socket 'v6' sets neither IPv6Only nor DualMode, so the operating system decides; set one before Bind")]
    [InlineData("Raw", "IcmpV6", Target.Net472, "Raw IPv6 socket 'v6' sets neither IPv6Only nor DualMode, so the operating system decides; set one before Bind")]
    public Task Of_an_unset_socket(string type, string protocol, Target target, string message) => SaysAsync(
        $$"""
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.{{type}}, ProtocolType.{{protocol}});
        v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 8080));
        """,
        target, "DSA1001", message);

    [Theory]
    [InlineData(Target.Net100, "IPv6 socket 'v6' accepts IPv6 clients only on some paths, because neither IPv6Only nor DualMode is set; set one before Bind")]
    [InlineData(Target.Net472, "IPv6 socket 'v6' sets neither IPv6Only nor DualMode on some paths: IPv6-only on .NET, dual-mode on Mono; set one before Bind")]
    public Task Of_a_socket_that_is_unset_on_some_paths(Target target, string message) => SaysAsync(
        """
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (args.Length > 0) v6.DualMode = true;
        v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 8080));
        """,
        target, "DSA1001", message);

    [Theory]
    [InlineData("new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp).Bind(new IPEndPoint(IPAddress.IPv6Any, 8080));", "The IPv6 socket created here ")]
    [InlineData("new UdpClient(8080, AddressFamily.InterNetworkV6).Receive(ref from);", "The IPv6 UdpClient created here ")]
    public Task Of_a_socket_without_a_variable(string statement, string subject) => SaysAsync(
        $"""
        IPEndPoint from = new(IPAddress.IPv6Any, 0);
        {statement}
        """,
        Target.Net100, "DSA1001", subject + OnNet + " before Bind");

    [Theory]
    [InlineData(Target.Net100, "then " + OnNet)]
    [InlineData(Target.Net472, OnMono)]
    public Task Of_a_family_chosen_at_run_time(Target target, string consequence) => SaysAsync(
        """
        public void Start(IPEndPoint local)
        {
            var any = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            any.Bind(local);
        }
        """,
        target, "DSA1002", $"Socket 'any' may be IPv6 and {consequence} under an AddressFamily test before Bind");

    [Theory]
    [InlineData(Target.Net100)]
    [InlineData(Target.Net472)]
    public Task Of_a_specific_address(Target target) => SaysAsync(
        """
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        v6.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 8080));
        """,
        target, "DSA1003",
        "IPv6 socket 'v6' sets neither IPv6Only nor DualMode; harmless on one address, but it decides who can connect once the address is [::]");

    [Fact]
    public Task Of_an_unset_socket_beside_an_IPv4_one() => SaysAsync(
        """
        var v4 = new TcpListener(IPAddress.Any, 8080);
        v4.Start();
        var v6 = new TcpListener(IPAddress.IPv6Any, 8080);
        v6.Start();
        """,
        Target.Net100, "DSA1001",
        "IPv6 socket 'v6' accepts IPv6 clients only, because neither IPv6Only nor DualMode is set; IPv4 socket 'v4' (line 2) uses the same port, so set IPv6Only = true");

    [Theory]
    [InlineData(Target.Net100, "")]
    [InlineData(Target.Net472, ", but for Mono,")]
    public Task Of_a_restarted_listener(Target target, string consequence) => SaysAsync(
        """
        var both = TcpListener.Create(8080);
        both.Start();
        both.Stop();
        both.Start();
        """,
        target, "DSA1004", $"TcpListener 'both' loses DualMode when it is stopped and{consequence} refuses IPv4 clients after the next Start; set DualMode again before it");

    [Theory]
    [InlineData("Any", "an IPv4 address and refuses IPv6 clients")]
    [InlineData("IPv6Loopback", "an IPv6 address and refuses IPv4 clients")]
    public Task Of_a_dual_socket_on_an_address_of_one_family(string address, string consequence) => SaysAsync(
        $$"""
        var both = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
        both.Bind(new IPEndPoint(IPAddress.{{address}}, 8080));
        """,
        Target.Net100, "DSA1005", $"Dual-mode socket 'both' is bound to {consequence}; bind it to IPAddress.IPv6Any to serve both");

    private static string Beside(string ipv4, string ipv6, string choice) => $$"""
        public void Start(int port, bool share)
        {
            var v4 = {{ipv4}};
            var both = {{ipv6}};
            {{choice}}
            v4.Bind(new IPEndPoint(IPAddress.Any, port));
            both.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }

        private static void Reuse(Socket socket) => socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        """;

    [Theory]
    [InlineData("both.DualMode = true;", Target.Net100, "Dual-mode socket 'both'", "")]
    [InlineData("both.DualMode = true;", Target.Net472, "Dual-mode socket 'both'", "")]
    [InlineData("", Target.Net472, "On Mono IPv6 socket 'both', dual-mode by default,", "")]
    [InlineData("both.DualMode = true; if (share) { Reuse(v4); Reuse(both); }", Target.Net100, "Dual-mode socket 'both'", ", or shares it where both set ReuseAddress")]
    public Task Of_a_collision(string choice, Target target, string ipv6, string orShared) => SaysAsync(
        Beside(Tcp4, Tcp6, choice),
        target, "DSA2001",
        $"{ipv6} and IPv4 socket 'v4' use the same port: the second fails with AddressAlreadyInUse{orShared}; make 'both' IPv6-only or drop 'v4'",
        LongestOfPair);

    [Theory]
    [InlineData("socket", "socket", "Dual-mode socket 'socket' (line 8) and IPv4 socket 'socket' (line 6) use the same port: the second fails with AddressAlreadyInUse; make 'socket' (line 8) IPv6-only or drop 'socket' (line 6)")]
    [InlineData("one", "another", "Dual-mode socket 'another' and IPv4 socket 'one' use the same port: the second fails with AddressAlreadyInUse; make 'another' IPv6-only or drop 'one'")]
    public Task Of_a_collision_of_sockets_of_one_variable(string first, string second, string message) => SaysAsync(
        $$"""
        public void Start(int port, List<Socket> all)
        {
            Socket {{first}} = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp){{(first == second ? "" : ", " + second)}};
            {{first}}.Bind(new IPEndPoint(IPAddress.Any, port));
            {{second}} = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
            {{second}}.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """,
        Target.Net100, "DSA2001", message, LongestOfPair);

    [Theory]
    [InlineData("both.DualMode = true; Reuse(v4); Reuse(both);", Target.Net100, "Dual-mode socket 'both'", "both set ReuseAddress")]
    [InlineData("", Target.Net472, "On Mono IPv6 socket 'both', dual-mode by default,", "Mono reuses ports of UDP sockets")]
    public Task Of_a_shared_port(string choice, Target target, string ipv6, string why) => SaysAsync(
        Beside(Udp4, Udp6, choice),
        target, "DSA2002",
        $"{ipv6} and IPv4 socket 'v4' share a port because {why}, and IPv4 clients reach only one; make 'both' IPv6-only",
        LongestOfPair);

    [Theory]
    [InlineData(Target.Net100, "SocketException (InvalidArgument)")]
    [InlineData(Target.Net472, "SocketException (InvalidArgument), on Mono ArgumentException")]
    public Task Of_a_mode_set_too_late(Target target, string exception) => SaysAsync(
        """
        var v6 = new TcpListener(IPAddress.IPv6Any, 8080);
        v6.Start();
        v6.Server.DualMode = true;
        """,
        target, "DSA3001", $"DualMode of 'v6' is set after the socket is bound, which throws {exception}; set it before");

    [Theory]
    [InlineData("v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);", "IPv6Only of 'v6' is set after the socket is bound")]
    [InlineData("Tune(v6);", "DualMode of 'v6' is set in line 4 after the socket is bound")]
    public Task Of_a_mode_set_too_late_names_the_property_and_the_line_in_a_helper(string statement, string subject) => SaysAsync(
        $"""
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 8080));
        {statement}
        static void Tune(Socket s) => s.DualMode = true;
        Tune(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
        """,
        Target.Net100, "DSA3001", $"{subject}, which throws SocketException (InvalidArgument); set it before");

    [Theory]
    [InlineData("InterNetwork", "DualMode = true", ": setting DualMode throws NotSupportedException; remove it or test AddressFamily")]
    [InlineData("InterNetwork", "SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true)", ": setting IPv6Only throws SocketException (ProtocolOption); remove it or test AddressFamily")]
    public Task Of_a_mode_on_an_IPv4_socket(string family, string call, string consequence) => SaysAsync(
        $$"""
        var v4 = new Socket(AddressFamily.{{family}}, SocketType.Stream, ProtocolType.Tcp);
        v4.{{call}};
        """,
        Target.Net100, "DSA3002", $"'v4' is an IPv4 socket{consequence}");

    [Fact]
    public Task Of_a_mode_on_a_socket_that_is_IPv4_on_one_path() => SaysAsync(
        """
        bool old = args.Length > 0;
        var it = new Socket(old ? AddressFamily.InterNetwork : AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        it.DualMode = true;
        """,
        Target.Net100, "DSA3002", "'it' is an IPv4 socket on some paths: setting DualMode throws NotSupportedException; test AddressFamily first");

    [Theory]
    [InlineData("InterNetworkV6", "Any", Target.Net100, "IPv6 socket 'it' is bound to an IPv4 endpoint, which throws SocketException (InvalidArgument); use an IPv6 endpoint or set DualMode = true")]
    [InlineData("InterNetworkV6", "Any", Target.Net472, "IPv6 socket 'it' is bound to an IPv4 endpoint, which throws SocketException (InvalidArgument), but not on Mono; use an IPv6 endpoint or set DualMode = true")]
    [InlineData("InterNetwork", "IPv6Any", Target.Net100, "IPv4 socket 'it' is bound to an IPv6 endpoint, which throws SocketException (AddressFamilyNotSupported); use an IPv4 endpoint or an IPv6 socket")]
    [InlineData("InterNetwork", "IPv6Any", Target.Net472, "IPv4 socket 'it' is bound to an IPv6 endpoint, which throws SocketException (AddressFamilyNotSupported); use an IPv4 endpoint or an IPv6 socket")]
    public Task Of_an_endpoint_of_the_other_family(string family, string address, Target target, string message) => SaysAsync(
        $$"""
        var it = new Socket(AddressFamily.{{family}}, SocketType.Stream, ProtocolType.Tcp);
        it.Bind(new IPEndPoint(IPAddress.{{address}}, 8080));
        """,
        target, "DSA3003", message);

    [Fact]
    public Task Of_an_IPv6_only_socket_on_an_IPv4_endpoint_which_no_runtime_binds() => SaysAsync(
        """
        var it = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
        it.Bind(new IPEndPoint(IPAddress.Any, 8080));
        """,
        Target.Net472, "DSA3003", "IPv6 socket 'it' is bound to an IPv4 endpoint, which throws SocketException (InvalidArgument); use an IPv6 endpoint or set DualMode = true");

    [Theory]
    [InlineData(Target.Net100, "")]
    [InlineData(Target.Net472, ", but not on Mono")]
    public Task Of_an_endpoint_of_the_other_family_on_some_paths(Target target, string onMono) => SaysAsync(
        """
        var it = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (args.Length > 0) it.DualMode = true;
        it.Bind(new IPEndPoint(IPAddress.Any, 8080));
        """,
        target, "DSA3003", $"IPv6 socket 'it' is bound to an IPv4 endpoint, which on some paths throws SocketException (InvalidArgument){onMono}; use IPv6Any or always set DualMode");

    [Theory]
    [InlineData("Stream", "Tcp", "var socket = ", "'socket'", "Mono fails with AddressAlreadyInUse", Target.Net100)]
    [InlineData("Stream", "Tcp", "var socket = ", "'socket'", "Mono fails with AddressAlreadyInUse", Target.Net472)]
    [InlineData("Dgram", "Udp", "var socket = ", "'socket'", "they share it on Mono", Target.Net100)]
    public Task Of_the_resolver_program(string type, string protocol, string declaration, string sockets, string consequence, Target target) => SaysAsync(
        $$"""
        class Server
        {
            public void Start(int port)
            {
                foreach (var address in new[] { IPAddress.Any, IPAddress.IPv6Any })
                {
                    {{declaration}}new Socket(address.AddressFamily, SocketType.{{type}}, ProtocolType.{{protocol}});
                    socket.Bind(new IPEndPoint(address, port));
                }
            }
        }
        """,
        target, "DSA1006", $"This loop binds {sockets} to one port for every address; with 0.0.0.0 and ::, {consequence}; set IPv6Only = true on the IPv6 sockets");

    [Fact]
    public Task Of_the_resolver_program_without_a_variable() => SaysAsync(
        """
        class Server
        {
            public void Start(int port)
            {
                foreach (var address in new[] { IPAddress.Any, IPAddress.IPv6Any })
                {
                    new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp).Bind(new IPEndPoint(address, port));
                }
            }
        }
        """,
        Target.Net100, "DSA1006", "This loop binds its sockets to one port for every address; with 0.0.0.0 and ::, Mono fails with AddressAlreadyInUse; set IPv6Only = true on the IPv6 sockets");

    [Theory]
    [InlineData("two.DualMode = false; two.Bind(new IPEndPoint(IPAddress.IPv6Any, port));", "IPv6-only socket 'two' use", "drop 'two', since 'both' accepts IPv6 clients too")]
    [InlineData("two.DualMode = true; two.Bind(new IPEndPoint(IPAddress.Any, port));", "dual-mode socket 'two' on an IPv4 address use", "make 'both' IPv6-only or drop 'two'")]
    public Task Of_a_collision_of_IPv6_sockets(string bind, string other, string cure) => SaysAsync(
        $$"""
        class Server
        {
            public void Start(int port)
            {
                var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
                var two = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                both.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                {{bind}}
            }
        }
        """,
        "DSA2001", $"Dual-mode socket 'both' and {other} the same port: the second fails with AddressAlreadyInUse; {cure}");

    private static async Task SaysAsync(string source, string id, string message)
    {
        var finding = (await Findings.InAsync(source, Target.Net100)).Single(it => it.Id == id);

        Assert.Equal(message, finding.Message());
        Assert.InRange(Quoted().Replace(message, "").Length, 1, LongestOfPair);
    }

    private static async Task SaysAsync(string source, Target target, string id, string message, int longest = Longest)
    {
        var finding = await Findings.SingleAsync(source, target);

        Assert.Equal((id, message), (finding.Id, finding.Message()));
        Assert.InRange(Quoted().Replace(message, "").Length, 1, longest);
        Assert.DoesNotContain("Unity", message, System.StringComparison.Ordinal);
    }

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();
}
