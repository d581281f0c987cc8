namespace DualStackAnalyzer.Tests.Shapes;

/// <summary>
/// Shapes: target-typed new; ternary family; #if on the target; dual by definition; own types of the same names;
/// clients that never bind.
/// </summary>
public sealed class CreationShapeTests
{
    [Fact]
    public Task Target_typed_member_is_reported_until_it_is_dual_by_definition() => ReportsUntilAsync("""
         public sealed class WebServer
         {
        -    private readonly Socket _listener = {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);

             public void Start(int port)
             {
                 _listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 _listener.Listen(128);
             }
         }
        """);

    [Fact]
    public Task Ternary_family_is_reported_until_the_same_bool_sets_the_mode() => ReportsUntilAsync("""
         public sealed class SyslogServer
         {
             public Socket Open(bool ipv6, int port)
             {
                 var socket = {|DSA1002:new Socket(
                     ipv6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp)|};
        +        if (ipv6)
        +        {
        +            socket.DualMode = true;
        +        }
        +
                 socket.Bind(new IPEndPoint(ipv6 ? IPAddress.IPv6Any : IPAddress.Any, port));
                 return socket;
             }
         }
        """);

    [Fact]
    public Task The_branch_of_a_directive_that_is_compiled_is_reported_until_it_chooses() => ReportsUntilAsync("""
         public sealed class TimeServer
         {
             public Socket Open(int port)
             {
         #if OLD_RUNTIME
                 var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                 socket.Bind(new IPEndPoint(IPAddress.Any, port));
         #else
                 var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
        +        socket.DualMode = true;
                 socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
         #endif
                 return socket;
             }
         }
        """);

    [Fact]
    public Task Own_types_of_the_same_names_are_silent() => SilentAsync("""
        namespace Own.Net
        {
            public sealed class Socket
            {
                public Socket(AddressFamily family, SocketType type, ProtocolType protocol) => Family = family;
                public AddressFamily Family { get; }
                public void Bind(EndPoint endpoint) => Console.WriteLine(endpoint);
            }

            public sealed class TcpListener
            {
                private readonly IPEndPoint _local;
                public TcpListener(IPAddress address, int port) => _local = new IPEndPoint(address, port);
                public void Start() => Console.WriteLine(_local);
            }

            public static class Program
            {
                public static void Run()
                {
                    new TcpListener(IPAddress.IPv6Any, 80).Start();
                    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp).Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                }
            }
        }
        """);

    [Fact]
    public Task An_own_listener_around_a_real_unset_one_is_reported() => ReportsAsync("""
        namespace Own.Net
        {
            public sealed class TcpListener
            {
                private readonly System.Net.Sockets.TcpListener _inner;
                public TcpListener(int port) => _inner = {|DSA1001:new System.Net.Sockets.TcpListener(IPAddress.IPv6Any, port)|};
                public void Start() => _inner.Start();
            }
        }
        """);

    [Fact]
    public Task A_client_that_never_binds_is_silent() => SilentAsync("""
        public sealed class RedisClient
        {
            private Socket? _socket;

            public async Task ConnectAsync(string host, int port)
            {
                foreach (IPAddress address in await Dns.GetHostAddressesAsync(host))
                {
                    var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                    try
                    {
                        await socket.ConnectAsync(new IPEndPoint(address, port));
                        _socket = socket;
                        return;
                    }
                    catch (SocketException)
                    {
                        socket.Dispose();
                    }
                }
            }
        }
        """);

    [Fact]
    public Task A_client_that_binds_its_local_end_is_silent() => SilentAsync("""
        public sealed class RedisClient
        {
            public async Task<Socket> ConnectAsync(IPEndPoint server, int localPort)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, localPort));
                await socket.ConnectAsync(server);
                return socket;
            }
        }
        """);
}
