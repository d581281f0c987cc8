using System.Text;

namespace DualStackAnalyzer.Tests.Robustness;

/// <summary>
/// Methods that are huge, deep or twisted. Each has to end within a bound that is far beyond what it needs,
/// and where the socket itself is plain, it is still seen.
/// </summary>
public sealed class TerminationTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(90);

    [Fact]
    public Task Thousands_of_statements() =>
        StillReports(Lines(2000, i => $"total += Math.Abs(port - {i});"));

    [Fact]
    public Task Forty_independent_flags() =>
        StillReports(Lines(40, i => $"if (flags[{i}]) total += {i}; else port ^= {i};"));

    [Fact]
    public Task Forty_flags_that_are_stored_first() =>
        StillReports(Lines(40, i => $"bool f{i} = flags[{i}];") + Lines(40, i => $"if (f{i}) total += {i};"));

    [Fact]
    public Task Forty_flags_that_each_choose_the_mode() =>
        Ends(Lines(40, i => $"if (flags[{i}]) socket.DualMode = flags[{i + 1}];"));

    [Fact]
    public Task Three_hundred_nested_parentheses() =>
        StillReports("total = " + Repeat("(", 300) + "port" + Repeat(")", 300) + ";");

    [Fact]
    public Task A_sum_of_two_thousand_terms() =>
        StillReports("total = " + string.Join(" + ", Enumerable.Range(0, 2000).Select(i => $"port * {i}")) + ";");

    [Fact]
    public Task A_chain_of_five_hundred_calls() =>
        StillReports("new System.Text.StringBuilder()" + Repeat(".Append(port)", 500) + ".ToString();");

    [Fact]
    public Task Sixty_nested_conditions() =>
        StillReports(Repeat("if (port > total) { total++; ", 60) + Repeat("}", 60));

    [Fact]
    public Task Fifty_nested_lambdas() =>
        StillReports("Action a0 = " + Repeat("() => { Action a = ", 50) + "null" + Repeat("; }", 50) + ";");

    [Fact]
    public Task Twelve_nested_loops() =>
        StillReports(Nested(12, i => $"for (int i{i} = 0; i{i} < port; i{i}++) {{ total += i{i}; "));

    [Fact]
    public Task Fifteen_nested_tries() =>
        Ends(Repeat("try { socket.NoDelay = true; ", 15) + Repeat("} catch (SocketException) { total++; } finally { total--; }", 15));

    [Fact]
    public Task A_switch_of_five_hundred_cases() =>
        StillReports("switch (port) {" + Lines(500, i => $"case {i}: total = {i}; break;") + "}");

    [Fact]
    public Task A_pattern_of_two_hundred_alternatives() =>
        StillReports("if (port is " + string.Join(" or ", Enumerable.Range(0, 200)) + ") total = 1;");

    [Fact]
    public Task An_array_of_five_thousand_elements() =>
        StillReports("int[] table = { " + string.Join(", ", Enumerable.Range(0, 5000)) + " };");

    [Fact]
    public Task Two_hundred_sockets() =>
        Ends(Lines(200, i => $"var s{i} = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp); s{i}.Bind(new IPEndPoint(IPAddress.IPv6Any, port + {i}));"));

    [Fact]
    public Task Labels_that_jump_into_each_other() => StillReports("""
        again:
            if (flags[0]) goto left;
            if (flags[1]) goto right;
            goto end;
        left:
            total++;
            if (flags[2]) goto right;
            goto again;
        right:
            total--;
            if (flags[3]) goto left;
            goto again;
        end:
        """);

    [Fact]
    public Task Sockets_that_change_places_in_a_loop() => Ends("""
        Socket a = socket, b = null, c = null, d = null;
        while (port-- > 0)
        {
            (a, b, c, d) = (b, c, d, a);
            a = flags[port] ? new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) : d;
            for (Socket e = a; e != b; (e, c) = (c, e))
                if (flags[total++]) d = e ?? a;
            d?.Bind(new IPEndPoint(IPAddress.IPv6Any, total));
        }
        """);

    [Fact]
    public Task Loops_without_an_end() => Ends("""
        for (;;)
        {
            try { while (true) { if (flags[port++]) continue; if (flags[total++]) break; socket.NoDelay = !socket.NoDelay; } }
            catch (SocketException) { goto again; }
            catch when (total++ > 3) { continue; }
            finally { do { port--; } while (port > 0); }
        again:
            total++;
        }
        """);

    [Fact]
    public Task Local_functions_that_call_themselves_and_each_other() => Ends("""
        Socket A(Socket s, int n) => n == 0 ? s : B(A(s, n - 1), n - 1);
        Socket B(Socket s, int n) { while (n-- > 0) s = C(() => A(s, n)); return s; }
        Socket C(Func<Socket> f) => f() ?? C(() => B(f(), 2));
        A(B(C(() => socket), 3), 4);
        """);

    private static async Task Ends(string statements) => await Analyze(statements);

    private static async Task StillReports(string statements) =>
        Assert.Equal("DSA1001", Assert.Single(await Analyze(statements)).Id);

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(string statements)
    {
        string source = $$"""
            int Start(int port, bool[] flags)
            {
                int total = 0;
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                {{statements}}
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                return total;
            }
            """;

        IReadOnlyList<Diagnostic> found = await Task.Run(() => Findings.InAsync(source), TestContext.Current.CancellationToken)
            .WaitAsync(Bound, TestContext.Current.CancellationToken);
        Assert.All(found, finding => Assert.StartsWith("DSA1", finding.Id, StringComparison.Ordinal));
        return found;
    }

    private static string Lines(int count, Func<int, string> line) =>
        string.Join("\n", Enumerable.Range(0, count).Select(line)) + "\n";

    private static string Nested(int depth, Func<int, string> open) => Lines(depth, open) + Repeat("}", depth);

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
