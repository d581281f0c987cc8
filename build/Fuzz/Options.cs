using System.Globalization;

namespace DualStackAnalyzer.Fuzz;

/// <summary>What the command is asked for.</summary>
/// <param name="Count">How many mutants.</param>
/// <param name="Seed">Another seed gives other mutants.</param>
/// <param name="Only">The one mutant to try, whose text is printed.</param>
/// <param name="Folders">Where sources come from beside the samples.</param>
internal sealed record Options(int Count, int Seed, int? Only, IReadOnlyList<string> Folders)
{
    public const string Usage = "Usage: Fuzz [--count N] [--seed S] [--only NUMBER] [folder]...";

    /// <summary>Reads the command line; null where it is not understood.</summary>
    public static Options? Read(string[] arguments)
    {
        var options = new Options(1000, 1, null, []);
        var folders = new List<string>();
        for (int i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
            {
                folders.Add(arguments[i]);
                continue;
            }

            if (i + 1 == arguments.Length || !int.TryParse(arguments[i + 1], CultureInfo.InvariantCulture, out int value))
            {
                return null;
            }

            Options? next = arguments[i++] switch
            {
                "--count" => options with { Count = value },
                "--seed" => options with { Seed = value },
                "--only" => options with { Only = value },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return options with { Folders = folders };
    }
}
