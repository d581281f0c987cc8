using System.Threading.Tasks;
using Xunit;

namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Every message, word by word, for each target that it differs on: what it says of run time is measured.</summary>
public sealed class WordingTests
{
    private const string OnMono = "it takes IPv6 clients only on .NET, but IPv4 clients too on Mono and Unity, where ";

    [Theory]
    [InlineData("Stream", "Tcp", Target.Net100, "it takes IPv6 clients only; write the choice down before the bind")]
    [InlineData("Stream", "Tcp", Target.Net472, OnMono + "an IPv4 socket on the same port then fails with AddressAlreadyInUse; choose before the bind")]
    [InlineData("Dgram", "Udp", Target.Net472, OnMono + "it silently shares its port with an IPv4 socket; choose before the bind")]
    [InlineData("Raw", "IcmpV6", Target.Net100, "a raw socket is left to the operating system's default; choose before Bind")]
    [InlineData("Raw", "IcmpV6", Target.Net472, "a raw socket is left to the operating system's default; choose before Bind")]
    public Task Of_an_unset_socket(string type, string protocol, Target target, string consequence) => SaysAsync(
        $$"""
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.{{type}}, ProtocolType.{{protocol}});
        v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 8080));
        """,
        target, "DSA1001", $"IPv6 socket 'v6' is bound without choosing IPv6Only or DualMode: {consequence}");

    [Theory]
    [InlineData(Target.Net100, "if it is IPv6, it takes IPv6 clients only; write the choice down before the bind")]
    [InlineData(Target.Net472, "if it is IPv6, " + OnMono + "an IPv4 socket on the same port then fails with AddressAlreadyInUse; choose before the bind")]
    public Task Of_a_family_chosen_at_run_time(Target target, string consequence) => SaysAsync(
        """
        class Server
        {
            public void Start(IPEndPoint local)
            {
                var any = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                any.Bind(local);
            }
        }
        """,
        target, "DSA1002", $"Socket 'any' gets its family at run time and is bound without choosing a mode for IPv6: {consequence}");

    [Theory]
    [InlineData(Target.Net100)]
    [InlineData(Target.Net472)]
    public Task Of_a_specific_address(Target target) => SaysAsync(
        """
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        v6.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 8080));
        """,
        target, "DSA1003",
        "IPv6 socket 'v6' is bound without choosing IPv6Only or DualMode: on one specific IPv6 address the mode decides nothing yet; choose it before the address becomes a wildcard");

    [Fact]
    public Task Of_an_unset_socket_beside_an_IPv4_one() => SaysAsync(
        """
        var v4 = new TcpListener(IPAddress.Any, 8080);
        v4.Start();
        var v6 = new TcpListener(IPAddress.IPv6Any, 8080);
        v6.Start();
        """,
        Target.Net100, "DSA1001",
        "IPv6 socket 'v6' is bound without choosing IPv6Only or DualMode: it takes IPv6 clients only; write the choice down before the bind"
        + " (IPv4 socket 'v4' is bound to the same port in line 2: only IPv6Only = true says that the pair is meant)");

    [Theory]
    [InlineData(Target.Net100, "after the restart it refuses IPv4 clients")]
    [InlineData(Target.Net472, "after the restart it refuses IPv4 clients on .NET and takes them on Mono")]
    public Task Of_a_restarted_listener(Target target, string consequence) => SaysAsync(
        """
        var both = TcpListener.Create(8080);
        both.Start();
        both.Stop();
        both.Start();
        """,
        target, "DSA1004", $"TcpListener 'both' is dual until Stop drops its socket; {consequence}, unless DualMode is set again before the second Start");

    [Theory]
    [InlineData("Any", "an IPv4 address: it refuses IPv6 clients")]
    [InlineData("IPv6Loopback", "an IPv6 address: it refuses IPv4 clients")]
    public Task Of_a_dual_socket_on_an_address_of_one_family(string address, string consequence) => SaysAsync(
        $$"""
        var both = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
        both.Bind(new IPEndPoint(IPAddress.{{address}}, 8080));
        """,
        Target.Net100, "DSA1005", $"Dual-mode socket 'both' is bound to {consequence}; IPAddress.IPv6Any serves both");

    [Theory]
    [InlineData("both.DualMode = true;", Target.Net100, "")]
    [InlineData("both.DualMode = true;", Target.Net472, "")]
    [InlineData("", Target.Net472, " on Mono and Unity, where an unset IPv6 socket is dual")]
    [InlineData("both.DualMode = true; if (share) { Reuse(v4); Reuse(both); }", Target.Net100, "; where both set ReuseAddress, they share the port silently instead")]
    public Task Of_a_collision(string choice, Target target, string where) => SaysAsync(
        $$"""
        class Server
        {
            public void Start(int port, bool share)
            {
                var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                var both = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                {{choice}}
                v4.Bind(new IPEndPoint(IPAddress.Any, port));
                both.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }

            private static void Reuse(Socket socket) => socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        }
        """,
        target, "DSA2001",
        $"IPv6 socket 'both' is dual-mode and IPv4 socket 'v4' is bound to the same port: the second fails with AddressAlreadyInUse{where}");

