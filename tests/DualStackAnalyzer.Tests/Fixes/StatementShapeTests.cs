using System.Threading.Tasks;
using Xunit;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>The shapes that statements around a creation come in.</summary>
public sealed class StatementShapeTests
{
    [Fact]
    public Task A_lone_statement_under_an_if_gets_braces() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(bool v6, EndPoint any)
            {
                var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                if (v6)
                    s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; // first time
                {|bind:s.Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            void Start(bool v6, EndPoint any)
            {
                var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                if (v6)
                {
                    s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // first time
                    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                s.Bind(any);
            }
        }
        """);

    [Fact]
    public Task So_does_one_in_the_line_of_its_else() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(Socket s, EndPoint any, bool v4)
            {
                if (v4) s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                else s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:s.Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            void Start(Socket s, EndPoint any, bool v4)
            {
                if (v4) s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                else
                {
                    s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                s.Bind(any);
            }
        }
        """);

    [Fact]
    public Task Braces_open_at_the_end_of_the_line_where_the_file_does_so() => Fix.GivesAsync(
        """
        class Server {
            void Start(bool v6, EndPoint any) {
                var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                if (v6)
                    s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:s.Bind(any)|};
            }
        }
        """,
        """
        class Server {
            void Start(bool v6, EndPoint any) {
                var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                if (v6) {
                    s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                s.Bind(any);
            }
        }
        """);

    [Fact]
    public Task Statements_in_one_line_stay_in_one_line() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(EndPoint any) { var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; {|bind:s.Bind(any)|}; }
        }
        """,
        """
        class Server
        {
            void Start(EndPoint any) { var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); s.DualMode = true; s.Bind(any); }
        }
        """,
        choice: 1);

    [Fact]
    public Task Both_branches_in_one_line_stay_in_one_line() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(Socket s, EndPoint any, bool v6)
            {
                if (v6) s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}; else s = null;
                {|bind:s.Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            void Start(Socket s, EndPoint any, bool v6)
            {
                if (v6) { s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); s.DualMode = true; } else s = null;
                s.Bind(any);
            }
        }
        """,
        choice: 1);

    [Fact]
    public Task A_switch_section_is_a_list_of_statements() => Fix.GivesAsync(
        """
        class Server
        {
            Socket Start(int kind, EndPoint any)
            {
                Socket s;
                switch (kind)
                {
                    case 6:
                        s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                        break;
                    default:
                        s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                        break;
                }

                {|bind:s.Bind(any)|};
                return s;
            }
        }
        """,
        """
        class Server
        {
            Socket Start(int kind, EndPoint any)
            {
                Socket s;
                switch (kind)
                {
                    case 6:
                        s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                        s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                        break;
                    default:
                        s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                        break;
                }

                s.Bind(any);
                return s;
            }
        }
        """);

    [Fact]
    public Task An_arm_of_a_switch_expression_chooses_in_an_initializer() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(AddressFamily family, EndPoint any)
            {
                using var s = family switch
                {
                    AddressFamily.InterNetworkV6 => {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|},
                    _ => new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp),
                };
                {|bind:s.Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            void Start(AddressFamily family, EndPoint any)
            {
                using var s = family switch
                {
                    AddressFamily.InterNetworkV6 => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false },
                    _ => new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp),
                };
                s.Bind(any);
            }
        }
        """);

    [Fact]
    public Task A_using_statement_without_braces_gets_some() => Fix.GivesAsync(
        """
        class Probe
        {
            void Try(EndPoint any)
            {
                using (var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|})
                    {|bind:s.Bind(any)|};
            }
        }
        """,
        """
        class Probe
        {
            void Try(EndPoint any)
            {
                using (var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp))
                {
                    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                    s.Bind(any);
                }
            }
        }
        """);

    [Fact]
    public Task The_outer_of_two_using_statements_chooses_in_an_initializer() => Fix.GivesAsync(
        """
        class Probe
        {
            void Try(EndPoint any)
            {
                using (var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|})
                using (var stop = new CancellationTokenSource())
                {
                    {|bind:s.Bind(any)|};
                }
            }
        }
        """,
        """
        class Probe
        {
            void Try(EndPoint any)
            {
                using (var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false })
                using (var stop = new CancellationTokenSource())
                {
                    s.Bind(any);
                }
            }
        }
        """);

    [Fact]
    public Task An_assignment_in_a_condition_chooses_in_an_initializer() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(Socket s, EndPoint any)
            {
                if ((s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}) != null)
                {
                    {|bind:s.Bind(any)|};
                }
            }
        }
        """,
        """
        class Server
        {
            void Start(Socket s, EndPoint any)
            {
                if ((s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false }) != null)
                {
                    s.Bind(any);
                }
            }
        }
        """);

    [Fact]
    public Task An_assignment_in_a_condition_has_no_room_for_a_test() => Fix.IsRefusedAsync(
        """
        class Server
        {
            void Start(Socket s, IPEndPoint any)
            {
                while ((s = {|DSA1006:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}) != null)
                {
                    {|bind:s.Bind(any)|};
                }
            }
        }
        """);

    [Fact]
    public Task A_creation_that_may_not_run_chooses_in_an_initializer() => Fix.GivesAsync(
        """
        class Server
        {
            private Socket _socket;

            void Start(EndPoint any)
            {
                _socket ??= {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:_socket?.Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            private Socket _socket;

            void Start(EndPoint any)
            {
                _socket ??= new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
                _socket?.Bind(any);
            }
        }
        """);

    [Fact]
    public Task An_element_whose_index_moves_on_chooses_in_an_initializer() => Fix.GivesAsync(
        """
        class Server
        {
            private readonly Socket[] _all = new Socket[2];

            void Start(EndPoint any, int next)
            {
                _all[next++] = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:_all[0].Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            private readonly Socket[] _all = new Socket[2];

            void Start(EndPoint any, int next)
            {
                _all[next++] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
                _all[0].Bind(any);
            }
        }
        """);

    [Fact]
    public Task A_property_with_code_of_its_own_is_not_read_back() => Fix.GivesAsync(
        """
        class Server
        {
            private Socket _socket;
            public Socket Socket { get => _socket; set { _socket = value; Console.WriteLine("set"); } }

            void Start(IPEndPoint any)
            {
                Socket = {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:_socket.Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            private Socket _socket;
            public Socket Socket { get => _socket; set { _socket = value; Console.WriteLine("set"); } }

            void Start(IPEndPoint any)
            {
                var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (any.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    socket.DualMode = true;
                }
                Socket = socket;
                _socket.Bind(any);
            }
        }
        """,
        choice: 1);

    [Fact]
    public Task A_variable_of_a_base_type_cannot_choose() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(EndPoint any)
            {
                IDisposable s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:((Socket)s).Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            void Start(EndPoint any)
            {
                IDisposable s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
                ((Socket)s).Bind(any);
            }
        }
        """,
        choice: 1);

    [Fact]
    public Task Several_declarators_choose_in_their_order() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(EndPoint any)
            {
                Socket a = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}, b = null;
                {|bind:a.Bind(any)|};
            }
        }
        """,
        """
        class Server
        {
            void Start(EndPoint any)
            {
                Socket a = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), b = null;
                a.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                a.Bind(any);
            }
        }
        """);

    [Fact]
    public Task A_label_stays_with_its_statement() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(EndPoint any)
            {
            again:
                var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                try { {|bind:s.Bind(any)|}; } catch (SocketException) { goto again; }
            }
        }
        """,
        """
        class Server
        {
            void Start(EndPoint any)
            {
            again:
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                try { s.Bind(any); } catch (SocketException) { goto again; }
            }
        }
        """);

    [Fact]
    public Task Local_functions_and_async_lambdas_have_lists_too() => Fix.GivesAsync(
        """
        class Server
        {
            void Start(EndPoint any)
            {
                _ = Task.Run(async () =>
                {
                    using var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                    {|bind:s.Bind(any)|};
                    await s.AcceptAsync();
                });
            }
        }
        """,
        """
        class Server
        {
            void Start(EndPoint any)
            {
                _ = Task.Run(async () =>
                {
                    using var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                    s.Bind(any);
                    await s.AcceptAsync();
                });
            }
        }
        """);
}
