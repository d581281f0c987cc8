namespace DualStackAnalyzer.Tests.Rules;

/// <summary>A specific IPv6 address never meets IPv4, so that an unset mode there is a note and no more.</summary>
public sealed class SpecificAddressTests
{
    [Theory]
    [InlineData("IPAddress.IPv6Loopback")]
    [InlineData("IPAddress.Parse(\"::1\")")]
    [InlineData("IPAddress.Parse(\"fe80::1%2\")")]
    [InlineData("IPAddress.Parse(\"2001:db8::53\")")]
    [InlineData("IPAddress.Parse(Address)")]
    public Task Notes_an_unset_socket_bound_to_one_address(string address) => ReportsAsync($$"""
        class StubResolver
        {
            const string Address = "2001:db8::53";

            void Listen(int port)
            {
                var socket = {|DSA1003:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
                socket.Bind(new IPEndPoint({{address}}, port));
            }
        }
        """);

    [Theory]
    [InlineData("IPAddress.IPv6Any")]
    [InlineData("IPAddress.IPv6None")]
    [InlineData("IPAddress.Parse(\"::\")")]
    [InlineData("IPAddress.Parse(\"0:0:0:0:0:0:0:0\")")]
    [InlineData("IPAddress.Parse(configured)")]
    [InlineData("_address")]
    [InlineData("address")]
    public Task Reports_a_wildcard_or_an_address_that_is_not_known(string address) => ReportsAsync($$"""
        class StubResolver
        {
            IPAddress _address;

            void Listen(IPAddress address, string configured, int port)
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
                socket.Bind(new IPEndPoint({{address}}, port));
            }
        }
        """);

    [Theory]
    [InlineData("[::]:80")]
    [InlineData("[::]")]
    [InlineData("[0:0::0]:8080")]
    public Task Reports_a_parsed_wildcard_endpoint(string text) => ReportsAsync($$"""
        void Listen()
        {
            var local = IPEndPoint.Parse("{{text}}");
            var socket = {|DSA1001:new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind(local);
        }
        """);

    [Fact]
    public Task Is_silent_about_a_parsed_IPv4_endpoint() => SilentAsync("""
        void Listen()
        {
            var local = IPEndPoint.Parse("0.0.0.0:80");
            var socket = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(local);
        }
        """);

    [Fact]
    public Task Is_silent_when_the_mode_of_a_loopback_socket_is_chosen() => SilentAsync("""
        void Listen(int port)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
            socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, port));
        }
        """);

    [Theory]
    [InlineData("IPAddress.Loopback", "{|DSA1003:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}")]
    [InlineData("IPAddress.IPv6Any", "{|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}")]
    public Task Notes_addresses_that_are_all_specific_and_reports_a_wildcard_among_them(string other, string creation) => ReportsAsync($$"""
        void Listen(bool local, int port)
        {
            IPAddress address = local ? IPAddress.IPv6Loopback : {{other}};
            var socket = {{creation}};
            socket.Bind(new IPEndPoint(address, port));
        }
        """);

    [Fact]
    public Task Notes_the_unicast_address_of_an_interface_until_its_IPv6_sockets_are_made_IPv6_only() => ReportsUntilAsync("""
         using System.Net.NetworkInformation;

         class SsdpPublisher
         {
             void Listen()
             {
                 foreach (NetworkInterface nic in NetworkInterface.GetAllNetworkInterfaces())
                 {
                     foreach (UnicastIPAddressInformation unicast in nic.GetIPProperties().UnicastAddresses)
                     {
        -                var socket = {|DSA1003:new Socket(unicast.Address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
        -                socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        -                socket.Bind(new IPEndPoint(unicast.Address, 1900));
        +                IPAddress address = unicast.Address;
        +                var socket = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        +                if (address.AddressFamily == AddressFamily.InterNetworkV6)
        +                    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +                socket.Bind(new IPEndPoint(address, 1900));
                     }
                 }
             }
         }
        """);

    [Fact]
    public Task Reports_where_only_the_loopback_address_gets_a_mode_until_the_wildcard_does() => ReportsUntilAsync("""
         void Bind(IPEndPoint endpoint)
         {
             var socket = {|DSA1002:new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        -    if (endpoint.Address.Equals(IPAddress.IPv6Loopback))
        +    if (endpoint.Address.Equals(IPAddress.IPv6Any))
             {
        -        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        socket.DualMode = true;
             }

             socket.Bind(endpoint);
         }
        """);

    [Fact]
    public Task Reports_an_endpoint_whose_address_becomes_the_wildcard() => ReportsAsync("""
        void Listen(bool lan, int port)
        {
            var local = new IPEndPoint(IPAddress.IPv6Loopback, port);
            if (lan)
                local.Address = IPAddress.IPv6Any;
            var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
            socket.Bind(local);
        }
        """);

    private static string TwoCreations(string wildcard, string specific) => $$"""
        private Socket _socket;

        void Open(IPEndPoint endPoint)
        {
            if (endPoint.Address.Equals(IPAddress.IPv6Any))
            {
                _socket = {{wildcard}};
            }
            else
            {
                _socket = {{specific}};
            }

            _socket.Bind(endPoint);
            _socket.Listen(5);
        }
        """;

    [Fact]
    public Task A_specific_address_beside_another_creation_that_is_dual_for_the_wildcard_is_silent() => SilentAsync(TwoCreations(
        "new Socket(SocketType.Stream, ProtocolType.Tcp)", "new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)"));

    [Fact]
    public Task A_specific_address_beside_another_creation_without_a_mode_is_reported() => ReportsAsync(TwoCreations(
        "{|DSA1001:new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}",
        "{|DSA1003:new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}"));
}
