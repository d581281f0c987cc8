namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>A stream socket that one method binds and another connects is a client; one that listens is a server.</summary>
public sealed class ClientAcrossMethodsTests
{
    private static string Connection(string creation, string members) => $$"""
        using System.Net;
        using System.Net.Sockets;

        public class Connection
        {
            private readonly byte[] _buffer = new byte[16];
            private Socket _socket;

            public void Attach(IPEndPoint local)
            {
                _socket = {{creation}};
                _socket.Bind(local);
            }

            {{members}}
        }
        """;

    private const string Creation = "new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)";
    private const string Reported = "{|DSA1002:" + Creation + "|}";
    private const string Connect = "public void Connect(IPEndPoint remote) => _socket.BeginConnect(remote, null, null);";

    [Theory]
    [InlineData("_socket.BeginReceive(_buffer, 0, 16, SocketFlags.None, null, null)")]
    [InlineData("_socket.BeginReceive(_buffer, 0, 16, SocketFlags.None, null, _socket)")]
    [InlineData("_socket.Send(_buffer)")]
    [InlineData("_socket.BeginSendTo(_buffer, 0, 16, SocketFlags.None, _socket.RemoteEndPoint, null, null)")]
    [InlineData("_socket.Shutdown(SocketShutdown.Both)")]
    [InlineData("_socket.GetType()")]
    public Task A_stream_that_another_method_connects_is_silent(string use) => SilentAsync(Connection(Creation, $$"""
        {{Connect}}
            public void Use() => {{use}};
        """));

    [Fact]
    public Task Its_accessors_and_callbacks_do_not_make_it_a_server() => SilentAsync(Connection(Creation, $$"""
        {{Connect}}
            public bool IsConnected => _socket.Poll(0, SelectMode.SelectWrite);
            public void Close() { _socket.GetType(); _socket.Shutdown(SocketShutdown.Both); _socket.Close(); }
        """));

    [Fact]
    public Task A_stream_that_nothing_connects_is_reported() => ReportsAsync(Connection(Reported, """
            public void Close() => _socket.Close();
        """));

    [Theory]
    [InlineData("_socket.Listen(5)")]
    [InlineData("_socket.BeginAccept(null, null)")]
    [InlineData("_socket.Accept()")]
    public Task A_stream_that_may_connect_or_listen_is_reported(string serve) => ReportsAsync(Connection(Reported, $$"""
        {{Connect}}
            public void Serve() { _socket.Listen(5); {{serve}}; }
        """));

    [Fact]
    public Task A_datagram_socket_that_receives_without_being_connected_is_reported() => ReportsAsync("""
        private Socket _socket;

        public void Open(IPEndPoint local, IPEndPoint remote, byte[] buffer, bool connects)
        {
            _socket = {|DSA1002:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
            _socket.Bind(local);
            _socket.Receive(buffer);
            _socket.Connect(remote);
        }
        """);

    private static string Wrapper(string creation, string member) => $$"""
        using System.Net;
        using System.Net.Sockets;

        internal sealed class Peer
        {
            private readonly Socket _socket;

            internal Peer(IPEndPoint local)
            {
                _socket = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                _socket.Bind(local);
            }

            {{member}}
        }

        public class User
        {
            private Peer _peer;
            public void Start(IPEndPoint local) { _peer = {{creation}}; }
        }
        """;

    [Fact]
    public Task An_object_that_binds_its_socket_and_connects_it_later_is_silent_where_it_is_made() => SilentAsync(Wrapper(
        "new Peer(local)", "internal void Connect(IPEndPoint remote) => _socket.Connect(remote);"));

    [Fact]
    public Task An_object_that_binds_its_socket_and_listens_later_is_reported() => ReportsAsync(Wrapper(
        "new Peer(local)", "internal void Listen() => _socket.Listen(5);").Replace(
        "new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)", Reported, StringComparison.Ordinal));

    [Fact]
    public Task A_client_whose_target_does_not_compile_is_silent() => ReportsInBrokenCodeAsync("""
        async Task Open(IPAddress source)
        {
            TcpClient client = new TcpClient(source.AddressFamily);
            client.Client.Bind(new IPEndPoint(source, 0));
            await client.ConnectAsync(_missing.Text, int.Parse(_missing.Port)).ConfigureAwait(true);
            client.GetStream();
        }
        """);

    [Fact]
    public Task A_server_whose_argument_does_not_compile_is_reported() => ReportsInBrokenCodeAsync("""
        void Open(IPAddress source)
        {
            Socket socket = {|DSA1002:new Socket(source.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind(new IPEndPoint(source, 0));
            socket.Listen(_missing.Backlog);
        }
        """);

    [Theory]
    [InlineData("Missing.Serve(listener);")]
    [InlineData("Missing?.Serve(listener);")]
    [InlineData("Serve(listener);")]
    [InlineData("new Missing(listener).Run();")]
    [InlineData("Missing.Serve((listener, 1));")]
    [InlineData("Missing.Listener = listener; Missing.Run();")]
    [InlineData("Pump(listener, _missing.Number);")]
    [InlineData("listener.EndAcceptTcpClient(_missing.Result);")]
    [InlineData("listener.EndAcceptTcpClient(_missing.Result, 2);")]
    public Task A_listener_that_code_which_does_not_compile_may_serve_is_reported(string serves) => ReportsInBrokenCodeAsync($$"""
        void Open(IPAddress source)
        {
            var listener = {|DSA1002:new TcpListener(source, 80)|};
            try
            {
                listener.Start();
                {{serves}}
            }
            catch (SocketException e)
            {
                Console.WriteLine(e.Message);
            }
            finally
            {
                listener.Stop();
            }
        }

        void Pump(TcpListener listener, int number) => Console.WriteLine(number);
        """);

    [Theory]
    [InlineData("Missing.Log(source);")]
    [InlineData("listener.Missing();")]
    [InlineData("listener.Stop(_missing.Number);")]
    public Task A_probe_that_tells_by_code_which_does_not_compile_is_silent(string tells) => ReportsInBrokenCodeAsync($$"""
        void Open(IPAddress source)
        {
            var listener = new TcpListener(source, 80);
            try
            {
                listener.Start();
                {{tells}}
            }
            catch (SocketException e)
            {
                Console.WriteLine(e.Message);
            }
            finally
            {
                listener.Stop();
            }
        }
        """);
}
