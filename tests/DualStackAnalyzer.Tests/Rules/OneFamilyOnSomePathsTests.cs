namespace DualStackAnalyzer.Tests.Rules;

/// <summary>A dual socket that another path binds to another address may serve both families: only all binds together decide.</summary>
public sealed class OneFamilyOnSomePathsTests
{
    private static string Server(string one, string other, string creation) => $$"""
        public void Start(bool local, int port)
        {
            var both = {{creation}};
            both.DualMode = true;
            if (local)
                both.Bind(new IPEndPoint(IPAddress.{{one}}, port));
            else
                both.Bind(new IPEndPoint(IPAddress.{{other}}, port));
        }
        """;

    [Theory]
    [InlineData("Any", "Loopback")]
    [InlineData("IPv6Loopback", "IPv6Loopback")]
    public Task All_of_one_family_are_reported(string one, string other) =>
        ReportsAsync(Server(one, other, $"{{|DSA1005:{Tcp6}|}}"));

    [Theory]
    [InlineData("Loopback", "IPv6Any")]
    [InlineData("IPv6Loopback", "IPv6Any")]
    [InlineData("Loopback", "IPv6Loopback")]
    public Task Both_families_on_different_paths_are_silent(string one, string other) => SilentAsync(Server(one, other, Tcp6));
}
