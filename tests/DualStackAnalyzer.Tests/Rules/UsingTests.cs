namespace DualStackAnalyzer.Tests.Rules;

/// <summary>using declarations, using statements, lock and fixed life.</summary>
public sealed class UsingTests
{
    [Fact]
    public Task Reports_a_using_declaration_until_it_chooses() => ReportsUntilAsync("""
         void Run(int port)
         {
        -    using var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
        +    using Socket socket = new(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        +    socket.DualMode = true;
             socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             socket.Receive(new byte[1500]);
         }
        """);

    [Fact]
    public Task Reports_a_using_statement_until_the_choice_asks_the_socket() => ReportsUntilAsync("""
         void Run(IPEndPoint local)
         {
             using (Socket socket = {|DSA1002:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|})
             {
        +        if (socket.AddressFamily == AddressFamily.InterNetworkV6)
        +            socket.DualMode = true;
                 socket.Bind(local);
                 socket.Receive(new byte[1500]);
             }
         }
        """);

    [Fact]
    public Task Reports_one_of_two_sockets_of_a_using_statement() => ReportsAsync("""
        void Run(int port)
        {
            using (Socket udp = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp),
                          tcp = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|})
            {
                udp.DualMode = true;
                udp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                tcp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Fact]
    public Task Reports_a_socket_that_a_using_statement_takes_over() => ReportsAsync("""
        void Run(int port)
        {
            var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
            using (socket)
            {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Fact]
    public Task Reports_a_socket_bound_under_a_lock_until_the_mode_is_chosen_there() => ReportsUntilAsync("""
         private readonly object _gate = new object();

         void Run(int port)
         {
             using var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
             lock (_gate)
             {
        -        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        +        socket.DualMode = true;
             }
        +
        +    socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
         }
        """);

    [Fact]
    public Task Reports_a_socket_bound_between_awaits_until_the_mode_is_chosen_between_them() => ReportsUntilAsync("""
         async Task RunAsync(int port, CancellationToken cancel)
         {
             using var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
             await Task.Delay(10, cancel).ConfigureAwait(false);
        +    socket.DualMode = true;
        +    await Task.Yield();
             socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             await socket.ReceiveAsync(new byte[1500], SocketFlags.None, cancel);
         }
        """);
}
