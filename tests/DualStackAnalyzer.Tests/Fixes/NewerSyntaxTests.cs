using System.Threading.Tasks;
using Xunit;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Shapes that newer versions of the language brought, and rarer statements.</summary>
public sealed class NewerSyntaxTests
{
    [Fact]
    public Task A_class_with_a_primary_constructor() => Fix.GivesAsync(
        """
        class Server(int port)
        {
            private readonly Socket _socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};

            public void Start() => {|bind:_socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        }
        """,
        """
        class Server(int port)
        {
            private readonly Socket _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };

            public void Start() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task A_parameter_of_a_primary_constructor_is_tested() => Fix.GivesWhenToldAsync(
        """
        class Server(IPEndPoint any)
        {
            public Socket Open()
            {
                var s = {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:s.Bind(any)|};
                return s;
            }
        }
        """,
        """
        class Server(IPEndPoint any)
        {
            public Socket Open()
            {
                var s = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (any.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                s.Bind(any);
                return s;
            }
        }
        """,
        known: Known.FamilyAtRunTime);

    [Fact]
    public Task A_record_tests_its_own_property() => Fix.GivesAsync(
        """
        record Server(IPEndPoint EndPoint)
        {
            public Socket Open()
            {
                var s = {|DSA1002:new Socket(EndPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:s.Bind(EndPoint)|};
                return s;
            }
        }
        """,
        """
        record Server(IPEndPoint EndPoint)
        {
            public Socket Open()
            {
                var s = new Socket(EndPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (EndPoint.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                s.Bind(EndPoint);
                return s;
            }
        }
        """);

    [Fact]
    public Task A_property_that_can_be_set_is_not_asked_again() => Fix.GivesAsync(
        """
        class Server
        {
            public IPEndPoint EndPoint { get; set; }

            public Socket Open()
            {
                var s = {|DSA1002:new Socket(EndPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:s.Bind(EndPoint)|};
                return s;
            }
        }
        """,
        """
        class Server
        {
            public IPEndPoint EndPoint { get; set; }

            public Socket Open()
            {
                var s = new Socket(EndPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (s.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                s.Bind(EndPoint);
                return s;
            }
        }
        """);

    [Fact]
    public Task A_member_of_a_struct() => Fix.GivesAsync(
        """
        struct Server
        {
            private Socket _socket;

            public void Start(EndPoint any)
            {
                this._socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:_socket.Bind(any)|};
            }
        }
        """,
        """
        struct Server
        {
            private Socket _socket;

            public void Start(EndPoint any)
            {
                this._socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                this._socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                _socket.Bind(any);
            }
        }
        """);

    [Fact]
    public Task A_static_local_function() => Fix.GivesAsync(
        """
        class Server
        {
            void Run(IPEndPoint local)
            {
                {|bind:Open(local).Bind(local)|};
                static Socket Open(IPEndPoint any) => {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            }
        }
        """,
        """
        class Server
        {
            void Run(IPEndPoint local)
            {
                Open(local).Bind(local);
                static Socket Open(IPEndPoint any)
                {
                    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    if (any.AddressFamily == AddressFamily.InterNetworkV6)
                    {
                        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                    }
                    return socket;
                }
            }
        }
        """);

    [Fact]
    public Task The_inner_of_two_nested_lambdas() => Fix.GivesWhenToldAsync(
        """
        class Server
        {
            void Run(IPEndPoint local)
            {
                Func<IPEndPoint, Func<Socket>> open = any => () => {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:open(local)().Bind(local)|};
            }
        }
        """,
        """
        class Server
        {
            void Run(IPEndPoint local)
            {
                Func<IPEndPoint, Func<Socket>> open = any => () =>
                {
                    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    if (any.AddressFamily == AddressFamily.InterNetworkV6)
                    {
                        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                    }
                    return socket;
                };
                open(local)().Bind(local);
            }
        }
        """,
        known: Known.FamilyAtRunTime);

    [Fact]
    public Task An_async_expression_body() => Fix.GivesAsync(
        """
        class Server
        {
            async Task RunAsync(IPEndPoint any)
            {
                using var s = await OpenAsync(any).ConfigureAwait(false);
                {|bind:s.Bind(any)|};
            }

            static async Task<Socket> OpenAsync(IPEndPoint any) => await Task.FromResult({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|});
        }
        """,
        """
        class Server
        {
            async Task RunAsync(IPEndPoint any)
            {
                using var s = await OpenAsync(any).ConfigureAwait(false);
                s.Bind(any);
            }

            static async Task<Socket> OpenAsync(IPEndPoint any)
            {
                var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (any.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                return await Task.FromResult(socket);
            }
        }
        """);

    [Fact]
    public Task Beside_a_raw_string() => Fix.GivesAsync(
        """"
        class Server
        {
            void Run(EndPoint any)
            {
                string text = """
                    raw
                      text
                    """;
                var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:s.Bind(any)|};
                Console.WriteLine(text);
            }
        }
        """",
        """"
        class Server
        {
            void Run(EndPoint any)
            {
                string text = """
                    raw
                      text
                    """;
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                s.Bind(any);
                Console.WriteLine(text);
            }
        }
        """");

    [Fact]
    public Task A_ref_local_and_an_out_parameter() => Fix.GivesAsync(
        """
        class Server
        {
            void Run(ref Socket given, out int count, EndPoint any)
            {
                count = 1;
                ref Socket s = ref given;
                s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:s.Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            void Run(ref Socket given, out int count, EndPoint any)
            {
                count = 1;
                ref Socket s = ref given;
                s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                s.Bind(any);
            }
        }
        """);

    [Fact]
    public Task A_lock_without_braces_gets_some() => Fix.GivesAsync(
        """
        class Server
        {
            private readonly object _gate = new();
            private Socket _socket;

            void Run(EndPoint any)
            {
                lock (_gate)
                    _socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:_socket.Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            private readonly object _gate = new();
            private Socket _socket;

            void Run(EndPoint any)
            {
                lock (_gate)
                {
                    _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                    _socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                _socket.Bind(any);
            }
        }
        """);

    [Fact]
    public Task Blocks_that_are_checked_or_unsafe() => Fix.GivesAsync(
        """
        class Server
        {
            void Run(EndPoint any)
            {
                checked
                {
                    unsafe
                    {
                        var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                        {|bind:s.Bind(any)|};
                    }
                }
            }
        }
        """,
        """
        class Server
        {
            void Run(EndPoint any)
            {
                checked
                {
                    unsafe
                    {
                        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                        s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                        s.Bind(any);
                    }
                }
            }
        }
        """);

    [Fact]
    public Task A_field_that_is_made_when_it_is_first_needed() => Fix.GivesAsync(
        """
        class Server
        {
            private Socket _socket;

            Socket Current => _socket ??= {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};

            void Run(EndPoint any) => {|bind:Current.Bind(any)|};
        }
        """,
        """
        class Server
        {
            private Socket _socket;

            Socket Current => _socket ??= new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };

            void Run(EndPoint any) => Current.Bind(any);
        }
        """);

    [Fact]
    public Task The_later_lines_of_a_statement_go_along_when_it_leaves_the_line_of_its_else() => Fix.GivesAsync(
        """
        class Server
        {
            private Socket _socket;

            void Run(bool none, IPEndPoint any)
            {
                if (none)
                    _socket = null;
                else _socket = {|DSA1002:new Socket(
                    any.AddressFamily,
                    SocketType.Stream,
                    ProtocolType.Tcp)|};
                {|bind:_socket?.Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            private Socket _socket;

            void Run(bool none, IPEndPoint any)
            {
                if (none)
                    _socket = null;
                else
                {
                    _socket = new Socket(
                        any.AddressFamily,
                        SocketType.Stream,
                        ProtocolType.Tcp);
                    if (any.AddressFamily == AddressFamily.InterNetworkV6)
                        _socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                _socket?.Bind(any);
            }
        }
        """);
}
