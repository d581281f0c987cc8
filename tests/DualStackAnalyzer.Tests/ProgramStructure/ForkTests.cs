using System.Globalization;

namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>
/// Sockets that one of two paths has made, five times: too many ways to tell apart, so that where they come together
/// each socket is one of two.
/// </summary>
public sealed class ForkTests
{
    /// <param name="create">What makes a socket; # stands for its number.</param>
    /// <param name="use">What is done to it then.</param>
    /// <param name="helper">What Create makes.</param>
    /// <param name="members">Members for each socket.</param>
    /// <param name="parameters">What Start is given.</param>
    private static string Server(string create, string use, string helper = Tcp6, string members = "", string parameters = "bool[] has, Action<Socket> configure") => $$"""
        public sealed class Server
        {
            {{Each(members)}}

            public void Start({{parameters}})
            {
                {{Each(create)}}
                {{Each(use)}}
            }

            private static Socket Create() => {{helper}};

            private static void Open(Socket socket, int port) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """;

    private static string Each(string statements) =>
        string.Join("\n        ", Enumerable.Range(0, 5).Select(i => statements.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private const string Bind = "s#.Bind(new IPEndPoint(IPAddress.IPv6Any, 7000 + #));";

    private static string Fork(string made, string other = "Create()") => $"if (has[#]) {{ s# = {made}; }} else {{ s# = {other}; }}";

    [Theory]
    [InlineData("Socket s#;", "")]
    [InlineData("", "private Socket s#;")]
    [InlineData("", "private Socket s# { get; set; }")]
    [InlineData("", "private static Socket s#;")]
    public Task Made_here_or_by_a_helper_is_reported_for_both(string local, string member) =>
        ReportsAsync(Server(local + Fork(ReportedTcp6), Bind, ReportedTcp6, member));

    [Theory]
    [InlineData("Socket s#;", "")]
    [InlineData("", "private Socket s#;")]
    public Task Made_here_or_by_a_helper_and_made_dual_afterwards_is_silent(string local, string member) =>
        SilentAsync(Server(local + Fork(Tcp6), "s#.DualMode = true;" + Bind, Tcp6, member));

    [Theory]
    [InlineData("Open(s#, 7000 + #);")]
    [InlineData("using (s#) { " + Bind + " }")]
    [InlineData("var copy# = s#; copy#.Bind(new IPEndPoint(IPAddress.IPv6Any, 7000 + #));")]
    public Task Each_that_a_place_may_hold_is_followed(string use) => ReportsAsync(Server("Socket s#;" + Fork(ReportedTcp6), use, ReportedTcp6));

    [Fact]
    public Task Each_that_an_element_may_hold_is_followed() => ReportsAsync(Server(
        Fork(ReportedTcp6).Replace("s#", "_all[#]", StringComparison.Ordinal), Bind.Replace("s#", "_all[#]", StringComparison.Ordinal), ReportedTcp6)
        .Replace("public sealed class Server\n{", "public sealed class Server\n{\n    private readonly Socket[] _all = new Socket[5];\n", StringComparison.Ordinal));

    [Fact]
    public Task Made_by_a_conditional_expression_is_reported_for_both() =>
        ReportsAsync(Server($"var s# = has[#] ? {ReportedTcp6} : Create();", Bind, ReportedTcp6));

    [Theory]
    [InlineData("new Socket(SocketType.Stream, ProtocolType.Tcp)")]
    [InlineData(Tcp6 + " { DualMode = true }")]
    [InlineData("new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)")]
    public Task Of_an_unset_one_and_another_only_the_unset_one_is_reported(string other) =>
        ReportsAsync(Server("Socket s#;" + Fork(ReportedTcp6), Bind, other));

    [Theory]
    [InlineData("s#?.Bind(new IPEndPoint(IPAddress.IPv6Any, 7000 + #));")]
    [InlineData("if (s# != null) { " + Bind + " }")]
    [InlineData("if (s# is Socket it#) { it#.Bind(new IPEndPoint(IPAddress.IPv6Any, 7000 + #)); }")]
    [InlineData("if (s# == null) { Console.WriteLine(); } else { " + Bind + " }")]
    public Task Made_on_one_path_and_null_on_the_other_is_reported(string use) =>
        ReportsAsync(Server($"Socket s# = null; if (has[#]) {{ s# = {ReportedTcp6}; }}", use));

    [Theory]
    [InlineData("if (s# != null) { s#.DualMode = true; } s#?.Bind(new IPEndPoint(IPAddress.IPv6Any, 7000 + #));")]
    [InlineData("if (s# == null) { return; } s#.DualMode = true;" + Bind)]
    [InlineData("if (s# == null) { " + Bind + " }")]
    public Task Made_on_one_path_and_chosen_where_it_is_not_null_is_silent(string use) =>
        SilentAsync(Server($"Socket s# = null; if (has[#]) {{ s# = {Tcp6}; }}", use));

    [Fact]
    public Task Each_that_is_handed_to_unseen_code_may_be_chosen_there() =>
        SilentAsync(Server("Socket s#;" + Fork(Tcp6), "configure(s#);" + Bind));

    private const string Dual = "new Socket(SocketType.Stream, ProtocolType.Tcp)";

    /// <summary>Whichever of the two comes first is followed, and so is the other.</summary>
    [Theory]
    [InlineData("private Socket s#;", Bind)]
    [InlineData("private Socket s# { get; set; }", Bind)]
    [InlineData("private Socket s#;", "if (this is { s#: { } it# }) { it#.Bind(new IPEndPoint(IPAddress.IPv6Any, 7000 + #)); }")]
    [InlineData("private Socket s# { get; set; }", "if (this is { s#: Socket it# }) { it#.Bind(new IPEndPoint(IPAddress.IPv6Any, 7000 + #)); }")]
    public async Task Of_an_unset_one_and_a_dual_one_in_either_order_the_unset_one_is_reported(string member, string use)
    {
        await ReportsAsync(Server(Fork(ReportedTcp6, Dual), use, members: member));
        await ReportsAsync(Server(Fork(Dual, ReportedTcp6), use, members: member));
    }

    [Fact]
    public async Task A_parameter_that_was_assigned_is_either_as_well()
    {
        const string Parameters = "bool[] has, Socket s0, Socket s1, Socket s2, Socket s3, Socket s4";
        await ReportsAsync(Server(Fork(ReportedTcp6, Dual), Bind, parameters: Parameters));
        await ReportsAsync(Server(Fork(Dual, ReportedTcp6), Bind, parameters: Parameters));
        await SilentAsync(Server(Fork(Dual, Tcp6), "s#.DualMode = true;" + Bind, parameters: Parameters));
    }

    /// <summary>The ways come together where the method returns.</summary>
    private static string Returned(string first, string second, string choice) => $$"""
        public sealed class Server
        {
            public void Start(bool[] has) => Make(has).Bind(new IPEndPoint(IPAddress.IPv6Any, 7000));

            private static Socket Make(bool[] has)
            {
                Socket s0;
                if (has[0]) { s0 = {{first}}; } else { s0 = {{second}}; }
                {{Each("Socket more#; if (has[#]) { more# = new(SocketType.Stream, ProtocolType.Tcp); } else { more# = new(SocketType.Dgram, ProtocolType.Udp); }")}}
                {{Each("more#.Listen(1);")}}
                {{choice}}
                return s0;
            }
        }
        """;

    [Fact]
    public Task Each_that_a_method_may_return_is_followed() => ReportsAsync(Returned(ReportedTcp6, ReportedTcp6, ""));

    [Fact]
    public Task Of_what_a_method_may_return_only_the_unset_one_is_reported() =>
        ReportsAsync(Returned(ReportedTcp6, "new Socket(SocketType.Stream, ProtocolType.Tcp)", ""));

    [Fact]
    public Task What_a_method_makes_dual_before_it_returns_either_is_silent() => SilentAsync(Returned(Tcp6, Tcp6, "s0.DualMode = true;"));
}
