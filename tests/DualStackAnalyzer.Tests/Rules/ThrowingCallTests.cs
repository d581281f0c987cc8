namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Which calls lead into the catch around them, and with what behind them.</summary>
public sealed class ThrowingCallTests
{
    private const string Create = "new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.IcmpV6)";

    /// <summary>The fallback in the catch is looked at only if the call in the try may throw.</summary>
    [Theory]
    [InlineData("socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Raw, ProtocolType.IcmpV6);")]
    [InlineData("known.DualMode = true;")]
    [InlineData("known.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);")]
    [InlineData("known.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Broadcast, true);")]
    [InlineData("known.Bind(new IPEndPoint(IPAddress.Any, 0));")]
    [InlineData("known.Connect(IPAddress.Loopback, 80);")]
    [InlineData("known.SendTo(new byte[1], new IPEndPoint(IPAddress.Loopback, 80));")]
    [InlineData("listener.Start();")]
    [InlineData("var peer = listener.AcceptSocket();")]
    [InlineData("group.JoinMulticastGroup(multicast);")]
    [InlineData("runner.Run();")]
    [InlineData("Clock.Wait(1);")]
    [InlineData("var address = IPAddress.Parse(text);")]
    [InlineData("var end = IPEndPoint.Parse(text);")]
    [InlineData("var addresses = Dns.GetHostAddresses(text);")]
    [InlineData("Open();")]
    [InlineData("Find(text);")]
    [InlineData("int.Parse(text);")]
    [InlineData("if (int.Parse(text) > 0) return;")]
    public Task A_call_that_may_throw_leads_into_the_catch(string call) => ReportsAsync($$"""
        interface IRunner { void Run(); }

        static class Clock { public static void Wait(int turns) => Thread.Sleep(turns); }

        sealed class Pinger
        {
            void Start(TcpListener listener, UdpClient group, Socket known, string text, IPAddress multicast, IRunner runner)
            {
                Socket socket = null;
                try
                {
                    {{call}}
                }
                catch (Exception)
                {
                    socket = {|DSA1001:{{Create}}|};
                    socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
                }
            }

            private static void Open() => throw new InvalidOperationException();

            private static IPAddress Find(string text) => throw new InvalidOperationException();
        }
        """);

    [Fact]
    public Task Nothing_that_throws_means_no_catch() => SilentAsync($$"""
        void Start(int port)
        {
            Socket socket = null;
            try
            {
                port = 80;
            }
            catch (Exception)
            {
                socket = {{Create}};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Fact]
    public Task What_a_called_function_did_before_it_threw_is_known_in_the_catch_of_its_caller() => ReportsAsync("""
        public void Start()
        {
            Socket socket = null;
            try
            {
                Prepare();
            }
            catch (SocketException)
            {
            }

            socket?.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));

            void Prepare()
            {
                socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                Dns.GetHostAddresses("example.org");
                socket.DualMode = true;
            }
        }
        """);

    [Fact]
    public Task What_threw_before_the_try_is_not_in_its_catch() => SilentAsync("""
        public void Start(int port)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.DualMode = true;
            try
            {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
            catch (SocketException)
            {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
            }
        }
        """);
}
