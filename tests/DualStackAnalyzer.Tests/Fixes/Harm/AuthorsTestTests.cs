namespace DualStackAnalyzer.Tests.Fixes.Harm;

/// <summary>A test of the family that the author wrote behind the creation is extended.</summary>
public sealed class AuthorsTestTests
{
    private const string Choice = "s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);";

    [Theory]
    [InlineData("s.AddressFamily == AddressFamily.InterNetworkV6")]
    [InlineData("(AddressFamily.InterNetworkV6 == s.AddressFamily)")]
    [InlineData("s.AddressFamily is AddressFamily.InterNetworkV6")]
    [InlineData("end.AddressFamily == AddressFamily.InterNetworkV6")]
    public Task With_braces(string test) => Fix.GivesAsync(
        Server("", $"if ({test})\n        {{\n            s.Ttl = 4;\n        }}"),
        Unmarked(Server("", $"if ({test})\n        {{\n            {Choice}\n            s.Ttl = 4;\n        }}")));

    [Fact]
    public Task Without_braces() => Fix.GivesAsync(
        Server("", "if (end.AddressFamily == AddressFamily.InterNetworkV6)\n            s.Ttl = 4;\n        else\n            s.Ttl = 5;"),
        Unmarked(Server(
            "", $"if (end.AddressFamily == AddressFamily.InterNetworkV6)\n        {{\n            {Choice}\n            s.Ttl = 4;\n        }}\n        else\n            s.Ttl = 5;")));

    [Fact]
    public Task Behind_other_settings() => Fix.GivesAsync(
        Server("s.NoDelay = true;\n        Console.WriteLine(end);\n        ", "if (s.AddressFamily == AddressFamily.InterNetworkV6)\n        {\n            s.Ttl = 4;\n        }"),
        Unmarked(Server(
            "s.NoDelay = true;\n        Console.WriteLine(end);\n        ",
            $"if (s.AddressFamily == AddressFamily.InterNetworkV6)\n        {{\n            {Choice}\n            s.Ttl = 4;\n        }}")));

    [Theory]
    [InlineData("end.AddressFamily")]
    [InlineData("s.AddressFamily")]
    public Task In_a_switch(string family) => Fix.GivesAsync(
        Server("", Switch(family, "")), Unmarked(Server("", Switch(family, Choice + "\n                "))));

    [Fact]
    public Task In_a_try() => Fix.GivesAsync(Tried(""), Unmarked(Tried(Choice + "\n                ")));

    [Fact]
    public Task Not_in_a_case_that_other_families_share() => Fix.GivesAsync(
        Server("", Switch("end.AddressFamily", "").Replace("InterNetworkV6:", "InterNetworkV6:\n            case AddressFamily.Unix:")),
        Unmarked(Server(
            $"if (end.AddressFamily == AddressFamily.InterNetworkV6)\n        {{\n            {Choice}\n        }}\n        ",
            Switch("end.AddressFamily", "").Replace("InterNetworkV6:", "InterNetworkV6:\n            case AddressFamily.Unix:"))));

    [Theory]
    [InlineData("", "if (s.AddressFamily == AddressFamily.InterNetwork)\n        {\n            s.Ttl = 4;\n        }")]
    [InlineData("Prepare(s);\n        ", "if (s.AddressFamily == AddressFamily.InterNetworkV6)\n        {\n            s.Ttl = 4;\n        }")]
    [InlineData("", "if (s.AddressFamily == AddressFamily.InterNetworkV6)\n        {\n        }")]
    [InlineData("end = new IPEndPoint(IPAddress.IPv6Any, 1);\n        ", "if (end.AddressFamily == AddressFamily.InterNetworkV6)\n        {\n            s.Ttl = 4;\n        }")]
    public Task Not_another_one(string between, string test) => Fix.GivesAsync(
        Server(between, test),
        Unmarked(Server(
            $"if (end.AddressFamily == AddressFamily.InterNetworkV6)\n        {{\n            {Choice}\n        }}\n        " + between, test)));

    private static string Unmarked(string source) => SourceShape.Unmarked(source);

    private static string Switch(string family, string choice) =>
        $"switch ({family})\n        {{\n            case AddressFamily.InterNetwork:\n                s.Ttl = 5;\n                break;\n"
        + $"            case AddressFamily.InterNetworkV6:\n                {choice}s.Ttl = 4;\n                break;\n        }}";

    private static string Tried(string choice) => $$"""
        class Server
        {
            void Run(IPEndPoint end)
            {
                var s = {|DSA1002:new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                try
                {
                    s.NoDelay = true;
                    if (end.AddressFamily == AddressFamily.InterNetworkV6)
                    {
                        {{choice}}s.Ttl = 4;
                    }

                    {|bind:s.Bind(end)|};
                }
                catch (SocketException)
                {
                    s.Dispose();
                }
            }
        }
        """;

    private static string Server(string between, string test) => $$"""
        class Server
        {
            static void Prepare(Socket s) => s.NoDelay = true;

            void Run(IPEndPoint end)
            {
                var s = {|DSA1002:new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                {{between}}{{test}}
                {|bind:s.Bind(end)|};
            }
        }
        """;
}
