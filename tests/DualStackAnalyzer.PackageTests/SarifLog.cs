using System.Text.Json;

namespace DualStackAnalyzer.PackageTests;

/// <summary>One result of a SARIF 2.1 log.</summary>
internal sealed record SarifResult(string RuleId, string Level, string File, int Line, string Message, int RelatedLocations);

/// <summary>What the compiler writes for <c>ErrorLog=…,version=2.1</c>, read back.</summary>
internal sealed record SarifLog(string Version, IReadOnlyList<SarifResult> Results, IReadOnlyDictionary<string, string> HelpUris)
{
    public static SarifLog Read(TrialProject project, string name)
    {
        using JsonDocument document = JsonDocument.Parse(project.Read(name));
        JsonElement run = document.RootElement.GetProperty("runs").EnumerateArray().Single();
        return new SarifLog(
            document.RootElement.GetProperty("version").GetString()!,
            [.. run.GetProperty("results").EnumerateArray().Select(Result)],
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToDictionary(
                rule => rule.GetProperty("id").GetString()!,
                rule => rule.TryGetProperty("helpUri", out JsonElement uri) ? uri.GetString()! : ""));
    }

    private static SarifResult Result(JsonElement result)
    {
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        return new SarifResult(
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("level").GetString()!,
            place.GetProperty("artifactLocation").GetProperty("uri").GetString()!,
            place.GetProperty("region").GetProperty("startLine").GetInt32(),
            result.GetProperty("message").GetProperty("text").GetString()!,
            result.TryGetProperty("relatedLocations", out JsonElement related) ? related.GetArrayLength() : 0);
    }
}
