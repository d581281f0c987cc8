namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>What a call leaves behind: fields, references, sockets that were handed on, lambdas that may have run.</summary>
public sealed class FollowedCallTests
{
    private const string Bind = "socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));";

    /// <summary>A private method without arguments that hands the field on.</summary>
    private static string HandedOn(string created, string handOn) => $$"""
        public interface IPlugin
        {
            void Configure(Socket socket);

            void Configure(object sender, Socket socket);

            void Tell(int port);
        }

        public class Server
        {
            private readonly IPlugin plugin;
            private Socket socket;

            public Server(IPlugin plugin) => this.plugin = plugin;

            public void Start()
            {
                socket = {{created}};
                Prepare();
                {{Bind}}
            }

            protected virtual void OnCreated(Socket created) { }

            private void Prepare()
            {
                {{handOn}}
            }
        }
        """;

    [Theory]
    [InlineData("OnCreated(socket);")]
    [InlineData("plugin.Configure(socket);")]
    [InlineData("plugin.Configure(plugin, socket);")]
    public Task A_helper_that_hands_the_field_to_code_out_of_sight_is_silent(string handOn) => SilentAsync(HandedOn(Tcp6, handOn));

    [Theory]
    [InlineData("GC.KeepAlive(socket);")]
    [InlineData("plugin.Tell(80);")]
    public Task A_helper_that_hands_on_something_else_is_reported(string handOn) => ReportsAsync(HandedOn(ReportedTcp6, handOn));

    [Theory]
    [InlineData("private Socket Socket { get; set; }")]
    [InlineData("private Socket Socket { get; set; } private int count;")]
    public Task A_socket_in_a_property_without_a_body_is_followed(string property) => ReportsAsync($$"""
        {{property}}

        public void Start()
        {
            Socket = {{ReportedTcp6}};
            Socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Theory]
    [InlineData("bool value = read<bool>();", "value", "!value")]
    [InlineData("Kind value = read<Kind>();", "value == Kind.Dual", "value != Kind.Dual")]
    [InlineData("object value = read<object>();", "value == null", "value != null")]
    [InlineData("Settings value = read<Settings>();", "value == null", "value != null")]
    [InlineData("int? value = read<int?>();", "value == null", "value != null")]
    [InlineData("char value = read<char>();", "value == 'd'", "value != 'd'")]
    [InlineData("int value = read<int>();", "value == 1", "value != 1")]
    [InlineData("IPAddress value = read<IPAddress>();", "value == null", "value != null")]
    public Task An_answer_of_code_out_of_sight_stays_what_it_is(string declaration, string first, string second) => SilentAsync($$"""
        enum Kind { Auto, Dual }

        sealed class Settings { }

        abstract class Server
        {
            protected abstract T Read<T>();

            public void Start()
            {
                {{declaration.Replace("read<", "Read<", System.StringComparison.Ordinal)}}
                var socket = {{Tcp6}};
                if ({{first}}) socket.DualMode = true;
                if ({{second}}) socket.DualMode = false;
                {{Bind}}
            }
        }
        """);

    [Theory]
    [InlineData("pool.Replace(ref socket);")]
    [InlineData("pool.Replace(ref this.socket);")]
    [InlineData("pool.Take(out socket);")]
    public Task A_field_that_code_out_of_sight_may_replace_is_silent(string call) => SilentAsync($$"""
        interface IPool
        {
            void Replace(ref Socket socket);

            void Take(out Socket socket);
        }

        sealed class Server
        {
            private Socket socket;

            public void Start(IPool pool)
            {
                socket = {{Tcp6}};
                {{call}}
                {{Bind}}
            }
        }
        """);

    [Theory]
    [InlineData("dual = name.Length > 3;", ReportedTcp6)]
    [InlineData("name = name.Trim();", Tcp6)]
    public Task A_flag_that_a_helper_assigns_is_another_from_then_on(string assignment, string created) => ReportsAsync($$"""
        private bool dual;
        private string name = "server";

        public void Start()
        {
            dual = true;
            Reload();
            var socket = {{created}};
            if (dual)
            {
                socket.DualMode = true;
            }

            {{Bind}}
        }

        private void Reload()
        {
            {{assignment}}
        }
        """);

    [Theory]
    [InlineData("", ReportedTcp6)]
    [InlineData("made.DualMode = true;", Tcp6)]
    public Task A_partial_method_is_what_its_implementation_does(string body, string created) => ReportsAsync($$"""
        sealed partial class Server
        {
            partial void Configure(Socket made);

            public void Start()
            {
                var socket = {{created}};
                Configure(socket);
                {{Bind}}
            }
        }

        sealed partial class Server
        {
            partial void Configure(Socket made) { {{body}} }
        }
        """);

    [Theory]
    [InlineData("void Open() => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); Open();")]
    [InlineData("Action open = () => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); open();")]
    public Task A_local_function_uses_the_fields_of_its_object(string open) => ReportsAsync($$"""
        private Socket socket;

        public void Start()
        {
            socket = {{ReportedTcp6}};
            {{open}}
        }
        """);

    [Theory]
    [InlineData("Tell();", true)]
    [InlineData("Stop();", false)]
    public Task A_socket_stays_bound_unless_a_helper_closes_sockets(string call, bool isReported) => ReportsAsync($$"""
        private Socket other;

        public void Start()
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            {{call}}
            {{(isReported ? "{|DSA3001:socket.DualMode = true|}" : "socket.DualMode = true")}};
        }

