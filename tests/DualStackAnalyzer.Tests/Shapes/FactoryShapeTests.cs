namespace DualStackAnalyzer.Tests.Shapes;

/// <summary>
/// Shapes: a factory that returns the socket (virtual, async, extension), IPv4 that arrives through a parameter,
/// a base constructor or a local, a bind in another class, constructor chaining.
/// </summary>
public sealed class FactoryShapeTests
{
    private static string SmtpServer(string factory, string call) => $$"""
        public class SmtpServer
        {
            {{factory}}

            public async Task StartAsync(int port)
            {
                await Task.Yield();
                Socket listener = {{call}};
                listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                listener.Listen(64);
            }
        }
        """;

    [Fact]
    public Task Async_factory_is_reported() => ReportsAsync(SmtpServer(
        "private async Task<Socket> CreateAsync() { await Task.Delay(1); return {|DSA1001:" + Tcp6 + "|}; }",
        "await CreateAsync()"));

    [Fact]
    public Task Async_factory_with_a_choice_is_silent() => SilentAsync(SmtpServer(
        "private async Task<Socket> CreateAsync() { await Task.Delay(1); return " + Tcp6 + " { DualMode = true }; }",
        "await CreateAsync()"));

    [Fact]
    public Task Private_factory_is_reported() => ReportsAsync(SmtpServer(
        "private Socket Create() => {|DSA1001:" + Tcp6 + "|};",
        "Create()"));

    [Fact]
    public Task Virtual_factory_that_others_may_override_is_silent() => SilentAsync(SmtpServer(
        "protected virtual Socket Create() => " + Tcp6 + ";",
        "Create()"));

    [Fact]
    public Task Extension_factory_of_another_type_is_reported_on_its_call_until_its_caller_has_a_guard() => ReportsUntilAsync("""
         public static class EndPointExtensions
         {
             public static Socket CreateListener(this IPEndPoint endpoint) =>
                 new(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
         }

         public sealed class ImapServer
         {
             public void Start(IPEndPoint endpoint)
             {
                 Socket listener = {|DSA1002:endpoint.CreateListener()|};
        +        guard(listener, listener);
        +
                 listener.Bind(endpoint);
             }
         }
        """);

    [Fact]
    public Task Bound_in_another_class_is_reported_where_it_is_created_until_that_class_chooses() => ReportsUntilAsync("""
         internal static class SocketBinder
         {
             public static void BindAndListen(Socket socket, IPEndPoint endpoint)
             {
        +        if (socket.AddressFamily is AddressFamily.InterNetworkV6)
        +        {
        +            socket.DualMode = true;
        +        }
        +
                 socket.Bind(endpoint);
                 socket.Listen(64);
             }
         }

         public sealed class PopServer
         {
             public Socket Start(int port)
             {
                 var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                 SocketBinder.BindAndListen(socket, new IPEndPoint(IPAddress.IPv6Any, port));
                 return socket;
             }
         }
        """);

    private static string Parameter(string family, string begin, string end, string address) => $$"""
        public sealed class ChatServer
        {
            public void Start(int port)
            {
                AddressFamily family = AddressFamily.{{family}};
                Socket socket = Open(family);
                socket.Bind(new IPEndPoint(IPAddress.{{address}}, port));
            }

            private static Socket Open(AddressFamily family) =>
                {{begin}}new Socket(family, SocketType.Stream, ProtocolType.Tcp){{end}};
        }
        """;

    [Fact]
    public Task IPv4_that_arrives_through_a_local_and_a_parameter_is_silent() =>
        SilentAsync(Parameter("InterNetwork", "", "", "Any"));

    [Fact]
    public Task IPv6_that_arrives_through_a_local_and_a_parameter_is_reported() =>
        ReportsAsync(Parameter("InterNetworkV6", "{|DSA1001:", "|}", "IPv6Any"));
}
