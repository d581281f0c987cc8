namespace DualStackAnalyzer.RuntimeTests.Portability;

/// <summary>docs/portability.svg: who collides with whom, one panel for each class library.</summary>
internal sealed class Picture(Results results)
{
    private const int Margin = 28;
    private const int NameWidth = 178;
    private const int HalvesWidth = 96;
    private const int TileWidth = 150;
    private const int TileHeight = 36;
    private const int Gap = 8;
    private const int PanelHeight = 330;
    private const int Top = 96;
    private const int LegendHeight = 92;

    private static readonly int Width = (2 * Margin) + NameWidth + HalvesWidth + (PairSetting.All.Count * (TileWidth + Gap));
    private static readonly TextStyle Body = new(15, "#1f2a37");
    private static readonly TextStyle Quiet = new(13, "#5b6776");

    private readonly Canvas _canvas = new(
        Width,
        Top + (2 * PanelHeight) + LegendHeight,
        "Who collides with whom on one port",
        "For each mode of an IPv6 socket, what becomes of an IPv4 socket on the same port. The tables of portability.md say the same in words.");

    public override string ToString()
    {
        _canvas.Box(0.5, 0.5, Width - 1, Top + (2 * PanelHeight) + LegendHeight - 1, "#ffffff", "#d5dbe3", radius: 14);
        _canvas.Text(Margin, 38, "Who collides with whom on one port", new TextStyle(24, "#111827", Bold: true));
        _canvas.Text(
            Margin, 68, "An IPv6 socket beside an IPv4 socket on 0.0.0.0. With 127.0.0.1, and in the other order, it is the same. Measured on Linux.", Quiet);
        Panel(SocketRuntime.Net, ".NET 10", Top);
        Panel(SocketRuntime.Mono, "Mono 6.8", Top + PanelHeight);
        Legend(Top + (2 * PanelHeight));
        return _canvas.ToString();
    }

    private void Panel(SocketRuntime runtime, string title, int top)
    {
        _canvas.Box(Margin - 12, top, Width - (2 * Margin) + 24, PanelHeight - 18, "#f7f9fb", "#e3e8ee", radius: 10);
        _canvas.Text(Margin, top + 26, title, new TextStyle(18, "#111827", Bold: true));
        foreach (var (setting, column) in PairSetting.All.Select((setting, column) => (setting, column)))
        {
            var lines = setting.Title.Split(", ");
            var middle = TileLeft(column) + (TileWidth / 2);
            _canvas.Text(middle, top + 26, lines[0], Body with { Bold = true, Centered = true });
            _canvas.Text(middle, top + 45, lines.Length > 1 ? lines[1] : "", Quiet with { Centered = true });
        }

        _canvas.Text(Margin + NameWidth, top + 45, "holds", Quiet);
        Socket(runtime, PairRows.IPv4, "IPv4", "0.0.0.0", top + 62);
        _canvas.Text(TileLeft(0), top + 62 + (TileHeight / 2), "beside each of these:", Quiet);
        foreach (var ((mode, place, socket), row) in PairRows.IPv6.Select((row, index) => (row, index)))
        {
            var y = top + 62 + ((row + 1) * (TileHeight + 4)) + 4;
            Socket(runtime, socket, mode, place, y);
            foreach (var (setting, column) in PairSetting.All.Select((setting, column) => (setting, column)))
            {
                Tile(TileLeft(column), y, Verdict.Of(Outcome(runtime, socket, setting)));
            }
        }
    }

    /// <summary>One outcome for both IPv4 addresses and both orders, as the subtitle promises; the lookup fails if that is not so.</summary>
    private string Outcome(SocketRuntime runtime, BoundSocket socket, PairSetting setting) => Results.OneOf(
    [
        results.Pair(runtime, PairRows.IPv4, socket, setting),
        results.Pair(runtime, PairRows.SpecificIPv4, socket, setting),
    ]);

    /// <summary>The name of a socket, and which halves of the port it holds.</summary>
    private void Socket(SocketRuntime runtime, BoundSocket socket, string mode, string place, int y)
    {
        var middle = y + (TileHeight / 2);
        _canvas.Text(Margin, middle, mode, Body with { Bold = true });
        _canvas.Text(Margin + 94, middle, place, Body);

        var trial = BindTrials.All.Single(trial => trial.Name == BindTrials.Name(socket));
        var served = results[runtime, trial];
        Half(Margin + NameWidth, y, "v4", Holds(served, IPFamilies.IPv4), "#2563a8");
        Half(Margin + NameWidth + 38, y, "v6", Holds(served, IPFamilies.IPv6), "#0d8577");
    }

    private static bool Holds(string served, IPFamilies family) =>
        served == BindTrials.Served(family) || served == BindTrials.Served(IPFamilies.Both);

    private void Half(int x, int y, string name, bool held, string color)
    {
        _canvas.Box(x, y + 6, 34, TileHeight - 12, held ? color : "#ffffff", held ? color : "#cfd6de", radius: 5);
        _canvas.Text(x + 17, y + (TileHeight / 2), name, new TextStyle(13, held ? "#ffffff" : "#a3adb9", held, Centered: true));
    }

    private void Tile(int x, int y, Verdict verdict)
    {
        _canvas.Box(x, y, TileWidth, TileHeight, verdict.Fill, verdict.Ink);
        _canvas.Text(x + (TileWidth / 2), y + (TileHeight / 2), verdict.Label, new TextStyle(15, verdict.Ink, Bold: true, Centered: true));
    }

    private void Legend(int top)
    {
        foreach (var (verdict, index) in Verdict.All.Select((verdict, index) => (verdict, index)))
        {
            var x = Margin + (index % 2 * (Width / 2));
            var y = top + 4 + (index / 2 * 38);
            _canvas.Box(x, y + 4, 26, 20, verdict.Fill, verdict.Ink, radius: 5);
            _canvas.Text(x + 36, y + 14, verdict.Label, new TextStyle(14, verdict.Ink, Bold: true));
            _canvas.Text(x + 166, y + 14, verdict.Meaning, Quiet);
        }
    }

    private static int TileLeft(int column) => Margin + NameWidth + HalvesWidth + (column * (TileWidth + Gap));
}
