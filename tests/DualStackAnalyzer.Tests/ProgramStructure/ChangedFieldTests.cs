namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>A method of the type's own that changes the address, family or flag which the caller goes on with.</summary>
public sealed class ChangedFieldTests
{
    private static string Program(string field, string change, string body) => $$"""
        public static class Input
        {
            public static IPAddress Address() => IPAddress.Parse(Console.ReadLine()!);
        }

        public sealed class Server
        {
            {{field}}

            private void Change(string text)
            {
                {{change}}
            }

            public void Start(string text)
            {
                {{body}}
            }
        }
        """;

    private const string Address = "private IPAddress address = Input.Address();";
    private const string Flag = "private bool isIPv6;";
    private const string Pick = "isIPv6 ? IPAddress.IPv6Any : IPAddress.Any";

    private static string Listener(string id, string address) => $"var listener = {{|{id}:new TcpListener({address}, 5)|}}; listener.Start(); listener.AcceptTcpClient();";

    [Theory]
    [InlineData("DSA1002", "address = Input.Address();")]
    [InlineData("DSA1002", "IPAddress.TryParse(text, out address!);")]
    [InlineData("DSA1002", "if (text.Length > 5) { address = Input.Address(); }")]
    [InlineData("DSA1001", "address = IPAddress.IPv6Any;")]
    [InlineData("DSA1003", "address = IPAddress.IPv6Loopback;")]
    public Task What_it_assigns_is_reported(string id, string change)
    {
        string listener = Listener(id, "address");
        return Task.WhenAll(
            ReportsAsync(Program(Address, change, $"Change(text); {listener}")),
            ReportsAsync(Program(Address, change, $"Change(text); {{ {listener} }}").Replace("private void Change", "private static void Change").Replace("private IPAddress", "private static IPAddress")));
    }

    [Theory]
    [InlineData("DSA1002", "address = Input.Address();")]
    [InlineData("DSA1001", "address = IPAddress.IPv6Any;")]
    public Task Though_it_was_IPv4_before(string id, string change) =>
        ReportsAsync(Program(Address, change, $"if (address.AddressFamily == AddressFamily.InterNetwork) {{ Change(text); {Listener(id, "address")} }}"));

    [Fact]
    public Task It_is_not_certain_any_more_though_it_was_before() =>
        ReportsAsync(Program(Address, "address = Input.Address();", $"if (address.AddressFamily == AddressFamily.InterNetworkV6) {{ Change(text); {Listener("DSA1002", "address")} }}"));

    [Theory]
    [InlineData("address = IPAddress.Any;")]
    [InlineData("address = text.Length > 5 ? IPAddress.Any : IPAddress.Loopback;")]
    public Task An_IPv4_address_is_silent(string change) =>
        SilentAsync(Program(Address, change, "Change(text); var listener = new TcpListener(address, 5); listener.Start(); listener.AcceptTcpClient();"));

    [Theory]
    [InlineData("isIPv6 = text == \"6\";")]
    [InlineData("isIPv6 = !isIPv6;")]
    public Task A_flag_that_is_changed_after_the_test_is_not_known(string change) =>
        ReportsAsync(Program(Flag, change, $"if (!isIPv6) {{ Change(text); {Listener("DSA1002", Pick)} }}"));

    [Fact]
    public Task A_flag_that_stays_is_known() =>
        SilentAsync(Program(Flag, "Console.WriteLine(text);", $"if (!isIPv6) {{ Change(text); var listener = new TcpListener({Pick}, 5); listener.Start(); listener.AcceptTcpClient(); }}"));

    [Fact]
    public Task A_family_that_is_changed_after_the_test_is_not_known() => ReportsAsync(Program(
        "private AddressFamily family;",
        "family = text.Length > 3 ? AddressFamily.InterNetwork : AddressFamily.InterNetworkV6;",
        """
        if (family == AddressFamily.InterNetwork)
        {
            Change(text);
            var socket = {|DSA1002:new Socket(family, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind(new IPEndPoint(family == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, 5));
            socket.Listen(5);
        }
        """));

    [Fact]
    public Task What_an_asynchronous_method_assigns_is_reported_too() => ReportsAsync("""
        public sealed class Server
        {
            private IPAddress address = IPAddress.Any;

            private async Task Change(string text)
            {
                await Task.Yield();
                address = IPAddress.Parse(text);
            }

            public async Task Start(string text)
            {
                await Change(text);
                var listener = {|DSA1002:new TcpListener(address, 5)|};
                listener.Start();
                listener.AcceptTcpClient();
            }
        }
        """);

    private const string Property = "private IPAddress address = Input.Address(); private IPAddress Current { get => address; set { address = value; Console.WriteLine(); } }";

    [Fact]
    public Task What_a_setter_with_a_body_keeps_is_known() =>
        SilentAsync(Program(Property, "", "Current = IPAddress.Any; var listener = new TcpListener(Current, 5); listener.Start(); listener.AcceptTcpClient();"));

    [Theory]
    [InlineData("DSA1001", "Current = IPAddress.IPv6Any;")]
    [InlineData("DSA1002", "Current = IPAddress.Parse(text);")]
    [InlineData("DSA1002", "if (address.AddressFamily == AddressFamily.InterNetwork) { Current = Input.Address(); }")]
    public Task Another_that_it_keeps_is_reported(string id, string set) =>
        ReportsAsync(Program(Property, "", $"{set} {Listener(id, "Current")}"));

    private static string Ports(string change, string call, string types = "") => $$"""
        {{types}}
        public sealed class Server
        {
            private int port = 5000;

            {{change}}

            public void Start()
            {
                var first = new Socket(SocketType.Stream, ProtocolType.Tcp);
                first.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                first.Listen(5);
                {{call}}
                var second = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                {|DSA2001:second.Bind(new IPEndPoint(IPAddress.Any, port))|};
                second.Listen(5);
            }
        }
        """;

    [Theory]
    [InlineData("private void Next() { port++; }", "Next();")]
    [InlineData("private int Next() => ++port;", "Next();")]
    [InlineData("private int Port { get => port; set { port = value; } }", "Port = Port + 1;")]
    [InlineData("private void Next() { Inner(); } private void Inner() { port = new Random().Next(); }", "Next();")]
    public Task A_port_that_a_method_changes_is_another_one(string change, string call) =>
        SilentAsync(Ports(change, call).Replace("{|DSA2001:", "").Replace("|}", ""));

    [Theory]
    [InlineData("private void Log() { Console.WriteLine(port); }", "Log();")]
    [InlineData("private int count; private void Next() { count++; }", "Next();")]
    public Task One_that_stays_is_the_same(string change, string call) => ReportsAsync(Ports(change, call));
}
