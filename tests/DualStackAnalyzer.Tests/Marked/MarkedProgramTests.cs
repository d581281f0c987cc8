namespace DualStackAnalyzer.Tests.Marked;

/// <summary>Every marked program is reported where its marks say, and nowhere else.</summary>
public sealed class MarkedProgramTests
{
    public static TheoryData<string, Target> Programs() =>
        [.. MarkedPrograms.All.SelectMany(program => program.Targets.Select(target => (program.Name, target)))];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Reports_are_where_the_marks_are(string name, Target target)
    {
        MarkedProgram program = MarkedPrograms.Named(name);
        Assert.Empty(await program.ErrorsAsync(target));

        IReadOnlyList<string> differences = await program.DifferencesAsync(target);

        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [Fact]
    public void Names_are_unique() =>
        Assert.Equal(MarkedPrograms.All.Length, MarkedPrograms.All.Select(program => program.Name).Distinct().Count());

    [Fact]
    public async Task A_report_without_a_mark_is_a_difference() =>
        Assert.Equal(
            "line 2: DSA1001 is reported and not marked",
            Assert.Single(await Unset("").DifferencesAsync(Target.Net100)).Split(": IPv6", StringSplitOptions.None)[0]);

    [Fact]
    public async Task A_mark_without_a_report_is_a_difference() =>
        Assert.Equal(
            "line 3: DSA2001 is marked and not reported",
            Assert.Single(await Unset("// !! DSA1001", "// !! DSA2001").DifferencesAsync(Target.Net100)));

    [Fact]
    public async Task A_report_where_it_may_be_is_no_difference() =>
        Assert.Empty(await Unset("// ?? DSA1003 DSA1001").DifferencesAsync(Target.Net100));

    [Fact]
    public async Task No_report_where_it_may_be_is_no_difference() =>
        Assert.Empty(await Unset("// !! DSA1001", "// ?? DSA2001").DifferencesAsync(Target.Net100));

    private static MarkedProgram Unset(string creation, string bind = "") => new("unset", $"""
        // A socket that leaves its mode open.
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); {creation}
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); {bind}
        """);
}
