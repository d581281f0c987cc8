namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>An address that stands in the declaration of a local.</summary>
public sealed class AddressInLocalTests
{
    [Fact]
    public Task Of_an_endpoint_that_only_the_bind_uses() => Fix.PatchesAsync("""
         void Run(int port)
         {
        -    var local = new IPEndPoint(IPAddress.Any, port);
        +    var local = new IPEndPoint(Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any, port);
             var s = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
             {|bind:s.Bind(local)|};
         }
        """);

    [Fact]
    public Task Of_an_address_in_a_top_level_statement() => Fix.PatchesAsync("""
        -IPAddress address = IPAddress.Any;
        +IPAddress address = Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any;
         var s = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
         {|bind:s.Bind(new IPEndPoint(address, 5000))|};
        """);

    [Fact]
    public Task Not_where_others_use_it_too() => Fix.IsRefusedAsync(
        """
        void Run(int port)
        {
            var local = new IPEndPoint(IPAddress.Any, port);
            var s = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
            {|bind:s.Bind(local)|};
            Console.WriteLine(local);
        }
        """);

    [Fact]
    public Task Not_where_it_is_a_field() => Fix.IsRefusedAsync(
        """
        private static readonly IPAddress Where = IPAddress.Any;

        void Run(int port)
        {
            var s = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
            {|bind:s.Bind(new IPEndPoint(Where, port))|};
        }
        """);

    [Fact]
    public Task Of_an_IPv6_socket_that_becomes_dual() => Fix.PatchesAsync("""
         void Run(int port)
         {
             var s = {|creation:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        -    var local = new IPEndPoint(IPAddress.Any, port);
        +    s.DualMode = true;
        +    var local = new IPEndPoint(IPAddress.IPv6Any, port);
             {|DSA3003:s.Bind(local)|};
         }
        """);

    [Fact]
    public Task Not_for_one_that_was_made_IPv6_only() => Fix.IsRefusedAsync(
        """
        void Run(int port)
        {
            var s = {|creation:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
            {|DSA3003:s.Bind(new IPEndPoint(IPAddress.Any, port))|};
        }
        """);
}
