using DualStackAnalyzer.Sockets.Api;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>Which types have to do with sockets and addresses, and which members of the platform are known.</summary>
public sealed class SocketApiTests
{
    [Theory]
    [InlineData("Socket", true)]
    [InlineData("UdpClient", true)]
    [InlineData("Socket[]", true)]
    [InlineData("Dictionary<int, Socket>", true)]
    [InlineData("Task<List<TcpListener>>", true)]
    [InlineData("Dictionary<int, string>", false)]
    [InlineData("NetworkStream", false)]
    public async Task Sockets_are_carried_by_collections_of_any_depth(string type, bool carries)
    {
        var (api, symbol) = await ResolveAsync(type);

        Assert.Equal(carries, api.Carries(symbol));
    }

    [Theory]
    [InlineData("IPAddress", true)]
    [InlineData("EndPoint", true)]
    [InlineData("AddressFamily", true)]
    [InlineData("IPAddress[]", true)]
    [InlineData("Dictionary<string, IPEndPoint>", true)]
    [InlineData("Dictionary<string, int>", false)]
    [InlineData("int", false)]
    public async Task Addresses_endpoints_and_families_are_addresses(string type, bool isAddress)
    {
        var (api, symbol) = await ResolveAsync(type);

        Assert.Equal(isAddress, api.IsAddress(symbol));
    }

    [Theory]
    [InlineData("IPAddress", "Byte[]", true)]
    [InlineData("IPAddress", "Int64", true)]
    [InlineData("IPAddress", "ReadOnlySpan", true)]
    [InlineData("IPAddress", "Byte[],Int64", false)]
    public async Task A_constructor_is_known_by_its_parameters(string type, string parameters, bool isKnown)
    {
        var (api, symbol) = await ResolveAsync(type);
        IMethodSymbol constructor = ((INamedTypeSymbol)symbol).InstanceConstructors.Single(it =>
            parameters == string.Join(",", it.Parameters.Select(parameter => parameter.Type is IArrayTypeSymbol array ? array.ElementType.Name + "[]" : parameter.Type.Name)));

        Assert.Equal(isKnown, api.EffectOf(constructor) != ApiEffect.None);
    }

    [Fact]
    public async Task A_type_of_the_project_with_the_name_of_the_platforms_is_no_socket()
    {
        var (api, symbol) = await ResolveAsync("System.Net.Sockets.Socket", "namespace System.Net.Sockets { class Socket { } }");

        Assert.False(api.IsSocket(symbol));
        Assert.NotNull(symbol);
    }

    private static async Task<(SocketApi Api, ITypeSymbol Type)> ResolveAsync(string type, string more = "")
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText($"class Holder {{ {type} _held; }} {more}", SourceShape.ParseOptions);
        var compilation = CSharpCompilation.Create(
            "Holders",
            [tree, CSharpSyntaxTree.ParseText(SourceShape.GlobalUsings, SourceShape.ParseOptions)],
            await Findings.ReferencesAsync(Target.Net100));
        TypeSyntax held = tree.GetRoot().DescendantNodes().OfType<VariableDeclarationSyntax>().Single().Type;
        return (SocketApi.Of(compilation)!, compilation.GetSemanticModel(tree).GetTypeInfo(held).Type!);
    }
}
