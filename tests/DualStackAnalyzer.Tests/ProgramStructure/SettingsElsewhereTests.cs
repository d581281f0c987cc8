namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Settings that other code comes to: the address that they are made with says nothing.</summary>
public sealed class SettingsElsewhereTests
{
    private static string Program(string types, string made, string creation) => $$"""
        public static class Input
        {
            public static IPAddress Address() => IPAddress.Parse(Console.ReadLine()!);
        }

        {{types}}

        public sealed class Server
        {
            public void Start(string text)
            {
                {{made}}
                {{creation}}
            }
        }
        """;

    public static TheoryData<string, string> Changed { get; } = new()
    {
        // A setter, a method, a constructor or an override assigns it.
        { "public class Settings { public IPAddress Address { get; private set; } = IPAddress.Any; public string Host { get => Address.ToString(); set => Address = IPAddress.Parse(value); } }", "var settings = new Settings { Host = text };" },
        { "public class Settings { public IPAddress Address { get; private set; } = IPAddress.Any; public bool IsIPv6 { set { Address = value ? IPAddress.IPv6Any : IPAddress.Any; } } }", "var settings = new Settings(); settings.IsIPv6 = text.Length > 5;" },
        { "public class Settings { public IPAddress Address { get; set; } = IPAddress.Any; void Inner() { Address = Input.Address(); } public void Load() { Inner(); } }", "var settings = new Settings(); settings.Load();" },
        { "public class Settings { public IPAddress Address { get; set; } = IPAddress.Any; public Settings() { Load(); } void Load() { Address = Input.Address(); } }", "var settings = new Settings();" },
        { "public class Base { public IPAddress Address { get; set; } = IPAddress.Any; public Base() { Address = Input.Address(); } } public class Settings : Base { }", "var settings = new Settings();" },
        { "public class Base { public virtual IPAddress Address { get; } = IPAddress.Any; } public class Settings : Base { public override IPAddress Address { get; } = Input.Address(); }", "Base settings = new Settings();" },
        { "public abstract class Base { public IPAddress Address { get; set; } = IPAddress.Any; public void Load() => Core(); protected abstract void Core(); } public class Settings : Base { protected override void Core() { Address = Input.Address(); } }", "var settings = new Settings(); settings.Load();" },
        { "public class Settings(IPAddress address) { public void Set() => address = IPAddress.IPv6Any; public IPAddress Address => address; }", "var settings = new Settings(IPAddress.Any); settings.Set();" },

        { "public static class Given { public static readonly IPAddress Address = Input.Address(); } public class Settings { public IPAddress Address { get; set; } = Given.Address; }", "var settings = new Settings();" },
        { "public static class Given { public static IPAddress? Address; } public class Settings { public IPAddress Address { get; set; } = Given.Address ?? IPAddress.IPv6Any; }", "var settings = new Settings();" },
        { "public class Settings { public IPAddress Address { get; set; } = IPAddress.Any; public string Host { get { Address = Input.Address(); return Address.ToString(); } } }", "var settings = new Settings(); Console.WriteLine(settings.Host);" },
        { "public class Settings { public IPAddress Address { get; set; } = IPAddress.Any; int number; public int Number { get => number; set { number = value; Address = Input.Address(); } } }", "var settings = new Settings(); settings.Number++;" },
        { "public class Settings { public IPAddress Address { get; set; } = IPAddress.Any; public Action<IPAddress> Set { get; } public Settings() { Set = address => Address = address; } }", "var settings = new Settings(); settings.Set(Input.Address());" },
        { "public class Settings(IPAddress address) { public IPAddress Address => address; public Action Set { get; } = () => address = IPAddress.IPv6Any; }", "var settings = new Settings(IPAddress.Any); settings.Set();" },

        // Another object, a collection or a function keeps it.
        { Plain + "public class Loader { readonly Settings settings; public Loader(Settings settings) { this.settings = settings; } public void Load() { settings.Address = Input.Address(); } }", "var settings = new Settings(); new Loader(settings).Load();" },
        { Plain + "public static class Current { public static Settings? Value; public static void Load() { Value!.Address = Input.Address(); } }", "var settings = new Settings(); Current.Value = settings; Current.Load();" },
        { Plain + "public class Raised : EventArgs { public Settings? Settings; } public static class Events { public static event EventHandler<Raised>? Changed; public static void Raise(Settings settings) => Changed?.Invoke(null, new Raised { Settings = settings }); }", "var settings = new Settings(); Events.Raise(settings);" },
        { Plain, "var settings = new Settings(); var all = new Stack<Settings>(); all.Push(settings); all.Peek().Address = Input.Address();" },
        { Plain, "var settings = new Settings(); var set = new Dictionary<string, Action<string>> { [\"a\"] = value => settings.Address = IPAddress.Parse(value) }; set[\"a\"](text);" },
        { Plain, "var settings = new Settings(); foreach (var property in typeof(Settings).GetProperties()) { property.SetValue(settings, Input.Address()); }" },

        // It goes by another name.
        { "public class Settings { public IPAddress Address { get; set; } = IPAddress.Any; public Settings UsePort(int port) { return this; } public Settings UseHost(string host) { Address = IPAddress.Parse(host); return this; } }", "var settings = new Settings(); settings.UsePort(5).UseHost(text);" },
        { "public interface ISettings { IPAddress Address { get; set; } } public class Settings : ISettings { public IPAddress Address { get; set; } = IPAddress.Any; } public static class Loader { public static void Fill(ISettings settings) { settings.Address = Input.Address(); } }", "var settings = new Settings(); Loader.Fill(settings);" },
        { "public class Settings { public IPAddress Address = IPAddress.Any; }", "var settings = new Settings(); ref IPAddress same = ref settings.Address; same = Input.Address();" },
    };

