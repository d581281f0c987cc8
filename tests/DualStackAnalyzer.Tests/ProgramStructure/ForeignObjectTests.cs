namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Sockets in fields and properties of objects that came from outside: of a parameter, of a cast, of a collection.</summary>
public sealed class ForeignObjectTests
{
    private const string Creation = "new TcpListener(endPoint.Address, endPoint.Port)";
    private const string Reported = "{|DSA1002:" + Creation + "|}";

    private const string Fields = "public IPAddress Address; public int Port; public TcpListener Listener;";

    /// <summary>A server that is handed an endpoint, puts a listener there, does something, and starts it.</summary>
    private static string Server(string between, string created = Creation, string ofServer = "", string ofEndPoint = Fields) => $$"""
        internal sealed class ListenerEndPoint
        {
            {{ofEndPoint}}
        }

        internal sealed class Host
        {
            public ListenerEndPoint Main;
        }

        internal class Server
        {
            {{ofServer}}

            public void Open(ListenerEndPoint endPoint, ListenerEndPoint other, Host host, Action<object> created)
            {
                endPoint.Listener = {{created}};
                {{between}}
                endPoint.Listener.Start();
            }
        }
        """;

    [Theory]
    [InlineData(Fields)]
    [InlineData("public IPAddress Address { get; set; } public int Port { get; set; } public TcpListener Listener { get; set; }")]
    public Task Kept_in_a_parameters_member_and_started_is_reported(string members) =>
        ReportsAsync(Server("", Reported, ofEndPoint: members));

    [Theory]
    [InlineData(Fields)]
    [InlineData("public IPAddress Address { get; set; } public int Port { get; set; } public TcpListener Listener { get; set; }")]
    public Task Kept_in_a_parameters_member_and_made_dual_there_is_silent(string members) =>
        SilentAsync(Server("endPoint.Listener.Server.DualMode = true;", ofEndPoint: members));

    [Theory]
    [InlineData("created(endPoint);")]
    [InlineData("created(endPoint.Listener);")]
    [InlineData("Created?.Invoke(this, endPoint);")]
    [InlineData("OnCreated(endPoint);")]
    public Task Whose_owner_goes_out_of_sight_before_the_start_is_silent(string handedOn) => SilentAsync(Server(
        handedOn,
        ofServer: "public event EventHandler<ListenerEndPoint> Created; public virtual void OnCreated(ListenerEndPoint endPoint) { }"));

    [Theory]
    [InlineData("created(other);")]
    [InlineData("created(host);")]
    [InlineData("created(endPoint.Address);")]
    [InlineData("Log(endPoint);")]
    [InlineData("Console.WriteLine(endPoint);")]
    public Task Whose_owner_stays_where_it_is_seen_is_reported(string handedOn) => ReportsAsync(Server(
        handedOn,
        Reported,
        ofServer: "private static void Log(ListenerEndPoint endPoint) => Console.WriteLine(endPoint.Port);"));

    [Theory]
    [InlineData("created(new List<ListenerEndPoint> { endPoint });")]
    [InlineData("created(new[] { endPoint });")]
    [InlineData("created(new Host { Main = endPoint });")]
    [InlineData("host.Main = endPoint; created(host);")]
    [InlineData("Action later = () => Console.WriteLine(endPoint); created(later);")]
    public Task Whose_owner_is_held_by_what_goes_out_of_sight_is_silent(string handedOn) => SilentAsync(Server(handedOn));

    [Theory]
    [InlineData("created(new List<ListenerEndPoint> { other });")]
    [InlineData("created(new Host { Main = other });")]
    [InlineData("host.Main = other; created(host);")]
    public Task Beside_another_that_goes_out_of_sight_is_reported(string handedOn) => ReportsAsync(Server(handedOn, Reported));

    [Fact]
    public Task Whose_owner_goes_out_of_sight_after_the_start_is_reported() =>
        ReportsAsync(Server("endPoint.Listener.Start(); created(endPoint);", Reported));

