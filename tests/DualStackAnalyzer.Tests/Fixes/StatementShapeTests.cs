namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>The shapes that statements around a creation come in.</summary>
public sealed class StatementShapeTests
{
    [Fact]
    public Task A_lone_statement_under_an_if_gets_braces() => Fix.PatchesAsync("""
         void Start(bool v6, EndPoint any)
         {
             var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             if (v6)
        +    {
                 s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; // first time
        +        s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
             {|bind:s.Bind(any)|};
         }
        """);

    [Fact]
    public Task So_does_one_in_the_line_of_its_else() => Fix.PatchesAsync("""
         void Start(Socket s, EndPoint any, bool v4)
         {
             if (v4) s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        -    else s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    else
        +    {
        +        s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +        s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
             {|bind:s.Bind(any)|};
         }
        """);

    [Fact]
    public Task Braces_open_at_the_end_of_the_line_where_the_file_does_so() => Fix.PatchesAsync("""
         class Server {
             void Start(bool v6, EndPoint any) {
                 var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        -        if (v6)
        +        if (v6) {
                     s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +            s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        }
                 {|bind:s.Bind(any)|};
             }
         }
        """);

    [Fact]
    public Task Statements_in_one_line_get_lines_of_their_own() => Fix.PatchesAsync("""
         class Server
         {
        -    void Start(EndPoint any) { var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; {|bind:s.Bind(any)|}; }
        +    void Start(EndPoint any)
        +    {
        +        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +        s.DualMode = true;
        +        s.Bind(any);
        +    }
         }
        """,
        choice: 1);

    [Fact]
    public Task Both_branches_in_one_line_get_lines_of_their_own() => Fix.PatchesAsync("""
         void Start(Socket s, EndPoint any, bool v6)
         {
        -    if (v6) s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; else s = null;
        +    if (v6)
        +    {
        +        s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +        s.DualMode = true;
        +    }
        +    else s = null;
             {|bind:s.Bind(any)|};
         }
        """,
        choice: 1);

    [Fact]
    public Task A_switch_section_is_a_list_of_statements() => Fix.PatchesAsync("""
         Socket Start(int kind, EndPoint any)
         {
             Socket s;
             switch (kind)
             {
                 case 6:
                     s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +            s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                     break;
                 default:
                     s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                     break;
             }

             {|bind:s.Bind(any)|};
             return s;
         }
        """);

    [Fact]
    public Task An_arm_of_a_switch_expression_chooses_in_an_initializer() => Fix.PatchesAsync("""
         void Start(AddressFamily family, EndPoint any)
         {
             using var s = family switch
             {
        -        AddressFamily.InterNetworkV6 => {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|},
        +        AddressFamily.InterNetworkV6 => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false },
                 _ => new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp),
             };
             {|bind:s.Bind(any)|};
         }
        """);

    [Fact]
    public Task A_using_statement_without_braces_gets_some() => Fix.PatchesAsync("""
         void Try(EndPoint any)
         {
             using (var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|})
        +    {
        +        s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 {|bind:s.Bind(any)|};
        +    }
         }
        """);
}
