using Microsoft.CodeAnalysis.CodeActions;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA5002: an address and its port become an IPEndPoint, and nothing else changes.</summary>
public sealed class FormatEndPointTests
{
    private const string SwitchedOn = "dotnet_diagnostic.DSA5002.severity = warning";

    [Theory]
    [InlineData("""$"http://{address}:{port}/path" """, """$"http://{new IPEndPoint(address, port)}/path" """)]
    [InlineData("""$"http://{end.Address}:{end.Port}/" """, """$"http://{end}/" """)]
    [InlineData("""$"http://{end.Address}:{port}/" """, """$"http://{new IPEndPoint(end.Address, port)}/" """)]
    [InlineData(""" "http://" + address + ":" + port + "/" """, """ "http://" + new IPEndPoint(address, port) + "/" """)]
    [InlineData(""" "http://" + end.Address + ":" + end.Port """, """ "http://" + end """)]
    public async Task It_becomes_an_endpoint(string before, string after)
    {
        FixBench bench = await FixBench.WithAsync(Using(before.Trim()), config: SwitchedOn);
        Diagnostic finding = Assert.Single(await bench.FindingsAsync());

        CodeAction offer = Assert.Single(await bench.OffersAsync(finding));

        Assert.Equal(Using(after.Trim()), await bench.TextAfterAsync(offer));
    }

    [Fact]
    public async Task A_text_that_begins_with_the_address_stays_a_text()
    {
        FixBench bench = await FixBench.WithAsync(Parsing("""address + ":" + port"""), config: SwitchedOn);

        CodeAction offer = Assert.Single(await bench.OffersAsync(Assert.Single(await bench.FindingsAsync())));

        Assert.Equal(Parsing("new IPEndPoint(address, port).ToString()"), await bench.TextAfterAsync(offer));
    }

    [Fact]
    public async Task Without_a_using_the_name_is_written_in_full_and_in_parentheses()
    {
        const string source = """
            namespace App.System { }
            namespace App
            {
                static class Client
                {
                    public static global::System.Uri Of(global::System.Net.IPAddress address, int port) => new($"http://{address}:{port}/");
                }
            }
            """;
        FixBench bench = await FixBench.WithAsync(source, globalUsings: false, config: SwitchedOn);

        CodeAction offer = Assert.Single(await bench.OffersAsync(Assert.Single(await bench.FindingsAsync())));

        Assert.Contains("{(new global::System.Net.IPEndPoint(address, port))}", await bench.TextAfterAsync(offer), global::System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""$"http://{host}:{port}/" """)]
    [InlineData("""$"http://{address}:80/" """)]
    [InlineData("""string.Format("http://{0}:{1}/", address, port)""")]
    [InlineData("""$"http://{address}:{text}/" """)]
    public async Task For_others_there_is_no_fix(string expression)
    {
        FixBench bench = await FixBench.WithAsync(Using(expression.Trim()), config: SwitchedOn);
        ImmutableArray<Diagnostic> findings = await bench.FindingsAsync();

        Assert.Empty(await bench.OffersAsync(findings.Single()));
    }

    private static string Using(string expression) => $$"""
        static class Client
        {
            public static Uri Of(IPAddress address, IPEndPoint end, string host, string text, int port) => new Uri({{expression}});
        }
        """;

    private static string Parsing(string expression) => $$"""
        static class Client
        {
            public static IPEndPoint Of(IPAddress address, int port) => IPEndPoint.Parse({{expression}});
        }
        """;
}
