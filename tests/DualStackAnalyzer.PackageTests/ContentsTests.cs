using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace DualStackAnalyzer.PackageTests;

/// <summary>What is in the file that is published.</summary>
public sealed class ContentsTests(PackageFixture fixture)
{
    private static readonly string Home = Repository.Address;

    /// <summary>Galleries show no SVG, so the package page has the PNG, from where files are served as they are.</summary>
    private static readonly string Picture =
        Home.Replace("//github.com", "//raw.githubusercontent.com", StringComparison.Ordinal) + "/main/docs/editor";

    private static IEnumerable<string> RulePages => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules"), "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

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
                .. RulePages.Select(page => "docs/rules/" + page),
                "icon.png",
                "presets/all.globalconfig",
                "presets/errors.globalconfig",
                "presets/none.globalconfig",
                "presets/recommended.globalconfig",
                "presets/suggestions.globalconfig",
            ],
            entries);
    }

    [Fact]
    public void Nuspec_makes_it_a_development_dependency_without_dependencies()
    {
        Assert.Equal("DualStackAnalyzer", Metadata("id")?.Value);
        Assert.Equal("true", Metadata("developmentDependency")?.Value);
        Assert.Null(Metadata("dependencies"));
        Assert.Null(Metadata("packageTypes"));
    }

    [Fact]
    public void Nuspec_says_what_a_gallery_shows()
    {
        Assert.Equal(("MIT", "expression"), (Metadata("license")?.Value, Metadata("license")?.Attribute("type")?.Value));
        Assert.Equal("README.md", Metadata("readme")?.Value);
        Assert.Equal("icon.png", Metadata("icon")?.Value);
        Assert.Equal(Home, Metadata("projectUrl")?.Value);
        Assert.Equal(("git", Home), (Metadata("repository")?.Attribute("type")?.Value, Metadata("repository")?.Attribute("url")?.Value));
        Assert.Contains("ipv6", Metadata("tags")?.Value.Split(' ') ?? []);
        Assert.NotEmpty(Metadata("description")?.Value ?? "");
    }

    [Fact]
    public void Release_notes_are_the_changelogs_parts_about_this_version_and_what_is_not_released()
    {
        string version = Metadata("version")!.Value.Split('-')[0];
        string notes = Metadata("releaseNotes")!.Value;

        Assert.Equal(
            ["## [Unreleased]", $"## [{version}]"],
            notes.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line.Split(" - ")[0].Trim()));
        Assert.Contains(notes.Trim(), File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Icon_is_a_png_of_the_size_that_galleries_show()
    {
        byte[] icon = Entry("icon.png");
        int Number(int at) => BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(at));

        Assert.Equal("\u0089PNG\r\n\u001a\n", Encoding.Latin1.GetString(icon, 0, 8));
        Assert.Equal((128, 128), (Number(16), Number(20)));
    }

    // An assembly that asks for something newer than its host brings is not loaded by it.
    [Theory]
    [InlineData("DualStackAnalyzer.dll", "4.3.0.0")]
    [InlineData("DualStackAnalyzer.CodeFixes.dll", "4.8.0.0")]
    public void Assemblies_reference_nothing_newer_than_the_oldest_host(string name, string roslyn)
    {
        using PEReader file = Assembly(name);
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

    [Theory]
    [InlineData("DualStackAnalyzer.dll")]
    [InlineData("DualStackAnalyzer.CodeFixes.dll")]
    public void Assemblies_carry_symbols_that_do_not_depend_on_where_they_were_built(string name)
    {
        using PEReader file = Assembly(name);
        ImmutableArray<DebugDirectoryEntry> entries = file.ReadDebugDirectory();
        DebugDirectoryEntry symbols = entries.Single(it => it.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = file.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        MetadataReader reader = provider.GetMetadataReader();

        Assert.Contains(entries, it => it.Type == DebugDirectoryEntryType.Reproducible);
        Assert.All(
            reader.Documents.Select(it => reader.GetString(reader.GetDocument(it).Name)),
            document => Assert.StartsWith("/_/", document, StringComparison.Ordinal),
            throwIfEmpty: true);
    }

    // A link into the repository would lead nowhere from a package.
    [Fact]
    public void Readme_is_the_repositorys_with_whole_addresses()
    {
        string readme = Encoding.UTF8.GetString(Entry("README.md"));

        Assert.Contains($"]({Home}/blob/main/docs/rules/DSA1001.md)", readme, StringComparison.Ordinal);
        Assert.Contains($"]({Picture}.png)", readme, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\((?!https://)", readme);
        Assert.Equal(
            File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Trim(),
            readme.Replace($"]({Home}/blob/main/", "](", StringComparison.Ordinal).Replace($"]({Picture}.png)", "](docs/editor.svg)", StringComparison.Ordinal).Trim());
    }

    [Fact]
    public void Rule_pages_lead_to_each_other_in_the_package_and_else_to_the_repository()
    {
        foreach (string name in RulePages)
        {
            string page = Encoding.UTF8.GetString(Entry("docs/rules/" + name));

            Assert.DoesNotMatch(@"\]\((?!https://|DSA\d{4}\.md|#)", page);
            Assert.Equal(
                File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", name)).Trim(),
                page.Replace($"]({Home}/blob/main/docs/", "](../", StringComparison.Ordinal)
                    .Replace($"]({Home}/blob/main/", "](../../", StringComparison.Ordinal).Trim());
        }
    }

    [Theory]
    [InlineData("all", "warning", true)]
    [InlineData("errors", "error", false)]
    [InlineData("suggestions", "suggestion", false)]
    [InlineData("none", "none", true)]
    public void Preset_lists_rules_once_each_with_its_severity(string preset, string severity, bool hasAll)
    {
        string text = Encoding.UTF8.GetString(Entry($"presets/{preset}.globalconfig"));
        IEnumerable<string> rules = RulePages.Where(page => hasAll || IsWarning(page)).Select(page => Path.GetFileNameWithoutExtension(page));

        Assert.Equal(
            rules.Select(id => $"dotnet_diagnostic.{id}.severity = {severity}").Order(),
            text.Split('\n').Where(line => line.StartsWith("dotnet_", StringComparison.Ordinal)).Order());
        Assert.Contains("global_level = -1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_recommended_preset_names_no_rule()
    {
        string text = Encoding.UTF8.GetString(Entry("presets/recommended.globalconfig"));

        Assert.Contains("is_global = true", text, StringComparison.Ordinal);
        Assert.DoesNotContain("severity", text.Split('\n').Where(line => !line.StartsWith('#')).Aggregate("", string.Concat), StringComparison.Ordinal);
    }

    /// <summary>Whether the rule of a page is a warning by default: its first row says so, and a unit test holds the row against the rule.</summary>
    private static bool IsWarning(string page) => File
        .ReadLines(Path.Combine(Repository.Root, "docs", "rules", page))
        .SkipWhile(line => !line.StartsWith("| ---", StringComparison.Ordinal)).ElementAt(1) is var row
        && row.StartsWith("| Warning", StringComparison.Ordinal) && !row.Contains("off by default", StringComparison.Ordinal);

    private XElement? Metadata(string name)
    {
        using var text = new MemoryStream(Entry("DualStackAnalyzer.nuspec"));
        return XDocument.Load(text).Root!.Elements().Single().Elements().SingleOrDefault(it => it.Name.LocalName == name);
    }

    private PEReader Assembly(string name) => new([.. Entry("analyzers/dotnet/cs/" + name)]);

    private byte[] Entry(string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(fixture.Package.File);
        using Stream entry = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }
}
