using System.Globalization;
using System.Xml.Linq;

namespace DualStackAnalyzer.Test;

/// <summary>How many tests passed and failed.</summary>
internal readonly record struct Tally(int Passed, int Failed)
{
    public static Tally operator +(Tally a, Tally b) => new(a.Passed + b.Passed, a.Failed + b.Failed);

    public override string ToString() => $"{Passed} passed, {Failed} failed";

    /// <summary>Reads a TRX report. What is neither passed nor failed (skipped, not run) counts as failed.</summary>
    public static Tally ReadTrx(string file)
    {
        XElement counters = XDocument.Load(file).Descendants().Single(it => it.Name.LocalName == "Counters");
        int Count(string name) => int.Parse(counters.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        return new Tally(Count("passed"), Count("total") - Count("passed"));
    }

    /// <summary>A report is missing where the test program itself broke down.</summary>
    public static Tally ReadTrxIfWritten(string file) => File.Exists(file) ? ReadTrx(file) : new Tally(0, 1);
}
