using CsCheck;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Sources with text missing, doubled or cut off, as they are while text is typed: no fix throws or makes it worse.</summary>
public sealed class TornFixTests
{
    private const int Tries = 150;

    private static readonly Gen<Sample> Samples = Gen.Int[0, Fixes.Samples.All.Length - 1].Select(index => Fixes.Samples.All[index]);

    [Fact]
    public Task The_text_is_cut_off() => TornAsync((text, at, _) => text[..at]);

    [Fact]
    public Task A_piece_is_missing() => TornAsync((text, at, length) => text.Remove(at, Math.Min(length, text.Length - at)));

    [Fact]
    public Task A_piece_is_doubled() => TornAsync((text, at, length) => text.Insert(at, text.Substring(at, Math.Min(length, text.Length - at))));

    [Fact]
    public Task A_token_is_missing() => TornAsync((text, at, _) =>
        CSharpSyntaxTree.ParseText(text, SourceShape.ParseOptions).GetRoot().FindToken(at).Span is var token
            ? text.Remove(token.Start, token.Length)
            : text);

    [Fact]
    public Task A_statement_that_is_still_being_written_is_left_alone() => Fix.IsRefusedAsync(
        """
        class Server
        {
            void Run(EndPoint any)
            {
                var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)
                {
                    NoDelay = true,
                    ReceiveTimeout = // ms
                }|};
                {|bind:s.Bind(any)|};
            }
        }
        """);

    /// <summary>No token follows the comma but some without text.</summary>
    [Theory]
    [InlineData("{ {|DSA3002:DualMode = true|},")]
    [InlineData("{ NoDelay = true, {|DSA3002:DualMode = true|},")]
    [InlineData("\n{\n    {|DSA3002:DualMode = true|},")]
    [InlineData("\n{\n    NoDelay = true,\n    {|DSA3002:DualMode = true|},\n")]
    public Task An_initializer_whose_comma_ends_the_file_is_left_alone(string initializer) => Fix.IsRefusedAsync(
        "var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) " + initializer);

    /// <summary>The block belongs to a statement that is still being written: what stands before it would become one word with the edit.</summary>
    [Theory]
    [InlineData("s")]
    [InlineData("s ")]
    [InlineData("args.")]
    [InlineData("int ")]
    [InlineData("var x = args")]
    public Task Nothing_is_written_behind_a_statement_without_its_end(string torn) => Fix.IsRefusedAsync(
        "var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);\nif (args.Length > 0)\n{\n    " + torn + """
        {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
            else
            {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
            }

            {|DSA3001:socket.DualMode = false|};
        """);

    /// <summary>
    /// The samples that are torn are reported and fixed in many ways still; that they are is part of the test.
    /// </summary>
    private static async Task TornAsync(Func<string, int, int, string> tear)
    {
        int offers = 0;
        await Gen.Select(Samples, Gen.Int[0, 100_000], Gen.Int[1, 30]).SampleAsync(
            async torn =>
            {
                (Sample sample, int at, int length) = torn;
                FixBench bench = await FixBench.WithAsync(tear(sample.Text, at % sample.Text.Length, length));
                (int tried, ImmutableArray<string> worse) = await FixProperties.WorseAsync(bench);
                offers += tried;
                Assert.True(worse.IsEmpty, string.Join("\n\n", worse) + "\nfrom\n" + (await bench.Document.GetTextAsync()));
            },
            iter: Tries,
            threads: 1);
        Assert.NotEqual(0, offers);
    }
}
