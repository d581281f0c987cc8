namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Sockets in members that other types of the same project reach, and no other project.</summary>
public sealed class ForeignUseTests
{
    private static string Base(string member, string use, bool isReported, string type = "internal abstract class") => $$"""
        {{type}} ServerBase
        {
            {{member}}
            private readonly IPEndPoint _local;

            protected ServerBase(IPEndPoint local)
            {
                _local = local;
                Listener = {{(isReported ? "{|DSA1001:" + Tcp6 + "|}" : Tcp6)}};
            }

            protected void BindAll()
            {
                Listener.Bind(new IPEndPoint(IPAddress.IPv6Any, _local.Port));
                Listener.Listen(5);
            }
        }

        internal class WebServer : ServerBase
        {
            private Socket? _kept;

            public WebServer(IPEndPoint local) : base(local) { }

            public Socket? Kept => _kept;

            public void Start(byte[] data, bool isOn)
            {
                {{use}}
                BindAll();
                Listener.Accept();
            }

            private static void Choose(Socket socket) => socket.DualMode = true;
        }
        """;

    [Theory]
    [InlineData("protected Socket Listener { get; }")]
    [InlineData("protected Socket Listener { get; private set; }")]
    [InlineData("protected readonly Socket Listener;")]
    [InlineData("internal readonly Socket Listener;")]
    [InlineData("public Socket Listener { get; }")]
    public Task In_a_member_of_a_base_class_that_no_other_project_sees_is_reported(string member) => ReportsAsync(Base(member, "", isReported: true));

    [Theory]
    [InlineData("Listener.ReceiveTimeout = 5;")]
    [InlineData("Listener.NoDelay = isOn;")]
    [InlineData("Listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);")]
    [InlineData("if (Listener is null) { return; }")]
    [InlineData("if (Listener == null) { return; }")]
    [InlineData("if (Listener.LocalEndPoint is not null) { return; }")]
    [InlineData("if (isOn) { Listener?.Close(); return; }")]
    [InlineData("System.Console.WriteLine(nameof(Listener));")]
    public Task Where_another_type_asks_and_sets_what_decides_nothing_it_is_reported(string use) => ReportsAsync(Base("protected Socket Listener { get; }", use, isReported: true));

    [Theory]
    [InlineData("Listener.DualMode = true;")]
    [InlineData("Listener.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);")]
    [InlineData("Listener.SetRawSocketOption(41, 26, data);")]
    [InlineData("var socket = Listener; socket.DualMode = true;")]
    [InlineData("Choose(Listener);")]
    [InlineData("_kept = Listener;")]
    [InlineData("var sockets = new[] { Listener };")]
    [InlineData("System.Action choose = () => Choose(Listener);")]
    [InlineData("var handle = Listener.Handle;")]
    [InlineData("var handle = Listener.SafeHandle;")]
    public Task Where_another_type_may_choose_it_is_silent(string use) => SilentAsync(Base("protected Socket Listener { get; }", use, isReported: false));

    [Theory]
    [InlineData("protected Socket Listener { get; }", "public abstract class")]
    [InlineData("public Socket Listener { get; }", "public abstract class")]
    [InlineData("protected virtual Socket Listener { get; }", "internal abstract class")]
    [InlineData("protected Socket Listener { get; set; }", "public abstract class")]
    public Task Where_another_project_or_an_override_may_choose_it_is_silent(string member, string type) => SilentAsync(Base(member, "", isReported: false, type));

    [Fact]
    public Task In_a_property_of_an_interface_it_is_silent() => SilentAsync("""
        internal interface IServer { Socket Listener { get; } }

        internal sealed class Server : IServer
        {
            public Socket Listener { get; } = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            public void Start() => Listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }

        internal static class Setup
        {
            public static void Choose(IServer server) => server.Listener.DualMode = true;
        }
        """);

    [Fact]
    public Task Where_another_type_replaces_it_it_is_silent() => SilentAsync("""
        internal sealed class Server
        {
            internal Socket Listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            public void Start() => Listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }

        internal static class Setup
        {
            public static void Replace(Server server, Socket other) => server.Listener = other;
        }
        """);

    [Theory]
    [InlineData("""server.Listener.Server.DualMode = true;""", false)]
    [InlineData("""server.Listener.Start(); server.Listener.Stop();""", false)]
    [InlineData("""System.Console.WriteLine(server.Listener.Server.ReceiveTimeout);""", true)]
    public Task The_socket_of_a_listener_is_the_listeners(string use, bool isReported) => ReportsAsync($$"""
        internal sealed class Server
        {
            internal readonly TcpListener Listener = {{(isReported ? "{|DSA1001:" : "")}}new TcpListener(IPAddress.IPv6Any, 80){{(isReported ? "|}" : "")}};

            public void Start() => Listener.Start();
        }

        internal static class Setup
        {
            public static void Run(Server server)
            {
                {{use}}
            }
        }
        """);

    [Theory]
    [InlineData("_ = new Server { Listener = { DualMode = true } };")]
    [InlineData("if (server is { Listener: { } socket }) { socket.DualMode = true; }")]
    [InlineData("if (server is { Listener: var socket }) { socket.DualMode = true; }")]
    [InlineData("foreach (var socket in servers.Select(each => each.Listener)) { socket.DualMode = true; }")]
    [InlineData("servers.ForEach(each => each.Listener.DualMode = true);")]
    [InlineData("server?.Listener?.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);")]
    [InlineData("server.Listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));")]
    public Task However_another_type_comes_to_it_it_is_silent(string use) => SilentAsync($$"""
        internal sealed class Server
        {
            public Socket Listener { get; } = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            public void Start() => Listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }

        internal static class Setup
        {
            public static void Run(Server server, List<Server> servers)
            {
                {{use}}
            }
        }
        """);
}
