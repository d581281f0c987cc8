namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Families that come from parsed text, from a resolver or from a filter over its answers.</summary>
public sealed class FamilyOriginTests
{
    [Fact]
    public Task Reports_an_address_parsed_from_a_setting() => ReportsAsync("""
        void Start(string setting, int port)
        {
            if (!IPAddress.TryParse(setting, out IPAddress address))
                throw new FormatException(setting);
            var listener = {|DSA1002:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            listener.Bind(new IPEndPoint(address, port));
        }
        """);

    [Fact]
    public Task Reports_an_address_that_falls_back_to_the_wildcard() => ReportsAsync("""
        void Start(string setting, int port)
        {
            IPAddress address = IPAddress.TryParse(setting, out var parsed) ? parsed : IPAddress.IPv6Any;
            var listener = {|DSA1002:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            listener.Bind(new IPEndPoint(address, port));
        }
        """);

    [Fact]
    public Task Reports_an_endpoint_that_falls_back_to_the_wildcard_until_its_family_is_tested() => ReportsUntilAsync("""
         void Start(IPEndPoint endpoint = null)
         {
        -    endpoint ??= new IPEndPoint(IPAddress.IPv6Any, 25);
        +    if (endpoint == null)
        +        endpoint = new IPEndPoint(IPAddress.IPv6Any, 25);
             var listener = {|DSA1002:new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    if (endpoint.AddressFamily == AddressFamily.InterNetworkV6)
        +        listener.DualMode = true;
             listener.Bind(endpoint);
         }
        """);

    [Fact]
    public Task Reports_a_family_parsed_from_a_setting() => ReportsAsync("""
        void Start(string family, IPEndPoint endpoint)
        {
            var listener = {|DSA1002:new Socket(Enum.Parse<AddressFamily>(family), SocketType.Stream, ProtocolType.Tcp)|};
            listener.Bind(endpoint);
        }
        """);

