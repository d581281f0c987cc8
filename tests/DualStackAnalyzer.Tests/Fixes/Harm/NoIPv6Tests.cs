namespace DualStackAnalyzer.Tests.Fixes.Harm;

/// <summary>What a fix writes is right where the system has no IPv6, and where a method runs twice.</summary>
public sealed class NoIPv6Tests
{
    [Fact]
    public Task A_listener_that_may_be_started_twice() => Fix.PatchesAsync("""
         public sealed class Gateway
         {
             private readonly TcpListener _listener;

             public Gateway(int port) => _listener = {|DSA1004:TcpListener.Create(port)|};

        -    public void Start() => {|restart:_listener.Start()|};
        +    public void Start()
        +    {
        +        if (_listener.Server.AddressFamily == AddressFamily.InterNetworkV6 && !_listener.Server.IsBound)
        +        {
        +            _listener.Server.DualMode = true;
        +        }
        +        _listener.Start();
        +    }

             public void Stop() => _listener.Stop();

             public void Restart()
             {
                 Stop();
                 Start();
             }
         }
        """);

    [Fact]
    public Task A_listener_whose_family_is_fixed_needs_no_test_of_it() => Fix.PatchesAsync("""
         class Server
         {
             void Run()
             {
                 var l = {|DSA1004:new TcpListener(IPAddress.IPv6Any, 80)|};
                 l.Server.DualMode = true;
                 l.Start();
                 l.Stop();
        +        l.Server.DualMode = true;
                 {|restart:l.Start()|};
             }
         }
        """);

    [Fact]
    public Task An_address_for_a_socket_without_a_family() => Fix.PatchesAsync("""
         public static class App
         {
             public static Socket Open(int port)
             {
                 var socket = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
        -        {|bind:socket.Bind(new IPEndPoint({|address:IPAddress.Any|}, port))|};
        +        socket.Bind(new IPEndPoint(Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any, port));
                 socket.Listen(10);
                 return socket;
             }
         }
        """);

    [Fact]
    public Task An_address_for_an_IPv6_socket() => Fix.PatchesAsync("""
         public static class App
         {
             public static Socket Open(int port)
             {
                 var socket = {|DSA1005:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                 socket.DualMode = true;
        -        {|bind:socket.Bind(new IPEndPoint({|address:IPAddress.Any|}, port))|};
        +        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 return socket;
             }
         }
        """);

    [Fact]
    public Task An_address_whose_parts_are_used_has_no_room_for_a_test() => Fix.IsRefusedWhenToldAsync(
        """
        public static class App
        {
            public static void Open(int port)
            {
                var socket = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:socket.Bind(new IPEndPoint({|address:IPAddress.Any|}.MapToIPv6(), port))|};
            }
        }
        """);
}
