using System.IO.Compression;
using System.Security.Cryptography;

namespace DualStackAnalyzer.PackageTests;

/// <summary>A release that is built again can be compared with what is published.</summary>
public sealed class ReproducibleTests(PackageFixture fixture)
{
    [Fact]
    public async Task Another_checkout_at_another_time_gives_the_same_package_to_the_byte()
    {
        string checkout = Path.Combine(PackageFixture.Directory, "another-checkout");
        foreach (string file in Sources())
        {
            string copy = Path.Combine(checkout, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        string feed = Path.Combine(checkout, "feed");

        // The sources of a continuous build are named from the root of the repository, in which the copy lies deeper.
        string line = File.ReadLines(Path.Combine(Repository.Root, "README.md")).Single(it => it.StartsWith("dotnet pack ", StringComparison.Ordinal));
        DotnetResult result = await new Dotnet(checkout).RunAsync(
            [.. line.Split(' ').Skip(1).Select(word => word == "~/feed" ? feed : word), "-v", "quiet", "-p:ContinuousIntegrationBuild=false", $"-p:PackageVersion={fixture.Package.Version}"],
            cancel: TestContext.Current.CancellationToken);

        result.OrThrow();
        string again = Directory.EnumerateFiles(feed, "*.nupkg").Single();
        Assert.Equal(Entries(fixture.Package.File), Entries(again));
        Assert.Equal(Hash(File.ReadAllBytes(fixture.Package.File)), Hash(File.ReadAllBytes(again)));
    }

    /// <summary>What a package is made of.</summary>
    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Repository.Root)
        .Concat(Below("src"))
        .Concat(Below("docs"))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(it => it is "bin" or "obj" or ".git"));

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories);

    /// <summary>Name, time and content of each file in the package: what differs is easier to see than in the whole.</summary>
    private static IReadOnlyList<string> Entries(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => $"{entry.FullName} {entry.LastWriteTime:u} {Content(entry)}")];

        static string Content(ZipArchiveEntry entry)
        {
            using Stream stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return Hash(bytes.ToArray());
        }
    }

    private static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
