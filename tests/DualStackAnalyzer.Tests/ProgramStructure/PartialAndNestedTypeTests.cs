namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Parts of one type in several files; nested types that use the outer type's field.</summary>
public sealed class PartialAndNestedTypeTests
{
    private const string CreatingPart = """
        sealed partial class Server
        {
            private readonly Socket _socket = {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        }
        """;

    private const string UnmarkedCreatingPart = """
        sealed partial class Server
        {
            private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        }
        """;

    [Fact]
    public Task Created_in_one_part_and_bound_in_another_is_reported() => ReportsInFilesAsync([CreatingPart, """
        sealed partial class Server
        {
            public void Start() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """]);

    [Fact]
    public Task Chosen_in_another_part_is_silent() => ReportsInFilesAsync([UnmarkedCreatingPart, """
        sealed partial class Server
        {
            public Server() => _socket.DualMode = true;
        }
        """, """
        sealed partial class Server
        {
            public void Start() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """]);

    [Fact]
    public Task Helper_in_another_part_that_binds_is_reported() => ReportsInFilesAsync(["""
        static partial class Server
        {
            public static void Start()
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                Bind(socket);
            }
        }
        """, """
        static partial class Server
        {
            private static void Bind(Socket socket) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """]);

    [Fact]
    public Task Helper_in_another_part_that_chooses_and_binds_is_silent() => ReportsInFilesAsync(["""
        static partial class Server
        {
            public static void Start()
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                Bind(socket);
            }
        }
        """, """
        static partial class Server
        {
            private static void Bind(Socket socket)
            {
                socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """]);

    [Fact]
    public Task Nested_type_that_chooses_and_binds_the_outer_field_is_silent() => SilentAsync("""
        sealed class Server
        {
            private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            private sealed class Worker
            {
                private readonly Server _outer;

                public Worker(Server outer) => _outer = outer;

                public void Run()
                {
                    _outer._socket.DualMode = true;
                    _outer._socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                }
            }
        }
        """);

    [Fact]
    public Task Nested_type_with_its_own_field_is_reported() => ReportsAsync("""
        sealed class Server
        {
            private sealed class Listener
            {
                private readonly Socket _socket = {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};

                public void Start() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """);

    [Fact]
    public Task Record_and_struct_members_are_reported() => ReportsAsync("""
        sealed record Server(int Port)
        {
            private readonly Socket _socket = {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};

            public void Start() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, Port));
        }

        readonly struct Listener
        {
            private readonly TcpListener _listener;

            public Listener(int port) => _listener = {|DSA1001:new TcpListener(IPAddress.IPv6Any, port)|};

            public void Start() => _listener.Start();
        }
        """);
}
