namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Constructors that call each other, and base constructors.</summary>
public sealed class ConstructorChainTests
{
    [Fact]
    public Task Created_for_the_chained_constructor_and_bound_later_is_reported_until_chosen_there() => ReportsUntilAsync("""
         sealed class Server
         {
             private readonly Socket _socket;
             private readonly int _port;

             public Server(int port)
                 : this({|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}, port)
             {
             }

             private Server(Socket socket, int port)
             {
        +        socket.DualMode = true;
                 _socket = socket;
                 _port = port;
             }

             public void Start() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, _port));
         }
        """);

    [Fact]
    public Task Created_in_a_base_class_with_a_private_field_is_reported() => ReportsAsync("""
        public abstract class ServerBase
        {
            private readonly Socket _socket;

            protected ServerBase() =>
                _socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};

            protected void Bind(EndPoint endpoint) => _socket.Bind(endpoint);
        }

        public sealed class WebServer : ServerBase
        {
            public void Start(int port) => Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Created_in_a_base_class_with_a_protected_field_is_silent() => SilentAsync("""
        public abstract class ServerBase
        {
            protected readonly Socket _socket;

            protected ServerBase() =>
                _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            protected void Bind(EndPoint endpoint) => _socket.Bind(endpoint);
        }
        """);

    /// <summary>At the call of the base constructor there is nothing to choose, so only the creation in the base class is reported.</summary>
    private static string Derived(string derived, bool isReported) => $$"""
        abstract class Channel
        {
            private readonly Socket _socket;

            protected Channel(IPEndPoint local)
            {
                _socket = {{(isReported ? "{|DSA1002:" + Creation + "|}" : Creation)}};
                _socket.Bind(local);
            }

            protected int Receive(byte[] buffer) => _socket.Receive(buffer);
        }

        {{derived}}
        """;

    private const string Creation = "new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)";

    private const string Echo = """
        sealed class Echo : Channel
        {
            private readonly UdpClient _answers = new();

            public Echo(IPEndPoint local) : base(local)
            {
            }

            public void Answer(byte[] buffer) => _answers.Send(buffer, Receive(buffer), "localhost", 7);
        }
        """;

    [Theory]
    [InlineData(Echo)]
    [InlineData("abstract class Middle : Channel { protected Middle(IPEndPoint local) : base(local) { } } class Last : Middle { public Last(IPEndPoint local) : base(local) { } }")]
    [InlineData("")]
    public Task An_abstract_type_that_binds_what_derived_types_hand_on_is_reported(string derived) => ReportsAsync(Derived(derived, isReported: true));

    [Theory]
    [InlineData("class Echo : Channel { public Echo(int port) : base(new IPEndPoint(IPAddress.Any, port)) { } }")]
    [InlineData("class Echo : Channel { public static readonly IPEndPoint Local = new(IPAddress.Any, 7); public Echo() : base(Local) { } }")]
    [InlineData("abstract class Middle : Channel { protected Middle(IPEndPoint local) : base(local) { } } class Last : Middle { public Last() : base(new(IPAddress.Any, 7)) { } }")]
    [InlineData("class Echo(int port) : Channel(new IPEndPoint(IPAddress.Any, port));")]
    public Task An_abstract_type_that_binds_what_a_derived_type_decides_is_silent(string derived) => SilentAsync(Derived(derived, isReported: false));

    [Fact]
    public Task A_call_of_another_constructor_of_the_type_is_no_reason_to_be_silent() => ReportsAsync("""
        sealed class Channel
        {
            private readonly Socket _socket;

            public Channel(int port) : this(new IPEndPoint(IPAddress.IPv6Any, port))
            {
            }

            private Channel(IPEndPoint local)
            {
                _socket = {|DSA1001:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                _socket.Bind(local);
            }
        }
        """);
}
