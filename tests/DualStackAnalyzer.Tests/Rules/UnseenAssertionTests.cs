namespace DualStackAnalyzer.Tests.Rules;

/// <summary>
/// Assertions of a test library, whose bodies are not seen: what is handed to them is run, and what fails in Throws is
/// meant to.
/// </summary>
public sealed class UnseenAssertionTests
{
    private static string Test(string statement) => $$"""
        static class Assert
        {
            public static extern void Throws<T>(Action action) where T : Exception;
            public static extern void DoesNotThrow(Action action);
        }

        sealed class SocketTests
        {
            public void Fails(int port)
            {
                var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                var both = TcpListener.Create(port);
                both.Start();
                {{statement}}
            }
        }
        """;

    [Theory]
    [InlineData("Assert.Throws<NotSupportedException>(() => v4.DualMode = true);")]
    [InlineData("Assert.Throws<SocketException>(() => v4.Bind(new IPEndPoint(IPAddress.IPv6Any, port + 1)));")]
    [InlineData("Assert.Throws<SocketException>(() => v4.Bind(new IPEndPoint(IPAddress.Any, port)));")]
    public Task What_throws_inside_Throws_is_silent(string statement) => SilentAsync(Test(statement));

    [Theory]
    [InlineData("Assert.DoesNotThrow(() => {|DSA3002:v4.DualMode = true|});")]
    [InlineData("Assert.DoesNotThrow(() => {|DSA3003:v4.Bind(new IPEndPoint(IPAddress.IPv6Any, port + 1))|});")]
    [InlineData("Assert.DoesNotThrow(() => {|DSA2001:v4.Bind(new IPEndPoint(IPAddress.Any, port))|});")]
    public Task What_throws_inside_another_assertion_is_reported(string statement) => ReportsAsync(Test(statement));
}
