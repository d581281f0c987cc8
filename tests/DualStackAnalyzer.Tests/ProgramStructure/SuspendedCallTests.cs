namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>A called method that serves for ever hands control back at its first await.</summary>
public sealed class SuspendedCallTests
{
    private static string Served(string start, string creation) => $$"""
        void Start(bool isQuick)
        {
            var socket = {{creation}};
            var serving = ServeAsync(socket, isQuick);
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }

        private async Task ServeAsync(Socket socket, bool isQuick)
        {
            {{start}}
            while (true)
            {
                using Socket peer = await socket.AcceptAsync();
            }
        }
        """;

    [Theory]
    [InlineData("socket.DualMode = true; await Task.Delay(10);")]
    [InlineData("if (isQuick) { socket.DualMode = true; await Task.Yield(); } else { socket.DualMode = true; await Task.Delay(10); }")]
    public Task What_is_chosen_before_the_first_await_is_chosen(string start) => SilentAsync(Served(start, Tcp6));

    [Theory]
    [InlineData("await Task.Delay(10); socket.DualMode = true; await Task.Delay(10);")]
    [InlineData("if (isQuick) { socket.DualMode = true; await Task.Yield(); } else { await Task.Delay(10); }")]
    [InlineData("if (isQuick) { await Task.Yield(); } else { socket.DualMode = true; await Task.Delay(10); }")]
    public Task What_is_chosen_behind_an_await_or_on_one_way_to_it_is_not(string start) => ReportsAsync(Served(start, "{|DSA1001:" + Tcp6 + "|}"));

    [Fact]
    public async Task Of_a_choice_behind_the_first_await_nothing_is_said()
    {
        string message = (await Findings.SingleAsync(Served("await Task.Delay(10); socket.DualMode = true; await Task.Delay(10);", Tcp6))).GetMessage(System.Globalization.CultureInfo.InvariantCulture);

        Assert.DoesNotContain("some paths", message);
    }
}
