using DualStackAnalyzer.Rules.HostPort;

namespace DualStackAnalyzer.Tests.Rules.DSA5002;

/// <summary>Each row of the readers names a parameter that there is.</summary>
public sealed class AddressReadersTests
{
    public static TheoryData<string, string, string> Rows =>
        [.. AddressReaders.Rows.Select(row => (row.Type, row.Member, row.Parameter))];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task The_platform_has_it(string type, string member, string parameter)
    {
        var compilation = CSharpCompilation.Create("Any", references: await Findings.ReferencesAsync(Target.Net100));

        Assert.Contains(
            compilation.GetTypeByMetadataName(type)!.GetMembers().OfType<IMethodSymbol>().Where(method => member == "*" || method.Name == member),
            method => method.Parameters.Any(it => it.Name == parameter));
    }
}
