using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using CsCheck;
using Xunit;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Samples in other clothes, made at random: whatever stands between the code, a fix stays a good fix.</summary>
public sealed class VariantTests
{
    private const int Tries = 60;

    /// <summary>A brace in a line of its own behind the head of a type, a member or a statement.</summary>
    private static readonly Regex BraceOnOwnLine = new(@"(?<=[\w)])\n *\{$", RegexOptions.Multiline);

    /// <summary>The line break between two statements.</summary>
    private static readonly Regex Joined = new(@"(?<=^ {8}[^/\n]*);\n {8}(?=[a-z_][\w.]*[.( =])", RegexOptions.Multiline);

    /// <summary>What a line may become; each keeps the meaning of the program.</summary>
    private static readonly (string Name, Func<string, string> Dress)[] Clothes =
    [
        ("a comment above", line => Indent(line) + "// above\n" + line),
        ("a comment behind", line => line + " // behind"),
        ("a comment on several lines", line => Indent(line) + "/* first\n" + Indent(line) + "   second */\n" + line),
        ("a blank line above", line => "\n" + line),
        ("a blank line with spaces behind", line => line + "\n    "),
        ("a region around", line => Indent(line) + "#region part\n" + line + "\n" + Indent(line) + "#endregion"),
        ("a section that is compiled", line => "#if true\n" + line + "\n#endif"),
        ("a section that is not", line => "#if false\nthis is no code\n#endif\n" + line),
        ("a warning switched off", line => "#pragma warning disable CS0168\n" + line),
    ];

    private static readonly (string Name, Func<string, string> Dress)[] Wholes =
    [
        ("as it is", text => text),
        ("with carriage returns", text => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        ("with tabs", text => text.Replace("    ", "\t", StringComparison.Ordinal)),
        ("with two spaces", text => text.Replace("    ", "  ", StringComparison.Ordinal)),
        ("with a last line ending", text => text + "\n"),
        ("with nullable references", text => "#nullable enable\n" + text),
        ("with line endings of both kinds", text => Alternating(text)),
        ("with braces at the end of the line", text => BraceOnOwnLine.Replace(text, " {")),
        ("in one line per block", text => Joined.Replace(text, "; ")),
    ];

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
            OneOf(Wholes),
            Gen.Select(Gen.Int[0, 200], OneOf(Clothes)).Array[0, 3],
            (sample, target, whole, dresses) => (whole.Dress(Dressed(sample.Text, dresses)), target));
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

    private static string Dressed(string text, (int Line, (string Name, Func<string, string> Dress) Dress)[] dresses)
    {
        string[] lines = text.Split('\n');
        foreach ((int at, (string _, Func<string, string> dress)) in dresses)
        {
            int number = at % lines.Length;
            string line = lines[number];
            bool isStatement = line.TrimEnd().EndsWith(';') && !line.Contains('\n', StringComparison.Ordinal);
            lines[number] = isStatement ? dress(line) : line;
        }

        return string.Join('\n', lines);
    }

    private static string Alternating(string text) =>
        string.Concat(text.Split('\n').SelectMany((line, number) => new[] { number == 0 ? "" : number % 2 == 0 ? "\n" : "\r\n", line }));

    private static string Indent(string line) => line[..(line.Length - line.TrimStart().Length)];
}
