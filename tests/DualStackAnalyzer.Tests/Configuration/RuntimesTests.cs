using static DualStackAnalyzer.Tests.Configuration.ConfiguredTest;

namespace DualStackAnalyzer.Tests.Configuration;

/// <summary><c>dual_stack_analyzer.runtimes</c>: where the code may run, in place of what the target framework says.</summary>
public sealed class RuntimesTests
{
    private const string Net = "dual_stack_analyzer.runtimes = net";
    private const string Mono = "dual_stack_analyzer.runtimes = Mono";
    private const string All = "dual_stack_analyzer.runtimes = all";

    private const string Unset = """
        var socket = {|#0:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        {|#1:socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))|};
        """;

    [Theory]
    [InlineData(Target.Net472, Net, "IPv6 socket 'socket' accepts IPv6 clients only, because neither IPv6Only nor DualMode is set; set one before Bind")]
    [InlineData(Target.Net100, Mono, "IPv6 socket 'socket' is dual-mode on Mono, because neither IPv6Only nor DualMode is set; set one before Bind")]
    [InlineData(Target.Net100, All, "IPv6 socket 'socket' sets neither IPv6Only nor DualMode: IPv6-only on .NET, dual-mode on Mono; set one before Bind")]
    public Task The_message_speaks_of_them(Target target, string option, string message) =>
        ReportsAsync(option, Unset, target, Expect("DSA1001", DiagnosticSeverity.Warning, 0, 1).WithMessage(message));

    [Theory]
    [InlineData(Mono)]
    [InlineData(All)]
    public Task Beside_an_IPv4_socket_an_unset_one_collides_on_Mono(string option) => ReportsAsync(option, """
        var v4 = new TcpListener(IPAddress.Any, 80);
        v4.Start();
        var v6 = new TcpListener(IPAddress.IPv6Any, 80);
        {|DSA2001:v6.Start()|};
        """);

    [Fact]
    public Task On_NET_it_does_not_whatever_the_target_is() => ReportsAsync(Net, """
        var v4 = new TcpListener(IPAddress.Any, 80);
        v4.Start();
        var v6 = {|DSA1001:new TcpListener(IPAddress.IPv6Any, 80)|};
        v6.Start();
        """, Target.Net472);

    [Fact]
    public Task On_Mono_alone_an_unset_socket_takes_IPv4_endpoints() => ReportsAsync(Mono, """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Any, 80));
        """);

    [Fact]
    public Task Elsewhere_it_does_not() => ReportsAsync(All, """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        {|DSA3003:socket.Bind(new IPEndPoint(IPAddress.Any, 80))|};
        """);

    [Fact]
    public Task On_Mono_alone_a_restart_loses_nothing() => ReportsAsync(Mono, """
        var listener = TcpListener.Create(80);
        listener.Start();
        listener.Stop();
        listener.Start();
        """);

    [Fact]
    public Task Elsewhere_a_restart_loses_the_mode() => ReportsAsync(All, """
        var listener = {|DSA1004:TcpListener.Create(80)|};
        listener.Start();
        listener.Stop();
        listener.Start();
        """);

    [Theory]
    [InlineData(Mono, "DualMode of 'socket' is set after the socket is bound, which throws ArgumentException; set it before")]
    [InlineData(All, "DualMode of 'socket' is set after the socket is bound, which throws SocketException (InvalidArgument), on Mono ArgumentException; set it before")]
    public Task Exceptions_are_theirs(string option, string message) => ReportsAsync(option, """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        {|#1:socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))|};
        {|#0:socket.DualMode = true|};
        """, Target.Net100, Expect("DSA3001", DiagnosticSeverity.Warning, 0, 1).WithMessage(message));
}
