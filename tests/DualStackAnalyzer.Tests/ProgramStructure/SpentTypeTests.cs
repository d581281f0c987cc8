namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>A type whose methods leave its sockets in so many ways that it takes more steps than it has.</summary>
public sealed class SpentTypeTests
{
    [Fact]
    public Task What_was_found_before_is_reported() => ReportsAsync($$"""
        class Server
        {
            private Socket _s0, _s1, _s2, _s3, _s4;

            public void Start(IPAddress address, int port)
            {
                var socket = {|DSA1002:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(address, port));
                socket.Listen(5);
                _s0 = socket;
            }

            {{string.Join("\n", Enumerable.Range(0, 20).Select(Opening))}}

            private void Make(ref Socket socket, bool a, bool b, bool c, bool d, bool e, IPAddress address, int port)
            {
                var made = a ? new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) : new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                if (b) { made.ExclusiveAddressUse = true; }
                if (made.AddressFamily == AddressFamily.InterNetworkV6) { made.DualMode = c; }
                if (d) { made.Bind(new IPEndPoint(address, port)); }
                if (e) { made.Listen(5); }
                socket = made;
            }
        }
        """);

    private static string Opening(int number) => $$"""
            public void Open{{number}}(bool a, bool b, bool c, bool d, bool e, IPAddress address)
            {
                {{string.Join("\n        ", Enumerable.Range(0, 12).Select(i => $"Make(ref _s{(number + i) % 5}, a, b, c, d, e, address, {(number * 50) + i});"))}}
            }
        """;
}
