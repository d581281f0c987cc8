namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Sockets that are kept in the elements of a collection which another type hands out.</summary>
public sealed class KeptInElementTests
{
    private static string Program(string collection, string element, string property, string creation, string choice = "") => $$"""
        public sealed class EndPointOptions
        {
            public string Address = "";
            public Socket Socket { get; set; }
        }

        public sealed class Options
        {
            {{property.Replace("{collection}", collection, StringComparison.Ordinal)}}
        }

        public sealed class Server(Options options)
        {
            public void Start()
            {
                foreach (var one in options.EndPoints)
                {
                    var end = IPEndPoint.Parse({{element}}.Address);
                    var socket = {{creation}};
                    {{element}}.Socket = socket;
                    {{choice}}
                    socket.Bind(end);
                    socket.Listen();
                }
            }
        }
        """;

    private const string Creation = "new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp)";
    private const string WithBody = "private readonly {collection} _ends; public Options({collection} ends) => _ends = ends; public {collection} EndPoints { get { return _ends; } }";
    private const string LazyBody = "private readonly {collection} _ends; public Options({collection} ends) => _ends = ends; private {collection} Ends { get { return _ends; } } public List<EndPointOptions> EndPoints { get { return Ends.Value; } }";
    private const string Automatic = "public {collection} EndPoints { get; set; }";

    [Theory]
    [InlineData("List<EndPointOptions>", "one", WithBody)]
    [InlineData("IReadOnlyList<EndPointOptions>", "one", WithBody)]
    [InlineData("IEnumerable<EndPointOptions>", "one", WithBody)]
    [InlineData("EndPointOptions[]", "one", WithBody)]
    [InlineData("Dictionary<string, EndPointOptions>", "one.Value", WithBody)]
    [InlineData("IDictionary<string, EndPointOptions>", "one.Value", WithBody)]
    [InlineData("List<EndPointOptions[]>", "one[0]", WithBody)]
    [InlineData("Lazy<List<EndPointOptions>>", "one", LazyBody)]
    [InlineData("List<EndPointOptions>", "one", Automatic)]
    [InlineData("IDictionary<string, EndPointOptions>", "one.Value", Automatic)]
    public async Task Are_seen_until_they_are_chosen_for(string collection, string element, string property)
    {
        await ReportsAsync(Program(collection, element, property, $"{{|DSA1002:{Creation}|}}"));
        await SilentAsync(Program(collection, element, property, Creation, "if (socket.AddressFamily == AddressFamily.InterNetworkV6) { one{element}Socket.DualMode = true; }".Replace("one{element}Socket", $"{element}.Socket", StringComparison.Ordinal)));
    }
}