    private const string Plain = "public class Settings { public IPAddress Address { get; set; } = IPAddress.Any; } ";

    [Theory]
    [MemberData(nameof(Changed))]
    public Task It_may_be_IPv6(string types, string made) =>
        ReportsAsync(Program(types, made, "var listener = {|DSA1002:new TcpListener(settings.Address, 5)|}; listener.Start(); listener.AcceptTcpClient();"));

    [Theory]
    [MemberData(nameof(Changed))]
    public Task It_is_not_certain_that_a_bind_to_it_throws(string types, string made) => SilentAsync(Program(types, made, """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        socket.Bind(new IPEndPoint(settings.Address, 5));
        """));

    [Theory]
    [InlineData("var settings = new Settings { End = { Address = Input.Address() } };")]
    [InlineData("var settings = new Settings(); settings.End.Address = Input.Address();")]
    public Task An_endpoint_in_them_that_is_changed_may_be_IPv6(string made) => ReportsAsync(Program(
        "public class Settings { public IPEndPoint End { get; } = new(IPAddress.Any, 80); }", made, "var listener = {|DSA1002:new TcpListener(settings.End)|}; listener.Start(); listener.AcceptTcpClient();"));

    [Fact]
    public Task A_port_that_the_constructor_copies_is_the_same_wherever_it_is_read() => ReportsAsync("""
        public class Source
        {
            public int Port { get; set; }
        }

        public class Settings
        {
            public int Port { get; }

            public IPAddress Address { get; set; } = IPAddress.Any;

            public Settings(Source source) => Port = source.Port;
        }

        public sealed class Server
        {
            public void Start(Source source)
            {
                var settings = new Settings(source);
                var first = new TcpListener(IPAddress.Any, settings.Port);
                first.Start();
                var second = TcpListener.Create(settings.Port);
                {|DSA2001:second.Start()|};
                var third = new TcpListener(settings.Address, 9);
                third.Start();
            }
        }
        """);

    [Fact]
    public async Task A_struct_that_holds_itself_ends_the_search()
    {
        var findings = await Findings.InAsync("""
            public struct Outer
            {
                public Inner Inner;
                public IPAddress Address;
            }

            public struct Inner
            {
                public Outer Outer;
            }

            public static class Server
            {
                public static void Start()
                {
                    var made = new Outer();
                    Inner zero = default;
                    var listener = new TcpListener(made.Address, 5);
                    listener.Start();
                    listener.AcceptTcpClient();
                }
            }
            """);

        Assert.Equal(["DSA1002"], findings.Select(finding => finding.Id));
    }

    [Fact]
    public async Task Constructors_that_chain_to_each_other_end_the_search()
    {
        var findings = await Findings.InAsync(Program(
            "public class Settings { public IPAddress Address = IPAddress.Any; public Settings() : this(5) { } public Settings(int port) : this() { } }",
            "var settings = new Settings();", "var listener = new TcpListener(settings.Address, 5); listener.Start(); listener.AcceptTcpClient();"));

        Assert.Equal(["DSA1002"], findings.Select(finding => finding.Id));
    }
}
