namespace DualStackAnalyzer.Tests.Repository;

/// <summary>What lies at the top: a newcomer sees the architecture there, and nothing that was left lying about.</summary>
public sealed class TopLevelTests
{
    [Fact]
    public void Source_is_in_folders_only() => Assert.Empty(Directory.EnumerateFiles(Checkout.Root, "*.cs"));
}
