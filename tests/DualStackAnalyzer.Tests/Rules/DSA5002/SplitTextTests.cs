namespace DualStackAnalyzer.Tests.Rules.DSA5002;

/// <summary>DSA5002: text that is cut at a colon, and a piece of it is read as a host.</summary>
public sealed class SplitTextTests
{
    private const string Rule = "DSA5002";

    [Theory]
    [InlineData("var parts = {|DSA5002:text.Split(':')|}; var a = IPAddress.Parse(parts[0]);")]
    [InlineData("""var parts = {|DSA5002:text.Split(":")|}; var c = new TcpClient(parts[0], int.Parse(parts[1]));""")]
    [InlineData("var parts = {|DSA5002:text.Split(new[] { ':' }, 2)|}; var c = new DnsEndPoint(parts[0].Trim(), int.Parse(parts[1]));")]
    [InlineData("var host = {|DSA5002:text.Split(':')|}[0]; var a = Dns.GetHostAddresses(host);")]
    [InlineData("string[] parts; parts = {|DSA5002:text.Split(':')|}; IPAddress.TryParse(parts[0], out _);")]
    [InlineData("var at = {|DSA5002:text.IndexOf(':')|}; var a = IPAddress.Parse(text.Substring(0, at));")]
    [InlineData("var at = {|DSA5002:text.LastIndexOf(':')|}; var a = IPAddress.Parse(at < 0 ? text : text[..at]);")]
    [InlineData("var at = {|DSA5002:text.LastIndexOf(':')|}; var host = text; if (at > 0) { host = text[..at]; } new UdpClient().Connect(host, 53);")]
    [InlineData("var a = IPAddress.Parse(text.Substring(0, {|DSA5002:text.IndexOf(':')|}));")]
    [InlineData("var at = {|DSA5002:text.IndexOf(':')|}; var host = text.Remove(at); new UdpClient().Connect(host, 53);")]
    public Task Of_an_endpoint_it_is_reported(string statements) => ReportsWithAsync(Rule, Using(statements));

    [Theory]
    [InlineData("var bytes = IPAddress.Parse(text.Split(':')[0]).GetAddressBytes();")]
    [InlineData("var at = text.LastIndexOf(':'); var a = IPAddress.Parse(text[..at]);")]
    [InlineData("var at = text.LastIndexOf(':'); if (at < 0) { throw new FormatException(text); } new UdpClient().Connect(text.Substring(0, at), 53);")]
    [InlineData("var parts = text.Split(':'); var t = new TimeSpan(int.Parse(parts[0]), int.Parse(parts[1]), 0);")]
    [InlineData("var parts = text.Split(':'); var mac = parts.Select(part => Convert.ToByte(part, 16)).ToArray();")]
    [InlineData("var parts = text.Split(':'); Console.WriteLine(parts[0]);")]
    [InlineData("var parts = text.Split(','); var a = IPAddress.Parse(parts[0]);")]
    [InlineData("var parts = text.Split(':'); var a = IPAddress.Parse(text);")]
    [InlineData("""var at = text.IndexOf(':'); var a = IPAddress.Parse("10.0.0.1".Substring(0, at));""")]
    [InlineData("""if (text[0] == '[') return; var parts = text.Split(':'); var a = IPAddress.Parse(parts[0]);""")]
    [InlineData("if (IPEndPoint.TryParse(text, out _)) return; var parts = text.Split(':'); var a = Dns.GetHostAddresses(parts[0]);")]
    [InlineData("""var parts = text.Split(':'); if (parts.Length > 2) return; var a = IPAddress.Parse(parts[0]);""")]
    [InlineData("""var parts = text.Split(':'); var a = IPAddress.Parse(string.Join(":", parts.Take(parts.Length - 1)));""")]
    public Task Of_other_texts_or_with_IPv6_in_mind_it_is_silent(string statements) => ReportsWithAsync(Rule, Using(statements));

    [Fact]
    public Task The_message_names_the_text_and_the_parser() => ReportsWithAsync(
        Rule, Using("var parts = {|#0:text.Split(':')|}; var a = IPAddress.Parse({|#1:parts[0]|});"), Target.Net100,
        Expect(Rule, DiagnosticSeverity.Warning, 0, 1).WithMessage("'text' is cut at ':', and an IPv6 address has colons of its own; parse it with IPEndPoint.TryParse or Uri"));

    [Fact]
    public Task On_NET_Framework_the_parser_is_Uri() => ReportsWithAsync(
        Rule, Using("var parts = {|#0:text.Split(':')|}; var a = IPAddress.Parse({|#1:parts[0]|});"), Target.Net472,
        Expect(Rule, DiagnosticSeverity.Warning, 0, 1).WithMessage("'text' is cut at ':', and an IPv6 address has colons of its own; parse it with Uri"));

    private static string Using(string statements) => $$"""
        static class Client
        {
            public static void Use(string text) { {{statements}} }
        }
        """;
}
