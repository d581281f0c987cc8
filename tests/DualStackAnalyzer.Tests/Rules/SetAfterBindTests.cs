namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA3001: too late to choose the mode.</summary>
public sealed class SetAfterBindTests
{
    [Fact]
    public Task DualMode_after_Bind_is_reported() => ReportsAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        {|DSA3001:socket.DualMode = true|};
        """);

    [Fact]
    public Task DualMode_before_Bind_is_silent() => SilentAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task IPv6Only_after_Bind_is_reported() => ReportsAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        {|DSA3001:socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true)|};
        """);

    [Fact]
    public Task The_value_that_it_already_has_after_Bind_is_reported() => ReportsAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        {|DSA3001:socket.DualMode = true|};
        """);

    [Fact]
    public Task Another_option_after_Bind_is_silent() => SilentAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.HopLimit, 4);
        Console.WriteLine(socket.DualMode);
        """);

    [Fact]
    public Task After_Connect_is_reported() => ReportsAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(IPAddress.IPv6Loopback, 80);
        {|DSA3001:socket.DualMode = true|};
        """);

    [Fact]
    public Task Before_Connect_is_silent() => SilentAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.DualMode = true;
        socket.Connect(IPAddress.IPv6Loopback, 80);
        """);

    [Fact]
    public Task After_SendTo_is_reported() => ReportsAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        socket.SendTo(new byte[1], new IPEndPoint(IPAddress.IPv6Loopback, 53));
        {|DSA3001:socket.DualMode = true|};
        """);

    [Fact]
    public Task On_an_accepted_socket_is_reported_until_it_is_another_option() => ReportsUntilAsync("""
         var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
         listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
         listener.Listen();
         Socket client = listener.Accept();
        -{|DSA3001:client.DualMode = true|};
        +client.NoDelay = true;
        """);

    [Fact]
    public Task After_the_listener_started_is_reported() => ReportsAsync("""
        var listener = new TcpListener(IPAddress.IPv6Any, 80);
        listener.Start();
        {|DSA3001:listener.Server.DualMode = true|};
        """);

    [Fact]
    public Task After_the_listener_stopped_is_silent() => SilentAsync("""
        var listener = TcpListener.Create(80);
        listener.Start();
        listener.Stop();
        listener.Server.DualMode = true;
        """);

    [Fact]
    public Task After_a_binding_UDP_constructor_is_reported() => ReportsAsync("""
        var client = new UdpClient(5353, AddressFamily.InterNetworkV6);
        {|DSA3001:client.Client.DualMode = true|};
        """);

    [Fact]
    public Task In_the_initializer_of_a_binding_UDP_constructor_is_reported() => ReportsAsync("""
        var client = new UdpClient(5353, AddressFamily.InterNetworkV6) { Client = { {|DSA3001:DualMode = true|} } };
        """);

    [Fact]
    public Task Directly_on_the_Client_of_a_binding_UDP_constructor_is_reported() => ReportsAsync("""
        {|DSA3001:new UdpClient(5353, AddressFamily.InterNetworkV6).Client.DualMode = true|};
        """);

    [Fact]
    public Task After_a_UDP_constructor_that_does_not_bind_is_silent() => SilentAsync("""
        var client = new UdpClient(AddressFamily.InterNetworkV6);
        client.Client.DualMode = true;
        client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
        """);

    [Fact]
    public Task On_a_parameter_that_may_be_bound_is_silent() => SilentAsync("""
        public static void Open(Socket socket) => socket.DualMode = true;
        """);

    [Fact]
    public Task Bound_on_some_paths_only_is_silent() => SilentAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (args.Length > 0)
        {
            socket.Connect(IPAddress.IPv6Loopback, 80);
        }

        socket.DualMode = true;
        """);

    [Fact]
    public Task Where_it_is_known_to_be_unbound_is_silent() => SilentAsync("""
        public void Open(Socket socket)
        {
            if (!socket.IsBound)
            {
                socket.DualMode = true;
            }
        }
        """);

    [Theory]
    [InlineData("catch (SocketException)", "socket.DualMode = false;")]
    [InlineData("catch (SocketException)", "socket.DualMode = false; socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));")]
    [InlineData("finally", "socket.DualMode = false;")]
    public Task Where_a_failed_bind_leads_is_silent(string clause, string statements) => SilentAsync($$"""
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        {{clause}}
        {
            {{statements}}
        }
        """);

    [Fact]
    public Task On_a_new_socket_in_the_same_variable_is_silent() => SilentAsync("""
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        socket.Dispose();
        socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task After_a_helper_that_binds_is_reported() => ReportsAsync("""
        public void Start()
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            Bind(socket);
            {|DSA3001:socket.DualMode = true|};
        }

        private static void Bind(Socket socket) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task A_field_set_after_its_bind_in_one_method_is_reported() => ReportsAsync("""
        private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

        public void Start()
        {
            _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            {|DSA3001:_socket.DualMode = true|};
        }
        """);
}
