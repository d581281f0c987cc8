namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Types of the project that keep their socket in a private field, seen from the code that uses them.</summary>
public sealed class InstanceWrapperTests
{
    private const string CrossPlatformSocket = """


        sealed class CrossPlatformSocket : IDisposable
        {
            private readonly Socket _socket;

            public CrossPlatformSocket(AddressFamily family) => _socket = new Socket(family, SocketType.Dgram, ProtocolType.Udp);

            public bool DualMode
            {
                get => _socket.DualMode;
                set => _socket.DualMode = value;
            }

            public int Ttl
            {
                get => _socket.Ttl;
                set => _socket.Ttl = (short)value;
            }

            public void Bind(EndPoint endpoint) => _socket.Bind(endpoint);

            public void Dispose() => _socket.Dispose();
        }
        """;

    [Fact]
    public Task Wrapper_made_for_IPv6_and_bound_is_reported_where_it_is_made() => ReportsAsync("""
        using var socket = {|DSA1001:new CrossPlatformSocket(AddressFamily.InterNetworkV6)|};
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 5000));
        """ + CrossPlatformSocket);

    [Fact]
    public Task Wrapper_made_dual_through_its_property_is_silent() => SilentAsync("""
        using var socket = new CrossPlatformSocket(AddressFamily.InterNetworkV6);
        socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 5000));
        """ + CrossPlatformSocket);

    [Fact]
    public Task Wrapper_made_dual_in_its_initializer_is_silent() => SilentAsync("""
        using var socket = new CrossPlatformSocket(AddressFamily.InterNetworkV6) { DualMode = true };
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 5000));
        """ + CrossPlatformSocket);

    [Fact]
    public Task Wrapper_with_another_property_set_is_reported() => ReportsAsync("""
        using var socket = {|DSA1001:new CrossPlatformSocket(AddressFamily.InterNetworkV6) { Ttl = 4 }|};
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 5000));
        """ + CrossPlatformSocket);

    [Fact]
    public Task Wrapper_made_for_IPv4_is_silent() => SilentAsync("""
        using var socket = new CrossPlatformSocket(AddressFamily.InterNetwork);
        socket.Bind(new IPEndPoint(IPAddress.Any, 5000));
        """ + CrossPlatformSocket);

    [Fact]
    public Task Wrapper_in_a_field_of_its_user_is_reported() => ReportsAsync("""
        sealed class Transport
        {
            private readonly CrossPlatformSocket _socket = {|DSA1001:new(AddressFamily.InterNetworkV6)|};

            public void Start(int port) => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """ + CrossPlatformSocket);

    [Fact]
    public Task Wrapper_in_a_field_made_dual_by_its_user_is_silent() => SilentAsync("""
        sealed class Transport
        {
            private readonly CrossPlatformSocket _socket = new(AddressFamily.InterNetworkV6) { DualMode = true };

            public void Start(int port) => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """ + CrossPlatformSocket);

    [Fact]
    public Task Wrapper_that_is_not_used_is_silent() => SilentAsync("""
        Console.WriteLine();
        """ + CrossPlatformSocket);

    [Fact]
    public Task Wrapper_whose_constructor_chooses_and_binds_is_silent() => SilentAsync("""
        using var socket = new UdpSocket(5000);

        sealed class UdpSocket : IDisposable
        {
            private readonly Socket _socket;

            public UdpSocket(int port)
            {
                _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                _socket.DualMode = true;
                _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }

            public void Dispose() => _socket.Dispose();
        }
        """);

    [Fact]
    public Task Wrapper_with_a_method_that_chooses_is_silent_where_it_is_called() => SilentAsync("""
        var socket = new UdpSocket();
        socket.AllowIPv4();
        socket.Bind(5000);

        sealed class UdpSocket
        {
            private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);

            public void AllowIPv4() => _socket.DualMode = true;

            public void Bind(int port) => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Wrapper_around_a_given_socket_is_reported_where_the_socket_is_created_until_it_chooses() => ReportsUntilAsync("""
         var connection = new Connection({|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|});
         connection.Open(5000);

         sealed class Connection
         {
             private readonly Socket _socket;

        -    public Connection(Socket socket) => _socket = socket;
        +    public Connection(Socket socket)
        +    {
        +        _socket = socket;
        +        _socket.DualMode = false;
        +    }

             public void Open(int port) => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
         }
        """);

    private const string Interface = """


        interface IListener
        {
            void Open(int port);
        }

        sealed class IPv6Listener : IListener
        {
            private readonly Socket _socket = {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};

            public void Open(int port) => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }

        sealed class DualListener : IListener
        {
            private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

            public void Open(int port) => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """;

    [Fact]
    public Task Interface_call_that_binds_counts_where_the_type_is_known_and_is_reported() => ReportsAsync("""
        IBinder binder = new Binder();
        var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        binder.Prepare(socket);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

        interface IBinder
        {
            void Prepare(Socket socket);
        }

        sealed class Binder : IBinder
        {
            public void Prepare(Socket socket) => socket.NoDelay = true;
        }
        """);

    [Fact]
    public Task Interface_call_of_unknown_type_may_choose_and_is_silent() => SilentAsync("""
        public interface IBinder
        {
            void Prepare(Socket socket);
        }

        public sealed class Server
        {
            public void Start(IBinder binder)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                binder.Prepare(socket);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """);
}
