namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Constructors that bind are split: the family, the choice, the bind.</summary>
public sealed class BindingConstructorTests
{
    [Fact]
    public Task A_port_and_a_family() => Fix.PatchesAsync("""
         void Run(int port)
         {
        -    using var client = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|};
        +    using var client = boundApart(port);
             client.Receive(ref _from);
         }

         private IPEndPoint _from;
        """);

    [Fact]
    public Task Named_arguments_in_any_order() => Fix.PatchesAsync("""
         class Receiver
         {
             private UdpClient _client;

             Receiver() => Console.WriteLine("made");

             void Run()
             {
        -        _client = {|bind:{|DSA1001:new UdpClient(family: AddressFamily.InterNetworkV6, port: 5353)|}|};
        +        var client = new UdpClient(AddressFamily.InterNetworkV6);
        +        client.Client.DualMode = true;
        +        client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
        +        _client = client;
             }
         }
        """,
        choice: 1);

    [Fact]
    public Task An_endpoint() => Fix.PatchesAsync("""
         void Run()
         {
        -    var client = {|bind:{|DSA1001:new UdpClient(new IPEndPoint(IPAddress.IPv6Any, 5353))|}|};
        +    var client = boundApart(5353);
         }
        """);

    [Fact]
    public Task An_endpoint_of_any_family_is_asked_for_it() => Fix.PatchesAsync("""
         class Client
         {
             void Run(IPEndPoint local)
             {
        -        var client = {|bind:{|DSA1002:new TcpClient(local)|}|};
        +        var client = new TcpClient(local.AddressFamily);
        +        guard(local, client.Client);
        +        client.Client.Bind(local);
             }
         }
        """);

    [Fact]
    public Task The_address_in_a_new_endpoint_is_asked() => Fix.PatchesAsync("""
         class Client
         {
             void Run(IPAddress address)
             {
        -        var client = {|bind:{|DSA1002:new UdpClient(new IPEndPoint(address, 5353))|}|};
        +        var client = new UdpClient(address.AddressFamily);
        +        guard(address, client.Client);
        +        client.Client.Bind(new IPEndPoint(address, 5353));
             }
         }
        """);

    [Fact]
    public Task A_family_of_either_kind_gives_the_address() => Fix.PatchesAsync("""
         class Client
         {
             void Run(AddressFamily family)
             {
        -        var client = {|bind:{|DSA1002:new UdpClient(0x14e9, family)|}|};
        +        var client = new UdpClient(family);
        +        if (family == AddressFamily.InterNetworkV6)
        +        {
        +            client.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        }
        +        client.Client.Bind(new IPEndPoint(
        +            family == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, 0x14e9));
             }
         }
        """);

    [Fact]
    public Task A_returned_client_gets_a_local() => Fix.PatchesAsync("""
        -static UdpClient Open(int port) => {|bind:{|DSA1001:new(port, AddressFamily.InterNetworkV6)|}|};
        +static UdpClient Open(int port)
        +{
        +    var client = boundApart(port);
        +    return client;
        +}
        """);

    [Fact]
    public Task An_endpoint_that_is_computed_is_not_asked_twice() => Fix.IsRefusedWhenToldAsync(
        """
        IPEndPoint Next() => new(IPAddress.Any, 0);

        void Run()
        {
            var client = {|bind:{|DSA1002:new UdpClient(Next())|}|};
        }
        """,
        Known.FamilyAtRunTime);

    [Fact]
    public Task A_field_initializer_has_no_room() => Fix.IsRefusedAsync(
        """
        class Receiver
        {
            private readonly UdpClient _client = {|bind:{|DSA1001:new(5353, AddressFamily.InterNetworkV6)|}|};
        }
        """);

    [Fact]
    public Task Nor_has_one_branch_of_a_conditional_expression() => Fix.IsRefusedAsync(
        """
        void Run(bool v6)
        {
            var client = v6 ? {|bind:{|DSA1001:new UdpClient(5353, AddressFamily.InterNetworkV6)|}|} : new UdpClient(5353);
        }
        """);

    [Fact]
    public Task A_bind_that_would_be_too_long_for_a_line_takes_two() => Fix.PatchesAsync("""
         class Receiver
         {
             void Run(IPEndPoint configuredEndPoint)
             {
        -        using (var receivingClient = {|bind:{|DSA1002:new UdpClient(0, configuredEndPoint.AddressFamily)|}|})
        +        using (var receivingClient = new UdpClient(configuredEndPoint.AddressFamily))
                 {
        +            if (configuredEndPoint.AddressFamily == AddressFamily.InterNetworkV6)
        +            {
        +                receivingClient.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +            }
        +            receivingClient.Client.Bind(new IPEndPoint(
        +                configuredEndPoint.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, 0));
                     receivingClient.ReceiveAsync().Wait();
                 }
             }
         }
        """);
}
