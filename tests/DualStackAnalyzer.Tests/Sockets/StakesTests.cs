using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Tests.Flow;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>Which types are run at all: those of which a rule could report something.</summary>
public sealed class StakesTests
{
    [Theory]
    [InlineData("var listener = new TcpListener(IPAddress.Any, port); listener.Start(); listener.AcceptTcpClient();")]
    [InlineData("var listener = new TcpListener(new IPEndPoint(IPAddress.Loopback, port)); listener.Start();")]
    [InlineData("var listener = new TcpListener(IPAddress.Parse(\"127.0.0.1\"), port); listener.Start();")]
    [InlineData("var client = new TcpClient(); client.Connect(address, port);")]
    [InlineData("using var client = new TcpClient(host, port); client.GetStream();")]
    [InlineData("var client = new UdpClient(port); client.Receive(ref end); client.Send(new byte[1], 1, host, port);")]
    [InlineData("var client = new UdpClient(port, AddressFamily.InterNetwork); client.Receive(ref end);")]
    [InlineData("var made = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); made.Bind(new IPEndPoint(IPAddress.Any, port)); made.Listen(1); made.Accept();")]
    [InlineData("var made = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); made.Connect(host, port);")]
    [InlineData("var listener = new TcpListener(IPAddress.Any, port); listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.SendTimeout, 1); listener.Start();")]
    public async Task Of_what_is_IPv4_for_certain_nothing_is(string statements) => Assert.Equal(0, await SpentAsync(statements, listens: false));

    [Theory]
    [InlineData("var listener = new TcpListener(address, port); listener.Start();")]
    [InlineData("var listener = new TcpListener(end); listener.Start();")]
    [InlineData("var listener = TcpListener.Create(port); listener.Start();")]
    [InlineData("var listener = new TcpListener(IPAddress.Parse(\"::\"), port); listener.Start();")]
    [InlineData("var listener = new TcpListener(IPAddress.Parse(host), port); listener.Start();")]
    [InlineData("var listener = new TcpListener(new IPEndPoint(IPAddress.Any, port) { Address = address }); listener.Start();")]
    [InlineData("var listener = new TcpListener(IPAddress.Any, port); listener.Server.Bind(end);")]
    [InlineData("var listener = new TcpListener(IPAddress.Any, port); listener.Server.Connect(end);")]
    [InlineData("var listener = new TcpListener(IPAddress.Any, port); listener.Start(); EndPoint peer = end; listener.AcceptSocket().ReceiveFrom(new byte[1], ref peer);")]
    [InlineData("var client = new TcpClient(); client.Client.Bind(new IPEndPoint(IPAddress.Any, port)); client.Client.Listen(1);")]
    [InlineData("if (socket.AddressFamily == AddressFamily.InterNetworkV6) { socket.Bind(new IPEndPoint(IPAddress.Any, port)); }")]
    [InlineData("Choice.Kept.Bind(new IPEndPoint(IPAddress.Any, port));")]
    [InlineData("var listener = new TcpListener(IPAddress.Any, port); listener.Server.DualMode = true; listener.Start();")]
    [InlineData("var listener = new TcpListener(IPAddress.Any, port); listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, 1); listener.Start();")]
    [InlineData("var client = new TcpClient { Client = socket }; client.Client.Bind(end);")]
    [InlineData("var client = new UdpClient(port); client.Send(new byte[1], 1, end);")]
    [InlineData("var client = new UdpClient(port); client.JoinMulticastGroup(address);")]
    [InlineData("var client = new UdpClient(port); Func<byte[], int, IPEndPoint, int> send = client.Send; send(new byte[1], 1, end);")]
    [InlineData("var client = new UdpClient(port, family); client.Receive(ref end);")]
    [InlineData("var made = new Socket(family, SocketType.Stream, ProtocolType.Tcp); made.Bind(end);")]
    [InlineData("var made = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); made.Bind(end);")]
    [InlineData("var made = new Socket(SocketType.Stream, ProtocolType.Tcp); made.Bind(end);")]
    [InlineData("socket.DualMode = true; socket.Bind(end);")]
    public async Task Of_others_something_is(string statements) => Assert.NotEqual(0, await SpentAsync(statements, listens: false));

    [Theory]
    [InlineData("var listener = new TcpListener(IPAddress.Any, port); listener.Start();")]
    [InlineData("var client = new UdpClient(port); client.Receive(ref end);")]
    [InlineData("var made = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); made.Bind(new IPEndPoint(IPAddress.Any, port)); made.Listen(1);")]
    public async Task That_a_listener_is_IPv4_is_only_where_it_is_reported(string statements)
    {
        Assert.Equal(0, await SpentAsync(statements, listens: false));
        Assert.NotEqual(0, await SpentAsync(statements, listens: true));
    }

    [Fact]
    public async Task What_is_called_in_another_type_counts() =>
        Assert.NotEqual(0, await SpentAsync("var listener = new TcpListener(IPAddress.Any, port); Choice.Of(listener); listener.Start();", listens: false));

    [Fact]
    public async Task So_does_an_initializer() =>
        Assert.NotEqual(0, await SpentAsync("_client.Client.Bind(end);", listens: false, "private readonly UdpClient _client = new(AddressFamily.InterNetworkV6);"));

    private static async Task<int> SpentAsync(string statements, bool listens, string members = "")
    {
        Body body = await Body.OfAsync(
            $"{members} void Run(IPAddress address, IPEndPoint end, AddressFamily family, string host, int port{(statements.Contains("socket", StringComparison.Ordinal) ? ", Socket socket" : "")}) {{ {statements} }}",
            "static class Choice { public static Socket Kept; public static void Of(TcpListener listener) => listener.Server.DualMode = true; }");
        AnalysisRun run = new(body.Api, new(body.Api), body.Source, body.Type, CancellationToken.None) { AreIPv4ListenersReported = listens };
        TypeAnalysis.Run(run);
        return run.Spent;
    }
}
