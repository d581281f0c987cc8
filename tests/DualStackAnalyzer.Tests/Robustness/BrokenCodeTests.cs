namespace DualStackAnalyzer.Tests.Robustness;

/// <summary>Text that does not compile: nothing is made up, and what is whole is still seen.</summary>
public sealed class BrokenCodeTests
{
    [Theory]
    [InlineData("var socket = new")]
    [InlineData("var socket = new Socket")]
    [InlineData("var socket = new Socket(")]
    [InlineData("var socket = new Socket(AddressFamily.")]
    [InlineData("var socket = new Socket(AddressFamily.InterNetworkV6")]
    [InlineData("var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream,")]
    [InlineData("Socket socket = new(")]
    [InlineData("Socket socket = new(AddressFamily.InterNetworkV6, ")]
    [InlineData("new Socket(AddressFamily.InterNetworkV6).Bind(")]
    [InlineData("var socket = socket;")]
    [InlineData("Socket socket; socket = socket ?? socket;")]
    [InlineData("var socket = socket.Accept();")]
    [InlineData("Socket socket;")]
    [InlineData("var socket = (Socket)null;")]
    [InlineData("var socket = default(Missing);")]
    [InlineData("(var socket, var other) = ;")]
    public Task Is_silent_while_the_creation_is_being_typed_or_is_missing(string typed) => ReportsInBrokenCodeAsync($$"""
        class EchoServer
        {
            void Start(int port)
            {
                {{typed}}
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Theory]
    [InlineData("socket.")]
    [InlineData("socket.Bi")]
    [InlineData("socket.Bind")]
    [InlineData("socket.Bind(")]
    [InlineData("socket.Bind();")]
    [InlineData("socket.Bind(undeclared);")]
    [InlineData("undeclared.Bind(new IPEndPoint(IPAddress.IPv6Any, port));")]
    public Task Is_silent_while_the_bind_is_being_typed(string typed) => ReportsInBrokenCodeAsync($$"""
        class EchoServer
        {
            void Start(int port)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                {{typed}}
            }
        }
        """);

    [Theory]
    [InlineData("Missing.Family")]
    [InlineData("AddressFamily.InterNetworkV7")]
    [InlineData("undeclared.AddressFamily")]
    [InlineData("\"InterNetworkV6\"")]
    [InlineData("23")]
    public Task Is_silent_about_a_family_that_does_not_resolve(string family) => ReportsInBrokenCodeAsync($$"""
        class EchoServer
        {
            void Start(int port)
            {
                var socket = new Socket({{family}}, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Theory]
    [InlineData("socket.MakeDualStack();")]
    [InlineData("SocketTuning.Apply(socket);")]
    [InlineData("_tuner.Apply(socket);")]
    [InlineData("new Missing.Tuner(socket).Apply();")]
    public Task Is_silent_when_a_call_that_does_not_resolve_may_configure_the_socket(string call) => ReportsInBrokenCodeAsync($$"""
        class EchoServer
        {
            void Start(int port)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                {{call}}
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Theory]
    [InlineData("void Stop( { if (")]
    [InlineData("int Count => ;")]
    [InlineData("void Stop() { var x = ; foreach (var y in ) }")]
    [InlineData("public Missing.Type Property { get; set; }")]
    [InlineData("void Stop() { goto nowhere; }")]
    [InlineData("void Stop() { break; continue; yield return 1; }")]
    public Task Still_reports_a_whole_method_beside_a_broken_member(string broken) => ReportsInBrokenCodeAsync($$"""
        class EchoServer
        {
            void Start(int port)
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }

            {{broken}}
        }
        """);

    [Theory]
    [InlineData("class EchoServer : Missing.Base<int>, IAlsoMissing")]
    [InlineData("[Missing(1)] class EchoServer")]
    [InlineData("class EchoServer { } class EchoServer")]
    [InlineData("namespace A.; class EchoServer")]
    [InlineData("using Missing.Namespace; class EchoServer")]
    [InlineData("class EchoServer<T where T :")]
    public async Task Ends_without_an_invention_in_a_broken_declaration(string declaration)
    {
        var found = await Findings.InAsync($$"""
            {{declaration}}
            {
                void Start(int port)
                {
                    var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                    socket.DualMode = true;
                    socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                }
            }
            """);

        Assert.Empty(found);
    }

    [Fact]
    public async Task Is_silent_without_a_reference_to_the_sockets_assembly()
    {
        var references = (await Findings.ReferencesAsync(Target.Net100))
            .Where(reference => Path.GetFileName(reference.Display) != "System.Net.Sockets.dll").ToArray();

        Assert.Empty(await Findings.InAsync(Whole, references));
    }

    [Fact]
    public async Task Is_silent_without_any_reference() =>
        Assert.Empty(await Findings.InAsync(Whole, Array.Empty<MetadataReference>()));

    [Fact]
    public async Task Reports_with_all_references() =>
        Assert.Equal("DSA1001", (await Findings.SingleAsync(Whole)).Id);

    private const string Whole = """
        class EchoServer
        {
            void Start(int port)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """;

    [Fact]
    public Task Is_silent_about_an_endpoint_whose_port_does_not_resolve() => ReportsInBrokenCodeAsync("""
        static class Probe
        {
            static void Open()
            {
                var (_, port) = Missing.Take(1);
                var end = new IPEndPoint(IPAddress.Loopback, port);
                var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(end);
            }
        }
        """);
}
