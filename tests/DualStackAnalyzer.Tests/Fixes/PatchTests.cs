namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>The notation in which tests write what a fix does.</summary>
public sealed class PatchTests
{
    private const string Change = """
         class Server
         {
        -    Socket _old = {|DSA1001:new()|};
        +    Socket _new = new();

             void Run() => {|bind:Bind()|};
         }
        """;

    private static readonly Patch Read = Patch.Of(Change);

    [Fact]
    public void The_source_before_it_has_the_lines_that_go_and_all_marks() =>
        Assert.Equal("class Server\n{\n    Socket _old = {|DSA1001:new()|};\n\n    void Run() => {|bind:Bind()|};\n}", Read.Before);

    [Fact]
    public void The_source_after_it_has_the_lines_that_come_and_no_mark() =>
        Assert.Equal("class Server\n{\n    Socket _new = new();\n\n    void Run() => Bind();\n}", Read.After);

    [Theory]
    [InlineData("guard(any, v6.Server);", "if (any.AddressFamily == AddressFamily.InterNetworkV6)\n    {\n        v6.Server.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);\n    }")]
    [InlineData("dual(any, v6.Server);", "if (any.AddressFamily == AddressFamily.InterNetworkV6)\n    {\n        v6.Server.DualMode = true;\n    }")]
    [InlineData("using var client = boundApart(port);", "using var client = new UdpClient(AddressFamily.InterNetworkV6);\n    client.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);\n    client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));")]
    public void An_abbreviation_is_written_out_where_it_comes(string line, string lines) =>
        Assert.Equal($"{{\n    {lines}\n}}", Patch.Of($" {{\n+    {line}\n }}").After);

    [Fact]
    public void It_is_told_from_a_source()
    {
        Assert.True(Patch.Is(Change));
        Assert.False(Patch.Is(Sources.Local));
        Assert.False(Patch.Is(Read.After));
    }

    [Fact]
    public void A_text_without_a_change_is_none() => Assert.False(Patch.Is(" class Server;\n"));
}
