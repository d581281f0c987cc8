using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Tests.Marked;

/// <summary>
/// The programs in the folder Programs. A file holds one, or several, each behind a line <c>//# its name</c>. Behind a line
/// <c>//: unset_socket</c> each says only what it fills a frame with (<see cref="ProgramFrame"/>), and its name is followed by what
/// the hole <c>mark</c> says. The frame is the one of that name in the folder Frames, with what stands before the first
/// program filled in; behind a line <c>//:</c> without a name it is that text itself.
/// </summary>
internal static class MarkedPrograms
{
    private static readonly Regex Header = new("^//# ", RegexOptions.Multiline);
    private static readonly Regex FrameHeader = new("^//:", RegexOptions.Multiline);

    private static readonly Lazy<ImmutableArray<MarkedProgram>> Found = new(() =>
        [.. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(In)]);

    /// <summary>Those that this compiler knows the language of.</summary>
    public static ImmutableArray<MarkedProgram> All => [.. Found.Value.Where(program => program.IsKnownToCompiler)];

    public static MarkedProgram Named(string name) => All.Single(program => program.Name == name);

    private static string Folder => Checkout.At("tests/DualStackAnalyzer.Tests/Marked/Programs");

    private static IEnumerable<MarkedProgram> In(string file)
    {
        string name = Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/');
        string text = Checkout.TextOf(file);
        string[] groups = FrameHeader.Split(text);
        return Header.IsMatch(text)
            ? [.. Sections(name, ProgramFrame.None, groups[0]), .. groups.Skip(1).SelectMany(group => Sections(name, FrameOf(group), group))]
            : [new(name, text)];
    }

    private static ProgramFrame FrameOf(string group)
    {
        (string name, string rest) = FirstLine(Header.Split(group)[0]);
        string own = rest.Trim('\n');
        return name.Length == 0 ? new(own)
            : own.Length == 0 ? ProgramFrame.Named(name)
            : ProgramFrame.Named(name).With(own);
    }

    private static IEnumerable<MarkedProgram> Sections(string file, ProgramFrame frame, string group)
    {
        foreach (string section in Header.Split(group).Skip(1))
        {
            (string title, string text) = FirstLine(section);
            int mark = title.IndexOf("//", StringComparison.Ordinal);
            yield return mark < 0
                ? new($"{file}: {title}", frame.Fill(text, ""))
                : new($"{file}: {title[..mark].Trim()}", frame.Fill(text, title[mark..]));
        }
    }

    private static (string Line, string Below) FirstLine(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? (text.Trim(), "") : (text[..end].Trim(), text[(end + 1)..]);
    }
}
