using System.Net.Sockets;
using Microsoft.CodeAnalysis.CodeActions;

namespace DualStackAnalyzer.Tests.Fixes.Live;

/// <summary>
/// Servers are run on real sockets before and after their fix. What fails on Mono only is compiled for .NET Framework and
/// run there.
/// </summary>
public sealed class LiveFixTests
{
    private static string Server(string statements) => $$"""
        static class Server
        {
            public static object Run(int port)
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;

    private static readonly string BesideIPv4 = Server("""
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        v4.Bind(new IPEndPoint(IPAddress.Any, port));
        v4.Listen(10);
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        //CHOICE
        v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        v6.Listen(10);
        return new[] { v4, v6 };
        """);

    private const string Resolver = """
        static class Server
        {
            /// <summary>Without a name, what a passive resolver answers.</summary>
            private static IPAddress[] Resolve(string host) =>
                host == null ? new[] { IPAddress.Any, IPAddress.IPv6Any } : Dns.GetHostAddresses(host);

            public static object Run(int port)
            {
                var sockets = new List<Socket>();
                foreach (IPAddress address in Resolve(Environment.GetEnvironmentVariable("LISTEN_ON")))
                {
                    var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    socket.Bind(new IPEndPoint(address, port));
                    socket.Listen(10);
                    sockets.Add(socket);
                }

