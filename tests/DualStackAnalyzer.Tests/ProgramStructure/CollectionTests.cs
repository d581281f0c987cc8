namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Collections of sockets: filled in one place and bound in another, where one creation makes every element.</summary>
public sealed class CollectionTests
{
    [Fact]
    public Task Private_list_filled_and_bound_in_two_methods_is_reported_until_chosen_where_it_is_bound() => ReportsUntilAsync("""
         private readonly List<Socket> _sockets = new();

         public void Add() =>
             _sockets.Add({|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|});

         public void Start(int port)
         {
             foreach (Socket socket in _sockets)
             {
        +        socket.DualMode = true;
                 socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++));
             }
         }
        """);

    [Fact]
    public Task Private_list_of_listeners_started_elsewhere_is_reported_until_chosen_where_it_is_filled() => ReportsUntilAsync("""
         private readonly List<TcpListener> _listeners = new();

         public void Add(int port)
         {
             var listener = {|DSA1001:new TcpListener(IPAddress.IPv6Any, port)|};
        +    listener.Server.DualMode = true;
             _listeners.Add(listener);
         }

         public void Start()
         {
             foreach (TcpListener listener in _listeners)
             {
                 listener.Start();
             }
         }
        """);

    [Fact]
    public Task Private_list_given_to_unknown_code_is_silent() => SilentAsync("""
        private readonly List<Socket> _sockets = new();

        public void Start(int port, Action<List<Socket>> configure)
        {
            _sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
            configure(_sockets);
            foreach (Socket socket in _sockets)
            {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++));
            }
        }
        """);

    [Fact]
    public Task Private_array_is_reported_until_chosen_by_index_in_the_constructor() => ReportsUntilAsync("""
         sealed class Server
         {
             private readonly Socket[] _sockets = new Socket[4];

             public Server()
             {
                 for (int i = 0; i < _sockets.Length; i++)
                 {
                     _sockets[i] = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +            _sockets[i].DualMode = true;
                 }
             }

             public void Start(int port)
             {
                 foreach (Socket socket in _sockets)
                 {
                     socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++));
                 }
             }
         }
        """);

    [Fact]
    public Task Values_of_a_private_dictionary_that_were_chosen_are_silent() => SilentAsync("""
        private readonly Dictionary<int, TcpListener> _listeners = new();

        public void Add(int port) => _listeners[port] = TcpListener.Create(port);

        public void Start()
        {
            foreach (TcpListener listener in _listeners.Values)
            {
                listener.Start();
            }
        }
        """);

    private static string InExpression(string creation) => $"""
        Socket[] all = [{creation}];
        all[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 7020));
        """;

#if COLLECTION_EXPRESSION_OPERATIONS
    [Fact]
    public Task A_socket_in_a_collection_expression_is_reported() =>
        ReportsAsync(InExpression("{|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}"));
#else
    [Fact]
    public Task A_socket_in_a_collection_expression_is_silent_in_a_compiler_that_does_not_tell_of_it() =>
        SilentAsync(InExpression("new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)"));
#endif

    private static string Handed(string creation, string before, string after) => $$"""
        private List<Socket> _shared;

        public void Share(List<Socket> shared) => _shared = shared;

        public void Start(int port)
        {
            var socket = {{creation}};
            {{before}}
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            {{after}}
        }
        """;

    [Theory]
    [InlineData("_shared.Add(socket);")]
    [InlineData("_shared.AddRange(new[] { socket });")]
    public Task A_socket_in_a_list_that_others_read_may_be_configured_there(string add) =>
        SilentAsync(Handed("new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)", add, ""));

    [Theory]
    [InlineData("_shared.Add(socket);")]
    [InlineData("_shared.AddRange(new[] { socket });")]
    public Task A_socket_that_is_bound_before_others_can_read_it_is_reported(string add) =>
        ReportsAsync(Handed("{|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}", "", add));
}
