namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Fields whose family is chosen at run time, and fields that hold a listener or a UDP client.</summary>
public sealed class FieldOfFamilyTests
{
    [Fact]
    public Task Family_of_a_constructor_parameter_bound_in_a_method_is_reported_until_guarded_in_the_constructor() => ReportsUntilAsync("""
         sealed class Server
         {
             private readonly Socket _socket;
             private readonly IPEndPoint _endpoint;

             public Server(IPEndPoint endpoint)
             {
                 _endpoint = endpoint;
                 _socket = {|DSA1002:new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +        if (_socket.AddressFamily == AddressFamily.InterNetworkV6)
        +        {
        +            _socket.DualMode = true;
        +        }
             }

             public void Start() => _socket.Bind(_endpoint);
         }
        """);

    [Theory]
    [InlineData("endpoint", "_socket", "DualMode = true")]
    [InlineData("_endpoint", "_endpoint", "SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true)")]
    public Task Guarded_by_the_family_of_the_socket_or_a_readonly_endpoint_field_is_silent(string given, string asked, string choice) => SilentAsync($$"""
        sealed class Server
        {
            private readonly Socket _socket;
            private readonly IPEndPoint _endpoint;

            public Server(IPEndPoint endpoint)
            {
                _endpoint = endpoint;
                _socket = new Socket({{given}}.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            }

            public void Start()
            {
                if ({{asked}}.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    _socket.{{choice}};
                }

                _socket.Bind(_endpoint);
            }
        }
        """);

    [Fact]
    public Task A_bool_field_that_decides_family_and_mode_is_silent() => SilentAsync("""
        sealed class Server
        {
            private readonly bool _useV6;

            public Server(bool useV6) => _useV6 = useV6;

            public Socket Start(int port)
            {
                var socket = new Socket(
                    _useV6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                if (_useV6)
                {
                    socket.DualMode = true;
                }

                socket.Bind(new IPEndPoint(_useV6 ? IPAddress.IPv6Any : IPAddress.Any, port));
                return socket;
            }
        }
        """);

    [Fact]
    public Task A_listener_field_started_in_a_method_is_reported_until_made_dual_in_the_constructor() => ReportsUntilAsync("""
         sealed class Server
         {
             private readonly TcpListener _listener;

        -    public Server(int port) => _listener = {|DSA1001:new TcpListener(IPAddress.IPv6Any, port)|};
        +    public Server(int port)
        +    {
        +        _listener = new TcpListener(IPAddress.IPv6Any, port);
        +        _listener.Server.DualMode = true;
        +    }

             public void Start() => _listener.Start();
         }
        """);

    [Fact]
    public Task A_UDP_client_field_bound_in_a_method_is_reported() => ReportsAsync("""
        private readonly UdpClient _client = {|DSA1001:new(AddressFamily.InterNetworkV6)|};

        public void Start(int port) => _client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """);

    [Fact]
    public Task A_UDP_client_field_made_dual_in_the_method_is_silent() => SilentAsync("""
        private readonly UdpClient _client = new(AddressFamily.InterNetworkV6);

        public void Start(int port)
        {
            _client.Client.DualMode = true;
            _client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task A_UDP_client_field_that_binds_in_its_initializer_is_reported() => ReportsAsync("""
        private readonly UdpClient _client = {|DSA1001:new(5353, AddressFamily.InterNetworkV6)|};

        public Task<UdpReceiveResult> NextAsync() => _client.ReceiveAsync();
        """);

    [Fact]
    public Task A_listener_field_whose_constructor_picks_the_wildcard_by_a_flag_is_reported() => ReportsAsync("""
        sealed class Server
        {
            private readonly TcpListener _listener;

            public Server(bool six, int port) => _listener = {|DSA1002:new TcpListener(six ? IPAddress.IPv6Any : IPAddress.Any, port)|};

            public void Start() => _listener.Start();
        }
        """);

    [Fact]
    public Task A_listener_field_whose_constructor_chooses_for_IPv6_by_the_same_flag_is_silent() => SilentAsync("""
        sealed class Server
        {
            private readonly TcpListener _listener;

            public Server(bool six, int port)
            {
                _listener = new TcpListener(six ? IPAddress.IPv6Any : IPAddress.Any, port);
                if (six)
                {
                    _listener.Server.DualMode = true;
                }
            }

            public void Start() => _listener.Start();
        }
        """);

    [Fact]
    public Task A_listener_field_at_a_parsed_address_or_else_the_wildcard_is_reported() => ReportsAsync("""
        sealed class Server
        {
            private readonly TcpListener _listener;

            public Server(string text, int port)
            {
                if (!IPAddress.TryParse(text, out IPAddress address))
                {
                    address = IPAddress.Any;
                }

                _listener = {|DSA1002:new TcpListener(address, port)|};
            }

            public void Start() => _listener.Start();
        }
        """);
}
