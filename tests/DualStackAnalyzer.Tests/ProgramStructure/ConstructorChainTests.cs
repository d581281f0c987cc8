using System.Threading.Tasks;
using Xunit;
using static DualStackAnalyzer.Tests.AnalyzerVerifier;

namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Constructors that call each other, and base constructors.</summary>
public sealed class ConstructorChainTests
{
    [Fact]
    public Task Created_for_the_chained_constructor_and_bound_later_is_reported() => ReportsAsync("""
        sealed class Server
        {
            private readonly Socket _socket;
            private readonly int _port;

            public Server(int port)
                : this({|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}, port)
            {
            }

            private Server(Socket socket, int port)
            {
                _socket = socket;
                _port = port;
            }

            public void Start() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, _port));
        }
        """);

    [Fact]
    public Task Chosen_in_the_chained_constructor_is_silent() => SilentAsync("""
        sealed class Server
        {
            private readonly Socket _socket;
            private readonly int _port;

            public Server(int port)
                : this(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), port)
            {
            }

            private Server(Socket socket, int port)
            {
                socket.DualMode = true;
                _socket = socket;
                _port = port;
            }

            public void Start() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, _port));
        }
        """);

    [Fact]
    public Task Created_in_a_base_class_with_a_private_field_is_reported() => ReportsAsync("""
        public abstract class ServerBase
        {
            private readonly Socket _socket;

            protected ServerBase() =>
                _socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};

            protected void Bind(EndPoint endpoint) => _socket.Bind(endpoint);
        }

        public sealed class WebServer : ServerBase
        {
            public void Start(int port) => Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Created_in_a_base_class_with_a_protected_field_is_silent() => SilentAsync("""
        public abstract class ServerBase
        {
            protected readonly Socket _socket;

            protected ServerBase() =>
                _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            protected void Bind(EndPoint endpoint) => _socket.Bind(endpoint);
        }
        """);

    [Fact]
    public Task A_call_of_the_base_constructor_that_creates_and_binds_is_silent() => SilentAsync("""
        abstract class Channel
        {
            private readonly Socket _socket;

            protected Channel(IPEndPoint local)
            {
                _socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                _socket.Bind(local);
            }

            protected int Receive(byte[] buffer) => _socket.Receive(buffer);
        }

        sealed class Echo : Channel
        {
            private readonly UdpClient _answers = new();

            public Echo(IPEndPoint local) : base(local)
            {
            }

            public void Answer(byte[] buffer) => _answers.Send(buffer, Receive(buffer), "localhost", 7);
        }
        """);

    [Fact]
    public Task A_call_of_another_constructor_of_the_type_is_no_reason_to_be_silent() => ReportsAsync("""
        sealed class Channel
        {
            private readonly Socket _socket;

            public Channel(int port) : this(new IPEndPoint(IPAddress.IPv6Any, port))
            {
            }

            private Channel(IPEndPoint local)
            {
                _socket = {|DSA1001:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                _socket.Bind(local);
            }
        }
        """);
}
