using DualStackAnalyzer.Sockets.Evaluation;

namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>A class derived from Socket whose constructors call each other, and only the last calls that of Socket.</summary>
public sealed class DerivedSocketChainTests
{
    /// <summary>Constructors that chain: the first is called, the last calls that of Socket.</summary>
    private static string Chained(string created, string first = "", string last = "", string family = "AddressFamily.InterNetworkV6") => $$"""
        using var socket = {{created}};
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

        sealed class ServerSocket : Socket
        {
            public ServerSocket() : this({{family}})
            {
                {{first}}
            }

            public ServerSocket(AddressFamily family) : this(family, SocketType.Stream)
            {
            }

            private ServerSocket(AddressFamily family, SocketType type) : base(family, type, ProtocolType.Tcp)
            {
                {{last}}
            }
        }
        """;

    [Theory]
    [InlineData("new ServerSocket()")]
    [InlineData("new ServerSocket(AddressFamily.InterNetworkV6)")]
    public Task Constructors_that_chain_to_one_that_calls_the_base_are_reported(string created) =>
        ReportsAsync(Chained("{|DSA1001:" + created + "|}"));

    [Fact]
    public Task Constructors_that_pass_IPv4_along_a_chain_are_silent() => SilentAsync(
        Chained("new ServerSocket()", family: "AddressFamily.InterNetwork").Replace("IPv6Any", "Any", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("DualMode = true;", "")]
    [InlineData("", "DualMode = true;")]
    [InlineData("", "SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);")]
    public Task A_constructor_of_a_chain_that_chooses_is_silent(string first, string last) =>
        SilentAsync(Chained("new ServerSocket()", first, last));

    [Fact]
    public Task A_constructor_outside_the_chain_that_chooses_is_no_reason_to_be_silent() =>
        ReportsAsync(Chained("{|DSA1001:new ServerSocket(AddressFamily.InterNetworkV6)|}", first: "DualMode = true;"));

    [Fact]
    public Task The_chain_of_a_base_class_is_reported_where_the_derived_one_is_created() => ReportsAsync("""
        using var socket = {|DSA1001:new WebSocket()|};
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

        class ServerSocket : Socket
        {
            public ServerSocket() : this(SocketType.Stream) { }

            protected ServerSocket(SocketType type) : base(AddressFamily.InterNetworkV6, type, ProtocolType.Tcp) { }
        }

        sealed class WebSocket : ServerSocket
        {
            public WebSocket() { }
        }
        """);

    /// <summary>Each constructor has one parameter more than the one before.</summary>
    private static string Long(string created, string last) => $$"""
        using var socket = {{created}};
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

        sealed class ServerSocket : Socket
        {
            {{string.Concat(Enumerable.Range(0, Links).Select(i => $"public ServerSocket({Parameters(i)}) : this({Zeros(i + 1)}) {{ }} "))}}

            public ServerSocket({{Parameters(Links)}}) : base(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { {{last}} }
        }
        """;

    /// <summary>More than calls are followed.</summary>
    private const int Links = Frame.MaximumDepth + 1;

    private static string Parameters(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"int p{i}"));

    private static string Zeros(int count) => string.Join(", ", Enumerable.Repeat("0", count));

    [Fact]
    public Task A_chain_that_is_longer_than_calls_are_followed_is_reported() => ReportsAsync(Long("{|DSA1001:new ServerSocket()|}", ""));

    [Fact]
    public Task A_chain_that_is_longer_than_calls_are_followed_and_chooses_at_its_end_is_silent() =>
        SilentAsync(Long("new ServerSocket()", "DualMode = true;"));

    [Fact]
    public Task A_listener_whose_constructors_chain_is_reported() => ReportsAsync("""
        var listener = {|DSA1001:new WebListener(80)|};
        listener.Start();

        sealed class WebListener : TcpListener
        {
            public WebListener(int port) : this(IPAddress.IPv6Any, port) { }

            public WebListener(IPAddress address, int port) : base(address, port) { }
        }
        """);
}
