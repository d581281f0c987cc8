namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>
/// Calls on an object that came from outside, of another type with a socket of its own: it configures that one, and
/// ours only where it can reach it.
/// </summary>
public sealed class ElsewhereTests
{
    private const string Bind = "socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));";

    /// <summary>A transfer that opens its data socket beside the control connection of a client that it was given.</summary>
    private static string Transfer(string clientsMember, string open, string ofTransfer = "") => $$"""
        sealed class Channel
        {
            public Socket Socket;
        }

        sealed class Client
        {
            private Socket _control = new(SocketType.Stream, ProtocolType.Tcp);

            public Socket Data;
            public bool IsDual;
            public int Count;

            {{clientsMember}}
        }

        sealed class Transfer
        {
            private readonly Client _client;
            {{ofTransfer}}

            public Transfer(Client client) => _client = client;

            public void Open(IPAddress address)
            {
                {{open}}
            }
        }
        """;

    /// <summary>What it does to the socket of its own.</summary>
    private const string OwnBusiness = "_control.DualMode = true; _control.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));";

    [Theory]
    [InlineData("public void Execute(string command) { " + OwnBusiness + " }")]
    [InlineData("public int Execute(string command) { " + OwnBusiness + " return 200; }")]
    [InlineData("public bool Execute(string command) { " + OwnBusiness + " return true; }")]
    public Task A_call_that_is_handed_no_socket_is_reported(string method) =>
        ReportsAsync(Transfer(method, $"""var socket = {ReportedTcp6}; _client.Execute("PORT"); {Bind}"""));

    /// <summary>A call beyond the budget may have chosen any mode; but it does not have to be followed.</summary>
    [Theory]
    [InlineData("void Execute(string command)", "\"PORT\"")]
    [InlineData("bool Execute(string command)", "\"PORT\"")]
    [InlineData("void Execute(Channel channel)", "new Channel()")]
    public Task A_call_that_is_handed_no_socket_and_is_too_much_to_follow_is_reported(string method, string argument) => ReportsAsync(Transfer(
        $$"""
        public {{method}}
        {
            {{string.Join("\n    ", Enumerable.Range(0, 1500).Select(i => $"Count = Count * {i} + {i};"))}}
            _control.DualMode = true;
            {{(method.StartsWith("bool", StringComparison.Ordinal) ? "return true;" : "")}}
        }
        """,
        $"var socket = {ReportedTcp6}; _client.Execute({argument}); {Bind}"));

    [Fact]
    public Task A_call_beside_a_socket_in_a_private_field_is_reported() => ReportsAsync(Transfer(
        "public void Execute(string command) { " + OwnBusiness + " }",
        $"""socket = {ReportedTcp6}; _client.Execute("PORT"); {Bind}""",
        "private Socket socket;"));

    [Fact]
    public Task A_call_that_is_handed_an_object_which_keeps_its_socket_private_is_reported() => ReportsAsync(Transfer(
        "public void Execute(Transfer transfer) { " + OwnBusiness + " }",
        $"socket = {ReportedTcp6}; _client.Execute(this); {Bind}",
        "private Socket socket;"));

    [Theory]
    [InlineData("new List<string> { \"PORT\" }", "List<string> commands")]
    [InlineData("new Channel()", "Channel channel")]
    [InlineData("address", "IPAddress address")]
    public Task A_call_that_is_handed_something_without_our_socket_is_reported(string argument, string parameter) => ReportsAsync(Transfer(
        $"public void Execute({parameter}) {{ {OwnBusiness} }}", $"var socket = {ReportedTcp6}; _client.Execute({argument}); {Bind}"));

    [Theory]
    [InlineData("socket", "Socket it", "it.DualMode = true;")]
    [InlineData("socket, 80", "Socket it, int port", "it.DualMode = true;")]
    [InlineData("\"DATA\", socket", "string name, Socket it", "it.DualMode = true;")]
    [InlineData("new List<Socket> { socket }", "List<Socket> all", "foreach (var it in all) { it.DualMode = true; }")]
    [InlineData("new[] { socket }", "Socket[] all", "foreach (var it in all) { it.DualMode = true; }")]
    [InlineData("new Channel { Socket = socket }", "Channel it", "it.Socket.DualMode = true;")]
    [InlineData("() => socket.DualMode = true", "Action configure", "_control.DualMode = true; configure();")]
    public Task A_call_that_is_handed_the_socket_and_chooses_is_silent(string argument, string parameter, string body) => SilentAsync(Transfer(
        $"public void Execute({parameter}) {{ {body} }}", $"var socket = {Tcp6}; _client.Execute({argument}); {Bind}"));

    [Theory]
    [InlineData("socket", "Socket it", "it.NoDelay = true;")]
    [InlineData("new[] { socket }", "Socket[] all", "foreach (var it in all) { it.NoDelay = true; }")]
    [InlineData("() => socket.NoDelay = true", "Action configure", "configure();")]
    public Task A_call_that_is_handed_the_socket_and_sets_something_else_is_reported(string argument, string parameter, string body) => ReportsAsync(Transfer(
        $"public void Execute({parameter}) {{ {OwnBusiness} {body} }}", $"var socket = {ReportedTcp6}; _client.Execute({argument}); {Bind}"));

    [Fact]
    public Task A_call_that_is_handed_the_object_which_holds_the_socket_openly_is_silent() => SilentAsync(Transfer(
        "public void Execute(Transfer transfer) => transfer.socket.DualMode = true;",
        $"socket = {Tcp6}; _client.Execute(this); {Bind}",
        "internal Socket socket;"));

