namespace DualStackAnalyzer.Tests.Rules.DSA5002;

/// <summary>DSA5002: a host before a port, without brackets, in text that is read as a URL or an endpoint.</summary>
public sealed class BuiltTextTests
{
    private const string Rule = "DSA5002";

    [Theory]
    [InlineData("""new Uri({|DSA5002:$"http://{address}:{port}/"|})""")]
    [InlineData("""new Uri({|DSA5002:$"http://{address}:80/path"|})""")]
    [InlineData("""new Uri({|DSA5002:$"http://{address.ToString()}:{port}"|})""")]
    [InlineData("""new Uri({|DSA5002:$"http://user@{address}:{port}"|})""")]
    [InlineData("""new Uri({|DSA5002:"http://" + address + ":" + port + "/"|})""")]
    [InlineData("""new Uri({|DSA5002:"http://" + address + ":80"|})""")]
    [InlineData("""new Uri({|DSA5002:string.Format("http://{0}:{1}/", address, port)|})""")]
    [InlineData("""new Uri({|DSA5002:string.Format("http://{0}:80/", address)|})""")]
    [InlineData("""new Uri({|DSA5002:$"http://{host}:{port}/"|})""")]
    [InlineData("""Uri.TryCreate({|DSA5002:$"http://{host}:{port}/"|}, UriKind.Absolute, out _)""")]
    [InlineData("""new System.Net.Http.HttpClient().GetStringAsync({|DSA5002:$"http://{host}:{port}/"|})""")]
    [InlineData("""new HttpListener().Prefixes.Add({|DSA5002:$"http://{address}:{port}/"|})""")]
    [InlineData("""IPEndPoint.Parse({|DSA5002:$"{address}:{port}"|})""")]
    [InlineData("""IPEndPoint.TryParse({|DSA5002:host + ":" + port|}, out _)""")]
    [InlineData("""new Uri({|DSA5002:$"http://{host.Trim()}:{port}/"|}.ToLowerInvariant())""")]
    [InlineData("""new Uri({|DSA5002:$"http://{new Uri("http://[::1]/").DnsSafeHost}:{port}/"|})""")]
    [InlineData("""new Uri({|DSA5002:$"http://{host}:{80}/"|})""")]
    [InlineData("""new Uri({|DSA5002:"http://" + host + ":" + 80 + "/"|})""")]
    [InlineData("""new Uri({|DSA5002:$"{"http"}://{host}:{port}/"|})""")]
    [InlineData("""new WebProxy({|DSA5002:$"{host}:{port}"|})""")]
    [InlineData("""new UriBuilder({|DSA5002:$"{host}:{port}"|})""")]
    [InlineData("""new Uri({|DSA5002:$"udp6://{host}:{port}"|})""")]
    [InlineData("""new Uri({|DSA5002:$"socks4://{host}:{port}"|})""")]
    public Task A_host_without_brackets_is_reported(string expression) => ReportsWithAsync(Rule, Using(expression));

    [Theory]
    [InlineData("""new Uri($"http://[{address}]:{port}/")""")]
    [InlineData("""new Uri("http://[" + address + "]:" + port + "/")""")]
    [InlineData("""new Uri($"http://{new IPEndPoint(address, port)}/")""")]
    [InlineData("""new Uri($"http://{IPAddress.Loopback}:{port}/")""")]
    [InlineData("""new Uri($"http://{address.MapToIPv4()}:{port}/")""")]
    [InlineData("""new Uri($"http://localhost:{port}/")""")]
    [InlineData("""new Uri($"http://{Dns.GetHostName()}:{port}/")""")]
    [InlineData("""new Uri($"http://{Environment.MachineName}:{port}/")""")]
    [InlineData("""new Uri($"http://{new Uri("http://[::1]/").Host}:{port}/")""")]
    [InlineData("""new Uri($"http://node-{host}:{port}/")""")]
    [InlineData("""new Uri($"http://{host}.example.org:{port}/")""")]
    [InlineData("""new Uri($"urn:{host}:{port}")""")]
    [InlineData("""new Uri($"http://localhost/{host}:{port}")""")]
    [InlineData("""new UriBuilder("http", host, port)""")]
    [InlineData("""Console.Out.Write($"{address}:{port}")""")]
    [InlineData("""TimeSpan.Parse($"{host}:{port}")""")]
    [InlineData("""new Uri($"{host}:{port}/")""")]
    [InlineData("""new Uri($"http://{"localhost"}:{80}/")""")]
    [InlineData("""new Uri($"http://{host}:{"name"}/")""")]
    [InlineData("""new Uri(host + ":80")""")]
    [InlineData("""new Uri($"udp4://{host}:{port}")""")]
    [InlineData("""new Uri($"ipv4://{host}:{port}")""")]
    [InlineData("""new Uri($"http://{domain}:{port}/")""")]
    public Task Brackets_names_and_other_texts_are_silent(string expression) => ReportsWithAsync(Rule, Using(expression));

