namespace DualStackAnalyzer.Tests.Rules;

/// <summary>What a message says and what it must not claim, by meaning and not by wording.</summary>
public sealed class MessageTests
{
    private const string Wildcard = """
        void Start(int port)
        {
            var receiver = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            receiver.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """;

    private const string RuntimeFamily = """
        void Start(IPEndPoint local)
        {
            var receiver = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
            receiver.Bind(local);
        }
        """;

    private const string Specific = """
        void Start(int port)
        {
            var receiver = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            receiver.Bind(new IPEndPoint(IPAddress.IPv6Loopback, port));
        }
        """;

    private const string Loop = """
        void Start(string host, int port, List<Socket> receivers)
        {
            foreach (IPAddress address in Dns.GetHostAddresses(host))
            {
                var receiver = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                receiver.Bind(new IPEndPoint(address, port));
                receivers.Add(receiver);
            }
        }
        """;

    [Theory]
    [InlineData(Wildcard, "DSA1001")]
    [InlineData(RuntimeFamily, "DSA1002")]
    [InlineData(Specific, "DSA1003")]
    [InlineData(Loop, "DSA1006")]
    public async Task Names_the_variable(string source, string id)
    {
        Diagnostic finding = await Findings.SingleAsync(source);

        Assert.Equal(id, finding.Id);
        Assert.Contains("receiver", finding.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_receiver = ", "_receiver", "private Socket _receiver;")]
    [InlineData("Receiver = ", "Receiver", "private Socket Receiver { get; set; }")]
    [InlineData("this._receiver = ", "_receiver", "private Socket _receiver;")]
    public async Task Names_the_field_or_the_property(string assignment, string name, string declaration)
    {
        Diagnostic finding = await Findings.SingleAsync($$"""
            {{declaration}}

            void Start(int port)
            {
                {{assignment}}new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                {{name}}.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
            """);

        Assert.Contains(name, finding.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)", "receiver.Bind(new IPEndPoint(lan ? IPAddress.IPv6Any : IPAddress.IPv6Loopback, port));")]
    [InlineData("prepared ?? new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)", "receiver.Bind(new IPEndPoint(IPAddress.IPv6Any, port));")]
    [InlineData("new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)", "if (receiver is { } open) open.Bind(new IPEndPoint(IPAddress.IPv6Any, port));")]
    public async Task Names_the_variable_that_keeps_the_socket_when_a_condition_is_near(string creation, string bind)
    {
        Diagnostic finding = await Findings.SingleAsync($$"""
            void Start(Socket prepared, bool lan, int port)
            {
                Socket receiver = {{creation}};
                {{bind}}
            }
            """);

        Assert.Contains("receiver", finding.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_as_a_sentence_where_there_is_no_variable_to_name()
    {
        Diagnostic finding = await Findings.SingleAsync("""
            void Reserve(int port) =>
                new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp).Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            """);

        Assert.DoesNotContain("''", finding.Message(), StringComparison.Ordinal);
        Assert.DoesNotContain("  ", finding.Message(), StringComparison.Ordinal);
        Assert.DoesNotContain("{", finding.Message(), StringComparison.Ordinal);
        Assert.True(char.IsUpper(finding.Message()[0]) || finding.Message()[0] == '\'', finding.Message());
    }

    public static MatrixTheoryData<string, Target> OnModernTargets() => new([Wildcard, RuntimeFamily, Specific], [Target.Net100, Target.Net80]);

    public static MatrixTheoryData<string, Target> WhereMonoMayRunThem() => new([Wildcard, RuntimeFamily], [Target.Net472, Target.NetStandard20]);

    [Theory]
    [InlineData(Wildcard, Target.Net100)]
    [InlineData(Wildcard, Target.Net80)]
    [InlineData(RuntimeFamily, Target.Net100)]
    [InlineData(RuntimeFamily, Target.Net80)]
    public async Task Says_on_modern_targets_that_IPv6_clients_only_are_served(string source, Target target)
    {
        string message = await MessageAsync(source, target);

        Assert.Matches("(?i)IPv6[- ]only|only IPv6|IPv6 clients only", message);
        Assert.DoesNotContain("Unity", message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OnModernTargets))]
    public async Task Does_not_claim_a_collision_on_modern_targets(string source, Target target)
    {
        string message = await MessageAsync(source, target);

        Assert.DoesNotMatch("(?i)collid|collision|in use|AddressAlreadyInUse|fails|clash|conflict", message);
    }

    [Fact]
    public async Task Does_not_claim_that_the_pair_collides_on_modern_targets()
    {
        string message = await MessageAsync("""
            void Start(int port)
            {
                var legacy = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                var modern = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                legacy.Bind(new IPEndPoint(IPAddress.Any, port));
                modern.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
            """);

        Assert.DoesNotMatch("(?i)collides|fails with|AddressAlreadyInUse", message);
        Assert.Contains("modern", message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WhereMonoMayRunThem))]
    public async Task Mentions_Mono_and_not_Unity_where_the_target_may_run_there(string source, Target target)
    {
        string message = await MessageAsync(source, target);

        Assert.Contains("Mono", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Unity", message, StringComparison.Ordinal);
        Assert.Contains("dual-mode on Mono", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Target.Net100)]
    [InlineData(Target.Net80)]
    [InlineData(Target.Net472)]
    [InlineData(Target.NetStandard20)]
    public async Task Says_of_the_resolver_program_where_it_fails_and_what_cures_it(Target target)
    {
        string message = await MessageAsync(Loop, target);

        Assert.Contains("on Mono", message, StringComparison.Ordinal);
        Assert.Contains("IPv6Only = true", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_of_a_raw_socket_that_the_operating_system_decides()
    {
        string message = await MessageAsync("""
            void Listen()
            {
                var icmp = new Socket(AddressFamily.InterNetworkV6, SocketType.Raw, ProtocolType.IcmpV6);
                icmp.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
            }
            """);

        Assert.Matches("(?i)operating system|\\bOS\\b", message);
        Assert.DoesNotMatch("(?i)IPv6 clients only", message);
    }

    [Theory]
    [InlineData("if (dual) receiver.DualMode = true;", true)]
    [InlineData("if (OperatingSystem.IsWindows()) receiver.DualMode = true;", true)]
    [InlineData("if (dual) receiver.NoDelay = true;", false)]
    [InlineData("", false)]
    public async Task Says_when_the_mode_is_chosen_on_some_paths(string statement, bool somePaths)
    {
        string message = await MessageAsync($$"""
            void Start(int port, bool dual)
            {
                var receiver = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                {{statement}}
                receiver.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
            """);

        Assert.Equal(somePaths, message.Contains("on some paths", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_of_a_runtime_family_too_when_the_mode_is_chosen_on_some_paths()
    {
        string message = await MessageAsync("""
            void Start(IPEndPoint local, bool dual)
            {
                var receiver = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (dual && local.AddressFamily == AddressFamily.InterNetworkV6)
                    receiver.DualMode = true;
                receiver.Bind(local);
            }
            """);

        Assert.Contains("on some paths", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Target.Net100, DiagnosticSeverity.Info)]
    [InlineData(Target.Net80, DiagnosticSeverity.Info)]
    [InlineData(Target.Net472, DiagnosticSeverity.Warning)]
    [InlineData(Target.NetStandard20, DiagnosticSeverity.Warning)]
    public async Task The_severity_of_a_runtime_family_depends_on_the_target(Target target, DiagnosticSeverity severity) =>
        Assert.Equal(severity, (await Findings.SingleAsync(RuntimeFamily, target)).Severity);

    [Theory]
    [InlineData(Target.Net100)]
    [InlineData(Target.Net80)]
    [InlineData(Target.Net472)]
    [InlineData(Target.NetStandard20)]
    public async Task The_other_severities_are_the_same_on_every_target(Target target)
    {
        Assert.Equal(DiagnosticSeverity.Warning, (await Findings.SingleAsync(Wildcard, target)).Severity);
        Assert.Equal(DiagnosticSeverity.Info, (await Findings.SingleAsync(Specific, target)).Severity);
        Assert.Equal(DiagnosticSeverity.Warning, (await Findings.SingleAsync(Loop, target)).Severity);
    }

    [Theory]
    [InlineData("Stream", "Tcp", "AddressAlreadyInUse")]
    [InlineData("Dgram", "Udp", "they share it on Mono")]
    public async Task A_loop_is_said_to_fail_where_its_sockets_are_exclusive_on_Mono(string type, string protocol, string consequence)
    {
        var finding = await Findings.SingleAsync($$"""
            void Start(string host, int port)
            {
                foreach (var address in Dns.GetHostAddresses(host))
                {
                    var socket = new Socket(address.AddressFamily, SocketType.{{type}}, ProtocolType.{{protocol}});
                    socket.Bind(new IPEndPoint(address, port));
                }
            }
            """);

        Assert.Equal("DSA1006", finding.Id);
        Assert.Contains(consequence, finding.Message(), StringComparison.Ordinal);
    }

    private static async Task<string> MessageAsync(string source, Target target = Target.Net100) => (await Findings.SingleAsync(source, target)).Message();
}
