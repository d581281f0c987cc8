extern alias analyzer;

using System.Reflection;
using Table = analyzer::DualStackAnalyzer.Sockets.Api.SocketApiTable;

namespace DualStackAnalyzer.RuntimeTests.SocketApi;

/// <summary>Each row of the analyzer's table does to a running socket what the row says.</summary>
public sealed class EffectTests
{
    public static TheoryData<string> Rows => [.. Table.Rows.Select(TableTests.Key)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_running_socket_shows_the_effect(string key)
    {
        var row = Table.Rows.Single(row => TableTests.Key(row) == key);
        var effect = SocketEffects.All.GetValueOrDefault(row.Effect.ToString()) ?? ValueEffects.All.GetValueOrDefault(row.Effect.ToString());
        var overloads = Members.Of(row);
        var called = overloads.Where(member => !IsLeftOut(key, member)).ToList();

        Assert.NotEmpty(overloads);
        Assert.True(effect is not null || called.Count == 0, $"It is not said here what the effect {row.Effect} is to show.");
        Assert.True(called.Count > 0 || NotRun.Reasons.ContainsKey(key), $"No overload of {key} can be called, and no reason is given.");
        Assert.All(called, member =>
        {
            using var bench = new Bench();
            Assert.Equal(effect!.Claim, effect.Show(member, bench));
        });
    }

    [Fact]
    public void Every_reason_for_not_calling_is_about_a_member_of_the_table()
    {
        var keys = Table.Rows.Select(TableTests.Key).Concat(
            Table.Rows.SelectMany(row => Members.Of(row).Select(Signature)));
        Assert.Empty(NotRun.Reasons.Keys.Except(keys));
    }

    /// <summary>A raw option has one overload only, with a span, and of an address the table names that one; their effects call them by name.</summary>
    private static bool IsLeftOut(string key, MemberInfo member) =>
        NotRun.Reasons.ContainsKey(key)
        || NotRun.Reasons.ContainsKey(Signature(member))
        || (Members.TakesSpan(member) && member.Name != "SetRawSocketOption" && member.DeclaringType != typeof(IPAddress));

    private static string Signature(MemberInfo member) =>
        $"{member.DeclaringType!.Name}.{member.Name}({Members.ParametersOf(member)})";
}
