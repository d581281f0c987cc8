namespace DualStackAnalyzer.Rules.HostPort;

/// <summary>
/// Where the platform reads text as a host, an endpoint or a URL, resolved against one compilation. <c>UseUrls</c> of ASP.NET Core is
/// none of them: it takes the text up to the last colon for the host.
/// </summary>
internal sealed class AddressReaders
{
    /// <summary>Everything that this rule knows of such methods; tests hold each row against reference assemblies.</summary>
    public static ImmutableArray<AddressReader> Rows { get; } = ImmutableArray.Create<AddressReader>(
        new("System.Uri", ".ctor", "uriString", Reading.Url),
        new("System.Uri", "TryCreate", "uriString", Reading.Url),
        new("System.UriBuilder", ".ctor", "uri", Reading.UrlOrHost),
        new("System.Net.Http.HttpRequestMessage", ".ctor", "requestUri", Reading.Url),
        new("System.Net.Http.HttpClient", "*", "requestUri", Reading.Url),
        new("System.Net.WebRequest", "*", "requestUriString", Reading.Url),
        new("System.Net.WebClient", "*", "address", Reading.Url),
        new("System.Net.WebProxy", ".ctor", "Address", Reading.UrlOrHost),
        new("System.Net.HttpListenerPrefixCollection", "Add", "uriPrefix", Reading.Url),
        new("System.Net.IPEndPoint", "Parse", "s", Reading.EndPoint),
        new("System.Net.IPEndPoint", "TryParse", "s", Reading.EndPoint),
        new("System.Net.IPAddress", "Parse", "ipString", Reading.Address),
        new("System.Net.IPAddress", "TryParse", "ipString", Reading.Address),
        new("System.Net.Dns", "*", "hostNameOrAddress", Reading.Host),
        new("System.Net.Dns", "*", "hostName", Reading.Host),
        new("System.Net.DnsEndPoint", ".ctor", "host", Reading.Host),
        new("System.Net.Sockets.TcpClient", "*", "hostname", Reading.Host),
        new("System.Net.Sockets.TcpClient", "*", "host", Reading.Host),
        new("System.Net.Sockets.UdpClient", "*", "hostname", Reading.Host),
        new("System.Net.Sockets.Socket", "*", "host", Reading.Host));

    private readonly Dictionary<ISymbol, List<AddressReader>> _byType = new(SymbolEqualityComparer.Default);

    public AddressReaders(Compilation compilation)
    {
        foreach (var rows in Rows.GroupBy(row => row.Type))
        {
            // Some of these types are in several assemblies of one framework.
            foreach (var type in PlatformTypes.Named(compilation, rows.Key))
            {
                _byType[type] = [.. rows];
            }
        }
    }

    /// <summary>How the method that is called reads the argument.</summary>
    public Reading ReadingOf(IArgumentOperation argument) =>
        argument.Parameter is { ContainingSymbol: IMethodSymbol method } parameter && IsText(parameter.Type) && _byType.TryGetValue(method.ContainingType, out var rows)
            ? rows.FirstOrDefault(row => row.Parameter == parameter.Name && (row.Member == "*" || row.Member == method.Name))?.Reading ?? Reading.None
            : Reading.None;

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
        || type is INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: { Length: 1 } of } && of[0].SpecialType == SpecialType.System_Char;
}
