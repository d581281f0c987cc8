namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Lambdas: called in place, given to Select and ForEach, and with a socket of their own.</summary>
public sealed class LambdaTests
{
    [Fact]
    public Task Lambda_that_creates_and_is_called_in_place_is_reported() => ReportsAsync("""
        Func<Socket> open = () => {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        open().Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task Lambda_that_chooses_and_is_called_in_place_is_silent() => SilentAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Action<Socket> configure = it => it.DualMode = true;
        configure(socket);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task Lambda_with_a_socket_of_its_own_is_reported_until_it_chooses() => ReportsUntilAsync("""
         await Task.Run(() =>
         {
             var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
         });
        """);

    [Fact]
    public Task Select_over_endpoints_into_a_list_field_is_reported_until_it_has_a_guard() => ReportsUntilAsync("""
         sealed class Server
         {
             private readonly List<Socket> _sockets;

             public Server(IEnumerable<IPEndPoint> endpoints)
             {
                 _sockets = endpoints.Select(endpoint =>
                 {
                     var socket = {|DSA1002:new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +            if (endpoint.AddressFamily == AddressFamily.InterNetworkV6)
        +            {
        +                socket.DualMode = false;
        +            }
        +
                     socket.Bind(endpoint);
                     return socket;
                 }).ToList();
             }

             public void Listen() => _sockets.ForEach(socket => socket.Listen());
         }
        """);

    [Fact]
    public Task Sockets_made_in_Select_and_bound_in_ForEach_are_reported() => ReportsAsync("""
        public void Start(int[] ports)
        {
            List<TcpListener> listeners = ports.Select(port => {|DSA1001:new TcpListener(IPAddress.IPv6Any, port)|}).ToList();
            listeners.ForEach(listener => listener.Start());
        }
        """);

    [Fact]
    public Task Sockets_made_in_Select_and_chosen_in_ForEach_are_silent() => SilentAsync("""
        sealed class Server
        {
            public void Start(int[] ports)
            {
                List<TcpListener> listeners = ports.Select(port => new TcpListener(IPAddress.IPv6Any, port)).ToList();
                listeners.ForEach(listener =>
                {
                    listener.Server.DualMode = true;
                    listener.Start();
                });
            }
        }
        """);

    [Fact]
    public Task ForEach_over_endpoints_is_reported() => ReportsAsync("""
        public void Start(List<IPEndPoint> endpoints) => endpoints.ForEach(endpoint =>
        {
            var listener = {|DSA1002:new TcpListener(endpoint)|};
            listener.Start();
        });
        """);

    [Fact]
    public Task Event_handler_that_opens_an_unset_socket_is_reported() => ReportsAsync("""
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            using var last = {|DSA1001:new UdpClient(9, AddressFamily.InterNetworkV6)|};
        };
        """);

    private static string ListenersOf(string creation, string guard) => $$"""
        public void Open(IEnumerable<IPEndPoint> ends)
        {
            List<TcpListener> all = ends.Select(end =>
            {
                var listener = {{creation}};
                {{guard}}
                return listener;
            }).ToList();
            foreach (TcpListener listener in all)
            {
                listener.Start();
            }
        }
        """;

    [Fact]
    public Task Listeners_made_in_Select_and_started_outside_are_reported() =>
        ReportsAsync(ListenersOf("{|DSA1002:new TcpListener(end)|}", ""));

    [Fact]
    public Task Listeners_guarded_in_Select_and_started_outside_are_silent() => SilentAsync(ListenersOf(
        "new TcpListener(end)", "if (end.AddressFamily == AddressFamily.InterNetworkV6) { listener.Server.DualMode = false; }"));
}
