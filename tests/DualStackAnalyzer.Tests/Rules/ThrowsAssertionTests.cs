namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Inside the delegate of a test's Throws assertion, and before its Fail in a try, the failure is what the test is about.</summary>
public sealed class ThrowsAssertionTests
{
    private static string Test(string setup, string inside) => $$"""
        static class Assert
        {
            public static T Throws<T>(Action action) where T : Exception => throw new NotImplementedException();
            public static T ThrowsAny<T>(Action action) where T : Exception => throw new NotImplementedException();
            public static void Fail(string message) => throw new NotImplementedException();
            public static Task<T> ThrowsAsync<T>(Func<Task> action) where T : Exception => throw new NotImplementedException();
        }

        sealed class SocketTests
        {
            public void Fails()
            {
                {{setup}}
                {{inside}}
            }
        }
        """;

    private const string Dual = "var both = new Socket(SocketType.Stream, ProtocolType.Tcp); both.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));";
    private const string IPv4 = "var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);";

    [Fact]
    public Task A_collision_inside_is_silent() => SilentAsync(Test(
        Dual + IPv4, "Assert.Throws<SocketException>(() => v4.Bind(new IPEndPoint(IPAddress.Any, 80)));"));

    [Fact]
    public Task A_collision_outside_is_reported() => ReportsAsync(Test(
        Dual + IPv4, "{|DSA2001:v4.Bind(new IPEndPoint(IPAddress.Any, 80))|};"));

    [Fact]
    public Task A_collision_before_a_fail_in_a_try_is_silent() => SilentAsync(Test(
        Dual + IPv4, "try { v4.Bind(new IPEndPoint(IPAddress.Any, 80)); Assert.Fail(\"expected\"); } catch (SocketException) { }"));

    [Fact]
    public Task A_collision_before_a_fail_without_a_try_is_reported() => ReportsAsync(Test(
        Dual + IPv4, "if (both.IsBound) { {|DSA2001:v4.Bind(new IPEndPoint(IPAddress.Any, 80))|}; Assert.Fail(\"expected\"); }"));

    [Fact]
    public Task A_set_after_the_bind_inside_is_silent() => SilentAsync(Test(
        Dual, "Assert.Throws<SocketException>(() => both.DualMode = false);"));

    [Fact]
    public Task A_set_after_the_bind_outside_is_reported() => ReportsAsync(Test(
        Dual, "{|DSA3001:both.DualMode = false|};"));

    [Theory]
    [InlineData("Assert.Throws<NotSupportedException>(() => v4.DualMode = true);")]
    [InlineData("Assert.ThrowsAny<Exception>(() => { v4.DualMode = true; });")]
    [InlineData("Assert.Throws<NotSupportedException>(() => { v4.NoDelay = true; v4.DualMode = true; });")]
    [InlineData("Assert.ThrowsAsync<NotSupportedException>(async () => { await Task.Yield(); v4.DualMode = true; });")]
    public Task A_set_on_IPv4_inside_is_silent(string inside) => SilentAsync(Test(IPv4, inside));

    [Theory]
    [InlineData("Action set = () => {|DSA3002:v4.DualMode = true|}; set();")]
    [InlineData("{|DSA3003:v4.Bind(new IPEndPoint(IPAddress.IPv6Any, 80))|};")]
    public Task A_set_on_IPv4_in_another_delegate_and_a_bind_outside_are_reported(string statements) => ReportsAsync(Test(IPv4, statements));

    [Fact]
    public Task A_bind_to_the_other_family_inside_is_silent() => SilentAsync(Test(
        IPv4, "Assert.Throws<SocketException>(() => v4.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)));"));

    [Fact]
    public Task The_wrong_level_inside_is_silent() => SilentAsync(Test(
        Dual.Replace("both.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));", "", System.StringComparison.Ordinal),
        "Assert.Throws<SocketException>(() => both.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, true));"));
}
