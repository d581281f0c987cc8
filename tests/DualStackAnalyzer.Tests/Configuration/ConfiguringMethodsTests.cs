using static DualStackAnalyzer.Tests.Configuration.ConfiguredTest;

namespace DualStackAnalyzer.Tests.Configuration;

/// <summary><c>dual_stack_analyzer.configuring_methods</c>: they choose the mode of the sockets that they are given.</summary>
public sealed class ConfiguringMethodsTests
{
    private const string Both = "dual_stack_analyzer.configuring_methods = M:Company.Net.Configure(System.Net.Sockets.Socket) | M:Company.Net.Configure(System.Net.Sockets.Socket,System.Boolean)";

    private static string Opening(string type, string creation) => $$"""
        class {{type}}
        {
            void Open(bool isChosen)
            {
                var socket = {{creation}};
                if (isChosen)
                {
                    Company.Net.Configure(socket, true);
                }

                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """;

    [Fact]
    public Task A_socket_that_one_of_them_gets_on_some_paths_is_reported() => ReportsAsync(Both, Opening("Server", ReportedTcp6));

    [Fact]
    public Task Without_the_option_such_a_socket_is_silent() => ReportsAsync("", """
        class Server
        {
            void Open(bool isChosen)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                if (isChosen)
                {
                    Company.Net.Configure(socket, true);
                }

                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """);

    [Fact]
    public Task A_socket_that_one_of_them_gets_on_all_paths_is_silent() => ReportsAsync(Both, """
        using Company;

        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Configure();
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task What_follows_is_still_seen() => ReportsAsync(Both, """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Company.Net.Configure(socket, false);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        {|DSA3001:socket.DualMode = true|};
        """);

    [Fact]
    public Task A_call_after_the_bind_is_silent() => ReportsAsync(Both, """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        Company.Net.Configure(socket, true);
        """);

    [Fact]
    public Task A_method_that_is_not_listed_may_do_anything() => ReportsAsync(Both, """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Company.Net.Log(socket);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task A_file_of_another_folder_has_its_own_list() => ReportsInFilesAsync(
        "root = true\n[Test0.cs]\n" + Both + "\n",
        [
            Opening("First", ReportedTcp6),
            Opening("Second", Tcp6),
        ]);
}
