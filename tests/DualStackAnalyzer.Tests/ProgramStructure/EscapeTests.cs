namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>A socket that goes where we cannot see may be configured there: silent. System methods do not configure.</summary>
public sealed class EscapeTests
{
    /// <summary>A public server that creates an unset IPv6 socket, does something with it, and binds.</summary>
    private static string Server(string handedOn, string members = "", string created = Creation) => $$"""
        public class Server
        {
            {{members}}

            public void Start(Action<Socket> configure, IServiceProvider services)
            {
                var socket = {{created}};
                {{handedOn}}
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """;

    private const string Creation =
        "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)";

    private const string Reported = "{|DSA1001:" + Creation + "|}";

    [Fact]
    public Task Handed_to_a_delegate_is_silent() => SilentAsync(Server("configure(socket);"));

    [Fact]
    public Task Handed_to_a_virtual_method_is_silent() => SilentAsync(Server(
        "OnCreated(socket);",
        "protected virtual void OnCreated(Socket socket) { }"));

    [Fact]
    public Task Handed_to_a_private_method_that_does_nothing_is_reported() => ReportsAsync(Server(
        "OnCreated(socket);",
        "private void OnCreated(Socket socket) { }",
        Reported));

    [Fact]
    public Task Created_by_a_virtual_method_is_silent_where_it_is_bound() => SilentAsync("""
        public class Server
        {
            protected virtual Socket Create() => new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            public void Start() => Create().Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task Created_by_a_sealed_override_is_reported() => ReportsAsync("""
        public abstract class ServerBase
        {
            protected abstract Socket Create();
        }

        public sealed class Server : ServerBase
        {
            protected override Socket Create() =>
                {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};

            public void Start() => Create().Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task Passed_as_an_object_to_unknown_code_is_silent() => SilentAsync(Server(
        "sink(socket);",
        """
        private readonly Action<object> sink;
        public Server(Action<object> sink) => this.sink = sink;
        """));

    [Fact]
    public Task Kept_in_a_public_field_that_others_may_configure_is_silent() => SilentAsync("""
        public sealed class Server
        {
            public readonly Socket Socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            public void Start() => Socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task Kept_in_a_public_property_that_others_may_configure_is_silent() => SilentAsync("""
        public sealed class Server
        {
            public Socket Socket { get; } = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            public void Start() => Socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task Kept_in_a_private_field_that_a_public_property_hands_out_is_silent() => SilentAsync("""
        public sealed class Server
        {
            private readonly TcpListener _listener = new(IPAddress.IPv6Any, 80);

            public TcpListener Listener => _listener;

            public void Start() => _listener.Start();
        }
        """);

    [Fact]
    public Task Kept_in_a_public_field_after_the_bind_is_reported() => ReportsAsync("""
        public sealed class Server
        {
            public Socket? Current;

            public void Start()
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                Current = socket;
            }
        }
        """);

    [Fact]
    public Task Returned_unbound_to_callers_outside_is_silent() => SilentAsync("""
        public static class Sockets
        {
            public static Socket Create() => new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        }
        """);

    [Theory]
    [InlineData("Console.WriteLine(socket);")]
    [InlineData("ArgumentNullException.ThrowIfNull(socket);")]
    [InlineData("GC.KeepAlive(socket);")]
    [InlineData("Console.WriteLine(string.Format(\"{0}\", socket.LocalEndPoint));")]
    [InlineData("if (ReferenceEquals(socket, null)) { return; }")]
    public Task Handed_to_a_System_method_is_reported(string statement) =>
        ReportsAsync(Server(statement, created: Reported));

    [Fact]
    public Task Handed_to_a_delegate_after_the_bind_is_reported() => ReportsAsync("""
        public sealed class Server
        {
            public void Start(Action<Socket> started)
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                started(socket);
            }
        }
        """);
}
