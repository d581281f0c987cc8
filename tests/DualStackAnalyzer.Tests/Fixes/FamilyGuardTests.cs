using System.Threading.Tasks;
using Xunit;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA1002, 1006: the family is chosen at run time, so that the choice stands under a test of it.</summary>
public sealed class FamilyGuardTests
{
    /// <summary>The program that asks the resolver for its local addresses and listens on each.</summary>
    private const string Resolver = """
        foreach (IPAddress address in Dns.GetHostAddresses(args[0]))
        {
            var socket = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            {|bind:socket.Bind(new IPEndPoint(address, 8080))|};
            socket.Listen(10);
        }
        """;

    [Fact]
    public Task The_loop_over_resolved_addresses_tests_the_address() => Fix.GivesAsync(
        Resolver,
        """
        foreach (IPAddress address in Dns.GetHostAddresses(args[0]))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (address.AddressFamily == AddressFamily.InterNetworkV6)
            {
                socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
            }
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            socket.Bind(new IPEndPoint(address, 8080));
            socket.Listen(10);
        }
        """);

    [Fact]
    public Task The_loop_binds_an_IPv4_socket_too_and_so_must_not_be_dual() =>
        Fix.OffersAsync(Resolver, "Make the socket IPv6-only");

    [Fact]
    public Task A_parameter_for_the_family_is_tested() => Fix.GivesAsync(
        """
        class Server
        {
            Socket Open(AddressFamily family, EndPoint local)
            {
                Socket socket = {|DSA1002:new Socket(family, SocketType.Dgram, ProtocolType.Udp)|};
                {|bind:socket.Bind(local)|};
                return socket;
            }
        }
        """,
        """
        class Server
        {
            Socket Open(AddressFamily family, EndPoint local)
            {
                Socket socket = new Socket(family, SocketType.Dgram, ProtocolType.Udp);
                if (family == AddressFamily.InterNetworkV6)
                {
                    socket.DualMode = true;
                }
                socket.Bind(local);
                return socket;
            }
        }
        """,
        choice: 1);

    [Fact]
    public Task A_property_that_could_change_is_not_asked_again() => Fix.GivesAsync(
        """
        class Server
        {
            public IPEndPoint Local { get; set; }

            void Start()
            {
                using var socket = {|DSA1002:new Socket(Local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:socket.Bind(Local)|};
            }
        }
        """,
        """
        class Server
        {
            public IPEndPoint Local { get; set; }

            void Start()
            {
                using var socket = new Socket(Local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (socket.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                socket.Bind(Local);
            }
        }
        """);

