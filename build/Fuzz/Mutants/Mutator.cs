namespace DualStackAnalyzer.Fuzz.Mutants;

/// <summary>Makes mutants of sources. The same sources, seed and number give the same mutant.</summary>
internal sealed class Mutator(IReadOnlyList<string> sources, int seed)
{
    private const int MostChanges = 4;

    /// <summary>Splices can double a text each time; a mutant that is too long says little about anything but its length.</summary>
    private const int Longest = 200_000;

    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static readonly (string Name, Change Apply)[] Changes =
    [
        ("delete", TokenChanges.Delete),
        ("duplicate", TokenChanges.Duplicate),
        ("swap", TokenChanges.Swap),
        ("splice tokens", TokenChanges.Splice),
        ("repeat", NodeChanges.Repeat),
        ("splice nodes", NodeChanges.Splice),
        ("shuffle", NodeChanges.Shuffle),
        ("nest statement", NodeChanges.NestStatement),
        ("nest expression", NodeChanges.NestExpression),
    ];

    /// <param name="root">What is to be changed.</param>
    /// <param name="other">Another source, to take parts from.</param>
    /// <param name="random">Decides.</param>
    private delegate string Change(SyntaxNode root, SyntaxNode other, Random random);

    public Mutant Make(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        string text = AnySource(random);
        var recipe = new List<string>();
        for (int left = random.Next(1, random.Next(1, MostChanges + 1) + 1); left > 0 && text.Length < Longest; left--)
        {
            (string name, Change apply) = Changes[random.Next(Changes.Length)];
            recipe.Add(name);
            text = apply(Parse(text), Parse(AnySource(random)), random);
        }

        return new Mutant(number, string.Join(", ", recipe), text);
    }

    private string AnySource(Random random) => sources[random.Next(sources.Count)];

    private static SyntaxNode Parse(string text) => CSharpSyntaxTree.ParseText(text, Options).GetRoot();
}
