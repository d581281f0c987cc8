using System.Threading.Tasks;
using Xunit;

namespace DualStackAnalyzer.Tests.Fixes.Harm;

/// <summary>A diagnostic on a call of the project's own method: nothing of the call is removed, moved or replaced.</summary>
public sealed class OwnCallTests
{
    private const string SharedServer = """
        public sealed class Server
        {
            private readonly TcpListener _listener;

            public Server(IPAddress address, int port) => _listener = new TcpListener(address, port);

            public void Open()
            {
                _listener.Server.NoDelay = true;
                SETTING
                _listener.Start();
            }
        }

        public static class App
        {
            public static void Run()
            {
                var server = new Server(IPAddress.Any, 8080);
                CALL
                Console.WriteLine("serving");
            }
        }
        """;

    [Fact]
    public Task A_call_that_sets_the_mode_inside_stays_and_the_setting_is_guarded() => Fix.GivesAsync(
        Shared("_listener.Server.DualMode = true;", "{|DSA3002:server.Open()|};"),
        Shared(
            """
            if (_listener.Server.AddressFamily == AddressFamily.InterNetworkV6)
                    {
                        _listener.Server.DualMode = true;
                    }
            """,
            "server.Open();"));

    [Fact]
    public Task Only_the_guard_is_offered_for_a_call() => Fix.OffersAsync(
        Shared("_listener.Server.DualMode = true;", "{|DSA3002:server.Open()|};"), "Set the mode on an IPv6 socket only");

    [Fact]
    public Task A_call_with_arguments_like_those_of_a_setting_stays() => Fix.GivesAsync(
        """
        static class Options
        {
            public static void SetSocketOption(Socket socket, bool optionValue)
            {
                socket.NoDelay = true;
                socket.DualMode = optionValue;
            }
        }

        class Server
        {
            void Run()
            {
                var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                {|DSA3002:Options.SetSocketOption(s, true)|};
            }

            void Other()
            {
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                Options.SetSocketOption(s, true);
            }
        }
        """,
        """
        static class Options
        {
            public static void SetSocketOption(Socket socket, bool optionValue)
            {
                socket.NoDelay = true;
                if (socket.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    socket.DualMode = optionValue;
                }
            }
        }

        class Server
        {
            void Run()
            {
                var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                Options.SetSocketOption(s, true);
            }

            void Other()
            {
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                Options.SetSocketOption(s, true);
            }
        }
        """);

    [Fact]
    public Task A_call_that_sets_the_mode_too_late_is_not_moved() => Fix.IsRefusedAsync(
        """
        public static class App
        {
            private static void Finish(Socket socket)
            {
                socket.DualMode = true;
                socket.NoDelay = true;
                Console.WriteLine(socket.LocalEndPoint);
            }

            public static void Late()
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                {|bind:socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 8080))|};
                {|DSA3001:Finish(socket)|};
                socket.Listen(5);
            }

            public static void Early()
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                Finish(socket);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 8081));
                socket.Listen(5);
            }
        }
        """);

    [Fact]
    public Task Nor_is_one_of_another_type_that_listens() => Fix.IsRefusedWhenToldAsync(
        """
        static class Setup
        {
            public static void Finish(Socket socket)
            {
                socket.DualMode = true;
                socket.Listen(5);
            }
        }

        class Server
        {
            void Run(EndPoint any)
            {
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                {|bind:s.Bind(any)|};
                {|DSA3001:Setup.Finish(s)|};
            }
        }
        """);

    [Fact]
    public Task A_property_of_the_projects_own_is_no_setting() => Fix.IsRefusedWhenToldAsync(
        """
        class Wrapper
        {
            private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            private int _changes;

            public bool DualMode { set { _changes++; _socket.DualMode = value; } }
        }

        class Server
        {
            void Run()
            {
                var w = new Wrapper();
                {|DSA3002:w.DualMode = true|};
            }
        }
        """,
        Known.FamilyIPv4);

    [Fact]
    public Task A_call_that_sets_an_option_at_a_wrong_level_inside_is_left_alone() => Fix.IsRefusedWhenToldAsync(
        """
        static class Setup
        {
            public static void Only(Socket socket, SocketOptionLevel level) => socket.SetSocketOption(level, SocketOptionName.IPv6Only, true);
        }

        class Server
        {
            void Run()
            {
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                {|DSA3004:Setup.Only(s, SocketOptionLevel.IP)|};
            }
        }
        """);

    private static string Shared(string setting, string call) =>
        SharedServer.Replace("SETTING", setting, System.StringComparison.Ordinal).Replace("CALL", call, System.StringComparison.Ordinal);
}
