namespace DualStackAnalyzer.Tests.Docs;

/// <summary>Links from one file of the repository to another.</summary>
internal static class Links
{
    /// <summary>Where the main branch is shown.</summary>
    public const string Repository = RepositoryAddress.Main;

    /// <summary>Whether the link leads out of the repository.</summary>
    public static bool IsForeign(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out _) && !link.StartsWith(Repository, StringComparison.Ordinal);

    /// <summary>Whether the file is there, and the heading that the link names is in it.</summary>
    public static bool Resolves(Page from, string link)
    {
        string[] parts = link.Split('#');
        string folder = Path.GetDirectoryName(from.Path)!;
        string path = parts[0].StartsWith(Repository, StringComparison.Ordinal) ? parts[0][Repository.Length..]
            : parts[0].Length == 0 ? from.Path
            : Path.GetRelativePath(Checkout.Root, Path.GetFullPath(Path.Combine(Checkout.At(folder), parts[0])));
        return parts.Length == 1
            ? Path.Exists(Checkout.At(path))
            : File.Exists(Checkout.At(path)) && Page.At(path).Anchors.Contains(parts[1]);
    }
}
