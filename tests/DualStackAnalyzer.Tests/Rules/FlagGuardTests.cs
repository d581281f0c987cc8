namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Booleans, null tests and operating systems that stand between the socket and the choice of its mode.</summary>
public sealed class FlagGuardTests
{
    [Fact]
    public Task Reports_when_another_flag_has_its_say_in_the_mode_until_one_flag_decides_both() => ReportsUntilAsync("""
        -void Start(bool useV6, bool dual, int port)
        +void Start(bool useV6, int port)
         {
             var socket = {|DSA1002:new Socket(useV6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp)|};
        -    if (useV6 && dual)
        +    if (useV6)
             {
                 socket.DualMode = true;
             }

             socket.Bind(new IPEndPoint(useV6 ? IPAddress.IPv6Any : IPAddress.Any, port));
         }
        """);

    [Fact]
    public Task Reports_when_the_flag_decides_the_mode_of_IPv4() => ReportsAsync("""
        void Start(bool useV6, int port)
        {
            var socket = {|DSA1002:new Socket(useV6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp)|};
            if (!useV6)
            {
                socket.EnableBroadcast = true;
            }

            socket.Bind(new IPEndPoint(useV6 ? IPAddress.IPv6Any : IPAddress.Any, port));
        }
        """);

    [Fact]
    public Task Is_silent_when_a_readonly_field_decides_both() => SilentAsync("""
        private readonly bool _useV6 = Socket.OSSupportsIPv6;

        void Start(int port)
        {
            var family = _useV6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork;
            var socket = new Socket(family, SocketType.Stream, ProtocolType.Tcp);
            if (_useV6)
                socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false);
            socket.Bind(new IPEndPoint(_useV6 ? IPAddress.IPv6Any : IPAddress.Any, port));
        }
        """);

    [Fact]
    public Task Is_silent_when_OSSupportsIPv6_decides_the_creation() => SilentAsync("""
        void Start(int port)
        {
            Socket listener;
            if (Socket.OSSupportsIPv6)
            {
                listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                listener.DualMode = true;
                listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
            else
            {
                listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                listener.Bind(new IPEndPoint(IPAddress.Any, port));
            }

            listener.Listen(64);
        }
        """);

    [Fact]
    public Task Reports_when_OSSupportsIPv6_is_all_that_is_asked() => ReportsAsync("""
        void Start(int port)
        {
            if (!Socket.OSSupportsIPv6)
                return;
            var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Is_silent_when_OSSupportsIPv6_decides_the_family_and_the_mode() => SilentAsync("""
        void Start(int port)
        {
            var family = Socket.OSSupportsIPv6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork;
            var listener = new Socket(family, SocketType.Stream, ProtocolType.Tcp);
            if (Socket.OSSupportsIPv6)
                listener.DualMode = true;
            listener.Bind(new IPEndPoint(Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any, port));
        }
        """);

    [Fact]
    public Task Is_silent_when_only_a_system_without_IPv4_skips_the_choice() => SilentAsync("""
        void Start(int port)
        {
            var listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            if (Socket.OSSupportsIPv4)
            {
                listener.DualMode = true;
            }

            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Theory]
    [InlineData("OperatingSystem.IsWindows()")]
    [InlineData("!OperatingSystem.IsLinux()")]
    [InlineData("System.Runtime.InteropServices.RuntimeInformation.IsOSPlatform(System.Runtime.InteropServices.OSPlatform.Windows)")]
    [InlineData("Environment.OSVersion.Platform == PlatformID.Win32NT")]
    public Task Reports_when_only_one_operating_system_chooses(string test) => ReportsAsync(Started(
        ReportedUdp6, $"if ({test}) {{ socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); }}"));

    [Fact]
    public Task Is_silent_when_every_operating_system_chooses_in_its_own_way() => SilentAsync("""
        void Start()
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            if (OperatingSystem.IsWindows())
                socket.SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)27, false);
            else
                socket.DualMode = true;
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 514));
        }
        """);

    [Fact]
    public Task Reports_when_a_configuration_flag_chooses_on_one_path_until_it_does_on_both() => ReportsUntilAsync("""
         class ProxyOptions
         {
             public bool DualStack { get; set; }
         }

         class Proxy
         {
             void Start(ProxyOptions options, int port)
             {
                 var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                 if (options.DualStack)
        -        {
                     listener.DualMode = true;
        -        }
        -
        +        else
        +            listener.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, 1);
                 listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             }
         }
        """);

    [Fact]
    public Task Is_silent_when_the_same_flag_guards_the_choice_and_the_bind() => SilentAsync("""
        void Start(bool listen, int port)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            if (listen)
                socket.DualMode = true;
            socket.ReceiveTimeout = 500;
            if (listen)
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Theory]
    [InlineData("if (socket != null) socket.DualMode = true;")]
    [InlineData("if (socket is not null) { socket.DualMode = true; }")]
    [InlineData("if (socket is { } open) open.DualMode = true;")]
    [InlineData("socket?.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);")]
    [InlineData("if (null == socket) return; socket.DualMode = false;")]
    [InlineData("(socket ?? throw new InvalidOperationException()).DualMode = true;")]
    [InlineData("socket!.DualMode = true;")]
    public Task Is_silent_when_the_choice_stands_under_a_null_test(string choice) => SilentAsync($$"""
        void Start(int port)
        {
            Socket socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            {{choice}}
            socket?.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Reports_where_the_IPv6_socket_of_a_nullable_pair_is_unset() => ReportsAsync("""
        void Start(bool enableV6, int port)
        {
            Socket v6 = null;
            if (enableV6)
                v6 = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
            v6?.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            v6?.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);
}
