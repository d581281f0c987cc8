namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Which of several creations is made depends on a condition.</summary>
public sealed class ConditionalCreationTests
{
    [Fact]
    public Task Reports_the_IPv6_one_of_two_constructors_until_it_chooses() => ReportsUntilAsync("""
         void Start(int port, bool ipv6)
         {
             Socket socket = ipv6
        -        ? {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|}
        +        ? new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true }
                 : new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
             socket.Bind(new IPEndPoint(ipv6 ? IPAddress.IPv6Any : IPAddress.Any, port));
         }
        """);

    [Fact]
    public Task Reports_the_IPv6_arm_of_a_switch_expression_over_constructors() => ReportsAsync("""
        enum Stack { V4, V6, Both }

        class GameTransport
        {
            void Start(IPEndPoint local, Stack stack)
            {
                Socket socket = stack switch
                {
                    Stack.V4 => new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp),
                    Stack.V6 => {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|},
                    _ => new Socket(SocketType.Dgram, ProtocolType.Udp),
                };
                socket.Bind(local);
            }
        }
        """);

    [Fact]
    public Task Reports_an_endpoint_that_may_be_a_Unix_path_or_an_IP_address() => ReportsAsync("""
        Socket Bind(EndPoint endPoint)
        {
            Socket listenSocket;
            switch (endPoint)
            {
                case UnixDomainSocketEndPoint unix:
                    listenSocket = new Socket(unix.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
                    break;
                default:
                    listenSocket = {|DSA1002:new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                    break;
            }

            listenSocket.Bind(endPoint);
            return listenSocket;
        }
        """);

    [Fact]
    public Task Is_silent_about_a_transport_that_makes_the_wildcard_dual_and_asks_for_the_type_of_the_endpoint() => SilentAsync("""
        Socket CreateDefaultBoundListenSocket(EndPoint endpoint)
        {
            Socket listenSocket;
            switch (endpoint)
            {
                case UnixDomainSocketEndPoint unix:
                    listenSocket = new Socket(unix.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
                    break;
                case IPEndPoint ip:
                    listenSocket = new Socket(ip.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    if (ip.Address.Equals(IPAddress.IPv6Any))
                    {
                        listenSocket.DualMode = true;
                    }

                    break;
                default:
                    listenSocket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    break;
            }

            listenSocket.Bind(endpoint);
            return listenSocket;
        }
        """);

    [Fact]
    public Task Is_silent_about_two_constructors_when_IPv6_chooses_under_the_same_flag() => SilentAsync("""
        void Start(int port, bool ipv6)
        {
            Socket socket;
            if (ipv6)
                socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            else
                socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            socket.SendTimeout = 100;
            if (ipv6)
                socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false);
            socket.Bind(new IPEndPoint(ipv6 ? IPAddress.IPv6Any : IPAddress.Any, port));
        }
        """);

    [Fact]
    public Task Is_silent_about_two_constructors_when_the_choice_asks_the_socket() => SilentAsync("""
        void Start(int port, bool ipv6)
        {
            Socket socket = ipv6
                ? new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)
                : new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            if (socket.AddressFamily == AddressFamily.InterNetworkV6)
                socket.DualMode = true;
            socket.Bind(new IPEndPoint(ipv6 ? IPAddress.IPv6Any : IPAddress.Any, port));
        }
        """);
}
