namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Variables that a function assigns which code that is not seen was handed: command-line options, most of them.</summary>
public sealed class HandedFunctionTests
{
    private const string Options = "public interface IOptions { void Add(string name, Action<string> take); }";

    [Theory]
    [InlineData("var host = \"10.0.0.1\";", "value => host = value", "IPAddress.Parse(host)")]
    [InlineData("var host = $\"{last}.0.0.1\";", "value => { host = value; }", "IPAddress.Parse(host)")]
    [InlineData("var bytes = new byte[4];", "value => bytes = new byte[16]", "new IPAddress(bytes)")]
    [InlineData("var address = IPAddress.Any;", "value => address = IPAddress.Parse(value)", "address")]
    [InlineData("var address = given.MapToIPv4();", "value => address = IPAddress.Parse(value)", "address")]
    [InlineData("var address = IPAddress.Any; void Take(string value) => address = IPAddress.Parse(value);", "Take", "address")]
    [InlineData("var address = IPAddress.Any;", "value => IPAddress.TryParse(value, out address)", "address")]
    public Task Bound_to_by_an_IPv6_socket_is_silent(string before, string function, string address) => SilentAsync($$"""
        {{Options}}
        class Program
        {
            static void Start(IOptions options, byte last, IPAddress given)
            {
                {{before}}
                options.Add("host", {{function}});
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                socket.Bind(new IPEndPoint({{address}}, 80));
                socket.Listen(5);
            }
        }
        """);

    [Theory]
    [InlineData("value => address = IPAddress.Parse(value)", true)]
    [InlineData("value => address = IPAddress.Loopback", false)]
    [InlineData("value => Console.WriteLine(address)", false)]
    public Task A_listener_at_such_an_address_is_reported_where_it_is_assigned(string function, bool isReported) => ReportsAsync($$"""
        {{Options}}
        class Program
        {
            static void Start(IOptions options)
            {
                var address = IPAddress.Any;
                options.Add("host", {{function}});
                var listener = {{(isReported ? "{|DSA1002:new TcpListener(address, 80)|}" : "new TcpListener(address, 80)")}};
                listener.Start();
            }
        }
        """);

    [Theory]
    [InlineData("value => port = int.Parse(value)", false)]
    [InlineData("value => port++", false)]
    [InlineData("value => Console.WriteLine(port)", true)]
    public Task Sockets_at_such_a_port_are_a_pair_unless_it_is_assigned(string function, bool isReported) => ReportsAsync($$"""
        {{Options}}
        class Program
        {
            static void Start(IOptions options)
            {
                int port = 80;
                var listener = new TcpListener(IPAddress.Any, port);
                listener.Start();
                options.Add("port", {{function}});
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
                {{(isReported ? "{|DSA2001:socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|}" : "socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port))")}};
            }
        }
        """);

    [Theory]
    [InlineData("Console.CancelKeyPress += (_, _) => port++;", false)]
    [InlineData("_changed = () => port++;", false)]
    [InlineData("Console.CancelKeyPress += (_, _) => Console.WriteLine(port);", true)]
    [InlineData("_changed = () => Console.WriteLine(port);", true)]
    public Task So_it_is_with_an_event_and_a_function_in_a_field(string statement, bool isReported) => ReportsAsync($$"""
        class Program
        {
            private static Action _changed;

            static void Start()
            {
                int port = 80;
                {{statement}}
                var listener = new TcpListener(IPAddress.Any, port);
                listener.Start();
                Console.ReadLine();
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
                {{(isReported ? "{|DSA2001:socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))|}" : "socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))")}};
            }
        }
        """);

    [Fact]
    public Task An_array_that_is_filled_with_another_address_is_of_no_family() => SilentAsync("""
        class Program
        {
            static void Start(string host)
            {
                var all = Array.FindAll(Dns.GetHostAddresses(host), it => it.AddressFamily == AddressFamily.InterNetwork);
                Array.Fill(all, IPAddress.IPv6Any);
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                socket.Bind(new IPEndPoint(all[0], 80));
                socket.Listen(5);
            }
        }
        """);
}
