extern alias analyzer;

using analyzer::DualStackAnalyzer.Sockets.Api;
using Microsoft.CodeAnalysis;
using Table = analyzer::DualStackAnalyzer.Sockets.Api.SocketApiTable;

namespace DualStackAnalyzer.RuntimeTests.SocketApi;

/// <summary>Each row of the analyzer's table names a member that exists, and no member that matters is without a row.</summary>
public sealed class TableTests
{
    /// <summary>Rows about members that came later than the framework.</summary>
    private static readonly string[] Newer =
    [
        "IPAddress..ctor(ReadOnlySpan)",
        "IPEndPoint.Parse(String)",
        "Socket..ctor(SafeSocketHandle)",
        "Socket.AcceptAsync()",
        "Socket.AcceptAsync(CancellationToken)",
        "Socket.AcceptAsync(Socket)",
        "Socket.AcceptAsync(Socket,CancellationToken)",
        "Socket.SetRawSocketOption(*)",
        "TcpListener.Dispose()",
    ];

    private static readonly Dictionary<string, string[]> Missing = new()
    {
        ["net472"] = Newer,
        ["netstandard2.0"] = Newer,
        ["net8.0"] = [],
        ["net10.0"] = [],
    };

    public static TheoryData<string> Frameworks => [.. ReferenceSet.All.Select(set => set.Framework)];

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Every_row_names_a_member(string framework)
    {
        var api = Resolved(framework, out var compilation);
        var missing = Table.Rows
            .Where(row => !MembersOf(compilation, row.Type, row.Member).Any(member => api.EffectOf(member) == row.Effect && Names(row, member)))
            .Select(Key);
        Assert.Equal(Missing[framework].Order(), missing.Order());
    }

    [Fact]
    public void No_two_rows_name_the_same_member()
    {
        var twice = Table.Rows.GroupBy(Key).Where(rows => rows.Count() > 1).Select(rows => rows.Key);
        Assert.Empty(twice);
    }

    /// <summary>Public constructors of a socket type: one without a row would make a socket that is not seen.</summary>
    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Every_constructor_of_a_socket_type_has_a_row(string framework)
    {
        var api = Resolved(framework, out var compilation);
        Assert.Empty(
            from type in SocketTypes
            from constructor in MembersOf(compilation, type, ".ctor")
            where api.EffectOf(constructor) == ApiEffect.None
            select constructor.ToDisplayString());
    }

    /// <summary>Members that could choose, bind or end, and that have no row: each is left out for a reason.</summary>
    [Theory]
    [MemberData(nameof(Frameworks))]
    public void A_member_that_chooses_binds_or_ends_has_a_row(string framework)
    {
        var api = Resolved(framework, out var compilation);
        var members =
            from type in SocketTypes
            from member in compilation.GetTypeByMetadataName(type)!.GetMembers()
            where member is { DeclaredAccessibility: Accessibility.Public, IsStatic: false } and IMethodSymbol { MethodKind: MethodKind.Ordinary }
            where Verbs.Any(verb => member.Name.StartsWith(verb, StringComparison.Ordinal)) && api.EffectOf(member) == ApiEffect.None
            let name = $"{member.ContainingType.Name}.{member.Name}"
            let signature = $"{name}({ParametersOf(member)})"
            where !LeftOut.Reasons.ContainsKey(name) && !LeftOut.Reasons.ContainsKey(signature)
            select signature;
        Assert.Equal("", string.Join('\n', members));
    }

    [Fact]
    public void Nothing_that_is_left_out_has_a_row()
    {
        var api = Resolved("net10.0", out var compilation);
        var withRow = from type in SocketTypes
                      from member in compilation.GetTypeByMetadataName(type)!.GetMembers()
                      where api.EffectOf(member) != ApiEffect.None
                      let name = $"{member.ContainingType.Name}.{member.Name}"
                      from key in new[] { name, $"{name}({ParametersOf(member)})" }
                      select key;
        Assert.Empty(LeftOut.Reasons.Keys.Intersect(withRow));
    }

    private static readonly string[] SocketTypes = [Table.Socket, Table.TcpListener, Table.UdpClient, Table.TcpClient];

    private static readonly string[] Verbs =
        ["Bind", "Start", "Connect", "BeginConnect", "Accept", "EndAccept", "Send", "BeginSend", "Close", "Dispose", "Stop", "Set"];

    private static analyzer::DualStackAnalyzer.Sockets.Api.SocketApi Resolved(string framework, out Compilation compilation)
    {
        compilation = ReferenceSet.All.Single(set => set.Framework == framework).Compile();
        return analyzer::DualStackAnalyzer.Sockets.Api.SocketApi.Of(compilation)
            ?? throw new InvalidOperationException($"The reference assemblies of {framework} have no Socket.");
    }

    private static IEnumerable<ISymbol> MembersOf(Compilation compilation, string type, string member) =>
        compilation.GetTypeByMetadataName(type)?.GetMembers(member).Where(symbol => symbol.DeclaredAccessibility == Accessibility.Public) ?? [];

    private static bool Names(ApiRow row, ISymbol member) => row.Parameters == "*" || row.Parameters == ParametersOf(member);

    private static string ParametersOf(ISymbol member) =>
        member is IMethodSymbol method ? string.Join(",", method.Parameters.Select(parameter => NameOf(parameter.Type))) : "";

    private static string NameOf(ITypeSymbol type) => type is IArrayTypeSymbol array ? NameOf(array.ElementType) + "[]" : type.Name;

    /// <summary>The row as a test calls it, for example "Socket.Bind(EndPoint)".</summary>
    internal static string Key(ApiRow row) => $"{row.Type[(row.Type.LastIndexOf('.') + 1)..]}.{row.Member}({row.Parameters})";
}
