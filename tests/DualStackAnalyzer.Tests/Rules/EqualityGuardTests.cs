namespace DualStackAnalyzer.Tests.Rules;

/// <summary>What a test for equality says, and what an earlier test says of a later one.</summary>
public sealed class EqualityGuardTests
{
    private const string Bind = "socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));";

    private static string Server(string body) => $$"""
        enum Kind { IPv4, IPv6, Auto }

        sealed class Server
        {
            void Start(Kind kind, Kind preferred, bool dual, string mode, string other, Func<IPAddress> configured)
            {
                {{body}}
            }
        }
        """;

    [Fact]
    public Task A_flag_compared_with_true_and_with_false_covers_all_paths() => SilentAsync(Server($"""
        var socket = {Tcp6};
        if (dual == true) socket.DualMode = true;
        if (dual == false) socket.DualMode = false;
        {Bind}
        """));

    [Theory]
    [InlineData("dual == true", "dual != false")]
    [InlineData("dual == false", "dual != true")]
    public Task A_flag_compared_with_true_or_false_alone_leaves_a_path(string test, string same) => ReportsAsync(Server($"""
        var socket = {ReportedTcp6};
        if ({test}) socket.DualMode = true;
        if ({same}) socket.DualMode = true;
        {Bind}
        """));

    [Fact]
    public Task Texts_of_which_nothing_is_known_are_two_texts() => ReportsAsync(Server($$"""
        var socket = {{ReportedTcp6}};
        if (mode.Trim() == "dual") socket.DualMode = true;
        if (other.Trim() == "dual") { {{Bind}} }
        """));

    [Fact]
    public Task Texts_of_which_nothing_is_known_may_differ() => ReportsAsync(Server($$"""
        var socket = {{ReportedTcp6}};
        if (mode.Trim() != other.Trim()) { {{Bind}} }
        """));

    [Theory]
    [InlineData("if (kind == Kind.IPv6)", true)]
    [InlineData("if (kind != Kind.IPv4)", true)]
    [InlineData("if (kind == preferred)", true)]
    [InlineData("if (preferred != Kind.IPv6)", true)]
    [InlineData("if (kind == Kind.IPv4)", false)]
    [InlineData("if (kind != Kind.IPv6)", false)]
    public Task A_socket_made_for_one_kind_is_bound_where_a_later_test_lets_that_kind_through(string test, bool isReported) => ReportsAsync(Server($$"""
        Socket socket = null;
        if (kind == Kind.IPv6)
        {
            socket = {{(isReported ? ReportedTcp6 : Tcp6)}};
        }

        {{test}}
        {
            {{Bind}}
        }
        """));

    [Theory]
    [InlineData("!= null", "== null")]
    [InlineData("== null", "!= null")]
    public Task What_is_null_is_not_something_else_later(string test, string opposite) => SilentAsync(Server($$"""
        IPAddress address = configured();
        Socket socket = null;
        if (address {{test}}) socket = {{Tcp6}};
        if (address {{opposite}}) { {{Bind}} }
        """));

    [Fact]
    public Task An_address_that_equals_a_specific_one_is_noted_as_specific() => ReportsAsync(Server("""
        IPAddress address = configured();
        if (address.Equals(IPAddress.IPv6Loopback))
        {
            var socket = {|DSA1003:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind(new IPEndPoint(address, 80));
        }
        """));

    [Fact]
    public Task An_address_that_is_not_the_wildcard_nor_one_other_is_some_specific_one() => ReportsAsync(Server("""
        IPAddress address = configured();
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && !address.Equals(IPAddress.IPv6Any) && !address.Equals(IPAddress.IPv6Loopback))
        {
            var socket = {|DSA1003:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind(new IPEndPoint(address, 80));
        }
        """));

    [Fact]
    public Task A_method_that_answers_a_bool_may_answer_otherwise_the_next_time() => ReportsAsync($$"""
        private readonly HashSet<int> seen = new();

        public void Start(int port)
        {
            var socket = {{ReportedTcp6}};
            if (seen.Add(port)) socket.DualMode = true;
            if (seen.Add(port)) socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task A_flag_that_was_assigned_is_what_its_negation_says() => ReportsAsync(Server($$"""
        var off = true;
        var on = !off;
        var socket = {{ReportedTcp6}};
        if (on) socket.DualMode = true;
        {{Bind}}
        """));

    [Fact]
    public Task Flags_of_an_unknown_pair_keep_their_value() => SilentAsync($$"""
        sealed class Server
        {
            private readonly (string Name, bool Dual) settings;

            public Server((string, bool) settings) => this.settings = settings;

            public void Start()
            {
                var (name, dual) = settings;
                var socket = {{Tcp6}};
                if (dual) socket.DualMode = true;
                if (!dual) socket.DualMode = false;
                {{Bind}}
            }
        }
        """);

    [Fact]
    public Task Flags_of_two_unknown_pairs_are_two_flags() => ReportsAsync($$"""
        public void Start(Func<(double, bool)> first, Func<(double, bool)> second)
        {
            var (_, dual) = first();
            var (_, open) = second();
            var socket = {{ReportedTcp6}};
            if (dual) socket.DualMode = true;
            if (open) { {{Bind}} }
        }
        """);
}
