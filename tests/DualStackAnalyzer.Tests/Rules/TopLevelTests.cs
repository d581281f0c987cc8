namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Programs without a Main.</summary>
public sealed class TopLevelTests
{
    [Fact]
    public Task Reports_an_echo_server_until_it_chooses() => ReportsUntilAsync("""
         using var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +listener.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
         listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 7));
         listener.Listen();
         using Socket peer = listener.Accept();
        """);

    [Fact]
    public Task Reports_the_resolver_program_until_it_is_cured() => ReportsUntilAsync("""
         var sockets = new List<Socket>();
        -foreach (IPAddress address in Dns.GetHostAddresses(args[0]))
        +foreach (IPAddress address in await Dns.GetHostAddressesAsync(args[0]))
         {
             var socket = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        -    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        +    if (socket.AddressFamily == AddressFamily.InterNetworkV6)
        +    {
        +        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
        +
             socket.Bind(new IPEndPoint(address, 8080));
             socket.Listen(128);
             sockets.Add(socket);
         }
        """);

    [Fact]
    public Task Reports_an_endpoint_from_the_command_line() => ReportsAsync("""
        IPEndPoint local = IPEndPoint.Parse(args[0]);
        Socket server = {|DSA1002:new(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
        server.Bind(local);
        await Task.Delay(Timeout.Infinite);
        """);

    [Fact]
    public Task Reports_a_socket_bound_in_a_local_function_of_the_program() => ReportsAsync("""
        Serve(args.Length > 0 ? int.Parse(args[0]) : 7);

        static void Serve(int port)
        {
            using var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Is_silent_when_a_captured_socket_is_configured_by_a_local_function() => SilentAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        Configure();
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 7));

        void Configure() => socket.DualMode = true;
        """);

    [Fact]
    public Task Reports_both_the_program_and_a_class_below_it() => ReportsAsync("""
        var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 7));
        new Discard().Start();

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
