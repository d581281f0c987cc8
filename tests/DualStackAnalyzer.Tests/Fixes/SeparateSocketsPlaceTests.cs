namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>The IPv6 socket of a pair, wherever it is created: a dual one by definition gets the option there.</summary>
public sealed class SeparateSocketsPlaceTests
{
    [Fact]
    public Task In_a_helper() => Fix.PatchesAsync("""
        -static Socket Open() => {|creation:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
        +static Socket Open()
        +{
        +    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        +    guard(socket, socket);
        +    return socket;
        +}

         void Run(int port)
         {
             var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             v4.Bind(new IPEndPoint(IPAddress.Any, port));
             v4.Listen(10);
             var v6 = Open();
             {|DSA2001:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
         }
        """);

    [Fact]
    public Task In_the_initializer_of_a_field() => Fix.PatchesAsync("""
         private readonly Socket _v6 = {|creation:new Socket(SocketType.Stream, ProtocolType.Tcp)|};

         void Run(int port)
         {
             var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             v4.Bind(new IPEndPoint(IPAddress.Any, port));
             v4.Listen(10);
        +    guard(_v6, _v6);
             {|DSA2001:_v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
         }
        """);

    [Fact]
    public Task In_an_object_initializer_with_other_elements() => Fix.PatchesAsync("""
         void Run(int port)
         {
             var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             v4.Bind(new IPEndPoint(IPAddress.Any, port));
             v4.Listen(10);
             var v6 = {|creation:new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true }|};
        +    guard(v6, v6);
             {|DSA2001:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
         }
        """);

    [Fact]
    public Task In_the_head_of_a_using() => Fix.PatchesAsync("""
         void Run(int port)
         {
             var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             v4.Bind(new IPEndPoint(IPAddress.Any, port));
             v4.Listen(10);
             using (var v6 = {|creation:new Socket(SocketType.Stream, ProtocolType.Tcp)|})
        +    {
        +        guard(v6, v6);
                 {|DSA2001:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        +    }
         }
        """);

    [Fact]
    public Task Under_an_if_without_braces() => Fix.PatchesAsync("""
         private Socket _v6;

         void Run(int port)
         {
             var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             v4.Bind(new IPEndPoint(IPAddress.Any, port));
             v4.Listen(10);
             if (port > 0)
        -        {|DSA2001:(_v6 = {|creation:new Socket(SocketType.Stream, ProtocolType.Tcp)|}).Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        +    {
        +        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        +        if (socket.AddressFamily == AddressFamily.InterNetworkV6)
        +            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        (_v6 = socket).Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        +    }
         }
        """);

    [Fact]
    public Task A_listener_that_is_started_at_once_gets_a_local() => Fix.PatchesAsync("""
         class Server
         {
             void Run(int port)
             {
                 var v4 = new TcpListener(IPAddress.Any, port);
                 v4.Start();
        -        {|DSA2001:{|creation:TcpListener.Create(port)|}.Start()|};
        +        var listener = TcpListener.Create(port);
        +        guard(listener.Server, listener.Server);
        +        listener.Start();
             }
         }
        """);

    [Fact]
    public Task A_listener_that_a_helper_creates() => Fix.PatchesAsync("""
         class Server
         {
        -    static TcpListener Both(int port) => {|creation:TcpListener.Create(port)|};
        +    static TcpListener Both(int port)
        +    {
        +        var listener = TcpListener.Create(port);
        +        guard(listener.Server, listener.Server);
        +        return listener;
        +    }

             void Run(int port)
             {
                 var v4 = new TcpListener(IPAddress.Any, port);
                 v4.Start();
                 var both = Both(port);
                 {|DSA2001:both.Start()|};
             }
         }
        """);

    [Fact]
    public Task Where_both_share_the_port() => Fix.PatchesAsync("""
         void Run(int port)
         {
             var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             v4.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
             v4.Bind(new IPEndPoint(IPAddress.Any, port));
             using (var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)) {
                 v6.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        -        v6.DualMode = true;
        +        v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 {|DSA2002:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
             }
         }
        """);
}