                return sockets;
            }
        }
        """;

    private static readonly string OneSocket = Server("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        socket.Listen(10);
        return socket;
        """);

    [Fact]
    public Task The_resolver_program_collides_on_Mono_and_then_serves_both() =>
        CuresAsync(Resolver, "DSA1006", "AddressAlreadyInUse", "Make the socket IPv6-only", "serves both", Target.Net472);

    [Fact]
    public Task The_resolver_program_goes_on_working_on_NET() =>
        CuresAsync(Resolver, "DSA1006", "serves both", "Make the socket IPv6-only", "serves both");

    [Fact]
    public Task One_socket_refuses_IPv4_and_then_serves_both() =>
        CuresAsync(OneSocket, "DSA1001", "serves IPv6", "Make the socket dual-stack", "serves both");

    [Fact]
    public Task One_socket_takes_IPv4_on_Mono_and_then_IPv6_only() =>
        CuresAsync(OneSocket, "DSA1001", "serves both", "Make the socket IPv6-only", "serves IPv6", Target.Net472);

    [Fact]
    public Task A_pair_collides_on_Mono_and_then_serves_both() =>
        CuresAsync(BesideIPv4, "DSA2001", "AddressAlreadyInUse", "Make the IPv6 socket IPv6-only", "serves both", Target.Net472);

    [Fact]
    public Task A_pair_with_an_explicit_dual_socket_collides_and_then_serves_both() => CuresAsync(
        BesideIPv4.Replace("//CHOICE", "v6.DualMode = true;", StringComparison.Ordinal),
        "DSA2001", "AddressAlreadyInUse", "Make the IPv6 socket IPv6-only", "serves both");

    [Fact]
    public Task A_dual_listener_in_a_field_collides_and_then_serves_both() => CuresAsync(
        Server("""
        var v4 = new TcpListener(IPAddress.Any, port);
        v4.Start();
        var all = TcpListener.Create(port);
        all.Start();
        return new[] { v4, all };
        """),
        "DSA2001", "AddressAlreadyInUse", "Make the IPv6 socket IPv6-only", "serves both");

    [Fact]
    public Task A_listener_refuses_IPv4_and_then_serves_both() => CuresAsync(
        Server("""
        var listener = new TcpListener(IPAddress.IPv6Any, port);
        listener.Start();
        return listener;
        """),
        "DSA1001", "serves IPv6", "Make the socket dual-stack", "serves both");

    [Fact]
    public Task A_client_that_binds_in_its_constructor_refuses_IPv4_and_then_serves_both() => CuresAsync(
        Server("""
        var client = new UdpClient(port, AddressFamily.InterNetworkV6);
        return Host.Echo(client.Client);
        """),
        "DSA1001", "serves IPv6", "Make the socket dual-stack", "serves both", protocol: ProtocolType.Udp);

    [Fact]
    public Task A_factory_for_any_family_refuses_IPv4_and_then_serves_both() => CuresAsync(
        """
        static class Server
        {
            public static object Run(int port) => Host.Echo(Open(new IPEndPoint(IPAddress.IPv6Any, port), Environment.GetEnvironmentVariable("FAMILY")));

            private static Socket Open(IPEndPoint end, string family)
            {
                IPEndPoint local = family == "4" ? new IPEndPoint(IPAddress.Any, end.Port) : end;
                var socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                socket.Bind(local);
                return socket;
            }
        }
        """,
        "DSA1002", "serves IPv6", "Make the socket dual-stack", "serves both", protocol: ProtocolType.Udp);

    [Fact]
    public Task A_field_initializer_refuses_IPv4_and_then_serves_both() => CuresAsync(
        """
        class Server
        {
            private readonly Socket _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            private Server(int port)
            {
                _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                _socket.Listen(10);
            }

            public static object Run(int port) => new Server(port);
        }
        """,
        "DSA1001", "serves IPv6", "Make the socket dual-stack", "serves both");

    [Fact]
    public Task A_restarted_listener_refuses_IPv4_and_then_serves_both() => CuresAsync(
        Server("""
        var listener = TcpListener.Create(port);
        listener.Start();
        listener.Stop();
        listener.Start();
        return listener;
        """),
        "DSA1004", "serves IPv6", "Set the dual mode again before the restart", "serves both");

    [Fact]
    public Task A_dual_socket_on_an_IPv4_address_refuses_IPv6_and_then_serves_both() => CuresAsync(
        Server("""
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Any, port));
        socket.Listen(10);
        return socket;
        """),
        "DSA1005", "serves IPv4", "Bind to IPAddress.IPv6Any", "serves both");

    [Theory]
    [InlineData(Target.Net100, "InvalidArgument")]
    [InlineData(Target.Net472, "ArgumentException")]
    public Task A_mode_set_too_late_throws_and_then_serves_both(Target target, string error) => CuresAsync(
        Server("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        // One socket for all.
        socket.DualMode = true;
        socket.Listen(10);
        return socket;
        """),
        "DSA3001", error, "Set the mode before the socket is bound", "serves both", target);

    [Fact]
    public Task A_mode_set_behind_a_constructor_that_binds_throws_and_then_serves_both() => CuresAsync(
        Server("""
        var client = new UdpClient(port, AddressFamily.InterNetworkV6);
        client.Client.DualMode = true;
        return Host.Echo(client.Client);
        """),
        "DSA3001", "InvalidArgument", "Set the mode before the socket is bound", "serves both", protocol: ProtocolType.Udp);

    [Theory]
    [InlineData(Target.Net100)]
    [InlineData(Target.Net472)]
    public Task A_mode_on_an_IPv4_socket_throws_and_then_it_serves(Target target) => CuresAsync(
        Server("""
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.Any, port));
        socket.Listen(10);
        return socket;
        """),
        "DSA3002", "NotSupportedException", "Remove the setting", "serves IPv4", target);

    [Fact]
    public Task A_mode_on_a_socket_of_any_family_throws_and_then_it_serves() => CuresAsync(
        Server("""
        bool v6 = Environment.GetEnvironmentVariable("FAMILY") == "6";
        var socket = new Socket(v6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.DualMode = true;
        socket.Bind(new IPEndPoint(v6 ? IPAddress.IPv6Any : IPAddress.Any, port));
        socket.Listen(10);
        return socket;
        """),
        "DSA3002", "NotSupportedException", "Set the mode on an IPv6 socket only", "serves IPv4");

    [Fact]
    public Task An_IPv6_socket_on_an_IPv4_address_throws_and_then_serves_both() => CuresAsync(
        Server("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Any, port));
        socket.Listen(10);
        return socket;
        """),
        "DSA3003", "InvalidArgument", "Make the socket dual-stack and bind it to IPAddress.IPv6Any", "serves both");

    [Fact]
    public Task An_option_at_the_wrong_level_throws_and_then_the_socket_serves() => CuresAsync(
        Server("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, false);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        socket.Listen(10);
        return socket;
        """),
        "DSA3004", "OperationNotSupported", "Set the option at SocketOptionLevel.IPv6", "serves both");

    [Fact]
    public Task An_option_at_the_wrong_level_of_a_socket_without_a_family_throws_and_then_it_serves() => CuresAsync(
        Server("""
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, false);
        socket.Bind(new IPEndPoint(Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any, port));
        socket.Listen(10);
        return socket;
        """),
        "DSA3004", "OperationNotSupported", "Set the option at SocketOptionLevel.IPv6", "serves both", afterWithoutIPv6: "serves IPv4");

    private static async Task CuresAsync(
        string source, string id, string before, string title, string after,
        Target target = Target.Net100, ProtocolType protocol = ProtocolType.Tcp, string? afterWithoutIPv6 = null)
    {
        FixBench bench = await FixBench.WithAsync(source + Environment.NewLine + HostStub, target);
        ImmutableArray<Diagnostic> findings = await bench.FindingsAsync();
        Assert.Contains(id, findings.Select(it => it.Id));
        Diagnostic finding = findings.First(it => it.Id == id);
        CodeAction fix = (await bench.OffersAsync(finding)).Single(offer => offer.Title == title);
        string cured = (await bench.TextAfterAsync(fix)).Replace(HostStub, "", StringComparison.Ordinal);

        Assert.Contains(Phrases(before), phrase => finding.GetMessage().Contains(phrase, StringComparison.Ordinal));
        Assert.Equal(before, await LiveProgram.OutcomeAsync(source, target, protocol));
        Assert.Equal(after, await LiveProgram.OutcomeAsync(cured, target, protocol));
        if (target == Target.Net100)
        {
            await RunsWithoutIPv6Async(source, cured, protocol, afterWithoutIPv6);
        }
    }

    /// <summary>What served where the system has no IPv6 serves there still.</summary>
    private static async Task RunsWithoutIPv6Async(string source, string cured, ProtocolType protocol, string? expected)
    {
        string before = await LiveProgram.OutcomeAsync(source, Target.Net100, protocol, withoutIPv6: true);
        string after = await LiveProgram.OutcomeAsync(cured, Target.Net100, protocol, withoutIPv6: true);

        Assert.Equal(expected ?? after, after);
        Assert.True(IsServing(after) || !IsServing(before), $"served before, and then: {after}");
    }

    private static bool IsServing(string outcome) => outcome.StartsWith("serves", StringComparison.Ordinal);

    /// <summary>How a message may name what happens; an error is called by its name.</summary>
    private static string[] Phrases(string outcome) => outcome switch
    {
        "serves IPv6" => ["IPv6 clients only", "refuses IPv4 clients"],
        "serves IPv4" => ["refuses IPv6 clients"],
        "serves both" => ["dual-mode on Mono", "Mono fails with"],
        _ => [outcome],
    };

    /// <summary>What the analyzer sees of the class that runs the server.</summary>
    private const string HostStub = "static class Host { public static Socket Echo(Socket socket) { socket.Receive(new byte[1]); return socket; } }";
}
