namespace DualStackAnalyzer.Tests.Shapes;

/// <summary>
/// A proxy with a list of listeners. Shapes: loop over endpoint lists; Select lambda into a list field;
/// lambda or local function; clients in the same file as a server; socket handed to a user's callback.
/// </summary>
public sealed class ProxyTests
{
    private static string Listeners(string creation, string choice) => $$"""
        public sealed class Proxy : IDisposable
        {
            private readonly List<TcpListener> _listeners;

            public Proxy(IEnumerable<string> addresses, int port)
            {
                _listeners = addresses.Select(text =>
                {
                    IPAddress address = IPAddress.Parse(text);
                    return {{creation}};
                }).ToList();
            }

            public void Start()
            {
                foreach (TcpListener listener in _listeners)
                {
                    {{choice}}
                    listener.Start();
                }
            }

            public void Dispose() => _listeners.ForEach(listener => listener.Stop());
        }
        """;

    [Fact]
    public Task Listeners_made_by_Select_into_a_list_field_and_made_IPv6Only_at_their_start_are_silent() => SilentAsync(Listeners(
        "new TcpListener(address, port)",
        "if (listener.Server.AddressFamily == AddressFamily.InterNetworkV6) { listener.Server.DualMode = false; }"));

    [Fact]
    public Task Listeners_of_several_families_started_in_Select_on_one_port_are_reported() => ReportsAsync("""
        public sealed class Proxy
        {
            private readonly List<TcpListener> _listeners;

            public Proxy(IEnumerable<string> addresses, int port)
            {
                _listeners = addresses.Select(text =>
                {
                    var listener = {|DSA1006:new TcpListener(IPAddress.Parse(text), port)|};
                    listener.Start();
                    return listener;
                }).ToList();
            }
        }
        """);

    [Fact]
    public Task A_socket_for_each_port_of_a_list_is_reported_until_it_chooses() => ReportsUntilAsync("""
         public sealed class Proxy
         {
             private readonly List<Socket> _sockets = new();

             public Proxy(IReadOnlyList<int> ports)
             {
                 foreach (int port in ports)
                 {
                     _sockets.Add(Open(port));
                 }
             }

             private static Socket Open(int port)
             {
                 Socket socket = {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +        socket.SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)27, 0);
                 socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 socket.Listen(512);
                 return socket;
             }
         }
        """);

    [Fact]
    public Task A_client_and_an_unset_server_in_one_file_report_the_server_until_it_chooses() => ReportsUntilAsync("""
         public sealed class Proxy
         {
             public void Run(int port, EndPoint upstream)
             {
        -        using var server = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
                 server.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 server.Listen(100);
                 while (true)
                 {
                     using Socket inbound = server.Accept();
                     using var outbound = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                     outbound.Connect(upstream);
                     outbound.Send(new byte[1]);
                 }
             }
         }
        """);

    private static string Callback(string creation, string before, string after) => $$"""
        public sealed class ProxyOptions
        {
            public Action<Socket>? ConfigureSocket { get; set; }
        }

        public sealed class Proxy
        {
            public Socket Open(ProxyOptions options, int port)
            {
                var socket = {{creation}};
                {{before}}
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                {{after}}
                return socket;
            }
        }
        """;

    [Fact]
    public Task A_users_callback_after_the_bind_is_reported() => ReportsAsync(Callback(
        "{|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}",
        "",
        "options.ConfigureSocket?.Invoke(socket);"));

    [Fact]
    public Task A_local_function_for_each_listener_is_reported_until_it_is_dual() => ReportsUntilAsync("""
         public static class Proxy
         {
             public static void Run(params int[] ports)
             {
                 foreach (int port in ports)
                 {
                     Listen(port);
                 }

                 static void Listen(int port)
                 {
        -            var listener = {|DSA1001:new TcpListener(IPAddress.IPv6Any, port)|};
        +            var listener = TcpListener.Create(port);
                     listener.Start();
                 }
             }
         }
        """);
}
