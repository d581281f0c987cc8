using System.Text;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>What a file is made of beside its lines: its encoding, its mark and its line endings stay.</summary>
public sealed class FileTextTests
{
    private const string Server =
        "class Server\r\n{\r\n    // Größe\n    void Run(EndPoint any)\n    {\r\n"
        + "        var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};\r\n"
        + "        {|bind:s.Bind(any)|};\n    }\n}";

    [Fact]
    public Task Line_endings_of_both_kinds_stay_and_the_new_line_gets_that_of_its_neighbour() => Fix.GivesAsync(
        Server,
        "class Server\r\n{\r\n    // Größe\n    void Run(EndPoint any)\n    {\r\n"
            + "        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);\r\n"
            + "        s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);\r\n"
            + "        s.Bind(any);\n    }\n}");

    /// <summary>What is written behind a statement of several lines begins with the ending of the last, which keeps its own.</summary>
    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("\r\n", "\n")]
    public Task A_branch_written_behind_another_leaves_its_last_line_as_it_is(string first, string last) => Fix.GivesAsync(
        Branch(first, last, Creation("DSA1001")), Branch(first, last, Creation(), $"        else{last}            s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);{last}"));

    private static string Creation(string? id = null)
    {
        const string Socket = "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)";
        return id is null ? Socket : $"{{|{id}:{Socket}|}}";
    }

    private static string Branch(string first, string last, string creation, string other = "") =>
        $"class Server\n{{\n    void Run(bool isDual)\n    {{\n"
        + $"        var s = {creation};\n"
        + $"        if (isDual){first}            s.DualMode = true;{last}{other}        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));\n    }}\n}}";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    public async Task The_bytes_that_are_not_inserted_stay(string encoding, bool hasMark)
    {
        Encoding given = encoding == "utf-8" ? new UTF8Encoding(hasMark) : Encoding.GetEncoding(encoding);
        byte[] before = [.. given.GetPreamble(), .. given.GetBytes(new MarkedSource(Server).Text)];

        byte[] after = await FixedAsync(before, given);

        string line = "        s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);\r\n";
        int start = after.AsSpan().IndexOf(given.GetBytes(line));
        Assert.NotEqual(-1, start);
        Assert.Equal(before, after.Take(start).Concat(after.Skip(start + given.GetByteCount(line))).ToArray());
    }

    /// <summary>Reads the bytes, fixes the one finding, and writes the text with the encoding that it then has.</summary>
    private static async Task<byte[]> FixedAsync(byte[] file, Encoding encoding)
    {
        FixBench empty = await FixBench.WithAsync("");
        Document document = empty.Document.WithText(SourceText.From(new MemoryStream(file), encoding));
        FixBench bench = FixBench.Of(document);
        CodeAction offer = (await bench.OffersAsync((await bench.FindingsAsync()).Single()))[0];
        Solution changed = (await offer.GetOperationsAsync(CancellationToken.None))
            .OfType<ApplyChangesOperation>().Single().ChangedSolution;
        SourceText text = await changed.GetDocument(document.Id)!.GetTextAsync();
        return [.. text.Encoding!.GetPreamble(), .. text.Encoding.GetBytes(text.ToString())];
    }
}