    [Theory]
    [InlineData("both.DualMode = true; Reuse(v4); Reuse(both);", Target.Net100, ": ReuseAddress hides it")]
    [InlineData("", Target.Net472, " on Mono and Unity, where an unset IPv6 socket is dual: Mono reuses the ports of UDP sockets by itself")]
    public Task Of_a_shared_port(string choice, Target target, string why) => SaysAsync(
        $$"""
        class Discovery
        {
            public void Start(int port)
            {
                var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                var both = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                {{choice}}
                v4.Bind(new IPEndPoint(IPAddress.Any, port));
                both.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }

            private static void Reuse(Socket socket) => socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        }
        """,
        target, "DSA2002",
        $"IPv6 socket 'both' is dual-mode and shares its port with IPv4 socket 'v4'{why}, so both binds succeed and IPv4 clients reach one of the two");

    [Theory]
    [InlineData(Target.Net100, "SocketException (InvalidArgument)")]
    [InlineData(Target.Net472, "SocketException (InvalidArgument), on Mono ArgumentException")]
    public Task Of_a_mode_set_too_late(Target target, string exception) => SaysAsync(
        """
        var v6 = new TcpListener(IPAddress.IPv6Any, 8080);
        v6.Start();
        v6.Server.DualMode = true;
        """,
        target, "DSA3001", $"The mode of 'v6' is set after the socket is bound, which throws {exception}");

    [Theory]
    [InlineData("InterNetwork", "DualMode = true", ": setting its mode throws NotSupportedException")]
    [InlineData("InterNetwork", "SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true)", ": setting its mode throws SocketException (ProtocolOption)")]
    public Task Of_a_mode_on_an_IPv4_socket(string family, string call, string consequence) => SaysAsync(
        $$"""
        var v4 = new Socket(AddressFamily.{{family}}, SocketType.Stream, ProtocolType.Tcp);
        v4.{{call}};
        """,
        Target.Net100, "DSA3002", $"'v4' is an IPv4 socket{consequence}");

    [Fact]
    public Task Of_a_mode_on_a_socket_that_is_IPv4_on_one_path() => SaysAsync(
        """
        bool old = args.Length > 0;
        var it = new Socket(old ? AddressFamily.InterNetwork : AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        it.DualMode = true;
        """,
        Target.Net100, "DSA3002", "'it' is an IPv4 socket on some paths: setting its mode throws NotSupportedException");

    [Theory]
    [InlineData("InterNetworkV6", "Any", Target.Net100, "IPv6 socket 'it' is bound to an IPv4 endpoint, which throws SocketException (InvalidArgument)")]
    [InlineData("InterNetworkV6", "Any", Target.Net472, "IPv6 socket 'it' is bound to an IPv4 endpoint, which throws SocketException (InvalidArgument); Mono and Unity bind it, since it is dual there")]
    [InlineData("InterNetwork", "IPv6Any", Target.Net100, "IPv4 socket 'it' is bound to an IPv6 endpoint, which throws SocketException (AddressFamilyNotSupported)")]
    [InlineData("InterNetwork", "IPv6Any", Target.Net472, "IPv4 socket 'it' is bound to an IPv6 endpoint, which throws SocketException (AddressFamilyNotSupported)")]
    public Task Of_an_endpoint_of_the_other_family(string family, string address, Target target, string message) => SaysAsync(
        $$"""
        var it = new Socket(AddressFamily.{{family}}, SocketType.Stream, ProtocolType.Tcp);
        it.Bind(new IPEndPoint(IPAddress.{{address}}, 8080));
        """,
        target, "DSA3003", message);

    [Fact]
    public Task Of_an_IPv6_only_socket_on_an_IPv4_endpoint_which_no_runtime_binds() => SaysAsync(
        """
        var it = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
        it.Bind(new IPEndPoint(IPAddress.Any, 8080));
        """,
        Target.Net472, "DSA3003", "IPv6 socket 'it' is bound to an IPv4 endpoint, which throws SocketException (InvalidArgument)");

    private static async Task SaysAsync(string source, Target target, string id, string message)
    {
        var finding = await Findings.SingleAsync(source, target);

        Assert.Equal((id, message), (finding.Id, finding.Message()));
    }
}
