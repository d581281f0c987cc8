using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using DualStackAnalyzer.Workbench;
using Xunit;

namespace DualStackAnalyzer.PackageTests;

/// <summary>Whoever builds a release again can compare it with what is published.</summary>
public sealed class ReproducibleTests(PackageFixture fixture)
{
    [Fact]
    public async Task Another_checkout_gives_the_same_assemblies()
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
        DotnetResult result = await new Dotnet(checkout).RunAsync(
            ["pack", "src/DualStackAnalyzer.Package", "-o", feed, "-v", "quiet", "-p:ContinuousIntegrationBuild=false"],
            cancel: TestContext.Current.CancellationToken);

        result.OrThrow();
        Assert.Equal(Assemblies(fixture.Package.File), Assemblies(Directory.EnumerateFiles(feed, "*.nupkg").Single()));
    }

    /// <summary>What a package is made of.</summary>
    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Repository.Root)
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(it => it is "bin" or "obj" or ".git"));

    private static Dictionary<string, string> Assemblies(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return archive.Entries
            .Where(it => it.Name.EndsWith(".dll", StringComparison.Ordinal))
            .ToDictionary(it => it.Name, Content);

        static string Content(ZipArchiveEntry entry)
        {
            using Stream stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes.ToArray()));
        }
    }
}
