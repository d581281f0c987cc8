using System.Threading.Tasks;
using Xunit;
using static DualStackAnalyzer.Tests.AnalyzerVerifier;

namespace DualStackAnalyzer.Tests.Rules;

/// <summary>The resolver program: one loop that binds sockets of several families to one port.</summary>
public sealed class LoopTests
{
    [Theory]
    [InlineData(Target.Net100)]
    [InlineData(Target.Net80)]
    [InlineData(Target.Net472)]
    [InlineData(Target.NetStandard20)]
    public Task Reports_the_resolver_program_on_every_target(Target target) => ReportsAsync("""
        class ResolverServer
        {
            private readonly List<Socket> _listeners = new List<Socket>();

            void Listen(string host, int port)
            {
                foreach (IPAddress address in Dns.GetHostAddresses(host))
                {
                    var socket = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
                    socket.Bind(new IPEndPoint(address, port));
                    socket.Listen(128);
                    _listeners.Add(socket);
                }
            }
        }
        """, target);

    [Theory]
    [InlineData(Target.Net100)]
    [InlineData(Target.Net80)]
    [InlineData(Target.Net472)]
    [InlineData(Target.NetStandard20)]
    public Task Is_silent_about_the_cured_resolver_program_on_every_target(Target target) => SilentAsync("""
        class ResolverServer
        {
            private readonly List<Socket> _listeners = new List<Socket>();

            void Listen(string host, int port)
            {
                foreach (IPAddress address in Dns.GetHostAddresses(host))
                {
                    var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    if (address.AddressFamily == AddressFamily.InterNetworkV6)
                        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
                    socket.Bind(new IPEndPoint(address, port));
                    socket.Listen(128);
                    _listeners.Add(socket);
                }
            }
        }
        """, target);

    [Theory]
    [InlineData("new[] { IPAddress.Any, IPAddress.IPv6Any }")]
    [InlineData("new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any }")]
    [InlineData("new IPAddress[] { IPAddress.IPv6Any, IPAddress.Any }")]
    [InlineData("configured")]
    public Task Reports_a_loop_over_a_list_that_holds_wildcards(string list) => ReportsAsync($$"""
        class DnsServer
        {
            void Listen(IPAddress[] configured)
            {
                foreach (IPAddress address in {{list}})
                {
                    var udp = {|DSA1006:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                    udp.Bind(new IPEndPoint(address, 53));
                    ThreadPool.QueueUserWorkItem(_ => udp.Receive(new byte[512]));
                }
            }
        }
        """);

    [Fact]
    public Task Reports_a_counting_loop_over_addresses() => ReportsAsync("""
        class DnsServer
        {
            Socket[] Listen(IPAddress[] addresses, int port)
            {
                var sockets = new Socket[addresses.Length];
                for (int i = 0; i < addresses.Length; i++)
                {
                    var socket = {|DSA1006:new Socket(addresses[i].AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                    socket.Bind(new IPEndPoint(addresses[i], port));
                    sockets[i] = socket;
                }

                return sockets;
            }
        }
        """);

    [Fact]
    public Task Reports_a_Select_over_addresses() => ReportsAsync("""
        class HttpServer
        {
            List<Socket> Listen(IEnumerable<IPAddress> addresses, int port) => addresses.Select(address =>
            {
                var listener = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                listener.Bind(new IPEndPoint(address, port));
                listener.Listen(512);
                return listener;
            }).ToList();
        }
        """);

    [Fact]
    public Task Is_silent_about_a_Select_that_makes_IPv6_only() => SilentAsync("""
        class HttpServer
        {
            List<Socket> Listen(IEnumerable<IPAddress> addresses, int port) => addresses.Select(address =>
            {
                var listener = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (address.AddressFamily == AddressFamily.InterNetworkV6)
                    listener.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                listener.Bind(new IPEndPoint(address, port));
                listener.Listen(512);
                return listener;
            }).ToList();
        }
        """);

    [Fact]
    public Task Reports_an_iterator_that_binds_each_answer() => ReportsAsync("""
        class SipServer
        {
            static IEnumerable<Socket> Listen(string host, int port)
            {
                foreach (IPAddress ip in Dns.GetHostAddresses(host))
                {
                    var channel = {|DSA1006:new Socket(ip.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                    channel.Bind(new IPEndPoint(ip, port));
                    yield return channel;
                }
            }
        }
        """);
}
