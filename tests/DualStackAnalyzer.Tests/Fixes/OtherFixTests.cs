namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA3003 and DSA3004.</summary>
public sealed class OtherFixTests
{
    [Theory]
    [InlineData("SocketOptionLevel.IP", "SocketOptionLevel.IPv6")]
    [InlineData("System.Net.Sockets.SocketOptionLevel.Socket", "System.Net.Sockets.SocketOptionLevel.IPv6")]
    [InlineData("(SocketOptionLevel)0", "SocketOptionLevel.IPv6")]
    public Task The_option_is_set_at_its_own_level(string before, string after) => Fix.PatchesAsync($$"""
         void Run(EndPoint any)
         {
             var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        -    {|DSA3004:s.SetSocketOption({{before}}, SocketOptionName.IPv6Only, true)|};
        +    s.SetSocketOption({{after}}, SocketOptionName.IPv6Only, true);
             s.Bind(any);
         }
        """);

    [Fact]
    public Task An_IPv6_socket_on_Any_becomes_dual_on_IPv6Any() => Fix.PatchesAsync("""
         void Run(int port)
         {
             var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        -    {|DSA3003:s.Bind(new IPEndPoint(IPAddress.Any, port))|};
        +    s.DualMode = true;
        +    s.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
         }
        """);

    [Fact]
    public Task On_a_specific_IPv4_address_it_would_still_refuse_IPv6_clients() => Fix.IsRefusedAsync(
        """
        void Run(int port)
        {
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            {|DSA3003:s.Bind(new IPEndPoint(IPAddress.Loopback, port))|};
        }
        """);

    [Fact]
    public Task An_IPv4_socket_on_an_IPv6_address_is_the_authors_business() => Fix.IsRefusedAsync(
        """
        void Run(int port)
        {
            var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            {|DSA3003:s.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        }
        """);

    [Fact]
    public Task Named_arguments_are_told_apart() => Fix.PatchesAsync("""
         class Server
         {
        -    void Run() { var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); {|DSA3004:s.SetSocketOption(optionName: SocketOptionName.IPv6Only, optionValue: 1, optionLevel: SocketOptionLevel.Tcp)|}; }
        +    void Run() { var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); s.SetSocketOption(optionName: SocketOptionName.IPv6Only, optionValue: 1, optionLevel: SocketOptionLevel.IPv6); }
         }
        """);

    [Theory]
    [InlineData("AddressFamily.InterNetwork")]
    [InlineData("any.AddressFamily")]
    public Task On_a_socket_that_may_be_IPv4_the_option_throws_at_its_own_level_too(string family) => Fix.IsRefusedAsync($$"""
        void Run(EndPoint any)
        {
            var s = new Socket({{family}}, SocketType.Stream, ProtocolType.Tcp);
            {|DSA3004:s.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.IPv6Only, true)|};
        }
        """);
}
