namespace DualStackAnalyzer.Tests.Fixes.Harm;

/// <summary>DSA3001: a setting does not move past what may decide its value, its conditions, or whether it runs.</summary>
public sealed class MovedSettingTests
{
    [Fact]
    public Task It_stays_behind_an_await() => Fix.IsRefusedAsync(
        """
        private bool _dual;

        async Task Run(EndPoint any)
        {
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            {|bind:s.Bind(any)|};
            await Task.Delay(1);
            {|DSA3001:s.DualMode = _dual|};
        }

        void Set() => _dual = true;
        """);

    [Theory]
    [InlineData("Load();", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("Load();", "if (_dual)\n        {\n            {|DSA3001:s.DualMode = true|};\n        }")]
    [InlineData("_dual = port > 80;", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("this._dual = port > 80;", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("_flags[0] = true;", "{|DSA3001:s.DualMode = _flags[0]|};")]
    [InlineData("var same = _flags; same[port] = true;", "{|DSA3001:s.DualMode = _flags[0]|};")]
    [InlineData("_options.Dual = true;", "{|DSA3001:s.DualMode = _options.Dual|};")]
    [InlineData("_options = new Options();", "{|DSA3001:s.DualMode = _options.Dual|};")]
    [InlineData("_options.Read();", "{|DSA3001:s.DualMode = _options.Dual|};")]
    [InlineData("bool.TryParse(Environment.MachineName, out _dual);", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("(_dual, _) = (true, 1);", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("_loaded?.Invoke();", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("ref bool r = ref _dual; r = true;", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("_ = new Options(this);", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("Console.WriteLine($\"{_options}\");", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("Console.WriteLine(_options);", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("foreach (var part in _options) { Console.Write(part); }", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("int number = _options;", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("_ = _options.Level;", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("if (port > 1024) return;", "{|DSA3001:s.DualMode = true|};")]
    [InlineData("if (port > 1024) throw new InvalidOperationException();", "{|DSA3001:s.DualMode = true|};")]
    [InlineData("Ready(s);", "{|DSA3001:s.DualMode = true|};")]
    [InlineData("Console.WriteLine(80);", "if (s.IsBound)\n        {\n            {|DSA3001:s.DualMode = true|};\n        }")]
    [InlineData("Console.WriteLine(80);", "{|DSA3001:s.DualMode = _options.Computed|};")]
    public Task It_stays_behind(string between, string setting) => Fix.IsRefusedAsync(Server(between, setting));

    [Theory]
    [InlineData("Load();", "{|DSA3001:s.DualMode = true|};")]
    [InlineData("Load();", "{|DSA3001:s.DualMode = _fixed|};")]
    [InlineData("Load();", "{|DSA3001:s.DualMode = dual|};")]
    [InlineData("s.Listen(port);", "{|DSA3001:s.DualMode = _dual|};")]
    [InlineData("_other = port > 80;", "{|DSA3001:s.DualMode = true|};")]
    [InlineData("Console.WriteLine($\"port {port}\");", "{|DSA3001:s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false)|};")]
    public async Task It_moves_past_what_has_nothing_to_do_with_it(string between, string setting)
    {
        string marked = Server(between, setting);
        string moved = SourceShape.Unmarked(setting);
        string bind = "s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));\n        ";
        string before = SourceShape.Unmarked(marked);
        string after = before.Replace("\n        " + moved, "", System.StringComparison.Ordinal)
            .Replace(bind, moved + "\n        " + bind, System.StringComparison.Ordinal);

        await Fix.GivesAsync(marked, after);
    }

    [Fact]
    public Task It_stays_behind_a_lambda_that_changes_a_captured_local() => Fix.IsRefusedAsync(
        """
        void Run(EndPoint any)
        {
            bool dual = false;
            Action load = () => dual = true;
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            {|bind:s.Bind(any)|};
            load();
            {|DSA3001:s.DualMode = dual|};
        }
        """);

    [Fact]
    public Task It_stays_in_a_try_whose_handler_says_something() => Fix.IsRefusedAsync(
        """
        void Run(EndPoint any)
        {
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            {|bind:s.Bind(any)|};
            try
            {
                {|DSA3001:s.DualMode = true|};
            }
            catch (SocketException)
            {
                Console.WriteLine("IPv6 only");
            }
        }
        """);

    [Fact]
    public Task It_stays_where_the_socket_would_serve_one_family_on_an_address_of_the_other() => Fix.IsRefusedAsync(
        """
        public static class App
        {
            public static Socket Open(int port)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                {|bind:socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, port))|};
                socket.Listen(10);
                {|DSA3001:socket.DualMode = true|};
                return socket;
            }
        }
        """);

    [Fact]
    public Task It_stays_where_the_mode_would_be_chosen_on_some_paths_only() => Fix.IsRefusedAsync(
        """
        void Run(bool dual)
        {
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            {|bind:s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))|};
            if (dual)
            {
                {|DSA3001:s.DualMode = true|};
            }
        }
        """);

    private static string Server(string between, string setting) => $$"""
        class Options
        {
            private static int _reads;
            public Options() { }
            public Options(Server server) => server.Load();
            public bool Dual { get; set; }
            public bool Computed => _reads++ > 1;
            public int Level => _reads++;
            public void Read() => Dual = true;
            public IEnumerator<int> GetEnumerator() { _reads++; yield return 1; }
            public static implicit operator int(Options options) => _reads++;
        }

        class Server
        {
            private readonly bool _fixed = true;
            private readonly bool[] _flags = new bool[9];
            private Options _options = new Options();
            private Action _loaded;
            private bool _dual;
            private bool _other;

            public void Load() { _dual = !_other; _loaded = null; }

            private static void Ready(Socket s) => s.Listen(1);

            void Run(int port, bool dual)
            {
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                {{between}}
                {{setting}}
            }
        }
        """;
}