    [Fact]
    public Task Reports_a_family_given_by_a_static_using() => ReportsAsync("""
        using static System.Net.Sockets.AddressFamily;
        using static System.Net.Sockets.SocketType;

        class SmtpServer
        {
            void Start(int port)
            {
                var listener = {|DSA1001:new Socket(InterNetworkV6, Stream, ProtocolType.Tcp)|};
                listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Fact]
    public Task Is_silent_about_answers_that_were_asked_for_IPv4_only() => SilentAsync("""
        void Start(string host, int port, List<Socket> listeners)
        {
            foreach (IPAddress address in Dns.GetHostAddresses(host, AddressFamily.InterNetwork))
            {
                var listener = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                listener.Bind(new IPEndPoint(address, port));
                listeners.Add(listener);
            }
        }
        """);

    [Fact]
    public Task Is_silent_about_the_first_IPv4_answer() => SilentAsync("""
        void Start(string host, int port)
        {
            IPAddress address = Dns.GetHostAddresses(host).First(a => a.AddressFamily == AddressFamily.InterNetwork);
            var listener = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            listener.Bind(new IPEndPoint(address, port));
        }
        """);

    [Fact]
    public Task Is_silent_about_a_loop_over_the_IPv4_answers() => SilentAsync("""
        void Start(string host, int port, List<Socket> listeners)
        {
            foreach (IPAddress address in Dns.GetHostAddresses(host).Where(a => a.AddressFamily == AddressFamily.InterNetwork))
            {
                var listener = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                listener.Bind(new IPEndPoint(address, port));
                listeners.Add(listener);
            }
        }
        """);

    [Theory]
    [InlineData("host")]
    [InlineData("Environment.MachineName + suffix")]
    public Task Reports_the_first_answer_of_a_name_that_varies(string name) => ReportsAsync($$"""
        void Start(string host, string suffix, int port)
        {
            IPAddress address = Dns.GetHostEntry({{name}}).AddressList.FirstOrDefault();
            var listener = {|DSA1002:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            listener.Bind(new IPEndPoint(address, port));
        }
        """);

    [Fact]
    public Task Reports_when_a_constant_flag_never_chooses_until_it_always_does() => ReportsUntilAsync("""
        -private const bool DualStack = false;
        +private const bool DualStack = true;

         void Start(int port)
         {
             var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
             if (DualStack)
                 listener.DualMode = true;
             listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
         }
        """);

    /// <summary>Where it is created it may be IPv4: a choice there needs its guard.</summary>
    [Fact]
    public Task A_socket_that_is_bound_only_if_it_is_IPv6_has_its_family_at_run_time_all_the_same() => ReportsAsync("""
        void Start(IPEndPoint wanted, IPEndPoint local)
        {
            var socket = {|DSA1002:new Socket(wanted.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            if (wanted.AddressFamily == AddressFamily.InterNetworkV6)
            {
                socket.Bind(local);
            }

            socket.Listen(5);
        }
        """);

    [Fact]
    public Task A_socket_that_is_created_only_if_it_is_IPv6_is_IPv6() => ReportsAsync("""
        void Start(IPEndPoint wanted, IPEndPoint local)
        {
            if (wanted.AddressFamily == AddressFamily.InterNetworkV6)
            {
                var socket = {|DSA1001:new Socket(wanted.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(local);
                socket.Listen(5);
            }
        }
        """);

    private static string Discovery(string addresses, string created) => $$"""
        using System.Net.NetworkInformation;

        class Discovery
        {
            private static IEnumerable<IPAddress> Local(NetworkInterface[] all, IPInterfaceProperties card) => {{addresses}};

            private static void Search(IPAddress address)
            {
                using var client = {{created}};
                client.Send(new byte[1], 1, "239.255.255.250", 1900);
                client.ReceiveAsync().Wait();
            }

            public static void Search(NetworkInterface[] all, IPInterfaceProperties card)
            {
                foreach (var address in Local(all, card)) Search(address);
            }
        }
        """;

    private const string Client = "new UdpClient(new IPEndPoint(address, 0))";

    /// <summary>The addresses of network cards, filtered on the way: what the filter says is known of each.</summary>
    public static TheoryData<string> Filters =>
    [
        "card.UnicastAddresses.Select(it => it.Address).Where(it => it.AddressFamily == AddressFamily.$)",
        "card.UnicastAddresses.Where(it => it.Address.AddressFamily == AddressFamily.$).Select(it => it.Address)",
        "all.SelectMany(it => it.GetIPProperties().UnicastAddresses.Select(own => own.Address).Where(own => own.AddressFamily == AddressFamily.$))",
        "all.SelectMany(it => it.GetIPProperties().UnicastAddresses).Select(it => it.Address).Where(it => it.AddressFamily == AddressFamily.$)",
        "all.SelectMany(it => it.GetIPProperties().UnicastAddresses.Select(own => own.Address)).Where(it => it.AddressFamily == AddressFamily.$)",
        "all.SelectMany(it => it.GetIPProperties().UnicastAddresses.Where(own => own.Address.AddressFamily == AddressFamily.$).Select(own => own.Address))",
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public Task Addresses_filtered_to_IPv4_are_silent(string addresses) => SilentAsync(Discovery(addresses.Replace("$", "InterNetwork"), Client));

    [Theory]
    [MemberData(nameof(Filters))]
    public Task Addresses_filtered_to_IPv6_are_reported(string addresses) =>
        ReportsAsync(Discovery(addresses.Replace("$", "InterNetworkV6"), "{|DSA1003:" + Client + "|}"));

    [Theory]
    [InlineData("card.UnicastAddresses.Select(it => it.Address)")]
    [InlineData("card.UnicastAddresses.Where(it => it.Address.AddressFamily != AddressFamily.InterNetwork).Select(it => it.Address)")]
    [InlineData("all.SelectMany(it => it.GetIPProperties().UnicastAddresses.Select(own => own.Address))")]
    public Task Addresses_that_may_be_IPv6_are_reported(string addresses) => ReportsAsync(Discovery(addresses, "{|DSA1003:" + Client + "|}"));
}
