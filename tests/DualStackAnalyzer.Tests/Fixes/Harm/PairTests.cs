namespace DualStackAnalyzer.Tests.Fixes.Harm;

/// <summary>DSA2001: only the IPv6 socket of the pair changes, and no other one that goes through the same code.</summary>
public sealed class PairTests
{
    private const string Choice = "b.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);\n        ";

    private const string Configure = """

            static void Configure(Socket s)
            {
                s.DualMode = true;
                s.NoDelay = true;
            }
        """;

    [Fact]
    public Task A_helper_that_serves_others_too_stays_and_the_caller_chooses() => Fix.GivesAsync(
        Helper("private", "b = Dual();", "{|DSA2001:b.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))|};", Alone),
        Helper("private", "b = Dual();", Choice + "b.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));", Alone));

    [Fact]
    public Task So_does_one_that_is_called_twice_by_the_same_method() => Fix.GivesAsync(
        Helper("private", "b = Dual();", "{|DSA2001:b.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))|};\n        var c = Dual();\n        c.Bind(new IPEndPoint(IPAddress.IPv6Any, 90));", ""),
        Helper("private", "b = Dual();", Choice + "b.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));\n        var c = Dual();\n        c.Bind(new IPEndPoint(IPAddress.IPv6Any, 90));", ""));

    [Fact]
    public Task So_does_one_that_code_elsewhere_may_call() => Fix.GivesAsync(
        Helper("public", "b = Dual();", "{|DSA2001:b.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))|};", ""),
        Helper("public", "b = Dual();", Choice + "b.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));", ""));

    [Fact]
    public Task A_helper_that_serves_the_pair_alone_changes() => Fix.GivesAsync(
        Helper("private", "b = Dual();", "{|DSA2001:b.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))|};", ""),
        Helper("private", "b = Dual();", "b.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));", "")
            .Replace("DualMode = true", "SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true)", System.StringComparison.Ordinal));

    [Fact]
    public Task A_helper_that_configures_stays() => Fix.GivesAsync(
        Helper(
            "private", "b = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);\n        Configure(b);",
            "{|DSA2001:b.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))|};", Alone + Configure + ConfigureAlone),
        Helper(
            "private", "b = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);\n        Configure(b);",
            Choice + "b.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));", Alone + Configure + ConfigureAlone));

    [Fact]
    public Task A_field_that_is_bound_elsewhere_too_stays() => Fix.IsRefusedWhenToldAsync(
        """
        private readonly Socket _v6 = {|creation:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { {|choice:DualMode = true|} }|};

        void Pair(int port)
        {
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            {|other:v4.Bind(new IPEndPoint(IPAddress.Any, port))|};
            {|DSA2001:_v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        }

        void Alone(int port) => _v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """);

    [Theory]
    [InlineData("SocketOptionLevel.Socket")]
    [InlineData("SocketOptionLevel.IP")]
    public Task A_set_at_a_wrong_level_chose_nothing(string level) => Fix.IsRefusedWhenToldAsync(
        $$"""
        class Server
        {
            void Start(int port)
            {
                var four = new TcpListener(IPAddress.Any, port);
                {|other:four.Start()|};
                var six = {|creation:new TcpListener(IPAddress.IPv6Any, port)|};
                {|choice:six.Server.SetSocketOption({{level}}, SocketOptionName.IPv6Only, false)|};
                {|DSA2001:six.Start()|};
            }
        }
        """);

    [Theory]
    [InlineData("true")]
    [InlineData("1")]
    public Task Only_the_level_of_a_set_at_a_wrong_one_is_mended(string value) => Fix.GivesAsync(
        WrongLevel($"{{|DSA3004:six.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.IPv6Only, {value})|}};"),
        WrongLevel($"six.Server.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, {value});"));

    [Fact]
    public Task The_outer_of_two_stacked_usings_keeps_its_protection() => Fix.IsRefusedAsync(
        """
        void Run(int port)
        {
            using (var all = {|creation:TcpListener.Create(port)|})
            using (var v4 = new TcpListener(IPAddress.Any, port))
            {
                all.Start();
                {|DSA2001:v4.Start()|};
            }
        }
        """);

    [Fact]
    public Task The_inner_of_two_stacked_usings_chooses_inside() => Fix.PatchesAsync("""
         class Server
         {
             void Run(int port)
             {
                 using (var v4 = new TcpListener(IPAddress.Any, port))
                 using (var all = {|creation:TcpListener.Create(port)|})
                 {
        +            guard(all.Server, all.Server);
                     v4.Start();
                     {|DSA2001:all.Start()|};
                 }
             }
         }
        """);

    private const string Alone = """

            void Alone()
            {
                var b = Dual();
                b.Bind(new IPEndPoint(IPAddress.IPv6Any, 90));
            }

        """;

    private const string ConfigureAlone = """


            void ConfigureAlone()
            {
                var b = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                Configure(b);
                b.Bind(new IPEndPoint(IPAddress.IPv6Any, 90));
            }
        """;

    private static string Helper(string visibility, string create, string bind, string others) => $$"""
        public class Server
        {
            {{visibility}} static Socket Dual()
            {
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                s.DualMode = true;
                return s;
            }

            void Pair()
            {
                var a = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                a.Bind(new IPEndPoint(IPAddress.Any, 80));
                var {{create}}
                {{bind}}
            }
        {{others}}
        }
        """;

    private static string WrongLevel(string set) => $$"""
        void Start(int port)
        {
            var four = new TcpListener(IPAddress.Any, port);
            four.Start();
            var six = new TcpListener(IPAddress.IPv6Any, port);
            {{set}}
            six.Start();
        }
        """;
}
