namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Members that only their own type assigns: if all of it is IPv4, so are they.</summary>
public sealed class AssignedAddressTests
{
    private static string Program(string members, string listener) => $$"""
        public sealed class Server
        {
            {{members}}

            public void Start()
            {
                var listener = {{listener}};
                listener.Start();
                listener.AcceptTcpClient();
            }
        }
        """;

    private const string At = "new TcpListener(address!, 5)";
    private const string AtEnd = "new TcpListener(End)";

    [Theory]
    [InlineData("private IPAddress address = IPAddress.Any; public void UseLoopback() { address = IPAddress.Loopback; }", At)]
    [InlineData("private IPAddress? address; public void UseLoopback() { address = IPAddress.Loopback; }", At)]
    [InlineData("private IPAddress? address; public void Use(bool isLocal) { address = isLocal ? IPAddress.Loopback : null; }", At)]
    [InlineData("private static IPAddress address = IPAddress.Any; public static void UseLoopback() { address = IPAddress.Loopback; }", At)]
    [InlineData("private IPAddress? address; public Server(string text) { if (text == \"any\") { address = IPAddress.Any; } }", At)]
    [InlineData("private IPEndPoint? end; private IPEndPoint End => end ??= new IPEndPoint(IPAddress.Any, 5);", AtEnd)]
    [InlineData("private IPEndPoint? end; private IPEndPoint End { get { if (end == null) { end = new IPEndPoint(IPAddress.Any, 5); } return end; } }", AtEnd)]
    [InlineData("public IPEndPoint End { get; private set; } = new IPEndPoint(IPAddress.Any, 5); public void UseLoopback() { End = new IPEndPoint(IPAddress.Loopback, 5); }", AtEnd)]
    public Task All_of_them_IPv4_is_silent(string members, string listener) => SilentAsync(Program(members, listener));

    [Theory]
    [InlineData("private IPAddress address = IPAddress.Any; public void Use(string text) { address = IPAddress.Parse(text); }", At)]
    [InlineData("private IPAddress? address; public void Use(string text) { address = IPAddress.Parse(text); }", At)]
    [InlineData("private IPAddress address = IPAddress.Any; public void Use(string text) { IPAddress.TryParse(text, out address!); }", At)]
    [InlineData("private IPAddress address = IPAddress.Any; public void Use(IPAddress other) { (address, _) = (other, 1); }", At)]
    [InlineData("private IPAddress address = IPAddress.Any; public void Use() { address = IPAddress.IPv6Any; }", At)]
    [InlineData("public IPAddress address = IPAddress.Any;", At)]
    [InlineData("public IPEndPoint End { get; set; } = new IPEndPoint(IPAddress.Any, 5);", AtEnd)]
    [InlineData("private IPEndPoint? End; public void Use() { End = new IPEndPoint(IPAddress.Any, 5); Change(End); } private static void Change(IPEndPoint end) { end.Address = IPAddress.IPv6Any; }", "new TcpListener(End!)")]
    [InlineData("private IPEndPoint? End; public void Use(List<IPEndPoint> all) { End = new IPEndPoint(IPAddress.Any, 5); all.Add(End); }", "new TcpListener(End!)")]
    public Task One_that_may_be_IPv6_is_reported(string members, string listener) => ReportsAsync(Program(members, $"{{|DSA1002:{listener}|}}"));

    [Theory]
    [InlineData("private ref IPAddress Same() => ref address; public void Use(string text) { Same() = IPAddress.Parse(text); }")]
    [InlineData("public void Use(string text) { ref IPAddress same = ref address; same = IPAddress.Parse(text); }")]
    [InlineData("public void Use(string text) { typeof(Server).GetField(nameof(address))!.SetValue(this, IPAddress.Parse(text)); }")]
    public Task So_is_one_of_another_object_that_may_be_assigned_by_reference(string members) => ReportsAsync($$"""
        public sealed class Server
        {
            private IPAddress address = IPAddress.Any;
            {{members}}

            public static void Start(Server other)
            {
                var listener = {|DSA1002:new TcpListener(other.address, 5)|};
                listener.Start();
                listener.AcceptTcpClient();
            }
        }
        """);

    [Fact]
    public Task One_of_another_object_that_is_always_IPv4_is_silent() => SilentAsync("""
        public sealed class Server
        {
            private IPAddress address = IPAddress.Any;

            public void UseLoopback() => address = IPAddress.Loopback;

            public static void Start(Server other)
            {
                var listener = new TcpListener(other.address, 5);
                listener.Start();
                listener.AcceptTcpClient();
            }
        }
        """);

    [Fact]
    public Task A_placeholder_that_is_never_assigned_is_not_known() => ReportsAsync(Program("private IPAddress? address;", $"{{|DSA1002:{At}|}}"));

    [Fact]
    public Task Null_at_first_is_not_what_it_is_once_another_object_is_set_up() => ReportsAsync("""
        public sealed class Channel
        {
            private IPEndPoint? _local = null;
            private UdpClient? _client;

            public static Channel Open(IPEndPoint local)
            {
                var channel = new Channel();
                channel._local = local;
                channel.Start();
                return channel;
            }

            public void Start()
            {
                _client = {|DSA1002:new UdpClient(_local!)|};
                _client.Receive(ref _local);
            }
        }
        """);
}
