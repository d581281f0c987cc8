namespace DualStackAnalyzer.Tests.Fixes.Harm;

/// <summary>Where the author makes the socket dual under a condition, IPv6-only is the else of it.</summary>
public sealed class OtherChoiceTests
{
    private const string Choice = "s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);";
    private const string Dual = "s.DualMode = true;";
    private const string IsIPv6 = "end.AddressFamily == AddressFamily.InterNetworkV6";

    [Fact]
    public Task With_braces() => GivesAsync(
        IPv6("if (dual)\n        {\n            " + Dual + "\n        }"),
        IPv6("if (dual)\n        {\n            " + Dual + "\n        }\n        else\n        {\n            " + Choice + "\n        }"));

    [Fact]
    public Task Without_braces() => GivesAsync(
        IPv6("if (dual)\n            " + Dual), IPv6("if (dual)\n            " + Dual + "\n        else\n            " + Choice));

    [Fact]
    public Task In_one_line() => GivesAsync(IPv6("if (dual) " + Dual), IPv6("if (dual) " + Dual + "\n        else " + Choice));

    [Fact]
    public Task Behind_a_comment() => GivesAsync(
        IPv6("if (dual) " + Dual + " // for all"), IPv6("if (dual) " + Dual + " // for all\n        else " + Choice));

    [Fact]
    public Task Behind_other_options() => GivesAsync(
        IPv6("s.NoDelay = true;\n        if (dual) s.Blocking = false;\n        if (dual) " + Dual),
        IPv6("s.NoDelay = true;\n        if (dual) s.Blocking = false;\n        if (dual) " + Dual + "\n        else " + Choice));

    [Fact]
    public Task Of_a_family_at_run_time_under_its_test() => GivesAsync(
        AnyFamily("if (dual)\n        {\n            if (" + IsIPv6 + ")\n            {\n                " + Dual + "\n            }\n        }"),
        AnyFamily("if (dual)\n        {\n            if (" + IsIPv6 + ")\n            {\n                " + Dual + "\n            }\n        }\n"
            + "        else if (" + IsIPv6 + ")\n        {\n            " + Choice + "\n        }"));

    [Fact]
    public Task Of_a_family_at_run_time_in_the_else_of_the_opposite_test() => GivesAsync(
        AnyFamily("if (dual)\n        {\n            if (end.AddressFamily != AddressFamily.InterNetworkV6)\n                Console.WriteLine();\n            else\n                " + Dual + "\n        }"),
        AnyFamily("if (dual)\n        {\n            if (end.AddressFamily != AddressFamily.InterNetworkV6)\n                Console.WriteLine();\n            else\n                " + Dual + "\n        }\n"
            + "        else if (" + IsIPv6 + ")\n        {\n            " + Choice + "\n        }"));

    [Theory]
    [InlineData("if (dual) { if (port > 0) s.DualMode = true; }")]
    [InlineData("if (dual) s.DualMode = true; else s.NoDelay = true;")]
    public Task Not_where_the_other_path_is_not_all_that_is_left(string choice) =>
        GivesAsync(IPv6(choice), IPv6(Choice + "\n        " + choice));

    private static Task GivesAsync(string before, string after) => Fix.GivesAsync(before, SourceShape.Unmarked(after));

    private static string IPv6(string choice) => $$"""
        class Server
        {
            void Run(int port, bool dual)
            {
                var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                {{choice}}
                {|bind:s.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
            }
        }
        """;

    private static string AnyFamily(string choice) => $$"""
        class Server
        {
            void Run(IPEndPoint end, bool dual)
            {
                var s = {|DSA1002:new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                {{choice}}
                {|bind:s.Bind(end)|};
            }
        }
        """;
}
