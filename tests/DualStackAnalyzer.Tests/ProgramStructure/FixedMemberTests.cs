namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Static members of other types that hold an address from the start and never change.</summary>
public sealed class FixedMemberTests
{
    private static string Program(string member, string listener, string more = "") => $$"""
        {{more}}
        public static class Defaults
        {
            {{member}}
        }

        public sealed class Server
        {
            public void Start(int port)
            {
                var listener = {{listener}};
                listener.Start();
                listener.AcceptTcpClient();
            }
        }
        """;

    private const string At = "new TcpListener(Defaults.Address, port)";
    private const string AtEnd = "new TcpListener(Defaults.End)";

    [Theory]
    [InlineData("public static readonly IPAddress Address = IPAddress.Loopback;", At)]
    [InlineData("public static IPAddress Address { get; } = IPAddress.Any;", At)]
    [InlineData("public static readonly IPAddress Address = IPAddress.Parse(\"127.0.0.1\");", At)]
    [InlineData("public static readonly IPAddress Address = new IPAddress(new byte[] { 127, 0, 0, 1 });", At)]
#if COLLECTION_EXPRESSION_OPERATIONS
    [InlineData("public static readonly IPAddress Address = new IPAddress([127, 0, 0, 1]);", At)]
#endif
    [InlineData("public static readonly IPAddress Address = new IPAddress(0x0100007FL);", At)]
    [InlineData("public static readonly IPAddress Address = Other; static readonly IPAddress Other = IPAddress.Loopback;", At)]
    [InlineData("public static readonly IPAddress Address = IPAddress.Loopback;", "new TcpListener(new IPEndPoint(Defaults.Address, port))")]
    [InlineData("public static readonly IPEndPoint End = new IPEndPoint(IPAddress.Loopback, 80);", AtEnd)]
    [InlineData("static readonly int x = 1; static Defaults() { System.Console.WriteLine(x); } public static readonly IPAddress Address = IPAddress.Loopback;", At)]
    public Task An_IPv4_address_is_silent(string member, string listener) => SilentAsync(Program(member, listener));

    [Theory]
    [InlineData("public static readonly IPAddress Address = IPAddress.IPv6Any;", At, "DSA1001")]
    [InlineData("public static readonly IPAddress Address = IPAddress.IPv6Loopback;", At, "DSA1003")]
    [InlineData("public static readonly IPAddress Address = new IPAddress(new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 });", At, "DSA1001")]
    [InlineData("public static readonly IPEndPoint End = Same(new IPEndPoint(IPAddress.Loopback, 80)); static IPEndPoint Same(IPEndPoint end) => end;", AtEnd, "DSA1002")]
    [InlineData("public static readonly IPAddress Address = (Wrapped)IPAddress.Loopback;", At, "DSA1002")]
#if EXTENSION_BLOCKS
    [InlineData("public static IPAddress Address { get => field.MapToIPv6(); } = IPAddress.Loopback;", At, "DSA1002")]
#endif
    [InlineData("public static readonly IPAddress Address = IPAddress.Loopback; static Defaults() { (Address, _) = (IPAddress.IPv6Any, 1); }", At, "DSA1002")]
    [InlineData("public static readonly IPAddress Address = IPAddress.Loopback; static Defaults() { IPAddress.TryParse(\"::\", out Address); }", At, "DSA1002")]
    [InlineData("public static readonly IPAddress Address = IPAddress.Loopback; static Defaults() { ref IPAddress same = ref Address; same = IPAddress.IPv6Any; }", At, "DSA1002")]
    [InlineData("public static IPAddress Address = IPAddress.Loopback;", At, "DSA1002")]
    [InlineData("public static IPAddress Address { get; set; } = IPAddress.Loopback;", At, "DSA1002")]
    [InlineData("public static readonly IPAddress Address = IPAddress.Parse(System.Environment.MachineName);", At, "DSA1002")]
    [InlineData("public static readonly IPAddress Address = new IPAddress(Bytes); static readonly byte[] Bytes = new byte[System.Environment.TickCount];", At, "DSA1002")]
    [InlineData("public static readonly IPAddress Address = IPAddress.Loopback; static Defaults() { if (System.Environment.TickCount > 5) { Address = IPAddress.IPv6Any; } }", At, "DSA1002")]
    [InlineData("public static readonly IPAddress Address = Other; static readonly IPAddress Other = Address;", At, "DSA1002")]
    public Task Another_is_reported(string member, string listener, string id) => ReportsAsync(Program(
        member, $"{{|{id}:{listener}|}}", "public sealed class Wrapped { public static explicit operator Wrapped(IPAddress address) => new(); public static implicit operator IPAddress(Wrapped wrapped) => IPAddress.IPv6Any; }"));

    [Fact]
    public Task Of_a_base_type_they_are_the_same() => SilentAsync("""
        public class Context
        {
            protected static IPAddress Address { get; } = IPAddress.Loopback;

            protected IPEndPoint End => new IPEndPoint(Address, System.Environment.TickCount);
        }

        public sealed class Server : Context
        {
            public void Start()
            {
                var listener = new TcpListener(End);
                listener.Start();
                listener.AcceptTcpClient();
            }
        }
        """);
}
