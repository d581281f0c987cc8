namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Retries, fallbacks to IPv4 and probes: more than one socket, or more than one bind, for one purpose.</summary>
public sealed class RetryTests
{
    [Fact]
    public Task Reports_one_creation_whose_bind_is_retried_until_the_mode_is_chosen_before_the_retries() => ReportsUntilAsync("""
         Socket Open(int first, int last)
         {
             var data = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    data.DualMode = true;
             for (int port = first; port <= last; port++)
             {
                 try
                 {
                     data.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                     return data;
                 }
                 catch (SocketException)
                 {
                 }
             }

             data.Dispose();
             throw new InvalidOperationException("no free port");
         }
        """);

    [Fact]
    public Task Reports_a_socket_that_is_made_anew_for_each_try_until_each_chooses() => ReportsUntilAsync("""
         Socket Open(int attempts)
         {
             var random = new Random();
        -    while (attempts-- > 0)
        +    do
             {
                 var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
                 try
                 {
        +            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false);
                     socket.Bind(new IPEndPoint(IPAddress.IPv6Any, random.Next(20000, 30000)));
                     return socket;
                 }
        -        catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
        +        catch (SocketException)
                 {
                     socket.Close();
                 }
             }
        -
        +    while (attempts-- > 0);
             return null;
         }
        """);

    [Fact]
    public Task Reports_only_the_IPv6_socket_of_a_fallback_to_IPv4_until_it_is_dual() => ReportsUntilAsync("""
         Socket Open(int port)
         {
             Socket socket;
             try
             {
                 socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +        socket.DualMode = true;
                 socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             }
             catch (SocketException)
             {
                 socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                 socket.Bind(new IPEndPoint(IPAddress.Any, port));
             }

             return socket;
         }
        """);

    [Fact]
    public Task Reports_a_first_bind_whose_catch_chooses_and_binds_again_until_it_was_chosen_before() => ReportsUntilAsync("""
         bool Start(int port)
         {
             var v6 = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
        +    v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             try
             {
                 v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             }
        -    catch (SocketException e)
        +    catch (SocketException)
             {
        -        if (e.SocketErrorCode != SocketError.AddressAlreadyInUse)
        -            return false;
        -        v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        -        v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        +        v6.DualMode = true;
        +        v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
             }

             return true;
         }
        """);

    [Fact]
    public Task Is_silent_about_a_probe_that_binds_and_is_closed() => SilentAsync("""
        int Find()
        {
            using (var probe = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp))
            {
                probe.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
                return ((IPEndPoint)probe.LocalEndPoint).Port;
            }
        }
        """);

    [Fact]
    public Task Is_silent_about_a_probe_on_the_loopback_address() => SilentAsync("""
        int Find()
        {
            using var probe = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            probe.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
            return ((IPEndPoint)probe.LocalEndPoint).Port;
        }
        """);

    [Fact]
    public Task Is_silent_about_an_IPv4_probe_before_a_dual_listener() => SilentAsync("""
        Socket Start()
        {
            int port;
            using (var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp))
            {
                probe.Bind(new IPEndPoint(IPAddress.Any, 0));
                port = ((IPEndPoint)probe.LocalEndPoint).Port;
            }

            var listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            listener.DualMode = true;
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            listener.Listen(16);
            return listener;
        }
        """);
}
