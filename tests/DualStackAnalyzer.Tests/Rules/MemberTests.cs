namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Every kind of member whose body or initializer can hold a socket.</summary>
public sealed class MemberTests
{
    [Fact]
    public Task Reports_a_lambda_in_a_field_initializer_until_it_chooses() => ReportsUntilAsync("""
         class ListenerFactories
         {
             private readonly Func<int, Socket> _create = port =>
             {
        -        var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
                 socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 return socket;
             };
         }
        """);

    [Fact]
    public Task Reports_a_lambda_in_a_Lazy_property_initializer() => ReportsAsync("""
        public static Lazy<Socket> Instance { get; } = new Lazy<Socket>(() =>
        {
            var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 5000));
            return socket;
        });
        """);

    [Fact]
    public Task Reports_in_a_constructor_until_it_chooses() => ReportsUntilAsync("""
         class UdpSyslogServer
         {
             private readonly Socket _socket;

             public UdpSyslogServer(int port)
             {
                 _socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
        +        _socket.DualMode = true;
                 _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             }
         }
        """);

    [Fact]
    public Task Reports_in_a_static_constructor() => ReportsAsync("""
        static class MetricsEndpoint
        {
            static readonly Socket Listener;

            static MetricsEndpoint()
            {
                Listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                Listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 9090));
            }
        }
        """);

    [Fact]
    public Task Reports_in_a_property_accessor() => ReportsAsync("""
        class MetricsEndpoint
        {
            Socket Fresh
            {
                get
                {
                    var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                    socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 9090));
                    return socket;
                }
            }
        }
        """);

    [Fact]
    public Task Reports_in_an_operator_and_a_finalizer() => ReportsAsync("""
        class Port
        {
            int _number;

            public static explicit operator Socket(Port port)
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port._number));
                return socket;
            }

            ~Port()
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, _number));
            }
        }
        """);

    [Fact]
    public Task Reports_in_a_record_struct_and_in_a_default_interface_method() => ReportsAsync("""
        readonly record struct Tracker(int Port)
        {
            public Socket Open()
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, Port));
                return socket;
            }
        }

        interface ITransport
        {
            Socket Open(IPEndPoint local)
            {
                var socket = {|DSA1002:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                socket.Bind(local);
                return socket;
            }
        }
        """);

    [Fact]
    public Task Reports_in_a_generic_and_nested_type() => ReportsAsync("""
        class Pipeline<TMessage> where TMessage : class
        {
            public sealed class Source
            {
                public Socket Open<TState>(IPEndPoint local, TState state)
                {
                    var socket = {|DSA1002:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                    socket.Bind(local);
                    return socket;
                }
            }
        }
        """);

    [Fact]
    public Task Reports_in_an_async_iterator() => ReportsAsync("""
        static async IAsyncEnumerable<byte[]> ReadAsync(int port)
        {
            using var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            var buffer = new byte[1500];
            while (true)
            {
                int length = await socket.ReceiveAsync(buffer, SocketFlags.None);
                yield return buffer[..length];
            }
        }
        """);

    [Fact]
    public Task Reports_in_both_parts_of_a_partial_type() => ReportsInFilesAsync([
        """
        partial class DnsServer
        {
            void ListenUdp()
            {
                var udp = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
                udp.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
            }
        }
        """,
        """
        partial class DnsServer
        {
            void ListenTcp()
            {
                var tcp = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                tcp.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
            }
        }
        """]);

    [Fact]
    public Task Reports_a_socket_given_to_another_constructor_after_its_bind() => ReportsAsync("""
        class Channel
        {
            private readonly Socket _socket;

            public Channel(Socket socket) => _socket = socket;

            public static Channel Open(int port)
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                return new Channel(socket);
            }
        }
        """);

    [Fact]
    public Task Reports_the_creation_and_not_the_call_from_another_type_with_sockets() => ReportsAsync("""
        class Services
        {
            void Start()
            {
                var echo = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                echo.Bind(new IPEndPoint(IPAddress.Any, 7));
                new Discard().Start();
            }
        }

        class Discard
        {
            public void Start()
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 9));
            }
        }
        """);
}
