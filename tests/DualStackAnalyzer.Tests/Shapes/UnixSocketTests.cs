namespace DualStackAnalyzer.Tests.Shapes;

/// <summary>Unix sockets on the same path as internet sockets, as web servers have them.</summary>
public sealed class UnixSocketTests
{
    private static string Transport(string tcp, string choice) => $$"""
        public sealed class Transport
        {
            public Socket Listen(EndPoint endpoint)
            {
                Socket socket;
                switch (endpoint)
                {
                    case UnixDomainSocketEndPoint:
                        socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                        break;
                    case IPEndPoint ip:
                        socket = {{tcp}};
                        {{choice}}
                        break;
                    default:
                        throw new NotSupportedException();
                }

                socket.Bind(endpoint);
                socket.Listen(512);
                return socket;
            }
        }
        """;

    [Fact]
    public Task Beside_a_Unix_branch_the_unset_internet_socket_is_reported() => ReportsAsync(Transport(
        "{|DSA1002:new Socket(ip.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}", ""));

    [Fact]
    public Task A_Unix_socket_alone_is_silent() => SilentAsync("""
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint("/run/server.sock"));
        socket.Listen();
        """);

    [Fact]
    public Task A_ternary_between_Unix_and_an_unset_IPv6_socket_is_reported_until_it_is_dual() => ReportsUntilAsync("""
         public sealed class Transport
         {
             public Socket Listen(string? path, int port)
             {
                 Socket socket = path is not null
                     ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
        -            : {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +            : new Socket(SocketType.Stream, ProtocolType.Tcp);
                 EndPoint endpoint = path is not null ? new UnixDomainSocketEndPoint(path) : new IPEndPoint(IPAddress.IPv6Any, port);
                 socket.Bind(endpoint);
                 return socket;
             }
         }
        """);
}
