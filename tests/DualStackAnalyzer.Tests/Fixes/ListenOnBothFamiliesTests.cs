namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA5001: the listener becomes one of both families, in place, or is left to the author.</summary>
public sealed class ListenOnBothFamiliesTests
{
    private const string Config = "dotnet_diagnostic.DSA5001.severity = warning";

    [Theory]
    [InlineData("new TcpListener(IPAddress.Any, port)", "TcpListener.Create(port)")]
    [InlineData("new TcpListener(port: port + 1, localaddr: IPAddress.Any)", "TcpListener.Create(port + 1)")]
    [InlineData("new TcpListener(new IPEndPoint(IPAddress.Any, port))", "TcpListener.Create(port)")]
    [InlineData("new(IPAddress.Any, 80)", "TcpListener.Create(80)")]
    public Task A_listener_is_created_for_both(string before, string after) =>
        GivesAsync(Listener($"{{|DSA5001:{before}|}}"), Listener(after));

    [Theory]
    [InlineData("""new TcpListener(IPAddress.Parse("0.0.0.0"), port)""")]
    [InlineData("new TcpListener(IPAddress.Any, port) { ExclusiveAddressUse = true }")]
    [InlineData("new Own(port)")]
    public Task A_listener_that_is_more_stays(string creation) => IsRefusedAsync(Listener($"{{|DSA5001:{creation}|}}"));

    [Fact]
    public Task A_listener_that_would_lose_its_mode_at_a_restart_stays() => IsRefusedAsync(
        """
        class Server
        {
            private readonly TcpListener _listener = {|DSA5001:new TcpListener(IPAddress.Any, 80)|};

            void Restart()
            {
                _listener.Start();
                _listener.AcceptSocket();
                _listener.Stop();
                _listener.Start();
                _listener.AcceptSocket();
            }
        }
        """);

    [Fact]
    public Task A_listener_whose_peers_are_compared_stays() => IsRefusedAsync(
        """
        class Server
        {
            bool IsKnown(int port)
            {
                var listener = {|DSA5001:new TcpListener(IPAddress.Any, port)|};
                listener.Start();
                var client = listener.AcceptSocket();
                return ((IPEndPoint)client.RemoteEndPoint).Address.Equals(IPAddress.Parse("192.0.2.1"));
            }
        }
        """);

    [Theory]
    [InlineData("Stream, ProtocolType.Tcp", "socket.Listen(10)")]
    [InlineData("Dgram, ProtocolType.Udp", "socket.Receive(new byte[10])")]
    public Task A_socket_is_created_without_a_family(string kind, string use) => GivesAsync(
        Socket($"{{|DSA5001:new Socket(AddressFamily.InterNetwork, SocketType.{kind})|}}", "IPAddress.Any", use),
        Socket($"new Socket(SocketType.{kind})", "Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any", use));

    [Fact]
    public Task A_socket_that_is_bound_at_two_places_stays() => IsRefusedAsync(
        """
        class Server
        {
            void Run(int port)
            {
                var socket = {|DSA5001:new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)|};
                if (port > 0)
                {
                    socket.Bind(new IPEndPoint(IPAddress.Any, port));
                }
                else
                {
                    socket.Bind(new IPEndPoint(IPAddress.Any, 80));
                }

                socket.Listen(10);
            }
        }
        """);

    [Fact]
    public Task A_UdpClient_stays() => IsRefusedAsync(
        """
        class Server
        {
            byte[] Run(int port)
            {
                IPEndPoint sender = null;
                var client = {|DSA5001:new UdpClient(port)|};
                return client.Receive(ref sender);
            }
        }
        """);

    [Theory]
    [InlineData("options.Listen(IPAddress.Any, port)", "options.ListenAnyIP(port)")]
    [InlineData("options.Listen(IPAddress.Any, port, listen => listen.UseConnectionLogging())", "options.ListenAnyIP(port, listen => listen.UseConnectionLogging())")]
    public Task An_endpoint_is_one_on_every_address(string before, string after) =>
        GivesAsync(Server($"{{|DSA5001:{before}|}}"), Server(after), Target.AspNetCore);

    [Fact]
    public Task An_endpoint_on_loopback_is_one_on_both() => GivesAsync(
        Server("{|DSA5001:options.Listen(IPAddress.Loopback, 5001)|}", "new Uri(\"http://localhost:5001/\")"),
        Server("options.ListenLocalhost(5001)", "new Uri(\"http://localhost:5001/\")"),
        Target.AspNetCore);

    [Fact]
    public Task An_endpoint_that_is_an_object_stays() =>
        IsRefusedAsync(Server("{|DSA5001:options.Listen(new IPEndPoint(IPAddress.Any, port))|}"), Target.AspNetCore);

    private static Task GivesAsync(string before, string after, Target target = Target.Net100) => Fix.GivesAsync(before, after, target: target, config: Config);

    private static Task IsRefusedAsync(string source, Target target = Target.Net100) => Fix.IsRefusedAsync(source, target, Config);

    private static string Listener(string creation) => $$"""
        class Own : TcpListener
        {
            public Own(int port) : base(IPAddress.Any, port)
            {
            }
        }

        class Server
        {
            void Run(int port)
            {
                TcpListener listener = {{creation}};
                listener.Start();
                listener.AcceptTcpClient();
            }
        }
        """;

    private static string Socket(string creation, string address, string use) => $$"""
        class Server
        {
            void Run(int port)
            {
                var socket = {{creation}};
                socket.Bind(new IPEndPoint({{address}}, port));
                {{use}};
            }
        }
        """;

    private static string Server(string call, string client = "new object()") => $$"""
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Server.Kestrel.Core;

        static class Web
        {
            static object Configure(KestrelServerOptions options, int port)
            {
                {{call}};
                return {{client}};
            }
        }
        """;
}
