namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA3001: the statement that sets the mode moves before the bind, and takes its comments along.</summary>
public sealed class SetBeforeBindTests
{
    [Fact]
    public Task With_its_comments() => Fix.PatchesAsync("""
         void Run(int port)
         {
             var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
             s.NoDelay = true;

        -    // All interfaces.
        -    {|bind:s.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        -
             // IPv4 clients too:
             // one socket is enough.
             {|DSA3001:s.DualMode = true|}; // both

        +    // All interfaces.
        +    s.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        +
             s.Listen(10);
         }
        """);

    [Fact]
    public Task Past_statements_that_have_nothing_to_do_with_it() => Fix.PatchesAsync("""
         var listener = new TcpListener(IPAddress.IPv6Any, 80);
        +listener.Server.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false);
         {|bind:listener.Start()|};
         Console.WriteLine("Listening");
        -{|DSA3001:listener.Server.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false)|};
        """);

    [Fact]
    public Task Not_past_what_it_depends_on() => Fix.IsRefusedAsync(
        """
        void Run(EndPoint any)
        {
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            {|bind:s.Bind(any)|};
            bool dual = s.LocalEndPoint != null;
            {|DSA3001:s.DualMode = dual|};
        }
        """);

    [Fact]
    public Task Not_past_a_variable_that_changes() => Fix.IsRefusedAsync(
        """
        private bool _dual;

        void Run(EndPoint any)
        {
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            {|bind:s.Bind(any)|};
            _dual = true;
            {|DSA3001:s.DualMode = _dual|};
        }
        """);

    [Fact]
    public Task Not_what_does_something_else_too() => Fix.IsRefusedAsync(
        """
        bool Ask() => true;

        void Run(EndPoint any)
        {
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            {|bind:s.Bind(any)|};
            {|DSA3001:s.DualMode = Ask()|};
        }
        """);

    [Fact]
    public Task Not_out_of_a_conditional_section() => Fix.IsRefusedAsync(
        """
        class Server
        {
            void Run(EndPoint any)
            {
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                {|bind:s.Bind(any)|};
        #if !NET472
                {|DSA3001:s.DualMode = true|};
        #endif
            }
        }
        """);

    [Fact]
    public Task Not_before_a_bind_in_a_loop() => Fix.IsRefusedWhenToldAsync(
        """
        void Run(EndPoint[] all)
        {
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            foreach (var any in all)
            {
                {|bind:s.Bind(any)|};
            }

            {|DSA3001:s.DualMode = true|};
        }
        """);

    [Fact]
    public Task Not_into_another_method() => Fix.IsRefusedAsync(
        """
        void Bind(Socket s, EndPoint any) => {|bind:s.Bind(any)|};

        void Run(EndPoint any)
        {
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            Bind(s, any);
            {|DSA3001:s.DualMode = true|};
        }
        """);

    [Fact]
    public Task Together_with_the_test_that_it_stands_under() => Fix.PatchesAsync("""
         void Run(EndPoint any)
         {
             var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        -    {|bind:s.Bind(any)|};
             if (Socket.OSSupportsIPv4)
             {
                 {|DSA3001:s.DualMode = true|};
             }
        +    s.Bind(any);

             s.Listen(1);
         }
        """);

    [Fact]
    public Task Before_the_try_that_binds() => Fix.PatchesAsync("""
         void Run(EndPoint any)
         {
             var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +    s.DualMode = true;
             try
             {
                 {|bind:s.Bind(any)|};
             }
             finally
             {
                 Console.WriteLine(any);
             }
        -
        -    {|DSA3001:s.DualMode = true|};
         }
        """);

    [Fact]
    public Task Not_where_the_try_may_leave() => Fix.IsRefusedAsync(
        """
        void Run(EndPoint any)
        {
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                {|bind:s.Bind(any)|};
            }
            catch (SocketException)
            {
                return;
            }

            {|DSA3001:s.DualMode = true|};
        }
        """);

    [Fact]
    public Task In_one_line() => Fix.PatchesAsync("""
         class Server
         {
        -    void Run(EndPoint any) { var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); {|bind:s.Bind(any)|}; {|DSA3001:s.DualMode = true|}; s.Listen(1); }
        +    void Run(EndPoint any) { var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); s.DualMode = true; s.Bind(any); s.Listen(1); }
         }
        """);

    [Fact]
    public Task A_constructor_that_binds_is_split() => Fix.PatchesAsync("""
         void Run(int port)
         {
        -    var client = {|bind:new UdpClient(port, AddressFamily.InterNetworkV6)|};
        +    var client = new UdpClient(AddressFamily.InterNetworkV6);
             // IPv4 clients too.
             {|DSA3001:client.Client.DualMode = true|};
        +    client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             client.JoinMulticastGroup(IPAddress.Parse("ff02::1"));
         }
        """);

    [Fact]
    public Task The_last_statement_of_a_file_without_a_line_ending() => Fix.GivesAsync(
        "var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);\n"
            + "{|bind:s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))|};\n{|DSA3001:s.DualMode = true|};",
        "var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);\n"
            + "s.DualMode = true;\ns.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));");

    private static string BesideIPv4(string choice, string bind) => $$"""
        void Run()
        {
            var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            {{bind}}
            {{choice}}
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            v4.Bind(new IPEndPoint(IPAddress.Any, 53));
        }
        """;

    private const string BindIPv6 = "v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));";

    [Theory]
    [InlineData("v6.DualMode = true")]
    [InlineData("v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false)")]
    public Task Dual_mode_that_would_collide_once_it_is_set_in_time_is_left_where_it_is(string choice) =>
        Fix.IsRefusedAsync(BesideIPv4($"{{|DSA3001:{choice}|}};", BindIPv6));

    [Theory]
    [InlineData("v6.DualMode = false")]
    [InlineData("v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, 1)")]
    public Task IPv6Only_beside_an_IPv4_socket_is_set_in_time(string choice) =>
        Fix.GivesAsync(BesideIPv4($"{{|DSA3001:{choice}|}};", BindIPv6), BesideIPv4(BindIPv6, $"{choice};"));
}
