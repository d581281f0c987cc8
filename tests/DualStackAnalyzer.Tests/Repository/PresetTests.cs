using System.IO;
using System.Linq;
using DualStackAnalyzer.Rules;
using Xunit;

namespace DualStackAnalyzer.Tests.Repository;

/// <summary>The severity presets of the package name every rule there is, and no other.</summary>
public sealed class PresetTests
{
    [Theory]
    [InlineData("all", "warning")]
    [InlineData("recommended", "default")]
    [InlineData("none", "none")]
    public void Preset_lists_every_rule_once_with_its_severity(string preset, string severity)
    {
        string file = Checkout.At($"src/DualStackAnalyzer.Package/presets/{preset}.globalconfig");

        Assert.Equal(
            new DualStackSocketAnalyzer().SupportedDiagnostics
                .Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {severity}")
                .Order(),
            File.ReadLines(file).Where(line => line.StartsWith("dotnet_diagnostic.", System.StringComparison.Ordinal)));
    }
}