    [Theory]
    [InlineData("Data.DualMode = true;", Tcp6)]
    [InlineData("Data.NoDelay = true; " + OwnBusiness, ReportedTcp6)]
    public Task A_call_on_the_object_that_holds_the_socket_is_looked_into(string body, string created) => ReportsAsync(Transfer(
        $"public void Prepare() {{ {body} }}",
        $"_client.Data = {created}; _client.Prepare(); _client.Data.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));"));

    [Fact]
    public Task A_call_that_keeps_the_socket_for_a_later_one_to_choose_is_silent() => SilentAsync(Transfer(
        "public void Attach(Socket data) => Data = data; public void Choose() => Data.DualMode = true;",
        $"var socket = {Tcp6}; _client.Attach(socket); _client.Choose(); {Bind}"));

    [Theory]
    [InlineData("public Socket Make() => " + Tcp6 + ";", "{|DSA1001:_client.Make()|}")]
    [InlineData("public Socket Make() => new(SocketType.Stream, ProtocolType.Tcp);", "_client.Make()")]
    public Task A_call_that_returns_the_socket_is_looked_into(string method, string created) =>
        ReportsAsync(Transfer(method, $"var socket = {created}; {Bind}"));

    [Theory]
    [InlineData("IsDual = false;", ReportedTcp6)]
    [InlineData("Count = 1;", Tcp6)]
    public Task A_flag_that_it_was_given_is_forgotten_where_the_call_assigns_it(string assigns, string created) => ReportsAsync(Transfer(
        $"public void Negotiate() {{ {OwnBusiness} {assigns} }}",
        $"_client.IsDual = true; var socket = {created}; _client.Negotiate(); if (_client.IsDual) {{ socket.DualMode = true; }} {Bind}"));

    [Theory]
    [InlineData("_client", ReportedTcp6)]
    [InlineData("mine", Tcp6)]
    public Task A_flag_of_an_object_that_was_made_here_is_kept(string asked, string created) => ReportsAsync(Transfer(
        $"public void Negotiate() {{ {OwnBusiness} IsDual = false; }}",
        $"var mine = new Client(); {asked}.IsDual = true; var socket = {created}; _client.Negotiate(); if ({asked}.IsDual) {{ socket.DualMode = true; }} {Bind}"));

    [Fact]
    public Task What_it_answers_about_an_address_is_looked_into() => SilentAsync(Transfer(
        "public bool IsIPv6(IPAddress address) => address.AddressFamily == AddressFamily.InterNetworkV6;",
        """
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (_client.IsIPv6(address)) { socket.DualMode = true; }
        socket.Bind(new IPEndPoint(address, 0));
        """));

    [Fact]
    public Task What_it_answers_about_another_address_is_no_reason_to_be_silent() => ReportsAsync(Transfer(
        "public bool IsLoopback(IPAddress address) => address.Equals(IPAddress.Loopback);",
        """
        var socket = {|DSA1002:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        if (_client.IsLoopback(address)) { return; }
        socket.Bind(new IPEndPoint(address, 0));
        """));

    [Fact]
    public Task What_is_bound_after_the_call_has_failed_is_reported() => ReportsAsync(Transfer(
        "public void Execute(string command) { " + OwnBusiness + " }",
        $$"""try { _client.Execute("PASV"); } catch (SocketException) { var socket = {{ReportedTcp6}}; {{Bind}} }"""));

    /// <summary>It calls back, or reaches by another way what was put into an object from outside.</summary>
    [Theory]
    [InlineData("public void Execute(Transfer transfer) { " + OwnBusiness + " transfer.Choose(); }",
        $"socket = {Tcp6}; _client.Execute(this); {Bind}", "private Socket socket; public void Choose() => socket.DualMode = true;")]
    [InlineData("public void Execute(Channel channel) { " + OwnBusiness + " channel.Socket.DualMode = true; }",
        $"_channel.Socket = {Tcp6}; _client.Execute(_channel); _channel.Socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));",
        "private readonly Channel _channel; public Transfer(Channel channel) => _channel = channel;")]
    [InlineData("private readonly Channel _own; public Client(Channel channel) => _own = channel; public void Execute() { " + OwnBusiness + " _own.Socket.DualMode = true; }",
        $"_channel.Socket = {Tcp6}; _client.Execute(); _channel.Socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));",
        "private readonly Channel _channel; public Transfer(Channel channel) => _channel = channel;")]
    public Task A_call_that_reaches_our_socket_all_the_same_is_silent(string clientsMember, string open, string ofTransfer) =>
        SilentAsync(Transfer(clientsMember, open, ofTransfer));

    [Fact]
    public Task A_socket_that_comes_back_through_a_parameter_is_reported() => ReportsAsync(Transfer(
        "public void Execute(out Socket socket) { " + OwnBusiness + " socket = " + Tcp6 + "; }",
        "{|DSA1001:_client.Execute(out var socket)|}; " + Bind));

    [Fact]
    public Task A_flag_of_the_client_that_was_tested_before_the_call_is_not_known_after_it() => ReportsAsync(Transfer(
        "public void Execute() { " + OwnBusiness + " IsDual = false; }",
        $"if (!_client.IsDual) return; var socket = {ReportedTcp6}; _client.Execute(); if (_client.IsDual) socket.DualMode = true; {Bind}"));
}
