namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Sockets and addresses on their way through the methods of the platform over collections and tasks.</summary>
public sealed class EnumerableTests
{
    private const string EndPoint = "new IPEndPoint(IPAddress.IPv6Any, port)";

    [Theory]
    [InlineData("sockets.ToList()")]
    [InlineData("sockets.ToArray()")]
    [InlineData("sockets.AsEnumerable()")]
    [InlineData("sockets.OrderBy(it => it.Ttl)")]
    [InlineData("sockets.OrderByDescending(it => it.Ttl)")]
    [InlineData("sockets.Distinct()")]
    [InlineData("sockets.Reverse()")]
    [InlineData("sockets.Skip(0)")]
    [InlineData("sockets.Take(1)")]
    [InlineData("sockets.Cast<Socket>()")]
    [InlineData("sockets.OfType<Socket>()")]
    [InlineData("sockets.ToHashSet()")]
    [InlineData("System.Collections.Immutable.ImmutableArray.ToImmutableArray(sockets)")]
    [InlineData("System.Collections.Generic.CollectionExtensions.AsReadOnly(list)")]
    public Task Sockets_bound_in_a_copy_or_a_view_of_their_list_are_reported(string view) => ReportsAsync($$"""
        void Start(int port)
        {
            IList<Socket> list = new[] { {|DSA1001:{{Tcp6}}|} };
            IEnumerable<Socket> sockets = list;
            foreach (Socket socket in {{view}})
            {
                socket.Bind({{EndPoint}});
            }
        }
        """);

    [Theory]
    [InlineData("First")]
    [InlineData("FirstOrDefault")]
    [InlineData("Single")]
    [InlineData("SingleOrDefault")]
    [InlineData("Last")]
    [InlineData("LastOrDefault")]
    public Task The_one_element_that_is_asked_for_is_reported_and_any_that_passes_a_test_has_its_family(string name) => ReportsAsync($$"""
        void Start(int port)
        {
            var sockets = new[] { {|DSA1001:{{Tcp6}}|} };
            sockets.{{name}}().Bind({{EndPoint}});
        }

        void Start(IPAddress[] addresses, int port)
        {
            IPAddress address = addresses.{{name}}(it => it.AddressFamily == AddressFamily.InterNetworkV6);
            using var socket = {|DSA1001:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind(new IPEndPoint(address, port));
        }
        """);

    [Theory]
    [InlineData("FirstOrDefault", Tcp6, "{|DSA1001:" + Tcp6 + "|}")]
    [InlineData("First", Tcp6, Tcp6)]
    public Task Only_where_a_search_may_find_nothing_is_its_fallback_reported(string name, string create, string reported) => ReportsAsync($$"""
        void Start(IPAddress[] addresses, int port)
        {
            if (addresses.{{name}}(it => it.AddressFamily == AddressFamily.InterNetwork) == null)
            {
                using var socket = {{(create == reported ? create : reported)}};
                socket.Bind({{EndPoint}});
            }
        }
        """);

    [Theory]
    [InlineData("Queue<Socket>", "Enqueue")]
    [InlineData("Stack<Socket>", "Push")]
    [InlineData("LinkedList<Socket>", "AddFirst")]
    [InlineData("LinkedList<Socket>", "AddLast")]
    [InlineData("HashSet<Socket>", "Add")]
    [InlineData("System.Collections.Concurrent.BlockingCollection<Socket>", "TryAdd")]
    public Task Sockets_put_into_a_collection_and_bound_from_it_are_reported(string type, string add) => ReportsAsync($$"""
        void Start(int port)
        {
            var sockets = new {{type}}();
            sockets.{{add}}({|DSA1001:{{Tcp6}}|});
            foreach (Socket socket in sockets)
            {
                socket.Bind({{EndPoint}});
            }
        }
        """);

    [Theory]
    [InlineData("{|DSA1001:" + Tcp6 + "|}", "")]
    [InlineData(Tcp6, "socket.DualMode = true;")]
    public Task Values_of_a_dictionary_are_reported_unless_chosen(string create, string choose) => ReportsAsync($$"""
        void Start(int port)
        {
            var sockets = new Dictionary<string, Socket>();
            sockets.Add("main", {{create}});
            foreach (Socket socket in sockets.Values)
            {
                {{choose}}
                socket.Bind({{EndPoint}});
            }
        }
        """);

    [Theory]
    [InlineData("Array.ForEach(addresses, address => {0});")]
    [InlineData("Parallel.ForEach(addresses, address => {0});")]
    [InlineData("Parallel.ForEachAsync(addresses, async (address, token) => {0});")]
    [InlineData("addresses.ToList().ForEach(address => {0});")]
    [InlineData("var all = addresses.Select(address => {1}).ToList();")]
    [InlineData("var all = Array.ConvertAll(addresses, address => {1});")]
    [InlineData("var all = addresses.ToList().ConvertAll(address => {1});")]
    public Task A_lambda_that_binds_each_address_to_one_port_is_reported_as_a_loop(string loop) => ReportsAsync($$"""
        private readonly List<Socket> listeners = new();

        public void Start(IPAddress[] addresses, int port)
        {
            {{loop
                .Replace("{0}", "{ " + Bind + " }", System.StringComparison.Ordinal)
                .Replace("{1}", "{ " + Bind + " return listener; }", System.StringComparison.Ordinal)}}
        }
        """);

    private const string Bind = """
        var listener = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        listener.Bind(new IPEndPoint(address, port));
        listeners.Add(listener);
        """;

    [Theory]
    [InlineData("Task.FromResult({0}).Result")]
    [InlineData("CreateAsync().Result")]
    [InlineData("CreateAsync().GetAwaiter().GetResult()")]
    [InlineData("CreateAsync().ConfigureAwait(false).GetAwaiter().GetResult()")]
    [InlineData("new ValueTask<Socket>({0}).AsTask().Result")]
    [InlineData("new ValueTask<Socket>({0}).Result")]
    public Task The_result_of_a_task_is_the_socket(string expression) => ReportsAsync($$"""
        public void Start(int port)
        {
            using Socket socket = {{expression.Replace("{0}", "{|DSA1001:" + Tcp6 + "|}", System.StringComparison.Ordinal)}};
            socket.Bind({{EndPoint}});
        }

        private static async Task<Socket> CreateAsync()
        {
            await Task.Yield();
            return {{(expression.Contains("CreateAsync", System.StringComparison.Ordinal) ? "{|DSA1001:" + Tcp6 + "|}" : "null")}};
        }
        """);
}
