namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA3006: the option is removed or guarded, and a group is left to the author.</summary>
public sealed class OptionOnIPv4FixTests
{
    [Fact]
    public Task An_option_on_an_IPv4_socket_is_removed() => Fix.PatchesAsync("""
         class Server
         {
             void Run(short hops)
             {
                 var s = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        -        {|DSA3006:s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.HopLimit, hops)|};
                 s.Bind(new IPEndPoint(IPAddress.Any, 53));
             }
         }
        """);

    [Fact]
    public Task A_value_that_does_more_stays() => Fix.IsRefusedAsync(
        """
        class Server
        {
            int Next() => 1;

            void Run()
            {
                var s = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                {|DSA3006:s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.HopLimit, Next())|};
            }
        }
        """);

    [Fact]
    public Task An_option_on_some_paths_is_guarded() => Fix.PatchesAsync("""
         class Server
         {
             void Run(bool v6)
             {
                 var s = new Socket(v6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        -        {|DSA3006:s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.MulticastLoopback, true)|};
        +        if (s.AddressFamily == AddressFamily.InterNetworkV6)
        +        {
        +            s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.MulticastLoopback, true);
        +        }
             }
         }
        """);

    [Fact]
    public Task A_group_is_the_authors_business() => Fix.IsRefusedAsync(
        """
        class Server
        {
            void Run()
            {
                var client = new UdpClient(5353);
                {|DSA3006:client.JoinMulticastGroup(IPAddress.Parse("ff02::fb"))|};
            }
        }
        """);
}
