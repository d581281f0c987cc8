namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>A class derived from Socket is what it passes to the base constructor; a socket made of a handle is unknown.</summary>
public sealed class DerivedSocketTests
{
    [Fact]
    public Task Base_call_with_IPv6_is_reported_where_it_is_created_until_its_user_chooses() => ReportsUntilAsync("""
        -using var socket = {|DSA1001:new ServerSocket()|};
        +using var socket = new ServerSocket { DualMode = true };
         socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

         sealed class ServerSocket : Socket
         {
             public ServerSocket() : base(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { }
         }
        """);

    [Fact]
    public Task Base_call_with_IPv4_is_silent() => SilentAsync("""
        using var socket = new ServerSocket();
        socket.Bind(new IPEndPoint(IPAddress.Any, 80));

        sealed class ServerSocket : Socket
        {
            public ServerSocket() : base(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { }
        }
        """);

    [Theory]
    [InlineData("SocketType.Stream, ProtocolType.Tcp) { }")]
    [InlineData("AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) => DualMode = true;")]
    [InlineData("AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) => SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);")]
    public Task A_constructor_that_chooses_or_is_dual_by_definition_is_silent(string constructor) => SilentAsync($$"""
        using var socket = new ServerSocket();
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

        sealed class ServerSocket : Socket
        {
            public ServerSocket() : base({{constructor}}
        }
        """);

    [Fact]
    public Task Family_passed_on_as_IPv6_is_reported_until_it_is_IPv4() => ReportsUntilAsync("""
        -using var socket = {|DSA1001:new ServerSocket(AddressFamily.InterNetworkV6)|};
        -socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        +using var socket = new ServerSocket(AddressFamily.InterNetwork);
        +socket.Bind(new IPEndPoint(IPAddress.Any, 80));

         sealed class ServerSocket : Socket
         {
             public ServerSocket(AddressFamily family) : base(family, SocketType.Stream, ProtocolType.Tcp) { }
         }
        """);

    [Fact]
    public Task Never_bound_is_silent() => SilentAsync("""
        using var socket = new ClientSocket();
        socket.Connect(IPAddress.IPv6Loopback, 80);

        sealed class ClientSocket : Socket
        {
            public ClientSocket() : base(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { }
        }
        """);

    [Fact]
    public Task A_socket_of_a_handle_is_unknown_and_silent() => SilentAsync("""
        public Socket Listen(IntPtr inherited)
        {
            var socket = new Socket(new SafeSocketHandle(inherited, ownsHandle: true));
            socket.DualMode = false;
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            return socket;
        }
        """);

    [Fact]
    public Task A_derived_socket_of_a_handle_is_unknown_and_silent() => SilentAsync("""
        sealed class Inherited : Socket
        {
            public Inherited(SafeSocketHandle handle) : base(handle) { }

            public static Inherited Listen(SafeSocketHandle handle)
            {
                var socket = new Inherited(handle);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                return socket;
            }
        }
        """);

    [Fact]
    public Task Beside_a_socket_of_a_handle_an_unset_one_is_reported() => ReportsAsync("""
        public Socket Listen(SafeSocketHandle? inherited)
        {
            Socket socket = inherited is not null
                ? new Socket(inherited)
                : {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            return socket;
        }
        """);
}
