namespace DualStackAnalyzer.Tests.Rules;

/// <summary>
/// The cure of the resolver program, wherever its sockets are kept, whatever its port is and however it asks
/// for the family; and beside each the same loop without the cure.
/// </summary>
public sealed class CuredLoopTests
{
    private const string IPv6 = "AddressFamily.InterNetworkV6";
    private const string Ask = "if (address.AddressFamily == " + IPv6 + ") ";
    private const string Choose = "socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);";

    [Theory]
    [InlineData(Ask, "port", "")]
    [InlineData(Ask, "8080", "")]
    [InlineData(Ask, "port", "_field.Add(socket);")]
    [InlineData(Ask, "8080", "_field.Add(socket);")]
    [InlineData(Ask, "port", "local.Add(socket);")]
    [InlineData(Ask, "port", "parameter.Add(socket);")]
    [InlineData(Ask, "8080", "parameter.Add(socket);")]
    [InlineData(Ask, "port", "_ = AcceptAsync(socket);")]
    [InlineData(Ask, "port", "Task.Run(() => socket.Accept());")]
    [InlineData("if (socket.AddressFamily == " + IPv6 + ") ", "port", "")]
    [InlineData("if (socket.AddressFamily == " + IPv6 + ") ", "8080", "local.Add(socket);")]
    [InlineData("if (address.AddressFamily is " + IPv6 + ") ", "port", "_field.Add(socket);")]
    [InlineData("if (address.AddressFamily != AddressFamily.InterNetwork) ", "port", "local.Add(socket);")]
    public Task Is_silent_about_the_cured_loop(string ask, string port, string keep) =>
        SilentAsync(Loop("new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)", ask + Choose, port, keep));

    [Theory]
    [InlineData("port", "")]
    [InlineData("8080", "")]
    [InlineData("port", "_field.Add(socket);")]
    [InlineData("8080", "_field.Add(socket);")]
    [InlineData("port", "local.Add(socket);")]
    [InlineData("port", "parameter.Add(socket);")]
    [InlineData("8080", "parameter.Add(socket);")]
    [InlineData("port", "_ = AcceptAsync(socket);")]
    [InlineData("port", "Task.Run(() => socket.Accept());")]
    public Task Reports_the_loop_without_the_cure(string port, string keep) => ReportsAsync(Loop(
        "{|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}", "", port, keep));

    private static string Loop(string creation, string choice, string port, string keep) => $$"""
        private readonly List<Socket> _field = new List<Socket>();

        List<Socket> Listen(string host, int port, List<Socket> parameter)
        {
            var local = new List<Socket>();
            foreach (IPAddress address in Dns.GetHostAddresses(host))
            {
                var socket = {{creation}};
                {{choice}}
                socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
                socket.Bind(new IPEndPoint(address, {{port}}));
                socket.Listen(128);
                {{keep}}
            }

            return local;
        }

        static async Task AcceptAsync(Socket socket)
        {
            using Socket peer = await socket.AcceptAsync();
        }
        """;
}
