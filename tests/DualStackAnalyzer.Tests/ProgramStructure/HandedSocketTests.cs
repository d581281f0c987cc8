namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Sockets that go into the platform's objects, come back through parameters, or wait behind a delegate.</summary>
public sealed class HandedSocketTests
{
    [Theory]
    [InlineData("var args = new SocketAsyncEventArgs { AcceptSocket = socket };")]
    [InlineData("var args = new SocketAsyncEventArgs(); args.AcceptSocket = socket;")]
    public Task The_platforms_own_objects_configure_no_socket(string store) => ReportsAsync($$"""
        public void Start(int port)
        {
            var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            {{store}}
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    private static string Made(string modifier, string creation, string choice) => $$"""
        public static void Start(int port)
        {
            Socket socket = null;
            Make({{modifier}} socket);
            {{choice}}
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }

        private static void Make({{modifier}} Socket made) => made = {{creation}};
        """;

    [Theory]
    [InlineData("out")]
    [InlineData("ref")]
    public Task A_socket_that_comes_back_through_a_parameter_is_reported(string modifier) => ReportsAsync(Made(modifier, "{|DSA1001:" + Tcp6 + "|}", ""));

    [Theory]
    [InlineData("out")]
    [InlineData("ref")]
    public Task A_socket_that_comes_back_through_a_parameter_and_is_made_dual_is_silent(string modifier) =>
        SilentAsync(Made(modifier, Tcp6, "socket.DualMode = true;"));

    [Fact]
    public Task What_is_bound_after_a_delegate_has_failed_is_reported() => ReportsAsync("""
        public void Start(Action open, int port)
        {
            try
            {
                open();
            }
            catch (SocketException)
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);
}
