using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>What holds of every fix, over every source that any test of this project marks as reported.</summary>
public sealed class EverySampleTests
{
    public static TheoryData<string> Places() => [.. Samples.All.Select(sample => sample.Place)];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Each_fix_compiles_cures_and_changes_nothing_else(string place)
    {
        string text = Samples.All.Single(sample => sample.Place == place).Text;
        FixBench bench = await FixBench.WithAsync(text);
        IReadOnlyList<string> wrong = await FixProperties.BrokenAsync(bench);

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Fix_All_equals_fixing_one_by_one_in_any_order(string place)
    {
        string text = Samples.All.Single(sample => sample.Place == place).Text;
        IReadOnlyList<string> wrong = await FixProperties.InAnyOrderAsync(await FixBench.WithAsync(text));

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }
}
