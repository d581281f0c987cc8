namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Lambdas and local functions: with a socket of their own, or with one that they capture.</summary>
public sealed class LambdaTests
{
    [Fact]
    public Task Reports_a_socket_made_and_bound_in_a_lambda_until_it_chooses() => ReportsUntilAsync("""
         Task Start(int port) => Task.Run(() =>
         {
             using var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    listener.DualMode = true;
             listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             listener.Listen(100);
         });
        """);

    [Fact]
    public Task Reports_a_socket_made_and_bound_in_an_async_lambda() => ReportsAsync("""
        Func<IPEndPoint, Task> Listener { get; } = async local =>
        {
            using var listener = {|DSA1002:new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            listener.Bind(local);
            listener.Listen(100);
            using Socket peer = await listener.AcceptAsync();
        };
        """);

    [Fact]
    public Task Reports_a_socket_made_and_bound_in_an_anonymous_method() => ReportsAsync("""
        void Start(int port)
        {
            var thread = new Thread(delegate ()
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                socket.Receive(new byte[64]);
            });
            thread.Start();
        }
        """);

    [Fact]
    public Task Reports_a_socket_made_and_bound_in_a_local_function() => ReportsAsync("""
        Socket Start(int port)
        {
            return Listen(IPAddress.IPv6Any);

            Socket Listen(IPAddress address)
            {
                var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                listener.Bind(new IPEndPoint(address, port));
                return listener;
            }
        }
        """);

    [Fact]
    public Task Reports_when_the_configuring_local_function_is_called_too_early_until_it_is_called_later() => ReportsUntilAsync("""
         void Start(int port)
         {
        -    Socket listener = null;
        +    var listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
             Configure();
        -    listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
             listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));

             void Configure()
             {
        -        if (listener != null)
        -            listener.DualMode = true;
        +        listener.NoDelay = true;
        +        listener.DualMode = true;
             }
         }
        """);

    [Fact]
    public Task Reports_when_the_local_function_configures_something_else_until_one_makes_the_socket_dual() => ReportsUntilAsync("""
         void Start(int port)
         {
             var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        -    Configure();
        +    MakeDual(listener);
             listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));

        -    void Configure() => listener.NoDelay = true;
        +    static void MakeDual(Socket socket) => socket.DualMode = true;
         }
        """);

    [Fact]
    public Task Reports_when_a_local_function_binds_the_captured_socket_until_the_mode_is_chosen_outside() => ReportsUntilAsync("""
         void Start(int port)
         {
             var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    listener.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             BindAndListen();

             void BindAndListen()
             {
                 listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 listener.Listen(100);
             }
         }
        """);

    [Fact]
    public Task Reports_when_a_local_function_takes_the_socket_and_binds_it() => ReportsAsync("""
        void Start(int port)
        {
            var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            BindAndListen(listener, new IPEndPoint(IPAddress.IPv6Any, port));

            static void BindAndListen(Socket socket, EndPoint local)
            {
                socket.Bind(local);
                socket.Listen(100);
            }
        }
        """);

    [Fact]
    public Task Reports_the_creation_in_a_local_function_that_returns_it() => ReportsAsync("""
        void Start(int port)
        {
            Socket listener = Create();
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));

            static Socket Create() => {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        }
        """);

    [Fact]
    public Task Is_silent_about_a_local_function_that_returns_a_chosen_socket() => SilentAsync("""
        void Start(int port)
        {
            Socket listener = Create();
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));

            static Socket Create()
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                socket.DualMode = true;
                return socket;
            }
        }
        """);

    [Fact]
    public Task Is_silent_when_a_called_lambda_configures_the_captured_socket() => SilentAsync("""
        void Start(int port)
        {
            var listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            Action configure = () => listener.DualMode = true;
            configure();
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Ends_on_local_functions_that_call_each_other() => ReportsAsync("""
        void Start(int port)
        {
            var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            Ping(3);
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));

            void Ping(int n) { if (n > 0) Pong(n - 1); }
            void Pong(int n) { listener.NoDelay = n > 0; Ping(n); }
        }
        """);
}
