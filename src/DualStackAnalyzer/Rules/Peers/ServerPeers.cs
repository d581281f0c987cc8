using DualStackAnalyzer.Gate;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Rules.Peers;

/// <summary>
/// DSA4001 for the web server of ASP.NET Core: <c>HttpContext.Connection.RemoteIpAddress</c> of an IPv4 client is a mapped
/// address where the project lets the server listen on the IPv6 wildcard.
/// </summary>
internal sealed class ServerPeers
{
    private const string Connection = "Microsoft.AspNetCore.Http.ConnectionInfo";
    private const string PropertyName = "RemoteIpAddress";

    private readonly IPropertySymbol _address;
    private readonly Func<SyntaxTree, bool> _namesAddress;
    private readonly BodySource _bodies;
    private readonly Lazy<IOperation?> _endPoint;

    private ServerPeers(IPropertySymbol address, SocketApi api, Compilation compilation, Func<SyntaxTree, bool> namesAddress, CancellationToken cancellation)
    {
        (_address, _namesAddress, _bodies) = (address, namesAddress, new(compilation));
        _endPoint = new(() => new ServerEndPoints(api, _bodies, cancellation).DualAlone(address), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The name by which code asks for the address.</summary>
    public static NameScan Names() => new(new[] { PropertyName });

    /// <summary>Registers nothing where ASP.NET Core is not referenced.</summary>
    public static void Register(CompilationStartAnalysisContext context, SocketApi api, Func<SyntaxTree, bool> namesAddress)
    {
        if (api.HasServer && context.Compilation.GetTypeByMetadataName(Connection)?.GetMembers(PropertyName).FirstOrDefault() is IPropertySymbol address)
        {
            context.RegisterSymbolAction(new ServerPeers(address, api, context.Compilation, namesAddress, context.CancellationToken).Look, SymbolKind.NamedType);
        }
    }

    private void Look(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.ContainingType is not null || !type.DeclaringSyntaxReferences.Any(part => _namesAddress(part.SyntaxTree)))
        {
            return;
        }

        var bodies = TypeBody.Of(type, _bodies, context.CancellationToken);
        foreach (var comparison in Comparison.In(bodies, new Peers(bodies, _address)))
        {
            if (_endPoint.Value is { } endPoint)
            {
                context.ReportDiagnostic(Say(comparison, endPoint, type).ToDiagnostic(FixData.IsWanted(context.Options)));
            }
        }
    }

    private static RuleFinding Say(Comparison comparison, IOperation endPoint, INamedTypeSymbol type) => new(RuleDescriptors.PeerAddress, comparison.At, new(comparison.At, null, type, true))
    {
        Arguments = ImmutableArray.Create<object>($"the Kestrel endpoint in {Sentences.PlaceOf(endPoint, comparison.At)}", comparison.Consequence),
        Places = ImmutableArray.Create((DiagnosticRoles.Address, comparison.Address), (DiagnosticRoles.Choice, endPoint))
            .AddRange(comparison.Fills.OrderBy(fill => fill.Syntax.SpanStart).Select(fill => (DiagnosticRoles.Fill, fill))),
    };
}
