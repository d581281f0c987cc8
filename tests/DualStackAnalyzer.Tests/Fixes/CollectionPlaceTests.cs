namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>A creation among the elements of a collection, a tuple or an object.</summary>
public sealed class CollectionPlaceTests
{
#if COLLECTION_EXPRESSION_OPERATIONS
    [Fact]
    public Task An_element_of_a_collection_expression() => Fix.PatchesAsync("""
         void Run(EndPoint any)
         {
        -    Socket[] all = [{|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}];
        +    var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    Socket[] all = [socket];
             {|bind:all[0].Bind(any)|};
         }
        """);
#endif

#if COLLECTION_EXPRESSION_OPERATIONS
    [Fact]
    public Task An_element_of_a_run_time_family_gets_a_local() => Fix.PatchesAsync("""
         void Run(IPEndPoint any)
         {
        -    List<Socket> all = [{|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}];
        +    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    guard(any, socket);
        +    List<Socket> all = [socket];
             {|bind:all[0].Bind(any)|};
         }
        """);
#endif

    [Fact]
    public Task So_does_one_of_a_collection_initializer() => Fix.PatchesAsync("""
         void Run(IPEndPoint any)
         {
        -    var all = new List<Socket> { {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|} };
        +    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    guard(any, socket);
        +    var all = new List<Socket> { socket };
             {|bind:all[0].Bind(any)|};
         }
        """);

    [Fact]
    public Task And_one_of_an_array() => Fix.PatchesAsync("""
         void Run(IPEndPoint any)
         {
        -    var all = new[] { {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|} };
        +    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    guard(any, socket);
        +    var all = new[] { socket };
             {|bind:all[0].Bind(any)|};
         }
        """);

#if COLLECTION_EXPRESSION_OPERATIONS
    [Fact]
    public Task Not_behind_an_element_that_does_something() => Fix.IsRefusedAsync(
        """
        void Run(IPEndPoint any)
        {
            Socket[] all = [new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp), {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}];
            {|bind:all[1].Bind(any)|};
        }
        """);
#endif

    [Fact]
    public Task A_value_of_a_dictionary() => Fix.PatchesAsync("""
         void Run(EndPoint any)
         {
        -    var all = new Dictionary<int, Socket> { [1] = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|} };
        +    var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    var all = new Dictionary<int, Socket> { [1] = socket };
             {|bind:all[1].Bind(any)|};
         }
        """);

    [Fact]
    public Task An_element_of_a_tuple() => Fix.PatchesAsync("""
         void Run(EndPoint any)
         {
        -    (Socket s, int count) = ({|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}, 1);
        +    (Socket s, int count) = (new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false }, 1);
             {|bind:s.Bind(any)|};
         }
        """);

    [Fact]
    public Task An_element_of_an_array_is_named_by_its_index() => Fix.PatchesAsync("""
         void Run(IPEndPoint any, Socket[] all, int next)
         {
             all[next] = {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    if (any.AddressFamily == AddressFamily.InterNetworkV6)
        +    {
        +        all[next].SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
             {|bind:all[next].Bind(any)|};
         }
        """);

    [Fact]
    public Task A_client_that_binds_in_a_collection_expression_gets_a_local() => Fix.PatchesAsync("""
         void Run(int port)
         {
        -    UdpClient[] all = [{|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|}, null];
        +    var client = boundApart(port);
        +    UdpClient[] all = [client, null];
         }
        """);
}
