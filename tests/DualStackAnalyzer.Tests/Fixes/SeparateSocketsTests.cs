namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA2001, 2002: the IPv6 socket of a pair becomes IPv6-only.</summary>
public sealed class SeparateSocketsTests
{
    [Fact]
    public Task An_explicit_dual_mode_becomes_the_option() => Fix.PatchesAsync("""
         class Server
         {
             void Run(int port)
             {
                 var v4 = new TcpListener(IPAddress.Any, port);
                 {|other:v4.Start()|};
                 var v6 = {|creation:new TcpListener(IPAddress.IPv6Any, port)|};
        -        {|choice:v6.Server.DualMode = true|}; // both
        +        v6.Server.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); // both
                 {|DSA2001:v6.Start()|};
             }
         }
        """);

    [Theory]
    [InlineData("SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false", "SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true")]
    [InlineData("SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, 0", "SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, 1")]
    [InlineData("SocketOptionLevel.IPv6, (SocketOptionName)27, false", "SocketOptionLevel.IPv6, (SocketOptionName)27, true")]
    [InlineData(
        "optionValue: false, optionLevel: SocketOptionLevel.IPv6, optionName: SocketOptionName.IPv6Only",
        "optionValue: true, optionLevel: SocketOptionLevel.IPv6, optionName: SocketOptionName.IPv6Only")]
    public Task So_does_an_option(string before, string after) => Fix.GivesAsync(
        Pair($"{{|choice:v6.SetSocketOption({before})|}};"), Unmarked(Pair($"v6.SetSocketOption({after});")));

    [Fact]
    public Task A_value_that_is_computed_is_left_alone() => Fix.IsRefusedWhenToldAsync(Pair("{|choice:v6.DualMode = port > 0|};"));

    [Fact]
    public Task An_option_in_bytes_is_left_alone() => Fix.IsRefusedWhenToldAsync(
        Pair("{|choice:v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, new byte[4])|};"));

    [Fact]
    public Task Where_the_mode_is_not_set_the_option_is() => Fix.GivesAsync(
        Pair(""),
        Unmarked(Pair("")).Replace(
            "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);\n",
            "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);\n"
                + "        v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);\n",
            System.StringComparison.Ordinal),
        target: Target.Net472);

    [Fact]
    public Task A_socket_that_is_dual_by_definition_gets_the_option() => Fix.PatchesAsync("""
         void Run(int port)
         {
             var all = {|creation:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
        +    guard(all, all);
             {|other:all.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
             var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             {|DSA2001:v4.Bind(new IPEndPoint(IPAddress.Any, port))|};
         }
        """);

    [Fact]
    public Task A_listener_that_is_dual_by_definition_gets_the_option() => Fix.PatchesAsync("""
         class Server
         {
             void Run(int port)
             {
                 var v4 = new TcpListener(IPAddress.Any, port);
                 {|other:v4.Start()|};
                 var all = {|creation:TcpListener.Create(port)|};
        +        guard(all.Server, all.Server);
                 {|DSA2001:all.Start()|};
             }
         }
        """);

    [Fact]
    public Task An_element_of_an_initializer_becomes_its_opposite() => Fix.PatchesAsync("""
         void Run(int port)
         {
             var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
             {|other:v4.Bind(new IPEndPoint(IPAddress.Any, port))|};
        -    using var v6 = {|creation:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { {|choice:DualMode = true|} }|};
        +    using var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
             {|DSA2001:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
         }
        """);

    private static string Pair(string choice) => $$"""
        void Run(int port)
        {
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            {|other:v4.Bind(new IPEndPoint(IPAddress.Any, port))|};
            var v6 = {|creation:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            {{choice}}
            {|DSA2001:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        }
        """;

    private static string Unmarked(string source) => new MarkedSource(source).Text;
}
