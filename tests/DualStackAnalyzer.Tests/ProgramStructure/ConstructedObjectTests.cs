namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Objects of the project's own that are given a socket, or make one, when they are constructed.</summary>
public sealed class ConstructedObjectTests
{
    [Theory]
    [InlineData(ReportedTcp6, "")]
    [InlineData(Tcp6, "socket.DualMode = true;")]
    public Task A_constructor_that_binds_what_it_is_given_is_a_bind(string created, string choose) => ReportsAsync($$"""
        sealed class Startup
        {
            public Startup(Socket socket, int port)
            {
                {{choose}}
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }

        sealed class Program
        {
            static void Main() => new Startup({{created}}, 80);
        }
        """);

    [Theory]
    [InlineData(ReportedTcp6, "")]
    [InlineData(Tcp6, "socket.DualMode = true;")]
    public Task A_primary_constructor_keeps_what_it_is_given(string created, string choose) => ReportsAsync($$"""
        sealed class Listener(int port, Socket socket)
        {
            public void Start()
            {
                {{choose}}
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }

        sealed class Program
        {
            static void Main()
            {
                var listener = new Listener(80, {{created}});
                listener.Start();
            }
        }
        """);

    [Theory]
    [InlineData("IPAddress.IPv6Any", true)]
    [InlineData("IPAddress.Any", false)]
    public Task A_primary_constructor_hands_its_arguments_to_the_initializers(string address, bool isReported) => ReportsAsync($$"""
        sealed class Listener(IPAddress address, int port)
        {
            private readonly TcpListener listener = new(address, port) { ExclusiveAddressUse = true };

            public void Start() => listener.Start();
        }

        sealed class Program
        {
            static void Main()
            {
                TcpListener v6 = TcpListener.Create(80);
                v6.Start();
                var listener = new Listener({{address}}, 80);
                {{(isReported ? "listener.Start()" : "{|DSA2001:listener.Start()|}")}};
            }
        }
        """.Replace("new(address, port)", "{|DSA1002:new(address, port)|}", System.StringComparison.Ordinal).Replace("{|DSA1002:new(address, port)|} { ExclusiveAddressUse = true }", "{|DSA1002:new(address, port) { ExclusiveAddressUse = true }|}", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("Hub", "class Hub { public Hub(Socket socket) => socket.DualMode = true; }", Tcp6)]
    [InlineData("Exception", "", ReportedTcp6)]
    public Task A_primary_constructor_that_hands_on_to_a_base_of_the_project_is_silent(string baseType, string declaration, string created) => ReportsAsync($$"""
        {{declaration}}

        sealed class Listener(Socket socket) : {{baseType}}{{(baseType == "Hub" ? "(socket)" : "")}}
        {
            public void Start() => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }

        sealed class Program
        {
            static void Main()
            {
                var listener = new Listener({{created}});
                listener.Start();
            }
        }
        """);

    [Theory]
    [InlineData("DualMode = true", true)]
    [InlineData("DualMode = false", false)]
    public Task An_initializer_makes_the_socket_of_each_object(string mode, bool isReported) => ReportsAsync($$"""
        sealed class Listener
        {
            private readonly Socket socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { {{mode}} };

            public void Start(int port) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }

        sealed class Program
        {
            static void Main()
            {
                var v6 = new Listener();
                v6.Start(80);
                var v4 = new TcpListener(IPAddress.Any, 80);
                {{(isReported ? "{|DSA2001:" : "")}}v4.Start(){{(isReported ? "|}" : "")}};
            }
        }
        """);

    [Fact]
    public async Task Of_a_socket_made_by_an_initializer_elsewhere_the_creation_here_is_the_place()
    {
        var found = await Findings.SingleAsync("""
            var v6 = new Listener();
            v6.Start(80);
            var v4 = new TcpListener(IPAddress.Any, 80);
            v4.Start();

            sealed class Listener
            {
                private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp);

                public void Start(int port) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
            """);

        Assert.Equal(["v6.Start(80)", "new Listener()"], found.AdditionalTexts());
    }

    [Fact]
    public Task A_constructor_that_makes_its_own_kind_ends() => ReportsAsync($$"""
        sealed class Chain
        {
            private readonly Chain next;
            private readonly Socket socket = {{ReportedTcp6}};

            public Chain(int length)
            {
                next = new Chain(length - 1);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, length));
            }
        }
        """);

    [Theory]
    [InlineData("new List<Socket>(sockets)")]
    [InlineData("new HashSet<Socket>(sockets)")]
    [InlineData("new Queue<Socket>(sockets)")]
    public Task A_copy_of_a_list_holds_the_same_sockets(string copy) => ReportsAsync($$"""
        void Start(int port)
        {
            var sockets = new[] { {{ReportedTcp6}} };
            foreach (Socket socket in {{copy}})
            {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Theory]
    [InlineData("new IPAddress(number)")]
    [InlineData("new IPAddress(new byte[] { 10, 0, 0, 1 })")]
    [InlineData("new IPAddress(0x0100007f)")]
    [InlineData("number")]
    [InlineData("0")]
    [InlineData("0x0100007f")]
    public Task An_address_or_endpoint_made_of_a_number_or_four_bytes_is_IPv4(string address) => ReportsAsync($$"""
        void Start(long number, int port)
        {
            var socket = {{Tcp6}};
            {|DSA3003:socket.Bind(new IPEndPoint({{address}}, port))|};
        }
        """);

    [Theory]
    [InlineData("new IPAddress(bytes)")]
    [InlineData("new IPAddress(new byte[16])")]
    [InlineData("new IPAddress(new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 })")]
    public Task An_address_made_of_other_bytes_may_be_IPv6(string address) => ReportsAsync($$"""
        void Start(byte[] bytes, int port)
        {
            var socket = {{ReportedTcp6}};
            socket.Bind(new IPEndPoint({{address}}, port));
        }
        """);

    [Theory]
    [InlineData("EndPoint end = new UnixDomainSocketEndPoint(path);")]
    [InlineData("var end = new UnixDomainSocketEndPoint(path);")]
    [InlineData("EndPoint end = new DnsEndPoint(path, 80);")]
    public Task An_endpoint_that_is_no_address_has_no_mode(string end) => SilentAsync($$"""
        void Start(string path)
        {
            {{end}}
            var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
            socket.Bind(end);
        }

        void Start(UnixDomainSocketEndPoint end)
        {
            var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
            socket.Bind(end);
        }
        """);
}
