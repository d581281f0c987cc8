namespace DualStackAnalyzer.RuntimeTests.SocketApi;

/// <summary>What the platform makes of an IPv6 address before a port, without brackets.</summary>
public sealed class UnbracketedTextTests
{
    private const string Url = "http://::1:8080/";
    private const string HostAndPort = "::1:8080";

    private static readonly Dictionary<string, Func<object?>> Refusing = new()
    {
        ["new Uri"] = () => new Uri(Url),
        ["new UriBuilder of a URL"] = () => new UriBuilder(Url),
        ["new UriBuilder of a host"] = () => new UriBuilder(HostAndPort).Uri,
        ["new HttpRequestMessage"] = () => new HttpRequestMessage(HttpMethod.Get, Url),
        ["new WebProxy of a URL"] = () => new WebProxy(Url),
        ["new WebProxy of a host"] = () => new WebProxy(HostAndPort),
        ["HttpListener.Prefixes.Add"] = AddPrefix,
        ["HttpClient.GetAsync"] = Get,
    };

    public static TheoryData<string> Readers => [.. Refusing.Keys];

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_reader_of_URLs_refuses_it(string reader)
    {
        var failure = Record.Exception(() => Refusing[reader]());

        Assert.True(failure is UriFormatException or ArgumentException, $"{reader}: {failure}");
    }

    [Fact]
    public void Uri_TryCreate_says_no() => Assert.False(Uri.TryCreate(Url, UriKind.Absolute, out _));

    [Fact]
    public void IPEndPoint_takes_the_port_for_a_part_of_the_address()
    {
        var read = IPEndPoint.Parse(HostAndPort);

        Assert.Equal((IPAddress.Parse("::0.1.128.128"), 0), (read.Address, read.Port));
    }

    private static object? AddPrefix()
    {
        using var listener = new HttpListener();
        listener.Prefixes.Add(Url);
        return listener;
    }

    private static object? Get()
    {
        using var client = new HttpClient();
        return client.GetAsync(Url).GetAwaiter().GetResult();
    }
}
