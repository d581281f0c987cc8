namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA1006 is cured by a guarded choice, however many turns and addresses there are.</summary>
public sealed class LoopCureTests
{
    [Theory]
    [InlineData("Dns.GetHostAddresses(host)")]
    [InlineData("new[] { IPAddress.Any, IPAddress.IPv6Any }")]
    public Task Nothing_chosen_is_reported(string addresses) =>
        ReportsAsync(Loop(addresses, "").Replace("new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)",
            "{|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("Dns.GetHostAddresses(host)", "address")]
    [InlineData("Dns.GetHostAddresses(host)", "socket")]
    [InlineData("new[] { IPAddress.Any, IPAddress.IPv6Any }", "address")]
    [InlineData("new[] { IPAddress.Any, IPAddress.IPv6Any }", "socket")]
    [InlineData("new[] { IPAddress.Any, IPAddress.IPv6Any, IPAddress.Loopback }", "address")]
    [InlineData("new[] { IPAddress.Any, IPAddress.IPv6Any, IPAddress.Loopback, IPAddress.IPv6Loopback }", "address")]
    public Task IPv6Only_under_a_guard_is_silent(string addresses, string asked) => SilentAsync(Loop(addresses, $$"""
                if ({{asked}}.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
        """));

    private static string Loop(string addresses, string choice) => $$"""
        public static void Open(string host, int port)
        {
            foreach (IPAddress address in {{addresses}})
            {
                var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                {{choice}}
                socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
                socket.Bind(new IPEndPoint(address, port));
                socket.Listen(10);
            }
        }
        """;

    [Theory]
    [InlineData("card.GetIPProperties().UnicastAddresses.Select(it => it.Address).Where(it => !it.IsIPv6Multicast)", "DSA1003")]
    [InlineData("new[] { IPAddress.Any, IPAddress.IPv6Any }", "DSA1006")]
    public Task A_loop_over_flattened_addresses_is_noted_where_all_are_unicast_and_reported_with_wildcards(string addresses, string id) => ReportsAsync($$"""
        using System.Net.NetworkInformation;

        class Discovery
        {
            void Open(IEnumerable<NetworkInterface> cards)
            {
                foreach (var address in cards.SelectMany(AddressesOf).Where(it => it.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6))
                {
                    var sender = {|{{id}}:new UdpClient(address.AddressFamily)|};
                    sender.Client.Bind(new IPEndPoint(address, 5353));
                }
            }

            static IEnumerable<IPAddress> AddressesOf(NetworkInterface card) => {{addresses}};
        }
        """);

    [Fact]
    public Task A_client_that_tries_each_answer_from_one_local_endpoint_is_no_loop_of_listeners() => SilentAsync("""
        public static Socket Connect(string host, int port, IPEndPoint local)
        {
            foreach (IPAddress address in Dns.GetHostAddresses(host))
            {
                var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                try
                {
                    socket.Bind(local);
                    socket.Connect(address, port);
                    return socket;
                }
                catch (SocketException)
                {
                }
            }

            throw new InvalidOperationException(host);
        }
        """);
}
