namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Where a constructor that binds may stand: it is split there, or left alone.</summary>
public sealed class BindingConstructorPlaceTests
{
    [Fact]
    public Task A_return_without_braces() => Fix.PatchesAsync("""
         UdpClient Open(int port)
         {
             if (port > 0)
        -        return {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|};
        +    {
        +        var client = boundApart(port);
        +        return client;
        +    }
             return null;
         }
        """);

    [Fact]
    public Task A_using_declaration() => Fix.PatchesAsync("""
         void Run(int port)
         {
        -    using var udp = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|};
        +    using var udp = boundApart(port);
             udp.Close();
         }
        """);

    [Fact]
    public Task A_using_statement() => Fix.PatchesAsync("""
         void Run(int port)
         {
        -    using (var udp = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|})
        +    using (var udp = new UdpClient(AddressFamily.InterNetworkV6))
             {
        +        udp.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        udp.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 udp.Close();
             }
         }
        """);

    [Fact]
    public Task The_body_of_a_constructor() => Fix.PatchesAsync("""
         class Receiver
         {
             private readonly UdpClient _udp;

             public Receiver(int port)
             {
        -        _udp = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|};
        +        _udp = boundApart(port);
             }
         }
        """);

    [Fact]
    public Task The_expression_body_of_a_constructor() => Fix.PatchesAsync("""
         class Receiver
         {
             private UdpClient Udp { get; }

        -    public Receiver(int port) => Udp = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|};
        +    public Receiver(int port)
        +    {
        +        var client = boundApart(port);
        +        Udp = client;
        +    }
         }
        """);

    [Fact]
    public Task An_argument() => Fix.PatchesAsync("""
         void Run(int port)
         {
        -    Serve({|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|});
        +    var client = boundApart(port);
        +    Serve(client);
         }

         static void Serve(UdpClient udp) => udp.Close();
        """);

    [Fact]
    public Task A_client_that_is_not_kept() => Fix.PatchesAsync("""
         void Run(int port)
         {
        -    _ = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|};
        +    var client = boundApart(port);
        +    _ = client;
         }
        """);

    [Fact]
    public Task The_receiver_of_a_call() => Fix.PatchesAsync("""
        -void Run(int port) => {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|}.Close();
        +void Run(int port)
        +{
        +    var client = boundApart(port);
        +    client.Close();
        +}
        """);

    [Fact]
    public Task An_object_initializer_stays() => Fix.PatchesAsync("""
         private UdpClient _udp;

         void Run(int port)
         {
        -    _udp = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6) { Ttl = 4 }|}|};
        +    var client = new UdpClient(AddressFamily.InterNetworkV6) { Ttl = 4 };
        +    client.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        +    _udp = client;
         }
        """);

    [Fact]
    public Task Not_in_the_field_initializer_of_a_primary_constructor() => Fix.IsRefusedAsync(
        """
        class Receiver(int port)
        {
            private readonly UdpClient _udp = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|};

            public void Stop() => _udp.Close();
        }
        """);

    [Fact]
    public Task Not_for_a_head_that_names_nothing() => Fix.IsRefusedAsync(
        """
        void Run(int port)
        {
            using ({|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|})
            {
            }
        }
        """);

    [Fact]
    public Task Not_where_a_comment_stands_among_the_arguments() => Fix.IsRefusedAsync(
        """
        void Run(int port)
        {
            var udp = {|bind:{|DSA1001:new UdpClient(port /* discovery */, AddressFamily.InterNetworkV6)|}|};
            udp.Close();
        }
        """);
}
