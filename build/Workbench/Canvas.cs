using System.Globalization;
using System.Xml.Linq;

namespace DualStackAnalyzer.Workbench;

/// <summary>An SVG picture, drawn shape by shape. Lengths are in SVG user units, which are pixels at its natural size.</summary>
public sealed class Canvas
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly XElement _root;

    /// <param name="width">The width of the picture.</param>
    /// <param name="height">The height of the picture.</param>
    /// <param name="title">What a screen reader says first.</param>
    /// <param name="description">What it says next.</param>
    public Canvas(int width, int height, string title, string description)
    {
        _root = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {width} {height}"),
            new XAttribute("width", width),
            new XAttribute("height", height),
            new XAttribute("role", "img"),
            new XAttribute("font-family", "system-ui, 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif"),
            new XElement(Svg + "title", title),
            new XElement(Svg + "desc", description));
    }

    public void Box(double x, double y, double width, double height, string fill, string stroke, double radius = 6) => _root.Add(new XElement(
        Svg + "rect",
        Number("x", x),
        Number("y", y),
        Number("width", width),
        Number("height", height),
        Number("rx", radius),
        new XAttribute("fill", fill),
        new XAttribute("stroke", stroke)));

    /// <param name="x">Where the text starts, or its middle.</param>
    /// <param name="y">The middle of the line.</param>
    /// <param name="text">One line.</param>
    /// <param name="style">How it is set.</param>
    public void Text(double x, double y, string text, TextStyle style) => _root.Add(new XElement(
        Svg + "text",
        Number("x", x),
        Number("y", y),
        Number("font-size", style.Size),
        new XAttribute("fill", style.Color),
        // Not dominant-baseline, which not every renderer knows.
        new XAttribute("dy", ".35em"),
        new XAttribute("text-anchor", style.Centered ? "middle" : "start"),
        new XAttribute("font-weight", style.Bold ? "600" : "400"),
        text));

    /// <param name="points">The corners, in order.</param>
    /// <param name="stroke">The color.</param>
    /// <param name="width">How thick the line is.</param>
    /// <param name="isDashed">Whether it is drawn in dashes.</param>
    public void Line(IEnumerable<(double X, double Y)> points, string stroke, double width = 2, bool isDashed = false) => _root.Add(new XElement(
        Svg + "polyline",
        new XAttribute("points", string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")))),
        new XAttribute("fill", "none"),
        new XAttribute("stroke", stroke),
        Number("stroke-width", width),
        isDashed ? new XAttribute("stroke-dasharray", "4 4") : null));

    public void Dot(double x, double y, double radius, string fill, string stroke) => _root.Add(new XElement(
        Svg + "circle", Number("cx", x), Number("cy", y), Number("r", radius), new XAttribute("fill", fill), new XAttribute("stroke", stroke)));

    public override string ToString() => _root.ToString();

    private static XAttribute Number(string name, double value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}
