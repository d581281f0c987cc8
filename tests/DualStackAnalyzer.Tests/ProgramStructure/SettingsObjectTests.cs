namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Objects without sockets that hold an address: what is in them is known where one variable leads to them and nothing else.</summary>
public sealed class SettingsObjectTests
{
    private static string Program(string body, string address = "settings.Address") => $$"""
        public class Settings
        {
            public IPAddress Address { get; set; } = IPAddress.Any;

            public IPEndPoint End { get; set; } = new IPEndPoint(IPAddress.Any, 5);

            public int Port { get; set; }

            public void UseLoopback() => Address = IPAddress.Loopback;

            public void Load() => Address = IPAddress.Parse(Console.ReadLine()!);

            public void Set(IPAddress address) => Address = address;

            public void Show() => Console.WriteLine(Port);
        }

        public sealed class Derived : Settings
        {
        }

        public sealed class Fixed
        {
            public readonly IPAddress Address;

            public Fixed(IPAddress address) => Address = address;

            public Fixed() : this(IPAddress.Any)
            {
            }
        }

        public sealed class Primary(IPAddress address)
        {
            public IPAddress Address => address;

            public IPAddress Kept { get; set; } = address;
        }

        public record Options(IPAddress Address, int Port);

        public struct Pair
        {
            public IPAddress Address;

            public Pair() => Address = IPAddress.Any;

            public void UseLoopback() => Address = IPAddress.Loopback;
        }

        public static class Others
        {
            public static void Fill(Settings settings) => settings.Address = IPAddress.Parse(Console.ReadLine()!);

            public static void Show(Settings settings) => Console.WriteLine(settings.Port);
        }

        public sealed class Server
        {
            public void Start(IPAddress given, string[] arguments, Action<Settings> configure)
            {
                {{body}}
                var listener = {|{{address}}|};
                listener.Start();
                listener.AcceptTcpClient();
            }

            private static void Read(string[] arguments, Settings settings)
            {
                foreach (string argument in arguments)
                {
                    settings.Address = IPAddress.Parse(argument);
                }
            }
        }
        """;

    private static string Silent(string body, string listener) => Program(body, listener).Replace("{|", "").Replace("|}", "");

    [Theory]
    [InlineData("var settings = new Settings();")]
    [InlineData("Settings settings = new Derived();")]
    [InlineData("var settings = new Settings { Port = 5 };")]
    [InlineData("Settings settings; if (arguments.Length > 0) { settings = new Settings { Port = 5 }; } else { settings = new Settings(); }")]
    [InlineData("var settings = arguments.Length > 0 ? new Settings { Address = IPAddress.Loopback } : new Settings();")]
    [InlineData("var settings = new Settings(); settings.Address = IPAddress.Loopback; settings.Port = 5;")]
    [InlineData("var settings = new Fixed();")]
    [InlineData("var settings = new Fixed(IPAddress.Loopback);")]
    [InlineData("var settings = new Primary(IPAddress.Any);")]
    [InlineData("var settings = new Pair();")]
    [InlineData("var settings = new Options(IPAddress.Any, 5);")]
    [InlineData("var settings = new Options(IPAddress.Any, 5) with { Port = 6 };")]
    [InlineData("var settings = new Options(given, 5) with { Address = IPAddress.Any };")]
    public Task An_IPv4_address_is_silent(string body) => SilentAsync(Silent(body, "new TcpListener(settings.Address, 5)"));

    [Theory]
    [InlineData("var settings = new Settings();", "new TcpListener(settings.End)")]
    [InlineData("var settings = new Primary(IPAddress.Any);", "new TcpListener(settings.Kept, 5)")]
    public Task So_is_one_elsewhere_in_it(string body, string listener) => SilentAsync(Silent(body, listener));

    [Theory]
    [InlineData("DSA1001", "var settings = new Settings { Address = IPAddress.IPv6Any };")]
    [InlineData("DSA1001", "var settings = new Settings(); settings.Address = IPAddress.IPv6Any;")]
    [InlineData("DSA1002", "var settings = new Settings(); settings.Set(IPAddress.IPv6Any);")]
    [InlineData("DSA1002", "var settings = new Settings(); Action load = () => settings.Address = given; load();")]
    [InlineData("DSA1001", "var settings = new Options(IPAddress.IPv6Any, 5);")]
    [InlineData("DSA1001", "var settings = new Options(IPAddress.Any, 5) with { Address = IPAddress.IPv6Any };")]
    [InlineData("DSA1002", "var settings = new Options(IPAddress.Any, 5) with { Address = given };")]
    [InlineData("DSA1002", "var settings = new Settings(); settings.Load();")]
    [InlineData("DSA1002", "var settings = new Settings(); Others.Fill(settings);")]
    [InlineData("DSA1002", "var settings = new Settings(); configure(settings);")]
    [InlineData("DSA1002", "var settings = new Settings(); Read(arguments, settings);")]
    [InlineData("DSA1002", "var settings = new Settings(); foreach (string argument in arguments) { settings.Address = IPAddress.Parse(argument); }")]
    [InlineData("DSA1002", "Settings settings = arguments.Length > 0 ? new Settings { Address = given } : new Settings();")]
    [InlineData("DSA1002", "var settings = new Primary(given);")]
    public Task Another_is_reported(string id, string body) => ReportsAsync(Program(body, $"{id}:new TcpListener(settings.Address, 5)"));

    [Theory]
    [InlineData("private readonly Settings settings = new(); public Server(Action<Settings> configure) => configure(settings);")]
    [InlineData("private static readonly Settings settings = new(); public static void Configure(string text) => settings.Address = IPAddress.Parse(text);")]
    [InlineData("private Settings settings = new(); public Settings Settings => settings;")]
    public Task What_others_may_set_in_a_field_is_reported(string members) => ReportsAsync($$"""
        public class Settings
        {
            public IPAddress Address { get; set; } = IPAddress.Any;
        }

        public sealed class Server
        {
            {{members}}

            public void Start()
            {
                var listener = {|DSA1002:new TcpListener(settings.Address, 5)|};
                listener.Start();
                listener.AcceptTcpClient();
            }
        }
        """);

    [Fact]
    public Task A_socket_in_a_record_is_followed() => ReportsAsync("""
        public sealed record Holder(Socket Socket, IPAddress Address);

        public static class Server
        {
            public static void Start()
            {
                var holder = new Holder({|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}, IPAddress.IPv6Any);
                holder.Socket.Bind(new IPEndPoint(holder.Address, 5));
            }
        }
        """);

    [Fact]
    public Task A_mode_that_is_chosen_through_a_record_counts() => SilentAsync("""
        public sealed record Holder(Socket Socket, IPAddress Address);

        public static class Server
        {
            public static void Start()
            {
                var holder = new Holder(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), IPAddress.Any) with { Address = IPAddress.IPv6Any };
                holder.Socket.DualMode = true;
                holder.Socket.Bind(new IPEndPoint(holder.Address, 5));
            }
        }
        """);

    [Fact]
    public Task A_record_that_copies_itself_in_its_own_way_is_not_known() => SilentAsync("""
        public record Holder(Socket Socket, IPAddress Address)
        {
            protected Holder(Holder other)
            {
                (Socket, Address) = (other.Socket, other.Address);
                Socket.DualMode = true;
            }
        }

        public static class Server
        {
            public static void Start()
            {
                var holder = new Holder(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), IPAddress.Any) with { Address = IPAddress.IPv6Any };
                holder.Socket.Bind(new IPEndPoint(holder.Address, 5));
            }
        }
        """);
}
