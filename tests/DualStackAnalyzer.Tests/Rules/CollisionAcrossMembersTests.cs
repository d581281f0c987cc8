namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA2001 over fields, helpers and wrappers: on the call that passes the second socket.</summary>
public sealed class CollisionAcrossMembersTests
{
    [Fact]
    public Task Two_fields_bound_in_one_method_are_reported_until_one_is_IPv6Only() => ReportsUntilAsync("""
         sealed class Server
         {
             private readonly Socket _v4 = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
             private readonly Socket _v6 = new(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);

        -    public Server() => _v6.DualMode = true;
        +    public Server() => _v6.DualMode = false;

             public void Start(int port)
             {
                 _v4.Bind(new IPEndPoint(IPAddress.Any, port));
                 {|DSA2001:_v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
             }
         }
        """);

    [Fact]
    public Task Two_listener_fields_are_reported_until_they_have_two_ports() => ReportsUntilAsync("""
         sealed class Server
         {
             private readonly TcpListener _v4;
             private readonly TcpListener _v6;

        -    public Server(int port)
        +    public Server(int port, int securePort)
             {
                 _v4 = new TcpListener(IPAddress.Any, port);
        -        _v6 = TcpListener.Create(port);
        +        _v6 = TcpListener.Create(securePort);
             }

             public void Start()
             {
                 _v4.Start();
                 {|DSA2001:_v6.Start()|};
             }
         }
        """);

    [Fact]
    public Task A_helper_that_binds_its_parameter_is_reported_on_the_second_call_until_one_socket_is_IPv6Only() => ReportsUntilAsync("""
         public void Start(int port)
         {
             var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        -    var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
        +    var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
             Bind(v4, IPAddress.Any, port);
             {|DSA2001:Bind(v6, IPAddress.IPv6Any, port)|};
         }

         private static void Bind(Socket socket, IPAddress address, int port)
         {
             socket.Bind(new IPEndPoint(address, port));
             socket.Listen(100);
         }
        """);

    [Fact]
    public Task A_local_function_that_binds_is_reported_on_the_second_call() => ReportsAsync("""
        var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        Open(both, IPAddress.IPv6Any);
        {|DSA2001:Open(v4, IPAddress.Any)|};

        static void Open(Socket socket, IPAddress address) => socket.Bind(new IPEndPoint(address, 53));
        """);

    [Fact]
    public Task Helpers_that_create_and_bind_are_reported_on_the_bind_inside_until_they_have_two_ports() => ReportsUntilAsync("""
         public void Start(int port)
         {
             TcpListener v4 = ListenV4(port);
        -    TcpListener both = ListenBoth(port);
        +    TcpListener both = ListenBoth(port + 1);
         }

         private static TcpListener ListenV4(int port)
         {
             var listener = new TcpListener(IPAddress.Any, port);
             listener.Start();
             return listener;
         }

         private static TcpListener ListenBoth(int port)
         {
             var listener = TcpListener.Create(port);
             {|DSA2001:listener.Start()|};
             return listener;
         }
        """);

    [Fact]
    public Task An_extension_of_another_type_that_binds_is_reported_on_the_second_call() => ReportsAsync("""
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
        v4.BindTo(IPAddress.Any, 53);
        {|DSA2001:both.BindTo(IPAddress.IPv6Any, 53)|};

        static class SocketExtensions
        {
            public static void BindTo(this Socket socket, IPAddress address, int port) =>
                socket.Bind(new IPEndPoint(address, port));
        }
        """);

    private const string UdpSocket = """


        sealed class UdpSocket
        {
            private readonly Socket _socket;

            public UdpSocket(AddressFamily family, bool dual)
            {
                _socket = new Socket(family, SocketType.Dgram, ProtocolType.Udp);
                if (family == AddressFamily.InterNetworkV6)
                {
                    _socket.DualMode = dual;
                }
            }

            public void Bind(IPAddress address, int port) => _socket.Bind(new IPEndPoint(address, port));
        }
        """;

    [Fact]
    public Task Two_wrappers_of_which_one_is_dual_are_reported_on_the_second_bind() => ReportsAsync("""
        var v4 = new UdpSocket(AddressFamily.InterNetwork, dual: false);
        var v6 = new UdpSocket(AddressFamily.InterNetworkV6, dual: true);
        v4.Bind(IPAddress.Any, 5000);
        {|DSA2001:v6.Bind(IPAddress.IPv6Any, 5000)|};
        """ + UdpSocket);

    [Fact]
    public Task Two_wrappers_of_which_one_is_IPv6Only_are_silent() => SilentAsync("""
        var v4 = new UdpSocket(AddressFamily.InterNetwork, dual: false);
        var v6 = new UdpSocket(AddressFamily.InterNetworkV6, dual: false);
        v4.Bind(IPAddress.Any, 5000);
        v6.Bind(IPAddress.IPv6Any, 5000);
        """ + UdpSocket);
}
