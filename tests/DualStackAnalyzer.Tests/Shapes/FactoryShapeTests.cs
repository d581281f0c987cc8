namespace DualStackAnalyzer.Tests.Shapes;

/// <summary>
/// Shapes: a factory that returns the socket (virtual, async, extension), IPv4 that arrives through a parameter,
/// a base constructor or a local, a bind in another class, constructor chaining.
/// </summary>
public sealed class FactoryShapeTests
{
    [Theory]
    [InlineData("private async Task<Socket> CreateAsync() { await Task.Delay(1); return {|DSA1001:" + Tcp6 + "|}; }", "await CreateAsync()")]
    [InlineData("private async Task<Socket> CreateAsync() { await Task.Delay(1); return " + Tcp6 + " { DualMode = true }; }", "await CreateAsync()")]
    [InlineData("private Socket Create() => {|DSA1001:" + Tcp6 + "|};", "Create()")]
    [InlineData("protected virtual Socket Create() => " + Tcp6 + ";", "Create()")]
    public Task A_factory_is_followed_unless_others_may_override_it(string factory, string call) => ReportsAsync($$"""
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
        """);

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

    [Theory]
    [InlineData("InterNetwork", "", "", "Any")]
    [InlineData("InterNetworkV6", "{|DSA1001:", "|}", "IPv6Any")]
    public Task The_family_that_arrives_through_a_local_and_a_parameter_decides(string family, string begin, string end, string address) => ReportsAsync($$"""
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
        """);
}
