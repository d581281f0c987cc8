namespace DualStackAnalyzer.Tests.Rules;

/// <summary>A loop over a copy of the answers is a loop over the answers, and a method that is handed on is a lambda.</summary>
public sealed class LoopOverCopyTests
{
    private static string Resolver(string list, string id) => $$"""
        void Listen(string host, int port, IEnumerable<System.Net.NetworkInformation.NetworkInterface> interfaces)
        {
            {{list}}
            foreach (IPAddress address in list)
            {
                var socket = {|{{id}}:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(address, port));
            }
        }
        """;

    [Theory]
    [InlineData("var list = new List<IPAddress>(Dns.GetHostAddresses(host));")]
    [InlineData("var list = new List<IPAddress>(); list.AddRange(Dns.GetHostAddresses(host));")]
    [InlineData("var list = new HashSet<IPAddress>(); list.UnionWith(Dns.GetHostAddresses(host));")]
    [InlineData("var list = new List<IPAddress>(); if (IPAddress.TryParse(host, out var one)) list.Add(one); else list.AddRange(Dns.GetHostAddresses(host));")]
    [InlineData("var list = new List<IPAddress>(new[] { IPAddress.Any, IPAddress.IPv6Any });")]
    public Task A_loop_over_a_copy_of_the_answers_is_reported(string list) => ReportsAsync(Resolver(list, "DSA1006"));

    [Fact]
    public Task A_loop_over_a_copy_of_unicast_addresses_binds_specific_ones() => ReportsAsync(Resolver(
        "var list = new List<IPAddress>(); foreach (var nic in interfaces) { list.AddRange(nic.GetIPProperties().UnicastAddresses.Select(it => it.Address)); }", "DSA1003"));

    [Fact]
    public Task A_loop_over_a_copy_of_IPv4_addresses_is_silent() => SilentAsync(
        Resolver("var list = new List<IPAddress>(new[] { IPAddress.Any, IPAddress.Loopback });", "").Replace("{|:", "").Replace("|}", ""));

    [Fact]
    public Task Unicast_addresses_stay_specific_where_each_family_has_its_own_bind() => ReportsAsync("""
        class Multicast
        {
            private readonly Dictionary<IPAddress, UdpClient> _senders = new();

            public Multicast(IEnumerable<System.Net.NetworkInformation.NetworkInterface> interfaces)
            {
                foreach (var address in interfaces.SelectMany(nic => nic.GetIPProperties().UnicastAddresses).Select(it => it.Address))
                {
                    var sender = {|DSA1003:new UdpClient(address.AddressFamily)|};
                    switch (address.AddressFamily)
                    {
                        case AddressFamily.InterNetwork:
                            sender.Client.Bind(new IPEndPoint(address, 5353));
                            break;
                        case AddressFamily.InterNetworkV6:
                            sender.Client.Bind(new IPEndPoint(address, 5353));
                            break;
                    }

                    if (!_senders.TryAdd(address, sender))
                    {
                        sender.Dispose();
                    }
                }
            }
        }
        """);

    [Theory]
    [InlineData("addresses.ToList().ForEach(Listen);")]
    [InlineData("Array.ForEach(addresses, Listen);")]
    public Task A_method_that_is_handed_on_is_run_for_each(string loop) => ReportsAsync($$"""
        private readonly List<Socket> _sockets = new();

        public void Start(IPAddress[] addresses)
        {
            {{loop}}
        }

        private void Listen(IPAddress address)
        {
            var socket = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind(new IPEndPoint(address, 7020));
            _sockets.Add(socket);
        }
        """);

    [Theory]
    [InlineData("ServeAsync")]
    [InlineData("async address => await ServeAsync(address)")]
    public Task Functions_that_run_at_a_time_hold_their_ports_together(string function) => ReportsAsync($$"""
        public Task RunAsync(IPAddress[] addresses) => Task.WhenAll(addresses.Select({{function}}));

        private async Task ServeAsync(IPAddress address)
        {
            using var socket = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind(new IPEndPoint(address, 7020));
            await Task.Delay(-1);
        }
        """);
}
