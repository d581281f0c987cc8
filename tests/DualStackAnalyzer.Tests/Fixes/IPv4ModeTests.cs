namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA3002: a setting on an IPv4 socket goes; one on a socket of either family is guarded.</summary>
public sealed class IPv4ModeTests
{
    [Theory]
    [InlineData("{ {|DSA3002:DualMode = true|} }", "")]
    [InlineData("{ {|DSA3002:DualMode = true|}, NoDelay = true }", " { NoDelay = true }")]
    [InlineData("{ NoDelay = true, {|DSA3002:DualMode = true|} }", " { NoDelay = true }")]
    public Task An_element_of_an_initializer_goes(string before, string after) => Fix.PatchesAsync($$"""
         class Server
         {
        -    Socket _s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) {{before}};
        +    Socket _s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp){{after}};
         }
        """);

    [Fact]
    public Task The_statement_goes_and_the_comments_above_stay() => Fix.PatchesAsync("""
         void Run(EndPoint any)
         {
             var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             // Configure.
        -    {|DSA3002:s.DualMode = false|};
             s.NoDelay = true;
         }
        """);

    [Fact]
    public Task No_double_blank_line_is_left() => Fix.PatchesAsync("""
         void Run()
         {
             var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             s.NoDelay = true;

        -    {|DSA3002:s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false)|};
        -
             s.Listen(1);
         }
        """);

    [Fact]
    public Task A_line_of_an_initializer_goes() => Fix.PatchesAsync("""
         Socket _s = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
         {
             NoDelay = true,
        -    {|DSA3002:DualMode = true|}, // both
        +    // both
             Blocking = false,
         };
        """);

    [Fact]
    public Task An_if_with_nothing_left_to_do_goes_too() => Fix.PatchesAsync("""
         void Run(bool dual)
         {
             var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        -    if (dual)
        -    {
        -        {|DSA3002:s.DualMode = true|};
        -    }

             s.Listen(1);
         }
        """);

    [Fact]
    public Task An_else_with_nothing_left_to_do_goes_too() => Fix.PatchesAsync("""
         void Run(bool fast)
         {
             var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             if (fast)
                 s.NoDelay = true;
        -    else
        -        {|DSA3002:s.DualMode = true|};
             s.Listen(1);
         }
        """);

    [Fact]
    public Task An_if_whose_condition_does_something_stays() => Fix.IsRefusedAsync(
        """
        void Run()
        {
            var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            if (Console.ReadLine() == "dual")
                {|DSA3002:s.DualMode = true|};
        }
        """);

    [Fact]
    public Task A_setting_whose_value_does_something_stays() => Fix.IsRefusedAsync(
        """
        void Run()
        {
            var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            {|DSA3002:s.DualMode = Console.ReadLine() == "dual"|};
        }
        """);

    [Fact]
    public Task What_follows_such_an_else_in_its_line_gets_a_line_of_its_own() => Fix.PatchesAsync("""
         void Run(bool fast)
         {
             var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             if (fast)
                 s.NoDelay = true;
        -    else
        -        {|DSA3002:s.DualMode = true|}; s.Listen(1);
        +    s.Listen(1);
         }
        """);

    [Fact]
    public Task So_does_a_brace() => Fix.PatchesAsync("""
         void Run(bool fast)
         {
             var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             if (fast)
                 s.NoDelay = true;
        -    else
        -        {|DSA3002:s.DualMode = true|}; }
        +}
        """);

    [Fact]
    public Task A_method_that_does_nothing_else_stays() => Fix.IsRefusedWhenToldAsync(
        """
        void Configure(Socket s) => {|DSA3002:s.DualMode = true|};
        """,
        Known.FamilyIPv4);

    [Fact]
    public Task A_variable_must_not_become_useless() => Fix.IsRefusedAsync(
        """
        void Run()
        {
            var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            bool dual = true;
            {|DSA3002:s.DualMode = dual|};
        }
        """);

    [Fact]
    public Task A_run_time_family_is_tested() => Fix.PatchesAsync("""
         void Run(bool v6)
         {
             var s = new Socket(v6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             // Both families.
        -    {|DSA3002:s.SetSocketOption(
        -        SocketOptionLevel.IPv6,
        -        SocketOptionName.IPv6Only,
        -        false)|}; // not only IPv6
        +    if (s.AddressFamily == AddressFamily.InterNetworkV6)
        +    {
        +        s.SetSocketOption(
        +            SocketOptionLevel.IPv6,
        +            SocketOptionName.IPv6Only,
        +            false); // not only IPv6
        +    }
             s.Listen(1);
         }
        """);

    [Fact]
    public Task Under_an_if_the_test_is_nested() => Fix.PatchesWhenToldAsync("""
         void Run(bool v6, bool dual)
         {
             var client = new UdpClient(v6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork);
             if (dual)
        -        {|DSA3002:client.Client.DualMode = true|};
        +    {
        +        if (client.Client.AddressFamily == AddressFamily.InterNetworkV6)
        +            client.Client.DualMode = true;
        +    }
             else
                 Console.WriteLine("one family");
         }
        """,
        Known.FamilyAtRunTime);

    [Fact]
    public Task A_conditional_access_is_tested_the_same_way() => Fix.PatchesWhenToldAsync("""
         private Socket _s;

         void Run(bool v6)
         {
             _s = new Socket(v6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        -    _s?{|DSA3002:.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false)|};
        +    if (_s?.AddressFamily == AddressFamily.InterNetworkV6)
        +    {
        +        _s?.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false);
        +    }
         }
        """,
        Known.FamilyAtRunTime);

    [Fact]
    public Task An_expression_body_becomes_a_block() => Fix.PatchesWhenToldAsync("""
        -void Configure(Socket s) => {|DSA3002:s.DualMode = true|};
        +void Configure(Socket s)
        +{
        +    dual(s, s);
        +}
        """,
        Known.FamilyAtRunTime);

    [Fact]
    public Task An_element_of_an_initializer_moves_behind_the_creation() => Fix.PatchesAsync("""
         void Run(bool v6)
         {
        -    var s = new Socket(v6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { {|DSA3002:DualMode = true|}, NoDelay = true };
        +    var s = new Socket(v6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        +    dual(s, s);
             s.Listen(1);
         }
        """);

    [Fact]
    public Task A_socket_that_is_computed_is_not_asked() => Fix.IsRefusedWhenToldAsync(
        """
        Socket Get() => null;
        void Run() { {|DSA3002:Get().DualMode = true|}; }
        """,
        Known.FamilyAtRunTime);
}
