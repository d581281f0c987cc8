using CsCheck;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Samples in other clothes, made at random: whatever stands between the code, a fix stays a good fix.</summary>
public sealed class VariantTests
{
    private const int Tries = 60;

    private static readonly Target[] Targets = [Target.Net100, Target.Net472];

    [Fact]
    public Task Each_fix_of_a_variant_compiles_cures_and_changes_nothing_else() => SampleAsync(FixProperties.BrokenAsync);

    [Fact]
    public Task Fix_All_equals_fixing_one_by_one_in_variants_too() => SampleAsync(FixProperties.InAnyOrderAsync);

    private static Task SampleAsync(Func<FixBench, Task<IReadOnlyList<string>>> wrongWith)
    {
        Gen<(string Text, Target Target)> variants = Gen.Select(
            OneOf(Samples.All),
            OneOf(Targets),
            OneOf(Variants.Wholes),
            Gen.Select(Gen.Int[0, 200], OneOf(Variants.Clothes)).Array[0, 3],
            (sample, target, whole, dresses) => (whole.Dress(Variants.Dressed(sample.Text, dresses)), target));
        return variants.SampleAsync(
            async variant =>
            {
                FixBench bench = await FixBench.WithAsync(variant.Text, variant.Target);
                IReadOnlyList<string> wrong = await wrongWith(bench);
                Assert.True(wrong.Count == 0, string.Join("\n\n", wrong) + "\nfrom\n" + variant.Text);
            },
            iter: Tries,
            threads: 1);
    }

    private static Gen<T> OneOf<T>(IReadOnlyList<T> all) => Gen.Int[0, all.Count - 1].Select(index => all[index]);
}
