namespace DualStackAnalyzer.Tests.Rules;

/// <summary>What a message calls the socket: the name that the reader knows it by.</summary>
public sealed class NamingTests
{
    [Theory]
    [InlineData("new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp).Bind(new IPEndPoint(IPAddress.IPv6Any, 53));")]
    [InlineData("var relays = new[] { new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) }; relays[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 53));")]
    public async Task Is_not_made_up_where_there_is_no_variable_for_it(string statements)
    {
        var finding = await Findings.SingleAsync(statements);

        Assert.StartsWith("The IPv6 socket created here ", finding.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var relay = new UdpClient(AddressFamily.InterNetworkV6); relay.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));", "relay")]
    [InlineData("var relay = new TcpListener(IPAddress.IPv6Any, 53); relay.Start();", "relay")]
    public async Task Is_that_of_the_variable(string statements, string name) =>
        Assert.Contains($"'{name}'", (await Findings.SingleAsync(statements)).Message(), StringComparison.Ordinal);

    [Theory]
    [InlineData("_first = new Socket(ipv6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp); _first.Bind(new IPEndPoint(ipv6 ? IPAddress.IPv6Any : IPAddress.Any, 53)); int port = ((IPEndPoint)_first.LocalEndPoint).Port;")]
    [InlineData("this._first = new Socket(ipv6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp); Open(_first, new IPEndPoint(ipv6 ? IPAddress.IPv6Any : IPAddress.Any, 53));")]
    public async Task Is_that_of_the_field_whatever_is_chosen_for_the_socket(string statements)
    {
        var finding = await Findings.SingleAsync($"private Socket _first; private void Open(Socket socket, EndPoint end) => socket.Bind(end); public void Start(bool ipv6) {{ {statements} }}");

        Assert.Contains("'_first'", finding.Message(), StringComparison.Ordinal);
    }

    /// <summary>UdpClient.Client is named as the UdpClient; a property of the project's own is not.</summary>
    [Fact]
    public async Task Is_that_of_an_own_property_called_Client()
    {
        var finding = await Findings.SingleAsync("""
            private Socket Client { get; } = new(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);

            public void Start(int port) => this.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            """);

        Assert.Contains("'Client'", finding.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_IPv4_socket_is_not_used_for_a_second_IPv6_socket_on_the_port()
    {
        var found = await Findings.InAsync("""
            var first = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            first.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
            var second = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            second.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
            """);

        Assert.Equal(["DSA1001", "DSA1001"], found.Select(it => it.Id));
        Assert.DoesNotContain(found, it => it.Message().Contains("IPv4 socket", StringComparison.Ordinal));
    }
}