    [Theory]
    [InlineData("Listener.Server.DualMode = true;", Creation)]
    [InlineData("Listener.ExclusiveAddressUse = false;", Reported)]
    public Task The_owners_own_method_is_looked_into(string does, string created) => ReportsAsync(Server(
        "endPoint.Prepare();", created, ofEndPoint: Fields + " public void Prepare() => " + does));

    private static string StartedByOwner(string choice, string created) => $$"""
        sealed class ListenerEndPoint
        {
            {{Fields}}

            public void Start() => Listener.Start();
        }

        sealed class Server
        {
            public void Open(ListenerEndPoint endPoint)
            {
                endPoint.Listener = {{created}};
                {{choice}}
                endPoint.Start();
            }
        }
        """;

    [Fact]
    public Task Started_by_the_owners_own_method_is_reported() => ReportsAsync(StartedByOwner("", Reported));

    [Fact]
    public Task Made_dual_and_started_by_the_owners_own_method_is_silent() =>
        SilentAsync(StartedByOwner("endPoint.Listener.Server.DualMode = true;", Creation));

    /// <summary>A nested operation that a queue has kept; its private field holds the socket.</summary>
    private static string Operation(string created, string choice) => $$"""
        sealed class Pool
        {
            private readonly Queue<object> _waiting = new();
            private readonly IPAddress _address;

            public Pool(IPAddress address) => _address = address;

            public void Next()
            {
                var operation = (ConnectOperation)_waiting.Dequeue();
                operation.Start(this);
            }

            private sealed class ConnectOperation
            {
                private Socket _socket;

                public void Start(Pool pool)
                {
                    Create(pool);
                    _socket.Bind(new IPEndPoint(pool._address, 0));
                }

                private void Create(Pool pool)
                {
                    _socket = {{created}};
                    {{choice}}
                }
            }
        }
        """;

    private const string OfFamily = "new Socket(pool._address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)";

    [Fact]
    public Task In_the_private_field_of_a_nested_operation_is_reported() => ReportsAsync(Operation("{|DSA1002:" + OfFamily + "|}", ""));

    [Fact]
    public Task In_the_private_field_of_a_nested_operation_that_chooses_is_silent() => SilentAsync(Operation(
        OfFamily, "if (pool._address.AddressFamily == AddressFamily.InterNetworkV6) { _socket.DualMode = true; }"));

    private static string Token(string created, string choice) => $$"""
        sealed class Token
        {
            public Socket Socket;
        }

        sealed class Client
        {
            public void OnCompleted(object sender, SocketAsyncEventArgs e)
            {
                var token = (Token)e.UserToken;
                token.Socket = {{created}};
                {{choice}}
                token.Socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
            }
        }
        """;

    [Fact]
    public Task In_the_token_of_an_asynchronous_operation_is_reported() => ReportsAsync(Token("{|DSA1001:" + Tcp6 + "|}", ""));

    [Fact]
    public Task In_the_token_of_an_asynchronous_operation_made_dual_is_silent() => SilentAsync(Token(Tcp6, "token.Socket.DualMode = true;"));

    [Fact]
    public Task In_each_element_of_a_list_from_outside_is_reported() => ReportsAsync($$"""
        sealed class ListenerEndPoint
        {
            {{Fields}}
        }

        sealed class Server
        {
            public void Open(List<ListenerEndPoint> endPoints)
            {
                foreach (var endPoint in endPoints)
                {
                    endPoint.Listener = {{Reported}};
                    endPoint.Listener.Start();
                }
            }
        }
        """);

    /// <summary>A private method that only another object of the type calls.</summary>
    [Theory]
    [InlineData("{|DSA1001:" + Tcp6 + "|}", "")]
    [InlineData(Tcp6, "_socket.DualMode = true;")]
    public Task In_another_object_of_the_same_type_is_followed_into_its_methods(string created, string choice) => ReportsAsync($$"""
        sealed class Server
        {
            private Socket _socket;

            public void Start(Server other) => other.Open();

            private void Open()
            {
                _socket = {{created}};
                {{choice}}
                _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """);
}
