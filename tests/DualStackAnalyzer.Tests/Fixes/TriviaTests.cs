namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Comments, directives, tabs, line endings: all that is not code stays where it is.</summary>
public sealed class TriviaTests
{
    [Fact]
    public Task Comments_before_behind_and_after_stay_where_they_are() => Fix.PatchesAsync("""
         void Start(EndPoint any)
         {
             // The listener.
             var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; // all interfaces
        +    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             // Throws where the port is taken.
             {|bind:s.Bind(any)|};
         }
        """);

    [Fact]
    public Task Inside_a_conditional_section_the_choice_stays_inside() => Fix.PatchesAsync("""
         class Server
         {
             void Start(EndPoint any)
             {
         #if !NET472
                 var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +        s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
         #else
                 var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
         #endif
                 {|bind:s.Bind(any)|};
             }
         }
        """);

    [Fact]
    public Task A_statement_with_a_conditional_section_in_it_chooses_in_its_own_branch() => Fix.PatchesAsync("""
         class Server
         {
             void Start(EndPoint any)
             {
                 var s =
         #if !NET472
        -            {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
         #else
                     new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
         #endif
                 {|bind:s.Bind(any)|};
             }
         }
        """);

    [Fact]
    public Task A_region_keeps_its_ends() => Fix.PatchesAsync("""
         void Start(EndPoint any)
         {
             #region create
             var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             #endregion
             {|bind:s.Bind(any)|};
         }
        """);

    [Theory]
    [InlineData("    ", "\t")]
    [InlineData("\n", "\r\n")]
    public Task Tabs_and_line_endings_are_kept(string usual, string kept) =>
        Fix.GivesAsync(Kept(Sources.Local, usual, kept), Kept(Sources.LocalIPv6Only, usual, kept));

    private static string Kept(string source, string usual, string kept) =>
        SourceShape.Whole(source).Replace(usual, kept, StringComparison.Ordinal);

    [Fact]
    public Task A_file_that_ends_without_a_line_ending_still_does() => Fix.GivesAsync(
        "Bound.With({|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|});\n"
            + "static class Bound { public static void With(Socket s) => {|bind:s.Bind(new IPEndPoint(IPAddress.IPv6Any, 1))|}; }",
        "var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);\n"
            + "socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);\nBound.With(socket);\n"
            + "static class Bound { public static void With(Socket s) => s.Bind(new IPEndPoint(IPAddress.IPv6Any, 1)); }");

    [Fact]
    public Task Behind_the_last_statement_of_a_file_without_a_line_ending() => Fix.GivesWhenToldAsync(
        "Socket s = null;\nvoid Bind() => {|bind:s.Bind(new IPEndPoint(IPAddress.IPv6Any, 1))|};\nAction later = Bind;\n"
            + "s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};",
        "Socket s = null;\nvoid Bind() => s.Bind(new IPEndPoint(IPAddress.IPv6Any, 1));\nAction later = Bind;\n"
            + "s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);\n"
            + "s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);");

    [Fact]
    public Task A_comment_where_braces_would_go_keeps_its_place() => Fix.PatchesAsync("""
         void Start(bool v6, EndPoint any)
         {
             var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             if (v6) // first time
        +    {
                 // All interfaces.
                 s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +        s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
             {|bind:s.Bind(any)|};
         }
        """);
}
