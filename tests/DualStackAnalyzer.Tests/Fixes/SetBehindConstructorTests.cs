namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>A mode that is set behind a constructor which binds: the constructor is split, and binds behind the setting.</summary>
public sealed class SetBehindConstructorTests
{
    [Fact]
    public Task Past_other_statements_and_with_its_comments() => Fix.PatchesAsync("""
         void Run(int port)
         {
        -    var udp = {|bind:new UdpClient(port, AddressFamily.InterNetworkV6)|};
        -    udp.EnableBroadcast = true;
        +    var udp = new UdpClient(AddressFamily.InterNetworkV6);
             // IPv4 clients too.
             {|DSA3001:udp.Client.DualMode = true|}; // both
        +    udp.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        +    udp.EnableBroadcast = true;
             udp.Close();
         }
        """);

    [Fact]
    public Task In_a_using_block() => Fix.PatchesAsync("""
         void Run(int port)
         {
        -    using (var udp = {|bind:new UdpClient(port, AddressFamily.InterNetworkV6)|})
        +    using (var udp = new UdpClient(AddressFamily.InterNetworkV6))
             {
                 {|DSA3001:udp.Client.DualMode = true|};
        +        udp.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 udp.Close();
             }
         }
        """);

    [Fact]
    public Task Not_past_the_first_use_in_a_using_block() => Fix.IsRefusedAsync(
        """
        void Run(int port, byte[] hello)
        {
            using (var udp = {|bind:new UdpClient(port, AddressFamily.InterNetworkV6)|})
            {
                udp.Send(hello);
                {|DSA3001:udp.Client.DualMode = true|};
            }
        }
        """);

    [Fact]
    public Task A_field_that_its_constructor_assigns() => Fix.PatchesAsync("""
         class Receiver
         {
             private UdpClient _udp;

             public Receiver(int port)
             {
        -        _udp = {|bind:new UdpClient(port, AddressFamily.InterNetworkV6)|};
        +        _udp = new UdpClient(AddressFamily.InterNetworkV6);
                 {|DSA3001:_udp.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false)|};
        +        _udp.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             }
         }
        """);

    [Fact]
    public Task Not_a_field_that_would_stay_assigned_when_the_bind_fails() => Fix.IsRefusedAsync(
        """
        private UdpClient _udp;

        void Run(int port)
        {
            _udp = {|bind:new UdpClient(port, AddressFamily.InterNetworkV6)|};
            {|DSA3001:_udp.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false)|};
        }
        """);

    [Fact]
    public Task Not_past_a_variable_that_changes() => Fix.IsRefusedAsync(
        """
        void Run(int port, bool both)
        {
            var udp = {|bind:new UdpClient(port, AddressFamily.InterNetworkV6)|};
            both = port > 1024;
            {|DSA3001:udp.Client.DualMode = both|};
        }
        """);
}
