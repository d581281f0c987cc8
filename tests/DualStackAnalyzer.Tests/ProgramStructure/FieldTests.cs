namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Sockets in private fields and auto-properties: created, configured and bound in different members.</summary>
public sealed class FieldTests
{
    [Fact]
    public Task Created_in_the_initializer_and_bound_in_a_method_is_reported() => ReportsAsync("""
        private readonly Socket _socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};

        public void Start() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task Chosen_in_the_initializer_and_bound_in_a_method_is_silent() => SilentAsync("""
        private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };

        public void Start() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task Created_in_the_constructor_and_bound_in_a_method_is_reported_until_chosen_in_the_constructor() => ReportsUntilAsync("""
         sealed class Server
         {
        -    private readonly Socket _socket;
        +    private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

        -    public Server() => _socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    public Server() => _socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);

             public void Start() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
         }
        """);

    [Fact]
    public Task Chosen_in_the_method_that_binds_is_silent() => SilentAsync("""
        private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

        public void Start()
        {
            _socket.DualMode = true;
            _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task A_private_method_that_sets_something_else_is_reported_until_it_chooses() => ReportsUntilAsync("""
         private readonly Socket _socket = {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};

         public void Start()
         {
             Configure();
             _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
         }

        -private void Configure() => _socket.NoDelay = true;
        +private void Configure() => _socket.DualMode = true;
        """);

    [Fact]
    public Task In_a_private_property_bound_in_a_method_is_reported() => ReportsAsync("""
        private Socket Listener { get; } = {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};

        public void Start() => Listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task In_a_private_property_chosen_in_the_constructor_is_silent() => SilentAsync("""
        sealed class Server
        {
            private Socket Listener { get; } = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            public Server() => Listener.DualMode = true;

            public void Start() => Listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task Created_by_one_method_and_bound_by_another_is_reported_until_chosen_where_it_is_created() => ReportsUntilAsync("""
         private Socket? _socket;

         public void Run()
         {
             Open();
             Bind();
         }

        -private void Open() => _socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +private void Open()
        +{
        +    _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +    _socket.DualMode = true;
        +}

         private void Bind() => _socket!.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task Of_two_creations_only_the_unset_one_is_reported() => ReportsAsync("""
        sealed class Server
        {
            private readonly Socket _socket;

            public Server(bool both)
            {
                if (both)
                {
                    _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                }
                else
                {
                    _socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                }
            }

            public void Start() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task Created_lazily_is_reported() => ReportsAsync("""
        private Socket? _socket;

        public void Start()
        {
            _socket ??= {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task Created_where_the_system_has_IPv6_and_bound_by_conditional_access_is_reported() => ReportsAsync("""
        sealed class Server
        {
            private readonly Socket? _v6;

            public Server()
            {
                if (Socket.OSSupportsIPv6)
                {
                    _v6 = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                }
            }

            public void Start() => _v6?.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task A_static_field_is_reported() => ReportsAsync("""
        private static readonly Socket Listener = {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};

        public static void Start() => Listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task A_static_field_chosen_in_the_static_constructor_is_silent() => SilentAsync("""
        static class Server
        {
            private static readonly Socket Listener = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            static Server() => Listener.DualMode = true;

            public static void Start() => Listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task A_field_that_is_never_bound_is_silent() => SilentAsync("""
        private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

        public void Open(EndPoint server) => _socket.Connect(server);
        """);

    [Fact]
    public Task An_IPv4_field_is_silent() => SilentAsync("""
        private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

        public void Start() => _socket.Bind(new IPEndPoint(IPAddress.Any, 80));
        """);
}
