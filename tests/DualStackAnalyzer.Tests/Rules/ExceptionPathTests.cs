namespace DualStackAnalyzer.Tests.Rules;

/// <summary>try, catch, filter and finally around the choice and around the bind.</summary>
public sealed class ExceptionPathTests
{
    [Theory]
    [InlineData("SocketException", "Console.WriteLine(\"dual mode is not available\"")]
    [InlineData("NotSupportedException", "socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true")]
    public Task Is_silent_when_a_choice_that_may_throw_is_swallowed_or_the_other_is_made(string exception, string handler) => SilentAsync($$"""
        void Open(int port)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            try
            {
                socket.DualMode = true;
            }
            catch ({{exception}})
            {
                {{handler}});
            }

            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Reports_when_an_earlier_statement_of_the_try_can_skip_the_choice_until_its_failure_ends_the_method() => ReportsUntilAsync("""
        -void Open(int port, string size)
        +bool Open(int port, string size)
         {
             var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
             try
             {
                 socket.ReceiveBufferSize = int.Parse(size);
                 socket.DualMode = true;
             }
             catch (FormatException)
             {
        +        socket.Dispose();
        +        return false;
             }

             socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        +    return true;
         }
        """);

    [Fact]
    public Task Reports_when_the_choice_is_made_in_the_catch_until_it_is_made_in_a_finally() => ReportsUntilAsync("""
         void Open(int port)
         {
             var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
             try
             {
                 socket.IOControl(-1744830452, new byte[4], null);
             }
        -    catch (SocketException)
        +    finally
             {
                 socket.DualMode = true;
             }

             socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
         }
        """);

    [Fact]
    public Task Reports_a_bind_in_a_try_that_cleans_up_and_rethrows_until_it_chooses() => ReportsUntilAsync("""
         Socket Open(int port)
         {
        -    var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    Socket listener = null;
             try
             {
        +        listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +        listener.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        -        listener.Listen(512);
                 return listener;
             }
        -    catch
        +    catch (Exception e) when (e is SocketException or ObjectDisposedException)
             {
        -        listener.Dispose();
        +        listener?.Dispose();
                 throw;
             }
         }
        """);

    [Fact]
    public Task Reports_a_bind_in_a_finally() => ReportsAsync("""
        void Open(int port)
        {
            var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            try
            {
                listener.NoDelay = true;
            }
            finally
            {
                listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Fact]
    public Task Reports_an_unset_socket_that_a_filter_lets_through() => ReportsAsync("""
        void Open(int port, bool strict)
        {
            var listener = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            try
            {
                Console.WriteLine(port / (port - 1));
                listener.DualMode = true;
            }
            catch (DivideByZeroException) when (!strict)
            {
            }

            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Is_silent_when_nested_tries_all_choose() => SilentAsync("""
        void Open(int port)
        {
            var listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                try
                {
                    listener.DualMode = true;
                }
                finally
                {
                    listener.NoDelay = true;
                }
            }
            catch (SocketException)
            {
                listener.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, 1);
            }

            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task Is_silent_when_a_throw_expression_guards_the_choice() => SilentAsync("""
        void Open(int? port)
        {
            var listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            int p = port ?? throw new ArgumentNullException(nameof(port));
            listener.DualMode = p != 0;
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, p));
        }
        """);
}
