namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Helpers of the same type that create, configure or bind.</summary>
public sealed class HelperMethodTests
{
    /// <summary>A server whose helper makes the socket; %1 is the helper, %2 what Start does.</summary>
    private static string Server(string helper, string start) => $$"""
        public async Task StartAsync(int port, bool flag)
        {
            await Task.Yield();
            {{start}}
        }

        {{helper}}
        """;

    [Fact]
    public Task Helper_that_creates_and_returns_is_reported() => ReportsAsync(Server(
        """
        private static Socket Create()
        {
            var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            socket.NoDelay = true;
            return socket;
        }
        """,
        "Create().Bind(new IPEndPoint(IPAddress.IPv6Any, port));"));

    [Fact]
    public Task Helper_that_creates_chooses_and_returns_is_silent() => SilentAsync(Server(
        """
        private static Socket Create()
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            socket.DualMode = true;
            return socket;
        }
        """,
        "Create().Bind(new IPEndPoint(IPAddress.IPv6Any, port));"));

    [Fact]
    public Task Expression_bodied_target_typed_helper_is_reported() => ReportsAsync(Server(
        "private static Socket Create() => {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};",
        """
        Socket socket = Create();
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """));

    [Fact]
    public Task Expression_bodied_helper_chosen_by_the_caller_is_silent() => SilentAsync(Server(
        "private static Socket Create() => new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);",
        """
        Socket socket = Create();
        socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """));

    [Fact]
    public Task Async_helper_is_reported() => ReportsAsync(Server(
        """
        private static async Task<Socket> CreateAsync()
        {
            await Task.Yield();
            return {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        }
        """,
        """
        Socket socket = await CreateAsync().ConfigureAwait(false);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """));

    [Fact]
    public Task Async_helper_that_chooses_is_silent() => SilentAsync(Server(
        """
        private static async Task<Socket> CreateAsync()
        {
            await Task.Yield();
            return new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
        }
        """,
        """
        Socket socket = await CreateAsync();
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """));

    [Fact]
    public Task Local_function_that_creates_is_reported() => ReportsAsync("""
        Open().Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

        static Socket Open() => {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        """);

    [Fact]
    public Task Helper_that_binds_its_parameter_is_reported() => ReportsAsync(Server(
        "private static void Bind(Socket socket, int port) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));",
        """
        var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        Bind(socket, port);
        """));

    [Fact]
    public Task Helper_that_binds_what_was_chosen_before_is_silent() => SilentAsync(Server(
        "private static void Bind(Socket socket, int port) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));",
        """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
        Bind(port: port, socket: socket);
        """));

    [Fact]
    public Task Helper_that_chooses_on_some_paths_only_is_reported() => ReportsAsync(Server(
        """
        private static void Configure(Socket socket, bool flag)
        {
            if (flag)
            {
                socket.DualMode = true;
            }
        }
        """,
        """
        var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        Configure(socket, flag);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """));

    [Fact]
    public Task Helper_that_chooses_where_its_argument_is_true_is_silent() => SilentAsync(Server(
        """
        private static void Configure(Socket socket, bool dual)
        {
            if (dual)
            {
                socket.DualMode = true;
            }
        }
        """,
        """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Configure(socket, dual: true);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """));

    [Fact]
    public Task Three_helpers_deep_is_reported() => ReportsAsync(Server(
        """
        private static Socket First() => Second();
        private static Socket Second() => Third(AddressFamily.InterNetworkV6);
        private static Socket Third(AddressFamily family) => {|DSA1001:new Socket(family, SocketType.Stream, ProtocolType.Tcp)|};
        """,
        "First().Bind(new IPEndPoint(IPAddress.IPv6Any, port));"));

    [Fact]
    public Task Chosen_three_helpers_deep_is_silent() => SilentAsync(Server(
        """
        private static void First(Socket socket) => Second(socket);
        private static void Second(Socket socket) => Third(socket);
        private static void Third(Socket socket) => socket.DualMode = true;
        """,
        """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        First(socket);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """));

    [Fact]
    public Task Helper_whose_callers_pass_IPv4_is_silent() => SilentAsync(Server(
        "private static Socket Create(AddressFamily family) => new(family, SocketType.Stream, ProtocolType.Tcp);",
        "Create(AddressFamily.InterNetwork).Bind(new IPEndPoint(IPAddress.Any, port));"));

    [Fact]
    public Task Helper_with_an_out_parameter_is_reported() => ReportsAsync(Server(
        """
        private static bool TryCreate(out Socket socket)
        {
            socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            return Socket.OSSupportsIPv6;
        }
        """,
        """
        if (TryCreate(out Socket socket))
        {
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """));

    [Fact]
    public Task Ternary_between_two_helpers_reports_the_unset_one() => ReportsAsync(Server(
        """
        private static Socket Both() => new(SocketType.Stream, ProtocolType.Tcp);
        private static Socket Six() => {|DSA1001:new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        """,
        """
        Socket socket = flag ? Both() : Six();
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """));

    [Fact]
    public Task Helper_that_returns_its_argument_configured_is_silent() => SilentAsync(Server(
        """
        private static Socket Configured(Socket socket)
        {
            socket.DualMode = true;
            return socket;
        }
        """,
        """
        Configured(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp))
            .Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """));
}
