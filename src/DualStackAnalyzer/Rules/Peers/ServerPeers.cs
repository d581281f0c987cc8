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
    private readonly BodySource _bodies;
    private readonly Lazy<IOperation?> _endPoint;

    private ServerPeers(IPropertySymbol address, SocketApi api, BodySource bodies, CancellationToken cancellation)
    {
        (_address, _bodies) = (address, bodies);
        _endPoint = new(() => new ServerEndPoints(api, _bodies, cancellation).DualAlone(address), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Null where ASP.NET Core is not referenced.</summary>
    public static ServerPeers? Of(Compilation compilation, SocketApi api, BodySource bodies, CancellationToken cancellation) =>
        api.HasServer && PlatformTypes.Named(compilation, Connection).FirstOrDefault()?.GetMembers(PropertyName).FirstOrDefault() is IPropertySymbol address
            ? new(address, api, bodies, cancellation) : null;

    /// <summary>Whether a file names the address of a peer: of other files nothing is asked.</summary>
    public static bool AreNamedIn(FileWords words) => words.Has(PropertyName);

    /// <summary>Looks at an outermost type, of which a part stands in such a file.</summary>
    public void Look(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var bodies = TypeBody.Of(type, _bodies, context.CancellationToken);
        var peers = new Peers(bodies, _address);
        foreach (var comparison in Comparison.In(bodies, peers).Concat(PassedPeers.In(type, bodies, peers, other => TypeBody.Of(other, _bodies, context.CancellationToken))))
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
