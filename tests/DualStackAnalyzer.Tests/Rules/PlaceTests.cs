namespace DualStackAnalyzer.Tests.Rules;

/// <summary>The other places that a diagnostic points at, and what it tells its fix of them.</summary>
public sealed class PlaceTests
{
    [Fact]
    public async Task The_bind_is_an_additional_location()
    {
        Diagnostic finding = await Findings.SingleAsync("""
            void Listen()
            {
                var udp = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                udp.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
            }
            """);

        Assert.Equal("new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)", finding.Location.Text());
        Assert.Equal("udp.Bind(new IPEndPoint(IPAddress.IPv6Any, 53))", finding.Text(DiagnosticRoles.Bind));
        Assert.Single(finding.AdditionalLocations);
    }

    private static string Derived(string starts) => $$"""
        public abstract class Port
        {
            private readonly TcpListener _listener;

            protected Port(IPAddress address, int port) => _listener = new TcpListener(address, port);

            public void Open() => _listener.Start();
        }

        public sealed class Port4 : Port
        {
            public Port4(int port) : base(IPAddress.Any, port) { }
        }

        public sealed class Port6 : Port
        {
            public Port6(int port) : base(IPAddress.IPv6Any, port) { }
        }

        public static class Server
        {
            public static void Start()
            {
                {{starts}}
            }
        }
        """;

    [Fact]
    public async Task Where_an_object_makes_the_socket_is_an_additional_location()
    {
        Diagnostic finding = await Findings.SingleAsync(Derived("var port = new Port6(80); port.Open();"));

        Assert.Equal("new Port6(80)", finding.Location.Text());
        Assert.Equal("new TcpListener(address, port)", finding.Text(DiagnosticRoles.Made));
    }

    [Fact]
    public async Task What_an_abstract_class_makes_is_reported_at_the_first_of_its_objects()
    {
        Diagnostic finding = await Findings.SingleAsync(Derived("var first = new Port6(80); first.Open(); var second = new Port6(443); second.Open();"));

        Assert.Equal("new Port6(80)", finding.Location.Text());
    }

    [Fact]
    public async Task What_another_rule_says_of_a_second_object_is_reported_beside_it()
    {
        var findings = await Findings.InAsync(Derived("var first = new Port6(80); first.Open(); var second = new Port6(443, IPAddress.IPv6Loopback); second.Open();")
            .Replace("public Port6(int port) : base(IPAddress.IPv6Any, port) { }", "public Port6(int port) : base(IPAddress.IPv6Any, port) { } public Port6(int port, IPAddress address) : base(address, port) { }"));

        Assert.Equal(["DSA1001", "DSA1003"], findings.Select(finding => finding.Id).Order());
    }

    [Fact]
    public async Task Every_bind_that_the_creation_reaches_is_an_additional_location()
    {
        Diagnostic finding = await Findings.SingleAsync("""
            void Listen(bool wellKnown, int port)
            {
                var udp = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                if (wellKnown)
                    udp.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
                else
                    udp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
            """);

        Assert.Equal("udp.Bind(new IPEndPoint(IPAddress.IPv6Any, 53))", finding.Text(DiagnosticRoles.Bind));
        Assert.Contains("udp.Bind(new IPEndPoint(IPAddress.IPv6Any, port))", finding.AdditionalTexts());
        Assert.Equal(2, finding.AdditionalLocations.Count);
    }

    [Theory]
    [InlineData("AddressFamily.InterNetworkV6", DiagnosticRoles.FamilyIPv6)]
    [InlineData("local.AddressFamily", DiagnosticRoles.FamilyAtRunTime)]
    public async Task The_fix_learns_whether_the_family_is_known(string family, string fact)
    {
        Diagnostic finding = await Findings.SingleAsync($$"""
            void Listen(IPEndPoint local)
            {
                var udp = new Socket({{family}}, SocketType.Dgram, ProtocolType.Udp);
                udp.Bind(local);
            }
            """);

        Assert.Equal(fact, finding.Properties[DiagnosticRoles.Family]);
    }

    [Fact]
    public async Task The_fix_of_the_resolver_program_learns_that_the_family_is_chosen_at_run_time()
    {
        Diagnostic finding = await Findings.SingleAsync("""
            void Listen(string host, int port, List<Socket> sockets)
            {
                foreach (IPAddress address in Dns.GetHostAddresses(host))
                {
                    var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    socket.Bind(new IPEndPoint(address, port));
                    sockets.Add(socket);
                }
            }
            """);

        Assert.Equal("DSA1006", finding.Id);
        Assert.Equal(DiagnosticRoles.FamilyAtRunTime, finding.Properties[DiagnosticRoles.Family]);
        Assert.Equal("socket.Bind(new IPEndPoint(address, port))", finding.Text(DiagnosticRoles.Bind));
    }
}
