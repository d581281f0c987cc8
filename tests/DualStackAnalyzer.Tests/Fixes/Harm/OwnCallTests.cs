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
    public Task A_call_with_arguments_like_those_of_a_setting_stays() => Fix.PatchesAsync("""
         static class Options
         {
             public static void SetSocketOption(Socket socket, bool optionValue)
             {
                 socket.NoDelay = true;
        -        socket.DualMode = optionValue;
        +        if (socket.AddressFamily == AddressFamily.InterNetworkV6)
        +        {
        +            socket.DualMode = optionValue;
        +        }
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

    [Fact]
    public Task An_argument_of_a_call_that_binds_inside_stays() => Fix.IsRefusedWhenToldAsync(
        """
        static class Binder
        {
            public static IPAddress Last;
            public static void Bind(Socket s, IPAddress address) { Last = address; s.Bind(new IPEndPoint(address, 80)); }
        }

        class Server
        {
            void Run()
            {
                var s = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:Binder.Bind(s, {|address:IPAddress.Any|})|};
            }
        }
        """);

    [Fact]
    public Task Nor_does_one_change_where_the_bind_inside_throws() => Fix.IsRefusedWhenToldAsync(
        """
        static class Binder
        {
            public static void Bind(Socket s, EndPoint end) => s.Bind(end);
        }

        class Server
        {
            void Run()
            {
                var s = {|creation:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                {|DSA3003:Binder.Bind(s, new IPEndPoint(IPAddress.Any, 80))|};
            }
        }
        """,
        Known.DualCures);

    [Theory]
    [InlineData("end.AddressFamily == AddressFamily.InterNetworkV6", "end.AddressFamily == AddressFamily.InterNetworkV6", "true")]
    [InlineData("s.AddressFamily == AddressFamily.InterNetworkV6", "s.AddressFamily == AddressFamily.InterNetworkV6", "true")]
    [InlineData(
        "other.AddressFamily == AddressFamily.InterNetworkV6", "s.AddressFamily == AddressFamily.InterNetworkV6",
        "other.AddressFamily == AddressFamily.InterNetworkV6")]
    public Task A_value_that_tests_the_sockets_family_becomes_the_condition(string value, string test, string set) =>
        Fix.PatchesWhenToldAsync($$"""
             void Run(IPEndPoint end, IPEndPoint other)
             {
                 var s = {|creation:new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            -    {|DSA3002:s.DualMode = {{value}}|};
            +    if ({{test}})
            +    {
            +        s.DualMode = {{set}};
            +    }
                 s.Bind(end);
             }
            """,
            Known.FamilyAtRunTime);

    private static string Shared(string setting, string call) =>
        SharedServer.Replace("SETTING", setting, System.StringComparison.Ordinal).Replace("CALL", call, System.StringComparison.Ordinal);
}