    [Fact]
    public Task A_conditional_family_is_read_from_the_socket() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(bool v6, EndPoint any)
            {
                var s = {|DSA1002:new Socket(v6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:s.Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            void Start(bool v6, EndPoint any)
            {
                var s = new Socket(v6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                if (s.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                s.Bind(any);
            }
        }
        """);

    [Fact]
    public Task The_address_of_a_listener_is_tested() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(IPAddress address, int port)
            {
                var listener = {|DSA1002:new TcpListener(address, port)|};
                {|bind:listener.Start()|};
            }
        }
        """,
        """
        class Server
        {
            void Start(IPAddress address, int port)
            {
                var listener = new TcpListener(address, port);
                if (address.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    listener.Server.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                listener.Start();
            }
        }
        """);

    [Fact]
    public Task A_file_without_braces_gets_none() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(IPEndPoint local, bool log)
            {
                if (log)
                    Console.WriteLine(local);
                var s = {|DSA1002:new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:s.Bind(local)|};
            }
        }
        """,
        """
        class Server
        {
            void Start(IPEndPoint local, bool log)
            {
                if (log)
                    Console.WriteLine(local);
                var s = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (local.AddressFamily == AddressFamily.InterNetworkV6)
                    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                s.Bind(local);
            }
        }
        """);

    [Fact]
    public Task Braces_stand_where_the_file_has_them() => Fix.GivesAsync(
        """
        class Server {
            void Start(IPEndPoint local) {
                var s = {|DSA1002:new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:s.Bind(local)|};
            }
        }
        """,
        """
        class Server {
            void Start(IPEndPoint local) {
                var s = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (local.AddressFamily == AddressFamily.InterNetworkV6) {
                    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                s.Bind(local);
            }
        }
        """);

    [Fact]
    public Task A_returned_creation_gets_a_local() => Fix.GivesAsync(
        """
        class Server
        {
            static Socket Create(IPEndPoint local)
            {
                // Datagrams only.
                return {|DSA1002:new(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|}; // the caller binds
            }

            void Start(IPEndPoint socket) { var s = Create(socket); {|bind:s.Bind(socket)|}; }
        }
        """,
        """
        class Server
        {
            static Socket Create(IPEndPoint local)
            {
                // Datagrams only.
                var socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                if (local.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                return socket; // the caller binds
            }

            void Start(IPEndPoint socket) { var s = Create(socket); s.Bind(socket); }
        }
        """);

    [Fact]
    public Task An_expression_body_becomes_a_block() => Fix.GivesAsync(
        """
        class Server
        {
            static Socket Create(IPEndPoint local)
                => {|DSA1002:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};

            void Start(IPEndPoint any) { var s = Create(any); {|bind:s.Bind(any)|}; }
        }
        """,
        """
        class Server
        {
            static Socket Create(IPEndPoint local)
            {
                var socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                if (local.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                return socket;
            }

            void Start(IPEndPoint any) { var s = Create(any); s.Bind(any); }
        }
        """);

    [Fact]
    public Task A_lambda_becomes_a_block() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(IPEndPoint local)
            {
                Func<IPEndPoint, Socket> open = end => {|DSA1002:new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                var bound = open(local);
                bound.Bind(local);
            }
        }
        """,
        """
        class Server
        {
            void Start(IPEndPoint local)
            {
                Func<IPEndPoint, Socket> open = end =>
                {
                    var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    if (end.AddressFamily == AddressFamily.InterNetworkV6)
                    {
                        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                    }
                    return socket;
                };
                var bound = open(local);
                bound.Bind(local);
            }
        }
        """);

    [Fact]
    public Task An_argument_gets_a_local() => Fix.GivesAsync(
        """
        class Server
        {
            private readonly List<Socket> _all = new();

            void Add(IPEndPoint socket)
            {
                _all.Add({|DSA1002:new Socket(socket.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|});
                {|bind:_all[0].Bind(socket)|};
            }
        }
        """,
        """
        class Server
        {
            private readonly List<Socket> _all = new();

            void Add(IPEndPoint socket)
            {
                var socket2 = new Socket(socket.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (socket.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    socket2.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                _all.Add(socket2);
                _all[0].Bind(socket);
            }
        }
        """);

    [Fact]
    public Task An_argument_behind_one_that_does_something_is_left_alone() => Fix.IsRefusedAsync(
        """
        class Server
        {
            static int _count;
            static void Use(int count, Socket socket, EndPoint local) => {|bind:socket.Bind(local)|};

            void Add(IPEndPoint local) =>
                Use(_count++, {|DSA1002:new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}, local);
        }
        """);

    [Fact]
    public Task An_iterator_gets_a_local() => Fix.GivesWhenToldAsync(
        """
        class Server
        {
            static IEnumerable<Socket> All(IPAddress[] addresses)
            {
                foreach (var address in addresses)
                    yield return {|DSA1002:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            }

            void Start(EndPoint any) { foreach (var s in All([IPAddress.Any])) {|bind:s.Bind(any)|}; }
        }
        """,
        """
        class Server
        {
            static IEnumerable<Socket> All(IPAddress[] addresses)
            {
                foreach (var address in addresses)
                {
                    var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    if (address.AddressFamily == AddressFamily.InterNetworkV6)
                    {
                        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                    }
                    yield return socket;
                }
            }

            void Start(EndPoint any) { foreach (var s in All([IPAddress.Any])) s.Bind(any); }
        }
        """,
        Known.FamilyAtRunTime);

    [Fact]
    public Task A_field_that_is_bound_once_chooses_before_the_bind() => Fix.GivesAsync(
        """
        class Server
        {
            private static readonly AddressFamily Family = Enum.Parse<AddressFamily>("InterNetwork");
            private readonly Socket _socket = {|DSA1002:new Socket(Family, SocketType.Stream, ProtocolType.Tcp)|};

            public void Start(EndPoint any)
            {
                Console.WriteLine("Starting");

                // Throws where the port is taken.
                {|bind:_socket.Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            private static readonly AddressFamily Family = Enum.Parse<AddressFamily>("InterNetwork");
            private readonly Socket _socket = new Socket(Family, SocketType.Stream, ProtocolType.Tcp);

            public void Start(EndPoint any)
            {
                Console.WriteLine("Starting");

                if (Family == AddressFamily.InterNetworkV6)
                {
                    _socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                // Throws where the port is taken.
                _socket.Bind(any);
            }
        }
        """);

    [Fact]
    public Task A_field_that_is_bound_twice_is_left_alone() => Fix.IsRefusedAsync(
        """
        class Server
        {
            private static readonly AddressFamily Family = Enum.Parse<AddressFamily>("InterNetwork");
            private readonly Socket _socket = {|DSA1002:new Socket(Family, SocketType.Stream, ProtocolType.Tcp)|};

            public void Start(EndPoint any) => {|bind:_socket.Bind(any)|};

            public void StartElsewhere(EndPoint any) => _socket.Bind(any);
        }
        """);

    [Fact]
    public Task A_field_initializer_has_no_room_for_a_test_and_its_listener_no_single_bind() => Fix.IsRefusedWhenToldAsync(
        """
        class Server
        {
            private static readonly IPAddress Address = IPAddress.Parse("::");
            public static TcpListener Current { get; } = {|DSA1002:new TcpListener(Address, 80)|};

            public void Start() { {|bind:Current.Start()|}; }
            public void StartAgain() { Current.Stop(); Current.Start(); }
        }
        """,
        Known.FamilyAtRunTime);
}
