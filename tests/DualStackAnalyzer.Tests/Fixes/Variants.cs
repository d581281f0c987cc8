using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>The other clothes that a sample can wear.</summary>
internal static class Variants
{
    /// <summary>A brace in a line of its own behind the head of a type, a member or a statement.</summary>
    private static readonly Regex BraceOnOwnLine = new(@"(?<=[\w)])\n *\{$", RegexOptions.Multiline);

    /// <summary>The line break between two statements.</summary>
    private static readonly Regex Joined = new(@"(?<=^ {8}[^/\n]*);\n {8}(?=[a-z_][\w.]*[.( =])", RegexOptions.Multiline);

    /// <summary>What a line may become; each keeps the meaning of the program.</summary>
    public static readonly (string Name, Func<string, string> Dress)[] Clothes =
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

    /// <summary>What a whole file may become.</summary>
    public static readonly (string Name, Func<string, string> Dress)[] Wholes =
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

    /// <summary>The file with some of its lines dressed; a number stands for a line that is a statement, and for none otherwise.</summary>
    public static string Dressed(string text, (int Line, (string Name, Func<string, string> Dress) Dress)[] dresses)
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
