namespace DualStackAnalyzer.Tests.Shapes;

/// <summary>
/// An MQTT broker. Shapes: made in a constructor and bound in another class; own wrapper type around Socket;
/// guarded by a configuration flag; IPv4 and IPv6 pair on one port.
/// </summary>
public sealed class MqttBrokerTests
{
    [Fact]
    public Task Wrapper_made_for_IPv6_and_bound_from_another_method_is_reported_until_its_mode_is_set() => ReportsUntilAsync("""
         public sealed class BrokerOptions
         {
             public int Port { get; set; } = 1883;
             public int Backlog { get; set; } = 100;
             public bool NoDelay { get; set; }
         }

         internal sealed class BrokerSocket : IDisposable
         {
             private readonly Socket _socket;

             public BrokerSocket(AddressFamily family)
             {
                 _socket = new Socket(family, SocketType.Stream, ProtocolType.Tcp);
             }

             public bool NoDelay
             {
                 get => _socket.NoDelay;
                 set => _socket.NoDelay = value;
             }

             public bool DualMode
             {
                 get => _socket.DualMode;
                 set => _socket.DualMode = value;
             }

             public void Bind(EndPoint localEndPoint)
             {
                 if (localEndPoint is null) throw new ArgumentNullException(nameof(localEndPoint));
                 _socket.Bind(localEndPoint);
             }

             public void Listen(int backlog) => _socket.Listen(backlog);

             public async Task<Socket> AcceptAsync() => await _socket.AcceptAsync().ConfigureAwait(false);

             public void Dispose() => _socket.Dispose();
         }

         internal sealed class BrokerListener
         {
             private readonly BrokerOptions _options;
             private readonly BrokerSocket _socket;

             public BrokerListener(BrokerOptions options)
             {
                 _options = options;
                 _socket = {|DSA1001:new BrokerSocket(AddressFamily.InterNetworkV6)|};
                 _socket.NoDelay = options.NoDelay;
        +        _socket.DualMode = false;
             }

             public void Start()
             {
                 _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, _options.Port));
                 _socket.Listen(_options.Backlog);
             }
         }
        """);

    [Fact]
    public Task Mode_set_only_where_the_configuration_says_so_is_reported_until_it_is_what_that_says() => ReportsUntilAsync("""
         public sealed class BrokerListener
         {
             public Socket Open(int port, bool noDelay, bool dualMode)
             {
                 var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                 if (noDelay)
                 {
                     socket.NoDelay = true;
                 }

        -        if (dualMode)
        -        {
        -            socket.DualMode = true;
        -        }
        -
        +        socket.DualMode = dualMode;
                 socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 return socket;
             }
         }
        """);

    private static string Pair(string family6, string bind6) => $$"""
        public sealed class Broker
        {
            private readonly List<Socket> _listeners = new();

            public void Start(int port, bool enableIPv4, bool enableIPv6)
            {
                if (enableIPv4)
                {
                    var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                    v4.Bind(new IPEndPoint(IPAddress.Any, port));
                    v4.Listen(10);
                    _listeners.Add(v4);
                }

                if (enableIPv6)
                {
                    var v6 = {{family6}};
                    {{bind6}};
                    v6.Listen(10);
                    _listeners.Add(v6);
                }
            }
        }
        """;

    [Theory]
    [InlineData(Target.NetStandard20)]
    [InlineData(Target.Net472)]
    public Task An_unset_pair_is_reported_where_Mono_may_run_it(Target target) => ReportsAsync(
        Pair(
            "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)",
            "{|DSA2001:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|}"),
        target);

    [Fact]
    public Task An_unset_pair_is_reported_on_its_creation_on_NET() => ReportsAsync(
        Pair(
            "{|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}",
            "v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))"));

    [Theory]
    [InlineData(Target.NetStandard20)]
    [InlineData(Target.Net472)]
    [InlineData(Target.Net100)]
    public Task A_pair_with_an_IPv6Only_half_is_silent(Target target) => SilentAsync(
        Pair(
            "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false }",
            "v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))"),
        target);
}