    [Fact]
    public Task A_text_in_a_local_is_reported() => ReportsWithAsync(Rule, """
        static class Client
        {
            public static Uri Of(IPEndPoint server)
            {
                string url;
                url = {|DSA5002:$"tcp://{server.Address}:{server.Port}"|};
                return new Uri(url);
            }
        }
        """);

    [Fact]
    public Task A_text_that_is_only_logged_is_silent() => ReportsWithAsync(Rule, """
        static class Client
        {
            public static void Log(IPEndPoint server)
            {
                var text = $"{server.Address}:{server.Port}";
                Console.WriteLine(text);
            }
        }
        """);

    [Fact]
    public Task A_host_in_a_local_that_is_a_literal_is_silent() => ReportsWithAsync(Rule, """
        var host = "127.0.0.1";
        _ = new Uri($"http://{host}:{args.Length}/");
        """);

    [Fact]
    public Task A_host_in_a_local_that_is_a_parameter_somewhere_is_reported() => ReportsWithAsync(Rule, """
        static class Client
        {
            public static Uri Of(string given, int port)
            {
                var host = "localhost";
                if (given.Length > 0)
                {
                    host = given;
                }

                return new Uri({|DSA5002:$"http://{host}:{port}/"|});
            }
        }
        """);

    [Fact]
    public Task A_constant_of_the_class_is_silent() => ReportsWithAsync(Rule, """
        class Client
        {
            private static readonly string Host = "localhost";
            private string Name { get; } = "localhost";

            public Uri First(int port) => new Uri($"http://{Host}:{port}/");
            public Uri Second(int port) => new Uri($"http://{Name}:{port}/");
        }
        """);

    [Fact]
    public Task A_property_that_is_computed_is_silent_and_one_that_is_set_is_reported() => ReportsWithAsync(Rule, """
        static class Settings
        {
            public static string Loopback => Socket.OSSupportsIPv4 ? IPAddress.Loopback.ToString() : IPAddress.IPv6Loopback.ToString();
            public static string Host { get; set; }
        }

        static class Client
        {
            public static Uri Local(int port) => new Uri($"http://{Settings.Loopback}:{port}/");
            public static Uri Remote(int port) => new Uri({|DSA5002:$"http://{Settings.Host}:{port}/"|});
        }
        """);

    [Theory]
    [InlineData("new Uri(url).Host", "$\"http://{Host}:{port}/\"")]
    [InlineData("new Uri(url).DnsSafeHost", "{|DSA5002:$\"http://{Host}:{port}/\"|}")]
    [InlineData("url", "{|DSA5002:$\"http://{Host}:{port}/\"|}")]
    public Task A_property_is_what_its_file_assigns(string value, string text) => ReportsWithAsync(Rule, $$"""
        class Device
        {
            public string Host { get; set; }

            public void Locate(string url) => Host = {{value}};

            public Uri Service(int port) => new Uri({{text}});
        }
        """);

    [Fact]
    public Task A_body_that_asks_for_the_family_is_silent() => ReportsWithAsync(Rule, """
        static class Client
        {
            public static Uri Of(IPAddress address, int port) => address.AddressFamily == AddressFamily.InterNetworkV6
                ? new Uri($"http://[{address}]:{port}/")
                : new Uri($"http://{address}:{port}/");
        }
        """);

    [Fact]
    public Task Off_by_default_it_says_nothing() => SilentAsync(Using("""new Uri($"http://{address}:{port}/")"""));

    [Theory]
    [InlineData("""$"http://{address}:{port}/" """, "new Uri(", "'address' stands before a port without brackets, and an IPv6 address then makes the URL invalid; format an IPEndPoint")]
    [InlineData("""$"http://{host}:{port}/" """, "new Uri(", "'host' stands before a port without brackets, and an IPv6 address then makes the URL invalid; use UriBuilder")]
    [InlineData("""$"{host}:{port}" """, "IPEndPoint.Parse(", "'host' stands before a port without brackets, and an IPv6 address then is read as another address without a port; write IPv6 addresses in brackets")]
    public async Task The_message_names_host_consequence_and_cure(string text, string call, string message)
    {
        string argument = $"{{|#0:{text.Trim()}|}}";
        string source = Using($"{call}{{|#1:{argument}|}})");

        // Of an address and its port, both are places as well.
        var expected = text.Contains("address", System.StringComparison.Ordinal)
            ? Expect(Rule, DiagnosticSeverity.Warning, 0, 1, 2, 3)
            : Expect(Rule, DiagnosticSeverity.Warning, 0, 1);
        source = text.Contains("address", System.StringComparison.Ordinal) ? source.Replace("{address}:{port}", "{{|#2:address|}}:{{|#3:port|}}", System.StringComparison.Ordinal) : source;
        await ReportsWithAsync(Rule, source, Target.Net100, expected.WithMessage(message));
    }

    private static string Using(string expression) => $$"""
        static class Client
        {
            public static void Use(IPAddress address, string host, string domain, int port) { _ = {{expression}}; }
        }
        """.Replace("_ = Console.Out.Write", "Console.Out.Write", System.StringComparison.Ordinal).Replace("_ = new HttpListener", "new HttpListener", System.StringComparison.Ordinal);
}
