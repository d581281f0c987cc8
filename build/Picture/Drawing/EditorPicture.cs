using System.Globalization;
using System.Xml.Linq;

namespace DualStackAnalyzer.Picture.Drawing;

/// <summary>Draws a shot as an SVG picture: above the finding with its fixes, below the program after the last of them.</summary>
internal sealed class EditorPicture
{
    private const double Em = 8.4;
    private const double FontSize = 14;
    private const double LineHeight = 22;
    private const double Margin = 16;
    private const int NumberColumns = 4;
    private const int Columns = 100;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly Dictionary<CodeKind, string> Colors = new()
    {
        [CodeKind.Keyword] = "#0000ff",
        [CodeKind.Type] = "#267f99",
        [CodeKind.Method] = "#795e26",
        [CodeKind.Number] = "#098658",
    };

    private readonly List<XElement> _shapes = [];
    private double _y = Margin;

    private EditorPicture()
    {
    }

    private static double Width => (Columns * Em) + (2 * Margin);

    public static string Of(Shot shot)
    {
        var picture = new EditorPicture();
        picture.Editor(shot.Before, line => "", shot);
        picture.Label($"After \u201C{shot.Fixes[^1]}\u201D");
        var before = shot.Before.Select(line => line.Text).ToHashSet();
        picture.Editor(shot.After, line => before.Contains(line.Text) ? "" : "#dafbe1", null);
        return picture.ToSvg(shot);
    }

    private void Editor(IReadOnlyList<CodeLine> lines, Func<CodeLine, string> background, Shot? shot)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (background(lines[i]) is { Length: > 0 } color)
            {
                Box(Margin / 2, _y, Width - Margin, LineHeight, color, color);
            }

            Text(0, $"{i + 1,2}", "#8c959f");
            Code(lines[i]);
            _y += LineHeight;
            if (shot is not null && shot.Squiggle.Start.Line == i)
            {
                Squiggle(NumberColumns + shot.Squiggle.Start.Character, NumberColumns + shot.Squiggle.End.Character);
                Message(shot.Message);
                Menu(shot.Fixes);
            }
        }
    }

    /// <summary>The parts that have a colour, over the line in the colour of everything else.</summary>
    private void Code(CodeLine line)
    {
        int at = 0;
        foreach ((int start, int length, CodeKind kind) in line.Parts.Where(it => Colors.ContainsKey(it.Kind)))
        {
            Text(NumberColumns + at, line.Text[at..start], "#1f2328");
            Text(NumberColumns + start, line.Text.Substring(start, length), Colors[kind]);
            at = start + length;
        }

        Text(NumberColumns + at, line.Text[at..], "#1f2328");
    }

    private void Squiggle(int from, int to)
    {
        string path = $"M{Number(X(from))} {Number(_y - 2)}";
        for (double x = X(from); x < X(to); x += 6)
        {
            path += "q1.5 -3 3 0t3 0";
        }

        _shapes.Add(new XElement(Svg + "path", new XAttribute("d", path), new XAttribute("fill", "none"), new XAttribute("stroke", "#bf8700"), new XAttribute("stroke-width", "1.2")));
    }

    private void Message(string message)
    {
        IReadOnlyList<string> lines = Wrapped(message, Columns - NumberColumns - 8);
        Box(X(NumberColumns), _y + 4, Width - X(NumberColumns) - Margin, (lines.Count * LineHeight) + 8, "#fff8c5", "#d4a72c");
        _y += 8;
        foreach (string line in lines)
        {
            Text(NumberColumns + 1, line, "#1f2328");
            _y += LineHeight;
        }

        _y += 6;
    }

    private void Menu(IReadOnlyList<string> fixes)
    {
        int columns = fixes.Max(title => title.Length) + 8;
        Box(X(NumberColumns), _y + 2, columns * Em, (fixes.Count * LineHeight) + 8, "#f6f8fa", "#d1d9e0");
        _y += 6;
        for (int i = 0; i < fixes.Count; i++)
        {
            bool isChosen = i == fixes.Count - 1;
            if (isChosen)
            {
                Box(X(NumberColumns) + 3, _y, (columns * Em) - 6, LineHeight, "#0969da", "#0969da");
            }

            Text(NumberColumns + 3, fixes[i], isChosen ? "#ffffff" : "#1f2328");
            if (i == 0)
            {
                _shapes.Add(new XElement(Svg + "circle", At("cx", X(NumberColumns) + 14), At("cy", _y + (LineHeight / 2)), At("r", 5), new XAttribute("fill", "#eac54f")));
            }

            _y += LineHeight;
        }

        _y += 10;
    }

    private void Label(string text)
    {
        _y += 10;
        _shapes.Add(new XElement(Svg + "line", At("x1", 0), At("x2", Width), At("y1", _y), At("y2", _y), new XAttribute("stroke", "#d1d9e0")));
        _y += 6;
        Text(0, text, "#59636e");
        _y += LineHeight + 4;
    }

    private void Box(double x, double y, double width, double height, string fill, string stroke) => _shapes.Add(new XElement(
        Svg + "rect", At("x", x), At("y", y), At("width", width), At("height", height), At("rx", 4), new XAttribute("fill", fill), new XAttribute("stroke", stroke)));

    /// <summary>Text of fixed width whatever font there is, so that the squiggle is where it belongs.</summary>
    private void Text(double column, string text, string color)
    {
        string visible = text.Trim();
        if (visible.Length > 0)
        {
            _shapes.Add(new XElement(
                Svg + "text",
                At("x", X(column + text.IndexOf(visible[0], StringComparison.Ordinal))),
                At("y", _y + (LineHeight / 2)),
                new XAttribute("dy", ".35em"),
                At("textLength", visible.Length * Em),
                new XAttribute("lengthAdjust", "spacingAndGlyphs"),
                new XAttribute("fill", color),
                visible));
        }
    }

    private string ToSvg(Shot shot)
    {
        double height = _y + Margin;
        return new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Number(Width)} {Number(height)}"),
            At("width", Width),
            At("height", height),
            new XAttribute("role", "img"),
            new XAttribute("font-family", "ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace"),
            At("font-size", FontSize),
            new XElement(Svg + "title", "An IPv6 socket is underlined, and a fix sets DualMode"),
            new XElement(Svg + "desc", $"{shot.Message}. Fixes: {string.Join(", ", shot.Fixes)}."),
            new XElement(Svg + "rect", At("x", 0.5), At("y", 0.5), At("width", Width - 1), At("height", height - 1), At("rx", 8), new XAttribute("fill", "#ffffff"), new XAttribute("stroke", "#d1d9e0")),
            _shapes) + "\n";
    }

    private static List<string> Wrapped(string text, int columns)
    {
        var lines = new List<string> { "" };
        foreach (string word in text.Split(' '))
        {
            if (lines[^1].Length + word.Length >= columns)
            {
                lines.Add("");
            }

            lines[^1] += (lines[^1].Length == 0 ? "" : " ") + word;
        }

        return lines;
    }

    private static double X(double column) => Margin + (column * Em);

    private static XAttribute At(string name, double value) => new(name, Number(value));

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
