using System.IO;
using System.Text.Json;
using DualStackAnalyzer.Workbench;

namespace DualStackAnalyzer.Cost;

/// <summary>Keeps the measurements between runs of the command, so that the page can be written from several.</summary>
internal static class Store
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    private static string Path { get; } = System.IO.Path.Combine(Repository.Artifacts, "cost.json");

    public static Measurements Load() => File.Exists(Path) ? JsonSerializer.Deserialize<Measurements>(File.ReadAllText(Path))! : new Measurements();

    public static void Save(Measurements measurements)
    {
        Directory.CreateDirectory(Repository.Artifacts);
        measurements.Machine = Machine.This();
        File.WriteAllText(Path, JsonSerializer.Serialize(measurements, Options));
    }
}
