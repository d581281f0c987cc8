namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Types that bear the platform's names and are not the platform's.</summary>
public sealed class OwnTypeTests
{
    [Fact]
    public Task Is_silent_about_an_own_Socket_type() => SilentAsync("""
        namespace Emulator
        {
            class Socket
            {
                public Socket(AddressFamily family, SocketType type, ProtocolType protocol) { }
                public void Bind(EndPoint local) { }
            }

            class Network
            {
                void Start()
                {
                    var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                    socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                }
            }
        }
        """);

    [Fact]
    public Task Is_silent_about_a_Socket_of_another_namespace_of_the_same_name() => SilentAsync("""
        using Socket = Emulator.Sockets.Socket;

        namespace Emulator.Sockets
        {
            public enum AddressFamily { InterNetworkV6 = 23 }

            public class Socket
            {
                public Socket(AddressFamily family) { }
                public void Bind(EndPoint local) { }
            }
        }

        class Network
        {
            void Start()
            {
                Socket socket = new(Emulator.Sockets.AddressFamily.InterNetworkV6);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """);

    [Fact]
    public Task Reports_the_platform_socket_beside_an_own_IPAddress() => ReportsAsync("""
        class IPv6Addresses
        {
            public static IPAddress IPv6Loopback => IPAddress.IPv6Any;
        }

        class Network
        {
            void Start()
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(IPv6Addresses.IPv6Loopback, 80));
            }
        }
        """);

    [Fact]
    public Task Reports_when_an_own_extension_is_only_called_like_the_option() => ReportsAsync("""
        static class SocketExtensions
        {
            public static void SetSocketOption(this Socket socket, string name, bool value) => socket.NoDelay = value;
        }

        class Network
        {
            void Start()
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                socket.SetSocketOption("IPv6Only", true);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """);

    [Fact]
    public Task Reports_an_alias_of_the_platform_type_until_it_chooses() => ReportsUntilAsync("""
         using NetSocket = System.Net.Sockets.Socket;

         class Network
         {
             void Start()
             {
        -        var socket = {|DSA1001:new NetSocket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +        var socket = new NetSocket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
                 socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
             }
         }
        """);
}
