namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Lines are those that a maintainer would write: one statement each, with a blank one behind a block where the file has it.</summary>
public sealed class LineTests
{
    [Fact]
    public Task A_block_in_one_line_gets_lines_and_so_does_the_one_around_it() => Fix.PatchesAsync("""
         class Server
         {
        -    Socket Open(bool on, EndPoint any) { if (on) { return {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; } return null; }
        +    Socket Open(bool on, EndPoint any)
        +    {
        +        if (on)
        +        {
        +            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +            return socket;
        +        }
        +        return null;
        +    }

             void Run(EndPoint any) => {|bind:Open(true, any).Bind(any)|};
         }
        """);

    [Fact]
    public Task An_accessor_in_one_line_gets_lines() => Fix.PatchesAsync("""
         class Server
         {
        -    Socket Fresh { get { return {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; } }
        +    Socket Fresh
        +    {
        +        get
        +        {
        +            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +            return socket;
        +        }
        +    }

             void Run(EndPoint any) => {|bind:Fresh.Bind(any)|};
         }
        """);

    [Fact]
    public Task Braces_that_open_at_the_end_of_a_line_stay_there() => Fix.PatchesAsync("""
         class Server {
        -    void Run(EndPoint any) { var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; {|bind:s.Bind(any)|}; }
        +    void Run(EndPoint any) {
        +        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +        s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        s.Bind(any);
        +    }
         }
        """);

    [Fact]
    public Task A_block_that_is_a_statement_itself_is_broken_once() => Fix.PatchesAsync("""
         class Server {
        -    void Run(EndPoint any) { { var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; {|bind:s.Bind(any)|}; } }
        +    void Run(EndPoint any) {
        +        {
        +            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +            s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +            s.Bind(any);
        +        }
        +    }
         }
        """);

    [Fact]
    public Task What_follows_an_embedded_statement_goes_to_a_line_of_its_own() => Fix.PatchesAsync("""
         UdpClient Open(int port)
         {
             if (port > 0)
        -        return {|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}; return null;
        +    {
        +        var client = boundApart(port);
        +        return client;
        +    }
        +    return null;
         }
        """);

    [Fact]
    public Task A_handler_goes_to_a_line_of_its_own() => Fix.PatchesAsync("""
         void Run(EndPoint any)
         {
        -    try { var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; {|bind:s.Bind(any)|}; } catch (SocketException) { }
        +    try
        +    {
        +        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +        s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        s.Bind(any);
        +    }
        +    catch (SocketException) { }
         }
        """);

    [Fact]
    public Task A_case_in_one_line_gets_lines() => Fix.PatchesAsync("""
         Socket Open(int kind, EndPoint any)
         {
             switch (kind)
             {
        -        case 1: var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; {|bind:s.Bind(any)|}; return s;
        +        case 1:
        +            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +            s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +            s.Bind(any);
        +            return s;
                 default: return null;
             }
         }
        """);

    [Fact]
    public Task Only_the_line_that_is_touched_is_broken() => Fix.PatchesAsync("""
         void Run(EndPoint any)
         {
             int a = 1; int b = 2;
        -    var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; s.NoDelay = a < b;
        +    var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    s.NoDelay = a < b;
             {|bind:s.Bind(any)|}; s.Listen(b);
         }
        """);

    [Fact]
    public Task A_line_with_a_comment_between_its_statements_stays_one() => Fix.PatchesAsync("""
         class Server
         {
        -    void Run(EndPoint any) { var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; /* now */ {|bind:s.Bind(any)|}; }
        +    void Run(EndPoint any) { var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); /* now */ s.Bind(any); }
         }
        """);

    [Theory]
    [InlineData("\n", "\n+")]
    [InlineData("", "")]
    public Task A_blank_line_follows_the_new_block_where_the_file_has_one_behind_blocks(string behind, string added) => Fix.PatchesAsync($$"""
         void Run(IPEndPoint any)
         {
             if (any.Port == 0)
             {
                 any.Port = 80;
             }{{behind}}
             var s = {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    guard(any, s);{{added}}
             {|bind:s.Bind(any)|};
         }
        """);

    [Fact]
    public Task A_blank_line_that_is_there_is_enough_and_the_end_of_a_block_wants_none() => Fix.PatchesAsync("""
         Socket Run(IPEndPoint any)
         {
             if (any.Port == 0)
             {
                 any.Port = 80;
             }

             var s = {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    guard(any, s);

             {|bind:s.Bind(any)|};
             return s;
         }
        """);

    [Fact]
    public Task A_setting_that_comes_under_a_test_is_followed_by_one_too() => Fix.PatchesWhenToldAsync("""
         void Run(IPEndPoint any)
         {
             if (any.Port == 0)
             {
                 any.Port = 80;
             }

             var s = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        -    {|DSA3002:s.DualMode = true|};
        +    dual(s, s);
        +
             {|bind:s.Bind(any)|};
         }
        """, Known.FamilyAtRunTime);

    [Fact]
    public Task Dual_mode_goes_into_an_initializer_that_is_there() => Fix.PatchesAsync("""
         void Run(EndPoint any)
         {
        -    var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true }|};
        +    var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, DualMode = true };
             {|bind:s.Bind(any)|};
         }
        """, choice: 1);

    /// <summary>What the property throws without IPv6 is not what the option throws.</summary>
    [Fact]
    public Task Dual_mode_whose_failure_is_caught_keeps_its_property() => Fix.PatchesAsync("""
         void Run(int port)
         {
             var v4 = new TcpListener(IPAddress.Any, port);
             {|other:v4.Start()|};
             var v6 = {|creation:new TcpListener(IPAddress.IPv6Any, port)|};
             try
             {
        -        {|choice:v6.Server.DualMode = true|};
        +        v6.Server.DualMode = false;
             }
             catch (NotSupportedException)
             {
                 return;
             }

             {|DSA2001:v6.Start()|};
         }
        """);
}
