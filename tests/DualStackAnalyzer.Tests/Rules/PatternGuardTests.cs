namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Patterns in guards: which disjuncts pass, which do not, and that both sides are looked at.</summary>
public sealed class PatternGuardTests
{
    private const string Unset = "using var socket = {|DSA1001:" + Tcp6 + "|}; socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));";

    private static string Server(string body) => $$"""
        void Start(EndPoint endPoint, IPEndPoint ip, int port, bool dual, string text, object thing)
        {
            {{body}}
        }
        """;

    /// <summary>Each test may come out either way, so a socket on either side is bound.</summary>
    [Theory]
    [InlineData("endPoint is IPEndPoint")]
    [InlineData("endPoint is UnixDomainSocketEndPoint")]
    [InlineData("endPoint is UnixDomainSocketEndPoint path && path != null")]
    [InlineData("ip is IPEndPoint")]
    [InlineData("ip is { }")]
    [InlineData("ip is { Port: 0 }")]
    [InlineData("ip is { AddressFamily: AddressFamily.InterNetwork, Port: 0 }")]
    [InlineData("endPoint is IPEndPoint { Port: 80 } known && known.Port == 80")]
    [InlineData("port is > 1024")]
    [InlineData("port is not > 1024")]
    [InlineData("port is > 1024 and < 2048")]
    [InlineData("port is 80 or 443")]
    [InlineData("thing is string")]
    [InlineData("text.Trim() is { Length: 3 }")]
    [InlineData("text.Trim() is object")]
    [InlineData("(port, dual) is (80, true)")]
    [InlineData("(port, dual) is (80, _) or (_, true)")]
    [InlineData("ip is { Address: { AddressFamily: AddressFamily.InterNetworkV6 } }")]
    public Task Both_sides_of_a_pattern_are_reported(string test) => ReportsAsync(Server($$"""
        if ({{test}})
        {
            {{Unset}}
        }
        else
        {
            {{Unset}}
        }
        """));

    [Theory]
    [InlineData("endPoint is { AddressFamily: AddressFamily.InterNetworkV6 }")]
    [InlineData("endPoint.AddressFamily is AddressFamily.InterNetworkV6")]
    [InlineData("endPoint.AddressFamily is not AddressFamily.InterNetwork and not AddressFamily.Unix")]
    [InlineData("endPoint is IPEndPoint { AddressFamily: AddressFamily.InterNetworkV6 }")]
    [InlineData("endPoint is IPEndPoint { Address: { AddressFamily: AddressFamily.InterNetworkV6 } }")]
    [InlineData("endPoint is { AddressFamily: AddressFamily.InterNetworkV6 or AddressFamily.Unix }")]
    public Task A_pattern_for_IPv6_guards_the_choice(string test) => SilentAsync(Server($$"""
        using var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if ({{test}})
        {
            socket.DualMode = true;
        }

        socket.Bind(endPoint);
        """));

    [Theory]
    [InlineData("endPoint is { AddressFamily: AddressFamily.InterNetwork }")]
    [InlineData("endPoint is IPEndPoint { AddressFamily: AddressFamily.InterNetwork }")]
    [InlineData("endPoint is IPEndPoint { AddressFamily: AddressFamily.InterNetworkV6, Port: 80 }")]
    [InlineData("endPoint is IPEndPoint { Port: 80, AddressFamily: AddressFamily.InterNetworkV6 }")]
    [InlineData("endPoint.AddressFamily is not AddressFamily.InterNetworkV6 and not AddressFamily.Unix")]
    public Task A_pattern_that_leaves_IPv6_out_leaves_it_to_be_reported(string test) => ReportsAsync(Server($$"""
        if ({{test}})
        {
            return;
        }

        using var socket = {|DSA1002:new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        socket.Bind(endPoint);
        """));

    [Fact]
    public Task An_endpoint_that_is_a_path_has_no_mode() => SilentAsync(Server("""
        if (endPoint is UnixDomainSocketEndPoint path)
        {
            using var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
            socket.Bind(endPoint);
        }
        """));

    [Fact]
    public Task An_endpoint_that_is_no_IPEndPoint_has_no_mode() => SilentAsync(Server("""
        if (endPoint is not IPEndPoint)
        {
            using var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
            socket.Bind(endPoint);
        }
        """));

    [Theory]
    [InlineData("port switch { 80 => AddressFamily.InterNetwork, _ => AddressFamily.InterNetworkV6 }")]
    [InlineData("port switch { 80 => AddressFamily.InterNetworkV6, _ => AddressFamily.InterNetwork }")]
    [InlineData("port switch { > 80 => AddressFamily.InterNetworkV6, var low when low > 10 => AddressFamily.InterNetwork, _ => AddressFamily.InterNetwork }")]
    public Task Every_arm_of_a_switch_is_a_path(string family) => ReportsAsync(Server($$"""
        using var socket = {|DSA1002:new Socket({{family}}, SocketType.Stream, ProtocolType.Tcp)|};
        socket.Bind(new IPEndPoint(socket.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, port));
        """));

    [Theory]
    [InlineData("{|DSA1001:" + Tcp6 + "|}", "")]
    [InlineData(Tcp6, "socket.DualMode = true;")]
    public Task A_variable_of_a_pattern_is_the_socket(string create, string choose) => ReportsAsync($$"""
        void Start(int port)
        {
            if (Create() is var socket)
            {
                {{choose}}
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }

        private static Socket Create() => {{create}};
        """);

    [Fact]
    public Task A_test_for_a_derived_type_may_fail() => ReportsAsync("""
        sealed class TracingSocket() : Socket(SocketType.Stream, ProtocolType.Tcp);

        sealed class Server
        {
            void Start(int port)
            {
                Socket socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                if (socket is TracingSocket traced)
                {
                    traced.DualMode = true;
                }

                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Fact]
    public Task A_test_for_the_type_that_it_has_succeeds() => SilentAsync("""
        sealed class Listener
        {
            private readonly Socket socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            public void UseBoth() => socket.DualMode = true;

            public void Bind(int port) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }

        sealed class Server
        {
            void Start(int port)
            {
                var listener = new Listener();
                if (listener is Listener known)
                {
                    known.UseBoth();
                }

                listener.Bind(port);
            }
        }
        """);

    [Theory]
    [InlineData("options is { Dual: true }", "options is { Dual: false }", true)]
    [InlineData("options is { Dual: true }", "options is { Other: false }", false)]
    [InlineData("options is { Dual: true }", "others is { Dual: false }", false)]
    public Task A_field_in_a_pattern_is_that_field(string first, string second, bool isSilent) => ReportsAsync($$"""
        sealed class Options
        {
            public readonly bool Dual, Other;
        }

        sealed class Server
        {
            void Start(Options options, Options others, int port)
            {
                if (options is null || others is null) return;
                using var socket = {{(isSilent ? Tcp6 : "{|DSA1001:" + Tcp6 + "|}")}};
                if ({{first}}) socket.DualMode = true;
                if ({{second}}) socket.DualMode = false;
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);
}
