namespace DualStackAnalyzer.Cost;

/// <summary>What the command is asked to do.</summary>
/// <param name="Folders">What is compiled.</param>
/// <param name="Switches">What else, or instead, is measured.</param>
/// <param name="Runs">How many runs are counted.</param>
/// <param name="Page">Where the page is written.</param>
/// <param name="Only">A part of the names of the series to run.</param>
internal sealed record CommandLine(IReadOnlyList<string> Folders, IReadOnlySet<string> Switches, int Runs, string? Page, string? Only)
{
    public const string Usage = """
        Usage: Cost [--runs N] <folder>...            the analyzer beside the compiler, and the dearest types
               Cost --peers [--runs N] <folder>...    beside that, other analyzers in one run
               Cost --memory [--runs N] <folder>...   memory beside an analyzer that does nothing, in fresh processes
               Cost --series [--only NAME]            generated programs that grow
               Cost --editor                          one typed character
               Cost --write FILE                      the page and its picture, from what was measured last
        Each measurement is kept below artifacts/cost until it is made again.
        """;

    private static readonly string[] Known = ["--peers", "--memory", "--series", "--editor"];

    public bool Peers => Switches.Contains("--peers");

    public bool Memory => Switches.Contains("--memory");

    public bool Series => Switches.Contains("--series");

    public bool Editor => Switches.Contains("--editor");

    /// <summary>Null where it asks for nothing, or for something else.</summary>
    public static CommandLine? Parse(IEnumerable<string> arguments)
    {
        var rest = new Queue<string>(arguments);
        var (folders, switches) = (new List<string>(), new HashSet<string>());
        var (runs, page, only) = (5, (string?)null, (string?)null);
        while (rest.TryDequeue(out string? argument))
        {
            if (argument == "--runs" && rest.TryDequeue(out string? number) && int.TryParse(number, out int given) && given > 0)
            {
                runs = given;
            }
            else if (argument == "--write" && rest.TryDequeue(out string? file))
            {
                page = file;
            }
            else if (argument == "--only" && rest.TryDequeue(out string? name))
            {
                only = name;
            }
            else if (Known.Contains(argument))
            {
                switches.Add(argument);
            }
            else if (Directory.Exists(argument))
            {
                folders.Add(argument);
            }
            else
            {
                return null;
            }
        }

        var command = new CommandLine(folders, switches, runs, page, only);
        bool asksSomething = folders.Count > 0 || switches.Count > 0 || page is not null;
        bool lacksFolder = folders.Count == 0 && (command.Peers || command.Memory);
        return asksSomething && !lacksFolder ? command : null;
    }
}
