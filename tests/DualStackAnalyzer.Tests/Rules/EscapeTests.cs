namespace DualStackAnalyzer.Tests.Rules;

/// <summary>A socket that goes out of sight may be configured there; one that only the platform sees is not.</summary>
public sealed class EscapeTests
{
    [Theory]
    [InlineData("configure(socket);")]
    [InlineData("configure?.Invoke(socket);")]
    [InlineData("_options.OnListen(socket);")]
    [InlineData("_tuner.Tune(socket);")]
    [InlineData("Tune(socket);")]
    [InlineData("SocketCreated?.Invoke(this, socket);")]
    public Task Is_silent_when_a_callback_gets_the_socket_before_the_bind(string call) => SilentAsync($$"""
        public interface ISocketTuner
        {
            void Tune(Socket socket);
        }

        public class ListenOptions
        {
            public Action<Socket> OnListen { get; set; }
        }

        public class MqttServer
        {
            private readonly ListenOptions _options = new ListenOptions();
            private readonly ISocketTuner _tuner;

            public MqttServer(ISocketTuner tuner) => _tuner = tuner;

            public event EventHandler<Socket> SocketCreated;

            protected virtual void Tune(Socket socket)
            {
            }

            public void Start(int port, Action<Socket> configure)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                {{call}}
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Fact]
    public Task Reports_when_the_callback_gets_the_socket_after_the_bind() => ReportsAsync("""
        public class MqttServer
        {
            public void Start(int port, Action<Socket> bound)
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                bound(socket);
            }
        }
        """);

    [Fact]
    public Task Reports_when_the_callback_gets_something_else() => ReportsAsync("""
        public class MqttServer
        {
            public void Start(int port, Action<int, AddressFamily> starting)
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                starting(port, socket.AddressFamily);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Theory]
    [InlineData("ArgumentNullException.ThrowIfNull(socket);")]
    [InlineData("GC.KeepAlive(socket);")]
    [InlineData("Console.WriteLine(socket);")]
    [InlineData("Interlocked.Exchange(ref _current, socket);")]
    [InlineData("bool same = ReferenceEquals(socket, _current);")]
    [InlineData("string text = socket.ToString();")]
    [InlineData("socket.IOControl(IOControlCode.KeepAliveValues, new byte[12], null);")]
    [InlineData("System.Diagnostics.Debug.Assert(socket != null);")]
    [InlineData("Volatile.Write(ref _current, socket);")]
    public Task Reports_when_only_the_platform_sees_the_socket(string call) => ReportsAsync($$"""
        private Socket _current;

        void Start(int port)
        {
            var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            {{call}}
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Is_silent_when_a_registered_lambda_may_configure_the_captured_socket() => SilentAsync("""
        public class HostBuilder
        {
            private readonly List<Action> _hooks = new List<Action>();

            public void OnStarting(Action hook) => _hooks.Add(hook);

            public void Start(int port)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                OnStarting(() => socket.DualMode = true);
                _hooks.ForEach(hook => hook());
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Fact]
    public Task Reports_when_the_registered_lambda_only_accepts() => ReportsAsync("""
        void Start(int port)
        {
            var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            socket.Listen(100);
            var thread = new Thread(() => socket.Accept().Dispose());
            thread.Start();
        }
        """);

    [Fact]
    public Task Is_silent_about_a_factory_whose_callers_bind() => SilentAsync("""
        public class SocketFactory
        {
            public virtual Socket Create(AddressFamily family) => new Socket(family, SocketType.Stream, ProtocolType.Tcp);
        }
        """);

    [Fact]
    public Task Is_silent_about_a_socket_that_a_virtual_factory_made() => SilentAsync("""
        public class Server
        {
            protected virtual Socket CreateSocket(AddressFamily family) => new Socket(family, SocketType.Stream, ProtocolType.Tcp);

            public void Start(IPEndPoint local)
            {
                Socket socket = CreateSocket(local.AddressFamily);
                socket.Bind(local);
            }
        }
        """);

    [Fact]
    public Task Is_silent_when_the_handle_goes_to_native_code_that_sets_the_option() => SilentAsync("""
        using System.Runtime.InteropServices;

        static class NativeOptions
        {
            [DllImport("libc", SetLastError = true)]
            static extern int setsockopt(IntPtr socket, int level, int name, ref int value, int size);

            static void Start(int port)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                int on = 1;
                setsockopt(socket.Handle, 41, 26, ref on, sizeof(int));
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Fact]
    public Task Is_silent_when_the_socket_is_written_to_an_out_parameter_and_never_bound() => SilentAsync("""
        bool TryCreate(out Socket socket)
        {
            socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            return true;
        }
        """);

    [Fact]
    public Task Reports_a_socket_that_is_bound_and_handed_out() => ReportsAsync("""
        bool TryCreate(int port, out Socket socket)
        {
            socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            return true;
        }
        """);
}
