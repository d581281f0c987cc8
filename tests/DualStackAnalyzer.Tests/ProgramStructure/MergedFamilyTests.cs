namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>A family and a mode that one flag decides, in a type that is so large that paths are merged on the way from the one to the other.</summary>
public sealed class MergedFamilyTests
{
    private static string Server(string creation, string choice) => $$"""
        public enum Kind
        {
            Separate,
            Dual,
        }

        public class Server
        {
            private Socket _x;
            private Socket _y;
            private Socket _z;
            private Socket _socket;

            public Kind Kind = Kind.Separate;

            {{string.Join("\n    ", Enumerable.Range(0, 4).Select(Large))}}

            public bool Start(IPAddress four, IPAddress six, int port)
            {
                if (OperatingSystem.IsMacOS() && Kind == Kind.Dual)
                {
                    Kind = Kind.Separate;
                }

                bool dual = Kind == Kind.Dual && Socket.OSSupportsIPv6;
                _socket = {{creation}};
                return Open(_socket, new IPEndPoint(dual ? six : four, port));
            }

            private static Socket Make(int port)
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                socket.Bind(new IPEndPoint(IPAddress.Any, port));
                return socket;
            }

            private bool Open(Socket socket, IPEndPoint end)
            {
                if (end.AddressFamily == AddressFamily.InterNetwork || Kind == Kind.Dual)
                {
                    {{choice}}
                }

                try
                {
                    socket.Bind(end);
                    return true;
                }
                catch (SocketException)
                {
                    return false;
                }
            }
        }
        """;

    private static string Large(int i) => $"public void Large{i}(bool a, bool b, bool c) {{ "
        + string.Concat(Enumerable.Range(0, 60).Select(port => $"if (a) {{ _x = Make({port}); }} if (b) {{ _y = Make({port + 1000}); }} if (c) {{ _z = Make({port + 2000}); }} ")) + "}";

    private const string Creation = "new Socket(dual ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp)";

    [Fact]
    public Task Is_silent_where_the_flag_chooses() => SilentAsync(Server(Creation, "if (Kind == Kind.Dual) { try { socket.DualMode = true; } catch (SocketException) { Console.WriteLine(end); } }"));

    [Fact]
    public Task Is_reported_where_nothing_does() => ReportsAsync(Server($"{{|DSA1002:{Creation}|}}", "socket.EnableBroadcast = true;"));
}
