namespace DualStackAnalyzer.Tests;

/// <summary>The verifiers themselves: each target resolves, and a missed or invented report fails.</summary>
public sealed class VerifierTests
{
    private const string Unset = """
        using var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """;

    [Theory]
    [InlineData(Target.Net100)]
    [InlineData(Target.Net80)]
    [InlineData(Target.Net472)]
    [InlineData(Target.NetStandard20)]
    public Task Every_target_resolves_and_reports(Target target) => AnalyzerVerifier.ReportsAsync(Unset, target);

    [Fact]
    public async Task A_report_without_markup_fails()
    {
        string unmarked = Unset.Replace("{|DSA1001:", "", System.StringComparison.Ordinal)
            .Replace("|}", "", System.StringComparison.Ordinal);

        await Assert.ThrowsAnyAsync<System.Exception>(() => AnalyzerVerifier.SilentAsync(unmarked));
    }

    [Fact]
    public async Task Markup_without_a_report_fails() =>
        await Assert.ThrowsAnyAsync<System.Exception>(() => AnalyzerVerifier.ReportsAsync("int {|DSA1001:x|} = 1;"));

    [Fact]
    public Task An_expected_result_names_its_other_places() => AnalyzerVerifier.ReportsAsync(
        """
        using var socket = {|#0:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        {|#1:socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))|};
        """,
        Target.Net100,
        AnalyzerVerifier.Expect("DSA1001", DiagnosticSeverity.Warning, 0, 1));

    [Fact]
    public async Task An_expected_result_with_another_place_fails() =>
        await Assert.ThrowsAnyAsync<System.Exception>(() => AnalyzerVerifier.ReportsAsync(
            """
            using var socket = {|#0:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind({|#1:new IPEndPoint(IPAddress.IPv6Any, 80)|});
            """,
            Target.Net100,
            AnalyzerVerifier.Expect("DSA1001", DiagnosticSeverity.Warning, 0, 1)));
}
