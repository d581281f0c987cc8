namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Bounded work: recursion and endless chains end, and past the budget nothing is reported.</summary>
public sealed class BudgetTests
{
    private static string Chain(int depth, string creation) => $$"""
        public static void Start() => M0({{creation}});

        {{string.Join("\n    ", Enumerable.Range(0, depth).Select(i => $"private static void M{i}(Socket socket) => M{i + 1}(socket);"))}}

        private static void M{{depth}}(Socket socket) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """;

    [Fact]
    public Task A_short_chain_of_helpers_is_reported() => ReportsAsync(Chain(1, "{|DSA1001:" + Tcp6 + "|}"));

    [Fact]
    public Task A_chain_of_helpers_past_the_budget_ends_and_is_silent() => SilentAsync(Chain(200, Tcp6));

    [Fact]
    public Task A_helper_that_calls_itself_ends() => ReportsAsync("""
        public static void Start() => Retry({|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}, 3);

        private static void Retry(Socket socket, int attempts)
        {
            try
            {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
            catch (SocketException) when (attempts > 0)
            {
                Retry(socket, attempts - 1);
            }
        }
        """);

    [Fact]
    public Task Helpers_that_call_each_other_without_end_are_silent() => SilentAsync("""
        public static void Start() => Ping().Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

        private static Socket Ping() => Pong();

        private static Socket Pong() => Ping();
        """);

    [Fact]
    public Task Many_independent_choices_in_one_method_end() => SilentAsync($$"""
        public static void Start(bool[] flags)
        {
            {{string.Join("\n        ", Enumerable.Range(0, 40).Select(i => $"var s{i} = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); if (flags[{i}]) {{ s{i}.DualMode = true; }} else {{ s{i}.DualMode = false; }}"))}}
            {{string.Join("\n        ", Enumerable.Range(0, 40).Select(i => $"s{i}.Bind(new IPEndPoint(IPAddress.IPv6Any, {8000 + i}));"))}}
        }
        """);

    [Fact]
    public async Task Ten_guarded_sockets_in_one_method_are_ten_findings()
    {
        var findings = await Findings.InAsync($$"""
            public static void Start(IPAddress address, bool dual)
            {
                {{string.Join("\n        ", Enumerable.Range(0, 10).Select(GuardedSocket))}}
            }
            """);

        Assert.Equal(Enumerable.Repeat("DSA1002", 10), findings.Select(it => it.Id));
    }

    private static string GuardedSocket(int i) => $$"""
        var s{{i}} = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (dual && s{{i}}.AddressFamily == AddressFamily.InterNetworkV6) { s{{i}}.DualMode = true; }
        try { s{{i}}.Bind(new IPEndPoint(address, {{8000 + i}})); }
        catch (SocketException) { s{{i}}.Dispose(); }
        """;

    [Fact]
    public Task Constructors_that_create_each_other_end() => SilentAsync("""
        sealed class A
        {
            private readonly B _b = new();
            private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };

            public void Start()
            {
                _b.Start();
                _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }

        sealed class B
        {
            private readonly A _a = new();

            public void Start() => _a.Start();
        }
        """);
}