        private void Tell() => Console.WriteLine("started");

        private void Stop() => other?.Close();
        """);

    [Fact]
    public Task A_virtual_method_of_a_derived_socket_may_configure_it() => SilentAsync("""
        public class PeerSocket : Socket
        {
            public PeerSocket() : base(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { }

            public virtual void Prepare() { }
        }

        static class Program
        {
            static void Main()
            {
                var socket = new PeerSocket();
                socket.Prepare();
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """);

    [Theory]
    [InlineData("Task.Run(() => socket.DualMode = true);", ReportedTcp6)]
    [InlineData("addresses.ToList().ForEach(address => socket.DualMode = true);", ReportedTcp6)]
    [InlineData("new List<int> { 1 }.ForEach(number => socket.DualMode = true);", Tcp6)]
    [InlineData("new List<int>().ForEach(number => socket.DualMode = true);", ReportedTcp6)]
    [InlineData("foreach (var address in addresses) socket.DualMode = true;", ReportedTcp6)]
    [InlineData("var known = new[] { 1 }; foreach (int n in known) Console.WriteLine(n); foreach (int n in known) socket.DualMode = true;", Tcp6)]
    public Task A_choice_that_may_not_have_run_leaves_a_path(string choose, string created) => ReportsAsync($$"""
        public void Start(IPAddress[] addresses)
        {
            var socket = {{created}};
            {{choose}}
            {{Bind}}
        }
        """);

    [Theory]
    [InlineData("v6.SendTo(new byte[1], new IPEndPoint(IPAddress.IPv6Loopback, 54));")]
    [InlineData("v6.Connect(new IPEndPoint(IPAddress.IPv6Loopback, 54));")]
    public Task A_socket_that_was_bound_and_then_sends_is_still_bound_to_its_port(string send) => ReportsAsync($$"""
        public void Start()
        {
            var v6 = new Socket(SocketType.Dgram, ProtocolType.Udp);
            v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
            {{send}}
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            {|DSA2001:v4.Bind(new IPEndPoint(IPAddress.Any, 53))|};
        }
        """);

    [Theory]
    [InlineData("configure(sockets);", Tcp6)]
    [InlineData("configure(new[] { sockets });", Tcp6)]
    [InlineData("configure(other);", ReportedTcp6)]
    public Task A_list_that_is_handed_on_takes_its_sockets_along(string handOn, string created) => ReportsAsync($$"""
        public void Start(Action<object> configure, object other)
        {
            var sockets = new[] { {{created}} };
            {{handOn}}
            sockets[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Theory]
    [InlineData("await Task.WhenAll(addresses.Select(async address => { {0} await Task.Delay(1); }));", "DSA1006")]
    [InlineData("await Task.WhenAll(addresses.Select(async address => await ServeAsync(address)));", "DSA1006")]
    [InlineData("addresses.ToList().ForEach(address => { {0} });", "DSA1002")]
    [InlineData("foreach (var address in addresses) { {0} await Task.Delay(1); }", "DSA1002")]
    public Task Tasks_that_run_at_the_same_time_find_each_others_sockets_open(string loop, string id) => ReportsAsync($$"""
        public async Task StartAsync(IPAddress[] addresses)
        {
            {{loop.Replace("{0}", Using(id), System.StringComparison.Ordinal)}}
            TcpListener.Create(81).Start();
        }

        private async Task ServeAsync(IPAddress address)
        {
            {{(loop.Contains("ServeAsync", System.StringComparison.Ordinal) ? Using(id) : "")}}
            await Task.Delay(1);
        }
        """);

    private static string Using(string id) =>
        "using var socket = {|" + id + ":new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}; socket.Bind(new IPEndPoint(address, 80));";
}
