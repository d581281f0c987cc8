namespace DualStackAnalyzer.Tests.Rules;

/// <summary>What is created and bound at all: only an IPv6 socket that reaches a Bind is of interest.</summary>
public sealed class BindingTests
{
    [Fact]
    public Task Is_silent_about_a_client_that_only_connects() => SilentAsync("""
        void Open(IPAddress server)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            socket.NoDelay = true;
            socket.Connect(new IPEndPoint(server, 6379));
        }
        """);

    [Fact]
    public Task Is_silent_about_a_client_whose_file_also_holds_a_server() => SilentAsync("""
        void Serve(int port)
        {
            var listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            using Socket peer = listener.Accept();
            using var upstream = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            upstream.Connect("origin.example", port);
        }
        """);

    [Fact]
    public Task Is_silent_about_a_socket_that_is_only_created() => SilentAsync("""
        void Warm()
        {
            using var probe = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            Console.WriteLine(probe.AddressFamily);
        }
        """);

    [Fact]
    public Task Is_silent_about_an_IPv4_socket() => SilentAsync("""
        void Listen()
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            socket.Bind(new IPEndPoint(IPAddress.Any, 1900));
        }
        """);

    [Fact]
    public Task Is_silent_about_a_Unix_socket() => SilentAsync("""
        void Listen(string path)
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            socket.Bind(new UnixDomainSocketEndPoint(path));
            socket.Listen(8);
        }
        """);

    [Fact]
    public Task Reports_a_raw_IPv6_socket() => ReportsAsync("""
        void Listen()
        {
            var icmp = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Raw, ProtocolType.IcmpV6)|};
            icmp.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        }
        """);

    [Fact]
    public Task Reports_a_socket_bound_to_an_ephemeral_port() => ReportsAsync("""
        int Open()
        {
            var data = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            data.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
            data.Listen(1);
            return ((IPEndPoint)data.LocalEndPoint).Port;
        }
        """);

    [Fact]
    public Task Reports_a_socket_bound_where_it_is_created() => ReportsAsync("""
        void Reserve(int port)
        {
            {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|}.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Reports_a_target_typed_creation_until_it_chooses() => ReportsUntilAsync("""
         void Start(int port)
         {
        -    Socket listener = {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    Socket listener = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
             listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
         }
        """);

    [Fact]
    public Task Reports_a_creation_with_named_arguments_in_another_order() => ReportsAsync("""
        void Start(int port)
        {
            var listener = {|DSA1001:new Socket(protocolType: ProtocolType.Tcp, socketType: SocketType.Stream, addressFamily: AddressFamily.InterNetworkV6)|};
            listener.Bind(localEP: new IPEndPoint(port: port, address: IPAddress.IPv6Any));
        }
        """);

    [Fact]
    public Task Reports_a_conditional_bind() => ReportsAsync("""
        void Start(int? port)
        {
            var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
            if (port is int fixedPort)
            {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, fixedPort));
            }
        }
        """);

    [Fact]
    public Task Reports_one_creation_once_when_it_has_several_binds() => ReportsAsync("""
        void Start(int port, bool loopbackOnly, bool wellKnown)
        {
            var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
            if (loopbackOnly)
                socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, port));
            else if (wellKnown)
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 69));
            else
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Reports_each_of_two_creations() => ReportsAsync("""
        void Listen(int port)
        {
            var udp = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
            var tcp = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            udp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            tcp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            tcp.Listen(100);
        }
        """);

    [Fact]
    public Task Is_silent_about_an_accepted_socket_and_a_parameter() => SilentAsync("""
        void Serve(Socket prepared, IPEndPoint local)
        {
            prepared.Bind(local);
            prepared.Listen(10);
            Socket peer = prepared.Accept();
            peer.NoDelay = true;
        }
        """);

    [Fact]
    public Task Reports_where_the_choice_is_compiled_out_until_it_is_compiled() => ReportsUntilAsync("""
         class UnityTransport
         {
             void Start(int port)
             {
                 var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
        -#if UNITY_2018_3_OR_NEWER
        +#if !UNITY_WEBGL
                 socket.DualMode = true;
         #endif
                 socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             }
         }
        """);

    [Fact]
    public Task Is_silent_after_the_way_to_Bind_is_cut_off() => SilentAsync("""
        void Start(int port)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            throw new NotSupportedException("IPv6 is off in this build");
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Is_silent_about_a_socket_made_of_a_handle() => SilentAsync("""
        void Start(IntPtr descriptor, IPEndPoint local)
        {
            var socket = new Socket(new SafeSocketHandle(descriptor, ownsHandle: true));
            if (!socket.IsBound)
                socket.Bind(local);
        }
        """);
}
