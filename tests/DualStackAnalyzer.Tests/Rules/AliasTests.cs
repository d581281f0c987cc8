namespace DualStackAnalyzer.Tests.Rules;

/// <summary>One socket under several names, several sockets under one.</summary>
public sealed class AliasTests
{
    [Fact]
    public Task Reports_when_the_bind_is_called_through_another_name_until_the_mode_is_chosen_through_it() => ReportsUntilAsync("""
         void Start(int port)
         {
             var control = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
             Socket listener = control;
        -    listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        +    listener.DualMode = true;
        +    control.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
         }
        """);

    [Fact]
    public Task Reports_the_second_socket_when_the_name_moved_on_before_the_choice() => ReportsAsync("""
        void Start(int port)
        {
            var control = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            Socket first = control;
            control = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            control.DualMode = true;
            first.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            control.Bind(new IPEndPoint(IPAddress.IPv6Any, port + 1));
        }
        """);

    [Theory]
    [InlineData("ref Socket alias = ref socket; alias.DualMode = true;")]
    [InlineData("((Socket)(object)socket).DualMode = true;")]
    [InlineData("(socket as Socket).DualMode = true;")]
    [InlineData("if ((object)socket is Socket s) s.DualMode = true;")]
    [InlineData("Socket other; (other = socket).DualMode = true;")]
    [InlineData("(socket).DualMode = true;")]
    [InlineData("var (alias, p) = (socket, port); alias.DualMode = p > 0;")]
    public Task Is_silent_when_the_mode_is_chosen_through_a_ref_local_a_cast_or_an_expression(string choice) =>
        SilentAsync(Started(Tcp6, choice));

    [Fact]
    public Task Is_silent_when_either_of_two_sockets_is_chosen_and_bound_under_one_name() => SilentAsync("""
        void Start(bool passive, int port)
        {
            var control = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            var data = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            Socket chosen = passive ? data : control;
            chosen.DualMode = true;
            chosen.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Reports_the_one_of_two_sockets_that_was_left_out() => ReportsAsync("""
        void Start(int port)
        {
            var control = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            var data = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            control.DualMode = true;
            control.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            data.Bind(new IPEndPoint(IPAddress.IPv6Any, port + 1));
        }
        """);

    [Fact]
    public Task Reports_a_socket_made_by_null_coalescing_assignment() => ReportsAsync("""
        void Start(int port)
        {
            Socket listener = null;
            listener ??= {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Reports_the_IPv6_socket_of_a_deconstruction() => ReportsAsync("""
        void Start(int port)
        {
            (Socket v6, Socket v4) = (
                {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|},
                new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp));
            v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            v4.Bind(new IPEndPoint(IPAddress.Any, port));
        }
        """);

    [Fact]
    public Task Is_silent_when_the_variable_may_hold_a_socket_of_unknown_origin() => SilentAsync("""
        void Start(Socket prepared, int port)
        {
            Socket listener = prepared;
            if (!listener.IsBound)
                listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Reports_the_own_socket_where_a_prepared_one_may_be_used() => ReportsAsync("""
        void Start(Socket prepared, int port)
        {
            Socket listener = prepared ?? {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Reports_a_socket_kept_in_a_field_of_the_same_method_until_the_field_or_a_local_chooses() => ReportsUntilAsync("""
         private Socket _socket;

         void Start(int port)
         {
        -    _socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
        -    _socket.ReceiveTimeout = 1000;
        -    _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        +    var socket = _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        +    this._socket.DualMode = true;
        +    socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
         }
        """);

    [Fact]
    public Task Reports_a_socket_kept_in_a_private_auto_property_of_the_same_method() => ReportsAsync("""
        private Socket Socket { get; set; }

        void Start(IPEndPoint local)
        {
            Socket = {|DSA1002:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
            Socket.Bind(local);
        }
        """);

    /// <summary>The other object may be this one.</summary>
    [Theory]
    [InlineData("IsDual = false;", "{|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}")]
    [InlineData("IsQuiet = false;", "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)")]
    public Task Reports_where_a_flag_of_another_object_may_have_been_cleared_on_this_one(string clears, string created) => ReportsAsync($$"""
        sealed class Server
        {
            public bool IsDual;
            public bool IsQuiet;

            public void CopyTo(Server other)
            {
                other.IsDual = true;
                var socket = {{created}};
                Clear();
                if (other.IsDual)
                {
                    socket.DualMode = true;
                }

                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }

            private void Clear()
            {
                {{clears}}
                Console.WriteLine("cleared");
            }
        }
        """);
}
