using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace DualStackAnalyzer.PackageTests;

/// <summary>What is in the file that is published.</summary>
public sealed class ContentsTests(PackageFixture fixture)
{
    [Fact]
    public void Entries_are_these_and_no_others()
    {
        using ZipArchive archive = ZipFile.OpenRead(fixture.Package.File);

        // The packaging format's own entries aside.
        IEnumerable<string> entries = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "DualStackAnalyzer.nuspec",
                "README.md",
                "analyzers/dotnet/cs/DualStackAnalyzer.CodeFixes.dll",
                "analyzers/dotnet/cs/DualStackAnalyzer.dll",
                "build/DualStackAnalyzer.targets",
                "buildTransitive/DualStackAnalyzer.targets",
                "icon.png",
                "presets/all.globalconfig",
                "presets/none.globalconfig",
                "presets/recommended.globalconfig",
            ],
            entries);
    }

    [Fact]
    public void Nuspec_makes_it_a_development_dependency_without_dependencies()
    {
        XElement metadata = Nuspec().Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(it => it.Name.LocalName == name)?.Value;

        Assert.Equal("DualStackAnalyzer", Value("id"));
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Contains("ipv6", Value("tags"));
        Assert.Contains($"## [{Value("version")!.Split('-')[0]}]", Value("releaseNotes"));
        Assert.Null(Value("dependencies"));
    }

    // An assembly that asks for something newer than its host brings is not loaded by it.
    [Theory]
    [InlineData("DualStackAnalyzer.dll", "4.3.0.0")]
    [InlineData("DualStackAnalyzer.CodeFixes.dll", "4.8.0.0")]
    public void Assemblies_reference_nothing_newer_than_the_oldest_host(string name, string roslyn)
    {
        using ZipArchive archive = ZipFile.OpenRead(fixture.Package.File);
        using var bytes = new MemoryStream();
        using (Stream entry = archive.GetEntry("analyzers/dotnet/cs/" + name)!.Open())
        {
            entry.CopyTo(bytes);
        }

        bytes.Position = 0;
        using var file = new PEReader(bytes);
        MetadataReader reader = file.GetMetadataReader();
        var references = reader.AssemblyReferences.Select(reader.GetAssemblyReference)
            .ToDictionary(it => reader.GetString(it.Name), it => it.Version);

        Assert.All(references, it => Assert.True(it.Value <= Newest(it.Key), $"{it.Key} {it.Value}"));

        Version Newest(string reference) => reference switch
        {
            "netstandard" => new(2, 0, 0, 0),
            "DualStackAnalyzer" => new(int.MaxValue, 0),
            "System.Collections.Immutable" => new(7, 0, 0, 0),
            "System.Memory" => new(4, 0, 1, 2),
            _ when reference.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) => Version.Parse(roslyn),
            _ => new(0, 0),
        };
    }

    [Fact]
    public void Assemblies_carry_their_symbols()
    {
        using ZipArchive archive = ZipFile.OpenRead(fixture.Package.File);
        foreach (ZipArchiveEntry entry in archive.Entries.Where(it => it.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var bytes = new MemoryStream();
            using (Stream stream = entry.Open())
            {
                stream.CopyTo(bytes);
            }

            bytes.Position = 0;
            using var file = new PEReader(bytes);
            Assert.Contains(file.ReadDebugDirectory(), it => it.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        }
    }

    // A link into the repository would lead nowhere from a package.
    [Fact]
    public void Readme_is_the_repositorys_with_whole_addresses()
    {
        using ZipArchive archive = ZipFile.OpenRead(fixture.Package.File);
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        string readme = reader.ReadToEnd();

        Assert.Contains("](https://github.com/DualStackAnalyzer/DualStackAnalyzer/blob/main/docs/rules/DSA1001.md)", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("](docs/", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("](LICENSE", readme, StringComparison.Ordinal);
    }

    private XDocument Nuspec()
    {
        using ZipArchive archive = ZipFile.OpenRead(fixture.Package.File);
        using Stream stream = archive.GetEntry("DualStackAnalyzer.nuspec")!.Open();
        return XDocument.Load(stream);
    }
}
