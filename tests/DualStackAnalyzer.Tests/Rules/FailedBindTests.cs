namespace DualStackAnalyzer.Tests.Rules;

/// <summary>A bind that threw did not bind: fallbacks and retries.</summary>
public sealed class FailedBindTests
{
    [Fact]
    public Task Fallback_to_IPv4_in_the_catch_is_silent() => SilentAsync("""
        Socket socket;
        try
        {
            socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            socket.DualMode = true;
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
        }
        catch (SocketException)
        {
            socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.Any, 53));
        }
        """);

    [Fact]
    public Task IPv4_after_the_try_is_reported() => ReportsAsync("""
        var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            both.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.Message);
        }

        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        {|DSA2001:v4.Bind(new IPEndPoint(IPAddress.Any, 53))|};
        """);

    [Fact]
    public Task IPv4_after_a_try_whose_success_returns_is_silent() => SilentAsync("""
        public Socket Listen(int port)
        {
            try
            {
                var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
                both.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                return both;
            }
            catch (SocketException)
            {
            }

            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            v4.Bind(new IPEndPoint(IPAddress.Any, port));
            return v4;
        }
        """);

    [Fact]
    public Task Fallback_by_a_flag_is_silent() => SilentAsync("""
        bool bound = false;
        var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            both.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
            bound = true;
        }
        catch (SocketException)
        {
            both.Dispose();
        }

        if (!bound)
        {
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            v4.Bind(new IPEndPoint(IPAddress.Any, 53));
        }
        """);

    [Fact]
    public Task Retry_that_stays_dual_is_reported_until_it_is_IPv6Only() => ReportsUntilAsync("""
         var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
         v4.Bind(new IPEndPoint(IPAddress.Any, 53));
         var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
         v6.DualMode = true;
         try
         {
             {|DSA2001:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 53))|};
         }
        -catch (SocketException e)
        +catch (SocketException)
         {
        -    Console.WriteLine(e.Message);
        +    v6.DualMode = false;
        +    v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
         }
        """);

    [Fact]
    public Task Chosen_only_in_the_catch_of_the_first_bind_is_reported_on_the_creation() => ReportsAsync("""
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        v4.Bind(new IPEndPoint(IPAddress.Any, 53));
        var v6 = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        try
        {
            v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
        }
        catch (SocketException)
        {
            v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
            v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
        }
        """);

    [Fact]
    public Task A_retry_loop_over_one_dual_socket_is_silent() => SilentAsync("""
        var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                both.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
                break;
            }
            catch (SocketException) when (attempt < 3)
            {
                Thread.Sleep(100);
            }
        }

        both.Listen();
        """);

    [Theory]
    [InlineData("v6.Listen(5);")]
    [InlineData("v6.Listen(5); Console.WriteLine(v6.LocalEndPoint);")]
    [InlineData("")]
    public Task A_fallback_in_the_catch_does_not_meet_the_socket_of_the_try(string more) => SilentAsync($$"""
        void Start()
        {
            try
            {
                var v6 = new Socket(SocketType.Stream, ProtocolType.Tcp);
                v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                {{more}}
            }
            catch (SocketException)
            {
                var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                v4.Bind(new IPEndPoint(IPAddress.Any, 80));
                v4.Listen(5);
            }
        }
        """);

    [Fact]
    public Task One_in_a_later_try_does() => ReportsAsync("""
        void Start()
        {
            var v6 = new Socket(SocketType.Stream, ProtocolType.Tcp);
            v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            try
            {
                v6.Listen(5);
            }
            catch (SocketException)
            {
                var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                {|DSA2001:v4.Bind(new IPEndPoint(IPAddress.Any, 80))|};
                v4.Listen(5);
            }
        }
        """);
}
