namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>A private address that is IPv4 wherever its type assigns it, and the places that may assign it something else.</summary>
public sealed class AssignedMemberTests
{
    [Theory]
    [InlineData("_address = IPAddress.Loopback;")]
    [InlineData("this._address = IPAddress.Loopback;")]
    [InlineData("(_address) = IPAddress.Loopback;")]
    [InlineData("_address ??= IPAddress.Loopback;")]
    [InlineData("Show(_address);")]
    [InlineData("if (_address == given) { Show(this._address); }")]
    [InlineData("var text = _address.ToString();")]
    [InlineData("_address = null;")]
    public Task Given_IPv4_only_is_silent(string statement) => SilentAsync(Server("new TcpListener(_address, 80)", statement));

    [Theory]
    [InlineData("_address = given;")]
    [InlineData("this._address = given;")]
    [InlineData("(_address) = given;")]
    [InlineData("checked(_address) = given;")]
    [InlineData("Change(ref unchecked(_address));")]
    [InlineData("_address ??= given;")]
    [InlineData("(_address, var other) = (given, given);")]
    [InlineData("Change(ref _address);")]
    [InlineData("Change(ref this._address);")]
    [InlineData("IPAddress.TryParse(\"::\" + given, out _address);")]
    [InlineData("var it = new Server { _address = given };")]
    public Task Given_another_address_is_reported(string statement) => ReportsAsync(Server("{|DSA1002:new TcpListener(_address, 80)|}", statement));

    [Fact]
    public Task Given_another_address_by_a_nested_type_is_reported() => ReportsAsync("""
        class Server
        {
            private IPAddress _address = IPAddress.Any;

            public void Start() => {|DSA1002:new TcpListener(_address, 80)|}.Start();

            public class Settings
            {
                public void Apply(Server server, IPAddress given) => server._address = given;
            }
        }
        """);

    [Fact]
    public Task Given_another_address_in_another_part_is_reported() => ReportsAsync("""
        partial class Server
        {
            private IPAddress _address = IPAddress.Any;

            public void Start() => {|DSA1002:new TcpListener(_address, 80)|}.Start();
        }

        partial class Server
        {
            public void Apply(IPAddress given) => _address = given;
        }
        """);

    [Fact]
    public Task Of_the_same_name_in_another_type_is_another_member() => SilentAsync("""
        class Server
        {
            private IPAddress _address = IPAddress.Any;

            public void Start() => new TcpListener(_address, 80).Start();
        }

        class Client
        {
            private IPAddress _address = IPAddress.Any;

            public void Apply(IPAddress given) => _address = given;
        }
        """);

    [Theory]
    [InlineData("private", "", true)]
    [InlineData("private", "_local.Address = given;", false)]
    [InlineData("private", "_local.Address = IPAddress.Loopback;", true)]
    [InlineData("private", "_local.Port = 81;", true)]
    [InlineData("private", "_local.Port++;", true)]
    [InlineData("private", "var other = new IPEndPoint(given, 1); other.Address = given; other.Port = 2;", true)]
    [InlineData("public readonly", "", true)]
    public Task An_endpoint_is_IPv4_unless_another_address_is_put_into_it(string access, string statement, bool isSilent) => ReportsAsync($$"""
        class Server
        {
            {{access}} IPEndPoint _local = new IPEndPoint(IPAddress.Any, 80);

            public void Start() => {{(isSilent ? "new TcpListener(_local)" : "{|DSA1002:new TcpListener(_local)|}")}}.Start();

            public void Apply(IPAddress given)
            {
                {{statement}}
            }
        }
        """);

    [Fact]
    public Task A_family_that_an_extension_method_changes_by_reference_is_not_IPv4() => ReportsAsync("""
        static class Families
        {
            public static void Set(this ref AddressFamily family) => family = AddressFamily.InterNetworkV6;
        }

        class Server
        {
            private AddressFamily _family = AddressFamily.InterNetwork;

            public static void Start(Server other)
            {
                var socket = {|DSA1002:new Socket(other._family, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                socket.Listen(5);
            }

            public void Use() => _family.Set();
        }
        """);

    [Fact]
    public Task Sockets_at_a_port_that_a_method_changes_are_no_pair() => SilentAsync(Pair("socket.Bind(new IPEndPoint(IPAddress.IPv6Any, _local.Port))", "public void Move() => _local.Port++;"));

    [Theory]
    [InlineData("public void Move(int port) => _local.Port = port;")]
    [InlineData("public void Move() => _local.Port++;")]
    public Task Sockets_that_one_method_binds_to_a_port_which_another_changes_are_a_pair(string member) => ReportsAsync($$"""
        class Server
        {
            private readonly IPEndPoint _local = new IPEndPoint(IPAddress.Any, 80);

            {{member}}

            public void Start()
            {
                var listener = new TcpListener(_local);
                listener.Start();
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
                {|DSA2001:socket.Bind(new IPEndPoint(IPAddress.IPv6Any, _local.Port))|};
            }
        }
        """);

    [Fact]
    public Task Sockets_that_two_methods_bind_to_such_a_port_are_no_pair() => SilentAsync("""
        class Server
        {
            private readonly IPEndPoint _local = new IPEndPoint(IPAddress.Any, 80);
            private TcpListener _listener;
            private Socket _socket;

            public void Move(int port) => _local.Port = port;

            public void StartFour()
            {
                _listener = new TcpListener(_local);
                _listener.Start();
            }

            public void StartSix()
            {
                _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
                _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, _local.Port));
            }
        }
        """);

    [Fact]
    public Task Sockets_at_a_port_beside_another_that_is_changed_are_a_pair() => ReportsAsync(Pair("{|DSA2001:socket.Bind(new IPEndPoint(IPAddress.IPv6Any, _local.Port))|}", "public void Next(IPEndPoint other) => other.Port++;"));

    [Fact]
    public Task Sockets_at_a_port_that_none_changes_are_a_pair() => ReportsAsync(Pair("{|DSA2001:socket.Bind(new IPEndPoint(IPAddress.IPv6Any, _local.Port))|}", "public int Port => _local.Port;"));

    private static string Pair(string bind, string member) => $$"""
        class Server
        {
            private readonly IPEndPoint _local = new IPEndPoint(IPAddress.Any, 80);

            {{member}}

            public void Start()
            {
                var listener = new TcpListener(IPAddress.Any, 80);
                listener.Start();
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
                {{bind}};
            }
        }
        """;

    private static string Server(string creation, string statement) => $$"""
        class Server
        {
            private IPAddress _address = IPAddress.Any;

            public void Start() => {{creation}}.Start();

            public void Apply(IPAddress given)
            {
                {{statement}}
            }

            private static void Show(IPAddress address) => Console.WriteLine(address);

            private static void Change(ref IPAddress address) => address = IPAddress.Parse(Console.ReadLine());
        }
        """;
}
