namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Static and extension helpers in other types of the project.</summary>
public sealed class OtherTypeHelperTests
{
    [Fact]
    public Task Factory_of_another_type_is_reported_on_its_call_until_its_caller_chooses() => ReportsUntilAsync("""
         using var socket = {|DSA1001:SocketFactory.CreateV6()|};
        +socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
         socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

         static class SocketFactory
         {
             public static Socket CreateV6() => new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
         }
        """);

    [Fact]
    public Task Factory_of_another_type_that_chooses_is_silent() => SilentAsync("""
        using var socket = SocketFactory.CreateV6();
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

        static class SocketFactory
        {
            public static Socket CreateV6() =>
                new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
        }
        """);

    [Fact]
    public Task Async_factory_of_another_type_is_reported_on_its_call() => ReportsAsync("""
        using Socket socket = await {|DSA1001:SocketFactory.CreateV6Async()|};
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

        static class SocketFactory
        {
            public static async Task<Socket> CreateV6Async()
            {
                await Task.Delay(1);
                return new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            }
        }
        """);

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public Task Factory_with_a_bool_for_the_mode_is_judged_by_the_argument(string dual) => ReportsAsync($$"""
        using Socket socket = {{(dual == "true" ? "SocketFactory.Create(true)" : "{|DSA1001:SocketFactory.Create(false)|}")}};
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

        static class SocketFactory
        {
            public static Socket Create(bool dual)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                if (dual)
                {
                    socket.DualMode = true;
                }

                return socket;
            }
        }
        """);

    [Fact]
    public Task Static_helper_that_chooses_is_silent() => SilentAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        SocketSetup.MakeDual(socket);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

        static class SocketSetup
        {
            public static void MakeDual(Socket socket) => socket.DualMode = true;
        }
        """);

    [Fact]
    public Task Static_helper_that_sets_something_else_is_reported() => ReportsAsync("""
        var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        SocketSetup.SetBuffers(socket);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

        static class SocketSetup
        {
            public static void SetBuffers(Socket socket)
            {
                socket.SendBufferSize = 65536;
                socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            }
        }
        """);

    [Fact]
    public Task Extension_method_that_chooses_is_silent() => SilentAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.UseIPv6Only();
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

        static class SocketExtensions
        {
            public static void UseIPv6Only(this Socket socket) =>
                socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        }
        """);

    [Fact]
    public Task Extension_method_that_chooses_only_for_IPv6_sockets_is_silent() => SilentAsync("""
        sealed class Server
        {
            public void Start(IPEndPoint endpoint)
            {
                var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                socket.UseIPv6Only();
                socket.Bind(endpoint);
            }
        }

        static class SocketExtensions
        {
            public static void UseIPv6Only(this Socket socket)
            {
                if (socket.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
            }
        }
        """);

    [Fact]
    public Task Extension_method_that_binds_is_reported_until_the_mode_is_chosen() => ReportsUntilAsync("""
        -var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
         socket.BindAndListen(80);

         static class SocketExtensions
         {
             public static void BindAndListen(this Socket socket, int port)
             {
                 socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 socket.Listen(10);
             }
         }
        """);

    [Fact]
    public Task Fluent_extension_that_does_not_choose_is_reported_until_a_generic_one_chooses() => ReportsUntilAsync("""
        -Socket socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}.WithNoDelay();
        +Socket socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp).Dual();
         socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

         static class SocketExtensions
         {
        -    public static Socket WithNoDelay(this Socket socket)
        +    public static T Dual<T>(this T socket) where T : Socket
             {
        -        socket.NoDelay = true;
        +        socket.DualMode = true;
                 return socket;
             }
         }
        """);

    [Fact]
    public Task Factory_in_another_file_is_reported_on_its_call() => ReportsInFilesAsync(["""
        using var listener = {|DSA1001:Listeners.Create(53)|};
        listener.Start();
        """, """
        static class Listeners
        {
            public static TcpListener Create(int port) => new(IPAddress.IPv6Any, port);
        }
        """]);
}
