namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Methods that leave it to other types to make, configure and bind sockets, beside methods that do it themselves.</summary>
public sealed class UserMethodTests
{
    /// <summary>Opens sockets, differently for each combination of what it is given.</summary>
    private const string Net = """
        static class Net
        {
            public static Socket Open(IPAddress address, int port, bool isDual, bool isExclusive, bool isReused)
            {
                var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (isExclusive) { socket.ExclusiveAddressUse = true; }
                if (isReused) { socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); }
                if (address.AddressFamily == AddressFamily.InterNetworkV6) { socket.DualMode = isDual; }
                socket.Bind(new IPEndPoint(address, port));
                socket.Listen(5);
                return socket;
            }
        }
        """;

    /// <summary>Opens more of them.</summary>
    private static readonly string Many = $$"""
        static class Many
        {
            public static void Open(IPAddress address, int port, bool a, bool b, bool c)
            {
                {{string.Join("\n        ", Enumerable.Range(0, 12).Select(i => $"var socket{i} = Net.Open(address, port + {i}, {(i % 2 == 0 ? "a" : "b")}, b, c);"))}}
            }
        }
        """;

    [Fact]
    public Task A_pair_that_one_opens_by_another_type_is_reported() => ReportsAsync($$"""
        {{Net}}
        class Program
        {
            static void Start()
            {
                var four = Net.Open(IPAddress.Any, 80, false, false, false);
                var six = {|DSA2001:Net.Open(IPAddress.IPv6Any, 80, true, false, false)|};
            }
        }
        """);

    [Fact]
    public Task A_socket_of_the_type_is_reported_however_much_others_open_by_another_type() => ReportsAsync($$"""
        {{Net}}
        {{Many}}
        class Program
        {
            {{string.Join("\n", Enumerable.Range(0, 40).Select(Opening))}}

            static void Last(int port)
            {
                var socket = {{SocketSources.ReportedTcp6}};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    /// <summary>A method that opens a few sockets at each of many ports, by a call that takes other ways for each of them.</summary>
    private static string Opening(int number) => $$"""
            public static void Open{{number}}(IPAddress address, bool a, bool b, bool c)
            {
                {{string.Join("\n        ", Enumerable.Range(0, 9).Select(i => $"Many.Open(address, {(number * 100) + i}, a, b, c);"))}}
            }
        """;
}
