namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>A parameter of a primary constructor is the same value in initializers and in methods.</summary>
public sealed class PrimaryConstructorTests
{
    [Fact]
    public Task A_field_of_a_family_that_the_parameter_decides_is_reported() => ReportsAsync("""
        sealed class Server(IPAddress address, int port)
        {
            private readonly Socket _socket = {|DSA1002:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};

            public void Start() => _socket.Bind(new IPEndPoint(address, port));
        }
        """);

    [Fact]
    public Task A_choice_under_a_guard_on_the_same_parameter_is_silent() => SilentAsync("""
        sealed class Server(IPAddress address, int port)
        {
            private readonly Socket _socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);

            public void Start()
            {
                if (address.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    _socket.DualMode = true;
                }

                _socket.Bind(new IPEndPoint(address, port));
            }
        }
        """);

    [Fact]
    public Task A_socket_made_in_a_method_at_the_endpoint_of_the_parameter_is_reported() => ReportsAsync("""
        sealed class Server(IPEndPoint local)
        {
            public Socket Open()
            {
                var socket = {|DSA1002:new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(local);
                return socket;
            }
        }
        """);

    [Fact]
    public Task An_object_that_is_handed_an_IPv4_address_is_silent() => SilentAsync("""
        static class Program
        {
            static void Start() => new Server(IPAddress.Any, 7020).Start();

            private sealed class Server(IPAddress address, int port)
            {
                private readonly TcpListener _listener = new(IPAddress.Loopback, port);

                public void Start()
                {
                    if (address.AddressFamily == AddressFamily.InterNetwork)
                    {
                        _listener.Start();
                    }
                }
            }
        }
        """);

    [Fact]
    public Task A_parameter_that_is_a_socket_of_other_code_is_silent() => SilentAsync("""
        sealed class Server(Socket socket)
        {
            public void Start(int port) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);
}
