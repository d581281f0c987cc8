namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Tests of the family that stand between a run-time family and the choice of its mode.</summary>
public sealed class FamilyGuardTests
{
    [Theory]
    [InlineData("socket.AddressFamily == AddressFamily.InterNetworkV6")]
    [InlineData("AddressFamily.InterNetworkV6 == socket.AddressFamily")]
    [InlineData("local.AddressFamily == AddressFamily.InterNetworkV6")]
    [InlineData("local.Address.AddressFamily == AddressFamily.InterNetworkV6")]
    [InlineData("(int)local.AddressFamily == 23")]
    [InlineData("local.AddressFamily.Equals(AddressFamily.InterNetworkV6)")]
    [InlineData("local.AddressFamily != AddressFamily.InterNetwork")]
    [InlineData("!(socket.AddressFamily == AddressFamily.InterNetwork)")]
    [InlineData("socket.AddressFamily is AddressFamily.InterNetworkV6")]
    [InlineData("local.AddressFamily is not AddressFamily.InterNetwork")]
    [InlineData("local is { AddressFamily: AddressFamily.InterNetworkV6 }")]
    [InlineData("local.AddressFamily switch { AddressFamily.InterNetworkV6 => true, _ => false }")]
    [InlineData("local.AddressFamily == AddressFamily.InterNetworkV6 ? true : false")]
    public Task Is_silent_when_the_choice_stands_under_a_test_of_the_family(string test) => SilentAsync($$"""
        void Listen(IPEndPoint local)
        {
            var socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
            if ({{test}})
            {
                socket.DualMode = true;
            }

            socket.Bind(local);
        }
        """);

    [Theory]
    [InlineData("socket.AddressFamily == AddressFamily.InterNetwork")]
    [InlineData("local.AddressFamily != AddressFamily.InterNetworkV6")]
    [InlineData("local.AddressFamily is AddressFamily.InterNetwork")]
    public Task Reports_when_only_the_IPv4_path_does_something(string test) => ReportsAsync($$"""
        void Listen(IPEndPoint local)
        {
            var socket = {|DSA1002:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
            if ({{test}})
            {
                socket.DontFragment = true;
            }

            socket.Bind(local);
        }
        """);

    [Fact]
    public Task Reports_when_the_choice_under_the_test_also_asks_for_a_flag_until_both_values_choose() => ReportsUntilAsync("""
         void Listen(IPEndPoint local, bool dualStack)
         {
             var socket = {|DSA1002:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
        -    if (local.AddressFamily == AddressFamily.InterNetworkV6 && dualStack)
        +    if (local.AddressFamily == AddressFamily.InterNetworkV6)
             {
        -        socket.DualMode = true;
        +        if (dualStack)
        +            socket.DualMode = true;
        +        else
        +            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             }

             socket.Bind(local);
         }
        """);

    [Fact]
    public Task Reports_when_the_test_is_about_another_endpoint() => ReportsAsync("""
        void Start(IPEndPoint local, IPEndPoint upstream)
        {
            var socket = {|DSA1002:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
            if (upstream.AddressFamily == AddressFamily.InterNetworkV6)
            {
                socket.DualMode = true;
            }

            socket.Bind(local);
        }
        """);

    [Fact]
    public Task Reports_when_IPv6_returns_early_without_a_choice_until_the_other_family_does_and_IPv6_chooses() => ReportsUntilAsync("""
         void Listen(IPEndPoint local)
         {
             var socket = {|DSA1002:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
        -    if (local.AddressFamily == AddressFamily.InterNetworkV6)
        +    if (local.AddressFamily != AddressFamily.InterNetworkV6)
             {
                 socket.Bind(local);
                 return;
             }

        +    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             socket.Bind(local);
         }
        """);

    [Fact]
    public Task Reports_when_a_switch_on_the_family_forgets_IPv6_until_it_chooses() => ReportsUntilAsync("""
         void Listen(IPAddress address)
         {
             var socket = {|DSA1002:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
             switch (address.AddressFamily)
             {
                 case AddressFamily.InterNetwork:
                     socket.DontFragment = true;
                     break;
                 case AddressFamily.InterNetworkV6:
        +            socket.DualMode = true;
                     break;
                 default:
                     throw new NotSupportedException();
             }

             socket.Bind(new IPEndPoint(address, 123));
         }
        """);

    [Fact]
    public Task Is_silent_when_a_switch_creates_and_chooses_by_family() => SilentAsync("""
        void Open(IPAddress local, int port)
        {
            Socket rtp;
            switch (local.AddressFamily)
            {
                case AddressFamily.InterNetworkV6:
                    rtp = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                    rtp.DualMode = true;
                    break;
                case AddressFamily.InterNetwork:
                    rtp = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                    break;
                default:
                    return;
            }

            rtp.Bind(new IPEndPoint(local, port));
        }
        """);

    [Fact]
    public Task Reports_when_the_stored_test_is_overwritten_until_something_else_stands_there() => ReportsUntilAsync("""
        -void Listen(IPEndPoint local, bool enabled)
        +void Listen(IPEndPoint local)
         {
             bool isV6 = local.AddressFamily == AddressFamily.InterNetworkV6;
             var socket = {|DSA1002:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
        -    isV6 = enabled;
        +    socket.SendBufferSize = 1 << 16;
             if (isV6)
             {
                 socket.DualMode = true;
             }

             socket.Bind(local);
         }
        """);

    [Fact]
    public Task Is_silent_when_the_negated_test_is_stored_first() => SilentAsync("""
        void Listen(IPEndPoint local)
        {
            var socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
            bool isV4 = !(local.AddressFamily == AddressFamily.InterNetworkV6);
            if (!isV4)
                socket.DualMode = true;
            socket.Bind(local);
        }
        """);
}
