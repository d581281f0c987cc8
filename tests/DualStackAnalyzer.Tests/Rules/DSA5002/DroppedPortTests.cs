namespace DualStackAnalyzer.Tests.Rules.DSA5002;

/// <summary>DSA5002: IPAddress.Parse is given a literal with a port.</summary>
public sealed class DroppedPortTests
{
    private const string Rule = "DSA5002";

    [Theory]
    [InlineData("""IPAddress.Parse("[::1]:8080")""", "'[::1]:8080' has a port, which IPAddress.Parse drops; use IPEndPoint.Parse")]
    [InlineData("""IPAddress.Parse("10.0.0.1:80")""", "'10.0.0.1:80' has a port, which IPAddress.Parse throws FormatException for; use IPEndPoint.Parse")]
    [InlineData("""IPAddress.TryParse("10.0.0.1:80", out _)""", "'10.0.0.1:80' has a port, which IPAddress.TryParse refuses; use IPEndPoint.TryParse")]
    public Task A_port_is_reported(string call, string message) => ReportsWithAsync(
        Rule, $"_ = {{|#0:{call}|}};", Target.Net100, Expect(Rule, DiagnosticSeverity.Warning, 0).WithMessage(message));

    [Theory]
    [InlineData("""IPAddress.Parse("::1")""")]
    [InlineData("""IPAddress.Parse("fe80::1:80")""")]
    [InlineData("""IPAddress.Parse("[::1]")""")]
    [InlineData("""IPEndPoint.Parse("[::1]:8080")""")]
    [InlineData("""TimeSpan.Parse("10:80")""")]
    public Task An_address_alone_is_silent(string call) => ReportsWithAsync(Rule, $"_ = {call};");
}
