namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA1001, 1003: where the choice is written when the socket is an IPv6 one.</summary>
public sealed class ChooseModeTests
{
    [Fact]
    public Task IPv6Only_is_the_first_choice_and_dual_mode_the_second() => Fix.OffersAsync(
        Sources.Local, "Make the socket IPv6-only", "Make the socket dual-stack");

    [Fact]
    public Task Beside_an_IPv4_socket_dual_mode_is_not_offered() => Fix.OffersAsync(
        """
        using var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        v4.Bind(new IPEndPoint(IPAddress.Any, 80));
        using var v6 = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """,
        "Make the socket IPv6-only");

    [Fact]
    public Task Behind_a_local_declaration() => Fix.GivesAsync(Sources.Local, Sources.LocalIPv6Only);

    [Fact]
    public Task Dual_mode_is_a_property() => Fix.GivesAsync(
        Sources.Local,
        Sources.LocalIPv6Only.Replace("SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true)", "DualMode = true", StringComparison.Ordinal),
        choice: 1);

    [Fact]
    public Task Behind_a_top_level_statement() => Fix.PatchesAsync("""
         using var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
        +socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
         {|bind:socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353))|};
        """);

    [Fact]
    public Task Behind_an_assignment_to_a_field() => Fix.PatchesAsync("""
         private Socket _listener;

         public void Start(int port)
         {
             _listener = {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    _listener.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             {|bind:_listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
         }
        """);

    [Fact]
    public Task At_the_start_of_a_using_block() => Fix.PatchesAsync("""
         static void Try(int port)
         {
             using (Socket probe = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|})
             {
        +        probe.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 // Throws where the port is taken.
                 {|bind:probe.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
             }
         }
        """);

    [Fact]
    public Task A_field_initializer_is_extended() => Fix.PatchesAsync("""
         class Receiver
         {
        -    private readonly Socket _socket = {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
        +    private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = false };

             public Receiver() => {|bind:_socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353))|};
         }
        """);

    [Fact]
    public Task An_object_initializer_stays_where_a_statement_can_follow() => Fix.PatchesAsync("""
         void Listen(IPEndPoint any)
         {
             var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)
             {
                 NoDelay = true, // small answers
                 ReceiveTimeout = 500 // ms
             }|};
        +    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             {|bind:socket.Bind(any)|};
         }
        """);

    [Fact]
    public Task A_returned_creation_gets_an_initializer() => Fix.PatchesAsync("""
        -static Socket Create() => {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +static Socket Create() => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
         static void Run(EndPoint any) { var s = Create(); {|bind:s.Bind(any)|}; }
        """,
        choice: 1);

    [Fact]
    public Task Only_the_IPv6_branch_of_a_conditional_expression_chooses() => Fix.PatchesAsync("""
         void Listen(bool v6, EndPoint any)
         {
             Socket s = v6
        -        ? {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}
        +        ? new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false }
                 : new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             {|bind:s.Bind(any)|};
         }
        """);

    [Fact]
    public Task The_socket_of_a_listener_chooses() => Fix.PatchesAsync("""
         class Server
         {
             void Run(int port)
             {
                 TcpListener listener = {|DSA1001:new TcpListener(IPAddress.IPv6Any, port)|};
        +        listener.Server.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 {|bind:listener.Start()|};
             }
         }
        """);

    [Fact]
    public Task A_listener_that_is_started_at_once() => Fix.PatchesAsync("""
         class Server
         {
        -    void Run(int port) => {|bind:{|DSA1001:new TcpListener(IPAddress.IPv6Any, port)|}.Start()|};
        +    void Run(int port)
        +    {
        +        var listener = new TcpListener(IPAddress.IPv6Any, port);
        +        listener.Server.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        listener.Start();
        +    }
         }
        """);

    [Fact]
    public Task Behind_a_call_that_yields_the_socket() => Fix.PatchesAsync("""
         static class Sockets
         {
             public static Task<Socket> CreateAsync() =>
                 Task.FromResult(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
         }

         class Server
         {
             async Task Run(EndPoint any)
             {
                 var socket = await {|DSA1001:Sockets.CreateAsync()|}.ConfigureAwait(false);
        +        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 {|bind:socket.Bind(any)|};
             }
         }
        """);

    [Fact]
    public Task A_call_that_yields_a_wrapper_is_left_alone() => Fix.IsRefusedWhenToldAsync(
        """
        class Wrapper
        {
            private readonly Socket _inner = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            public void Bind(EndPoint place) => _inner.Bind(place);
        }

        class Server
        {
            void Run(EndPoint any)
            {
                var wrapper = {|DSA1001:new Wrapper()|};
                {|bind:wrapper.Bind(any)|};
            }
        }
        """);

    [Fact]
    public Task A_derived_socket_chooses_like_any_other() => Fix.PatchesAsync("""
         class TcpSocket : Socket
         {
             public TcpSocket() : base(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { }
         }

         class Server
         {
             void Run(EndPoint any)
             {
                 var socket = {|DSA1001:new TcpSocket()|};
        +        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 {|bind:socket.Bind(any)|};
             }
         }
        """);

    [Fact]
    public Task On_one_specific_address_dual_mode_would_serve_no_other_clients() => Fix.OffersAsync(
        """
        var s = {|DSA1003:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        s.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 80));
        """,
        "Make the socket IPv6-only");

    [Fact]
    public Task A_listener_that_is_started_again_would_lose_its_dual_mode() => Fix.OffersAsync(
        """
        var listener = {|DSA1001:new TcpListener(IPAddress.IPv6Any, 80)|};
        listener.Start();
        listener.Stop();
        listener.Start();
        """,
        "Make the socket IPv6-only");
}
