namespace DualStackAnalyzer.Tests.Shapes;

/// <summary>
/// The passive listener of an FTP server. Shapes: probe, ephemeral-port or conditional bind; a ternary already narrowed
/// to IPv4; retry over a range of ports; a restart path that loses the option.
/// </summary>
public sealed class FtpPassiveTests
{
    [Fact]
    public Task A_range_of_ports_tried_in_a_loop_is_reported_until_it_chooses() => ReportsUntilAsync("""
         public sealed class PassiveListener
         {
             public TcpListener Open(int firstPort, int lastPort)
             {
                 for (int port = firstPort; port <= lastPort; port++)
                 {
                     var listener = {|DSA1001:new TcpListener(IPAddress.IPv6Any, port)|};
        +            listener.Server.DualMode = true;
                     try
                     {
                         listener.Start(1);
                         return listener;
                     }
                     catch (SocketException)
                     {
                         listener.Stop();
                     }
                 }

                 throw new InvalidOperationException("No port is free.");
             }
         }
        """);

    [Fact]
    public Task A_probe_on_IPv4_closed_before_the_dual_bind_is_silent() => SilentAsync("""
        public sealed class PassiveListener
        {
            public TcpListener? Open(int port)
            {
                using (var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp))
                {
                    try
                    {
                        probe.Bind(new IPEndPoint(IPAddress.Any, port));
                    }
                    catch (SocketException)
                    {
                        return null;
                    }
                }

                var listener = TcpListener.Create(port);
                listener.Start();
                return listener;
            }
        }
        """);

    [Fact]
    public Task A_probe_on_IPv4_left_open_beside_the_dual_bind_is_reported() => ReportsAsync("""
        public sealed class PassiveListener
        {
            public TcpListener? Open(int port)
            {
                var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                try
                {
                    probe.Bind(new IPEndPoint(IPAddress.Any, port));
                }
                catch (SocketException)
                {
                    return null;
                }

                var listener = TcpListener.Create(port);
                {|DSA2001:listener.Start()|};
                return listener;
            }
        }
        """);

    [Fact]
    public Task A_bind_under_a_condition_is_reported_until_the_choice_is_under_the_same_condition() => ReportsUntilAsync("""
         public sealed class ActiveConnection
         {
             public Socket Open(int localPort)
             {
                 var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        -        if (localPort != 0)
        +        bool fixedPort = localPort != 0;
        +        if (fixedPort)
        +        {
        +            socket.DualMode = true;
        +        }
        +
        +        socket.NoDelay = true;
        +        if (fixedPort)
                 {
                     socket.Bind(new IPEndPoint(IPAddress.IPv6Any, localPort));
                 }

                 return socket;
             }
         }
        """);

    [Fact]
    public Task A_listener_at_the_address_of_the_control_connection_is_reported() => ReportsAsync("""
        public sealed class PassiveListener
        {
            public TcpListener Open(Socket control, int dataPort)
            {
                var local = (IPEndPoint)control.LocalEndPoint!;
                IPAddress address = local.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any;
                var listener = {|DSA1002:new TcpListener(address, dataPort)|};
                listener.Start(1);
                return listener;
            }
        }
        """);

    [Fact]
    public Task A_ternary_already_narrowed_to_IPv4_is_silent() => SilentAsync("""
        public sealed class PassiveListener
        {
            public TcpListener Open(Socket control)
            {
                var local = (IPEndPoint)control.LocalEndPoint!;
                if (local.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    return TcpListener.Create(0);
                }

                IPAddress address = local.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any;
                var listener = new TcpListener(address, 0);
                listener.Start(1);
                return listener;
            }
        }
        """);

    [Fact]
    public Task Two_ephemeral_listeners_of_both_kinds_are_silent() => SilentAsync("""
        public sealed class PassiveListener
        {
            public (TcpListener, TcpListener) Open()
            {
                var v4 = new TcpListener(IPAddress.Any, 0);
                v4.Start();
                var both = TcpListener.Create(0);
                both.Start();
                return (v4, both);
            }
        }
        """);

    [Fact]
    public Task A_restart_path_is_reported_until_it_sets_the_option_again() => ReportsUntilAsync("""
         public sealed class ControlServer
         {
             private readonly TcpListener _listener = {|DSA1004:TcpListener.Create(21)|};

             public async Task RunAsync(CancellationToken stop)
             {
                 _listener.Start();
                 while (!stop.IsCancellationRequested)
                 {
                     using TcpClient client = await _listener.AcceptTcpClientAsync(stop);
                     if (client.Available > 1000)
                     {
                         Pause();
                     }
                 }
             }

             private void Pause()
             {
                 _listener.Stop();
                 Thread.Sleep(1000);
        +        _listener.Server.DualMode = true;
                 _listener.Start();
             }
         }
        """);
}
