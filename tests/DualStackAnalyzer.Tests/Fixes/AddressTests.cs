namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA1005: a dual socket is bound to the address that serves both families.</summary>
public sealed class AddressTests
{
    [Fact]
    public Task Any_becomes_IPv6Any() => Fix.PatchesAsync("""
         void Run(int port)
         {
             var s = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
        -    {|bind:s.Bind(new IPEndPoint({|address:IPAddress.Any|}, port))|};
        +    s.Bind(new IPEndPoint(Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any, port));
         }
        """);

    [Fact]
    public Task Whatever_the_type_is_called() => Fix.PatchesAsync("""
         using static System.Net.IPAddress;
         class Server
         {
             void Run(int port)
             {
                 var s = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
        -        {|bind:s.Bind(new IPEndPoint({|address:Any|}, port))|};
        +        s.Bind(new IPEndPoint(Socket.OSSupportsIPv6 ? IPv6Any : Any, port));
             }
         }
        """);

    [Fact]
    public Task Another_address_is_the_authors_business() => Fix.IsRefusedAsync(
        """
        void Run(int port)
        {
            var s = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
            {|bind:s.Bind(new IPEndPoint({|address:IPAddress.Loopback|}, port))|};
        }
        """);

    [Fact]
    public Task So_is_one_that_comes_from_elsewhere() => Fix.IsRefusedWhenToldAsync(
        """
        void Run(EndPoint local)
        {
            var s = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
            {|bind:s.Bind(local)|};
        }
        """);
}
