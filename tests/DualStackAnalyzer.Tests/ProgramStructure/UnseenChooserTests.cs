namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>
/// Code outside the analysis may choose the mode: before which binds, and before which not. What may happen between
/// two calls says nothing of a socket that is created and bound in one.
/// </summary>
public sealed class UnseenChooserTests
{
    private const string Bind = "_socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));";

    private const string AnyOption = "public void SetOption(SocketOptionLevel level, SocketOptionName name, int value) => _socket.SetSocketOption(level, name, value);";
    private const string OneOption = "public void SetBuffer(int value) => _socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReceiveBuffer, value);";

    /// <summary>A server with another public method besides Start.</summary>
    private static string Server(string start, string otherMethod = AnyOption, string members = "private Socket _socket;") => $$"""
        public sealed class Server
        {
            {{members}}

            public void Start()
            {
                {{start}}
                _socket.Listen(5);
            }

            {{otherMethod}}
        }
        """;

    [Theory]
    [InlineData("_socket = " + ReportedTcp6 + ";", AnyOption)]
    [InlineData("_socket = " + ReportedTcp6 + ";", OneOption)]
    [InlineData("_socket ??= " + ReportedTcp6 + ";", AnyOption)]
    [InlineData("_socket ??= " + ReportedTcp6 + ";", OneOption)]
    [InlineData("_socket = " + ReportedTcp6 + ";", "public void Tune(Action<Socket> tune) => tune(_socket);")]
    [InlineData("_socket ??= " + ReportedTcp6 + ";", "public void Tune(Action<Socket> tune) => tune(_socket);")]
    public Task Created_and_bound_in_one_call_is_reported_whatever_other_methods_set(string create, string otherMethod) =>
        ReportsAsync(Server(create + Bind, otherMethod));

    [Theory]
    [InlineData("_socket = " + Tcp6 + "; _socket.DualMode = true;")]
    [InlineData("_socket ??= " + Tcp6 + "; _socket.DualMode = true;")]
    [InlineData("_socket = " + Tcp6 + "; SetOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, 1);")]
    public Task Created_chosen_and_bound_in_one_call_is_silent(string create) => SilentAsync(Server(create + Bind));

    [Theory]
    [InlineData(AnyOption, Tcp6)]
    [InlineData("public void Tune(Action<Socket> tune) => tune(_socket);", Tcp6)]
    [InlineData(OneOption, ReportedTcp6)]
    public Task Created_by_the_constructor_and_bound_later_is_for_who_may_choose_in_between(string otherMethod, string created) =>
        ReportsAsync(Server(Bind, otherMethod, $"private readonly Socket _socket; public Server() => _socket = {created};"));

    [Theory]
    [InlineData(AnyOption, Tcp6)]
    [InlineData(OneOption, ReportedTcp6)]
    public Task Created_by_one_method_and_bound_by_another_is_for_who_may_choose_in_between(string otherMethod, string created) =>
        ReportsAsync(Server(Bind, otherMethod, $"private Socket _socket; public void Open() => _socket = {created};"));

    [Fact]
    public Task Bound_at_once_and_by_another_method_again_is_reported() => ReportsAsync(Server(
        $"_socket = {ReportedTcp6}; {Bind}", AnyOption + "public void Rebind() => " + Bind));

    private static string Configured(string created, string body) => $$"""
        public sealed class Client
        {
            public void Connect(EndPoint local, Action<Socket> configure)
            {
                var socket = {{created}};
                {{body}}
            }
        }
        """;

    [Theory]
    [InlineData("configure(socket); socket.Bind(local);")]
    [InlineData("configure?.Invoke(socket); socket.Bind(local);")]
    [InlineData("if (configure != null) { configure(socket); } socket.Bind(local);")]
    public Task A_callback_before_the_same_bind_on_some_path_is_silent(string body) => SilentAsync(Configured(Tcp6, body));

    [Theory]
    [InlineData("if (configure == null) { socket.Bind(local); } else { configure(socket); socket.Bind(local); }")]
    [InlineData("socket.Bind(local); configure(socket);")]
    public Task A_callback_before_another_bind_is_reported(string body) => ReportsAsync(Configured(ReportedTcp6, body));

    [Theory]
    [InlineData("socket.Bind(local); socket.Bind(local);")]
    [InlineData("socket.Bind(local); configure?.Invoke(socket); socket.Bind(local);")]
    public async Task A_bind_of_a_socket_that_is_bound_says_nothing(string body)
    {
        var finding = await Findings.SingleAsync(Configured(Tcp6, body));

        Assert.Equal("DSA1001", finding.Id);
        Assert.Single(finding.AdditionalTexts());
    }

    [Fact]
    public async Task Both_binds_of_a_socket_that_is_bound_on_either_path_are_shown()
    {
        var finding = await Findings.SingleAsync(Configured(Tcp6, "if (local is null) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0)); } else { socket.Bind(local); }"));

        Assert.Equal(2, finding.AdditionalTexts().Length);
    }

    [Theory]
    [InlineData("configure(socket); socket.Bind(local);", false)]
    [InlineData("socket.DualMode = true; socket.Bind(local);", true)]
    public async Task The_message_says_some_paths_only_where_another_path_chooses(string otherPath, bool saysSome)
    {
        var finding = await Findings.SingleAsync(Configured(Tcp6, $"if (local is IPEndPoint {{ Port: 0 }}) {{ {otherPath} }} else {{ socket.Bind(local); }}"));

        Assert.Equal(saysSome, finding.Message().Contains("on some paths", System.StringComparison.Ordinal));
    }
}
