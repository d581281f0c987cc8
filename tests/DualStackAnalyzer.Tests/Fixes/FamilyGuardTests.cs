namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA1002, 1006: the family is chosen at run time, so that the choice stands under a test of it.</summary>
public sealed class FamilyGuardTests
{
    /// <summary>The program that asks the resolver for its local addresses and listens on each.</summary>
    private const string Resolver = """
        foreach (IPAddress address in Dns.GetHostAddresses(args[0]))
        {
            var socket = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            {|bind:socket.Bind(new IPEndPoint(address, 8080))|};
            socket.Listen(10);
        }
        """;

    [Fact]
    public Task The_loop_over_resolved_addresses_tests_the_address() => Fix.GivesAsync(
        Resolver,
        """
        foreach (IPAddress address in Dns.GetHostAddresses(args[0]))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (address.AddressFamily == AddressFamily.InterNetworkV6)
            {
                socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
            }
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            socket.Bind(new IPEndPoint(address, 8080));
            socket.Listen(10);
        }
        """);

    [Fact]
    public Task The_loop_binds_an_IPv4_socket_too_and_so_must_not_be_dual() =>
        Fix.OffersAsync(Resolver, "Make the socket IPv6-only");

    [Fact]
    public Task A_parameter_for_the_family_is_tested() => Fix.PatchesAsync("""
         Socket Open(AddressFamily family, EndPoint local)
         {
             Socket socket = {|DSA1002:new Socket(family, SocketType.Dgram, ProtocolType.Udp)|};
        +    if (family == AddressFamily.InterNetworkV6)
        +    {
        +        socket.DualMode = true;
        +    }
             {|bind:socket.Bind(local)|};
             return socket;
         }
        """,
        choice: 1);

    [Fact]
    public Task A_property_that_could_change_is_not_asked_again() => Fix.PatchesAsync("""
         public IPEndPoint Local { get; set; }

         void Start()
         {
             using var socket = {|DSA1002:new Socket(Local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    guard(socket, socket);
             {|bind:socket.Bind(Local)|};
         }
        """);

    [Fact]
    public Task A_conditional_family_is_read_from_the_socket() => Fix.PatchesAsync("""
         void Start(bool v6, EndPoint any)
         {
             var s = {|DSA1002:new Socket(v6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)|};
        +    guard(s, s);
             {|bind:s.Bind(any)|};
         }
        """);

    [Fact]
    public Task The_address_of_a_listener_is_tested() => Fix.PatchesAsync("""
         class Server
         {
             void Start(IPAddress address, int port)
             {
                 var listener = {|DSA1002:new TcpListener(address, port)|};
        +        guard(address, listener.Server);
                 {|bind:listener.Start()|};
             }
         }
        """);

    [Fact]
    public Task A_file_without_braces_gets_none() => Fix.PatchesAsync("""
         void Start(IPEndPoint local, bool log)
         {
             if (log)
                 Console.WriteLine(local);
             var s = {|DSA1002:new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    if (local.AddressFamily == AddressFamily.InterNetworkV6)
        +        s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             {|bind:s.Bind(local)|};
         }
        """);

    [Fact]
    public Task Braces_stand_where_the_file_has_them() => Fix.PatchesAsync("""
         class Server {
             void Start(IPEndPoint local) {
                 var s = {|DSA1002:new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +        if (local.AddressFamily == AddressFamily.InterNetworkV6) {
        +            s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        }
                 {|bind:s.Bind(local)|};
             }
         }
        """);

    [Fact]
    public Task A_returned_creation_gets_a_local() => Fix.PatchesAsync("""
         static Socket Create(IPEndPoint local)
         {
             // Datagrams only.
        -    return {|DSA1002:new(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|}; // the caller binds
        +    var socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        +    guard(local, socket);
        +    return socket; // the caller binds
         }

         void Start(IPEndPoint socket) { var s = Create(socket); {|bind:s.Bind(socket)|}; }
        """);
}
