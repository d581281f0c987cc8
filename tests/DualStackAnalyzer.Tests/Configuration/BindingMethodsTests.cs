using static DualStackAnalyzer.Tests.Configuration.ConfiguredTest;

namespace DualStackAnalyzer.Tests.Configuration;

/// <summary><c>dual_stack_analyzer.binding_methods</c>: they bind the sockets that they are given.</summary>
public sealed class BindingMethodsTests
{
    private const string All = "dual_stack_analyzer.binding_methods = M:Company.Net.Attach(System.Net.Sockets.Socket,System.Net.IPEndPoint)"
        + "|M:Company.Net.Attach(System.Net.Sockets.TcpListener)|M:Company.Opener.Attach(System.String,System.Net.Sockets.Socket,System.Net.EndPoint)";

    [Fact]
    public Task A_socket_that_one_of_them_gets_is_bound() => ReportsAsync(All, """
        var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        Company.Net.Attach(socket, new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task Without_the_option_it_is_silent() => ReportsAsync("", """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Company.Net.Attach(socket, new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task It_is_bound_where_the_argument_says() => ReportsAsync(All, """
        var socket = {|DSA1003:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        Company.Net.Attach(socket, new IPEndPoint(IPAddress.IPv6Loopback, 80));
        """);

    [Fact]
    public Task A_pair_of_which_one_is_bound_so_is_a_pair() => ReportsAsync(All, """
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        v4.Bind(new IPEndPoint(IPAddress.Any, 80));
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
        {|DSA2001:Company.Net.Attach(v6, new IPEndPoint(IPAddress.IPv6Any, 80))|};
        """);

    [Fact]
    public Task A_mode_after_it_is_too_late() => ReportsAsync(All, """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Company.Net.Attach(socket, new IPEndPoint(IPAddress.IPv6Any, 80));
        {|DSA3001:socket.DualMode = true|};
        """);

    [Fact]
    public Task A_listener_is_bound_where_it_was_made_for() => ReportsAsync(All, """
        var listener = {|DSA1001:new TcpListener(IPAddress.IPv6Any, 80)|};
        Company.Net.Attach(listener);
        """);

    [Fact]
    public Task A_method_of_an_object_binds_what_it_is_given() => ReportsAsync(All, """
        var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        new Opener().Attach("main", socket, new IPEndPoint(IPAddress.IPv6Any, 80));

        class Opener : Company.Opener;
        """);

    [Fact]
    public Task So_does_its_override() => ReportsAsync(All, """
        var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        new Opener().Attach("main", socket, new IPEndPoint(IPAddress.IPv6Any, 80));

        class Opener : Company.Opener
        {
            public override void Attach(string name, Socket socket, EndPoint at) => base.Attach(name, socket, at);
        }
        """);
}
