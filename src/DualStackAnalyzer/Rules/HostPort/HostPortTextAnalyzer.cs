using System.Net;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Rules.HostPort;

/// <summary>
/// DSA5002: text of a host and a port that is built or cut by hand. It is off by default, and an analyzer of its own, so
/// that it costs nothing where it is off. Syntax is asked first, then the operations of what is left.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HostPortTextAnalyzer : DiagnosticAnalyzer
{
    private const int LongestName = 40;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.HostPortText);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (TestProject.Is(start.Compilation.Assembly))
            {
                return;
            }

            var uses = new TextUses(new(start.Compilation));
            start.RegisterSyntaxNodeAction(node => LookAtText(node, uses), SyntaxKind.InterpolatedStringExpression, SyntaxKind.AddExpression);
            start.RegisterSyntaxNodeAction(node => LookAtCall(node, uses), SyntaxKind.InvocationExpression);
        });
    }

    private static void LookAtText(SyntaxNodeAnalysisContext context, TextUses uses)
    {
        bool mayBuild = context.Node switch
        {
            InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.Any(part => part is InterpolatedStringTextSyntax { TextToken.Text: var behind } && behind.StartsWith(":", StringComparison.Ordinal)),
            BinaryExpressionSyntax { Parent: not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } } sum => HasColonLiteral(sum),
            _ => false,
        };
        if (mayBuild && context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is { } text)
        {
            ReportBuilt(text, uses, context);
        }
    }

    private static void LookAtCall(SyntaxNodeAnalysisContext context, TextUses uses)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        string name = call.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
            _ => "",
        };
        if (name is not ("Format" or "Split" or "IndexOf" or "LastIndexOf" or "Parse" or "TryParse") || !call.ArgumentList.Arguments.Any(argument => HasColonLiteral(argument.Expression))
            || context.SemanticModel.GetOperation(call, context.CancellationToken) is not IInvocationOperation operation)
        {
            return;
        }

        if (name == "Format")
        {
            ReportBuilt(operation, uses, context);
        }
        else if (name is "Parse" or "TryParse")
        {
            ReportDropped(operation, context);
        }
        else
        {
            ReportCut(operation, uses, context);
        }
    }

    private static bool HasColonLiteral(ExpressionSyntax expression) => expression.DescendantTokens().Any(token =>
        token.IsKind(SyntaxKind.CharacterLiteralToken) ? token.ValueText == ":" : token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText.IndexOf(':') >= 0);

    private static void ReportBuilt(IOperation text, TextUses uses, SyntaxNodeAnalysisContext context)
    {
        if (BuiltText.In(text) is not { } built)
        {
            return;
        }

        // What is read as a URL and begins with a variable has its scheme in it, and brackets perhaps.
        var (argument, reading) = uses.Of(text).FirstOrDefault(use => use.Reading is Reading.EndPoint or Reading.UrlOrHost || (use.Reading == Reading.Url && !built.IsFirst));
        if (argument is null || !HostOrigin.MayBeBareIPv6(built.Host) || Awareness.In(text))
        {
            return;
        }

        bool isAddress = HostOrigin.IsAddress(built.Host.Type);
        string consequence = reading == Reading.EndPoint ? "is read as another address without a port" : "makes the URL invalid";
        string cure = isAddress ? "format an IPEndPoint" : reading != Reading.EndPoint ? "use UriBuilder" : "write IPv6 addresses in brackets";
        var properties = isAddress && built.Port is { Type.SpecialType: SpecialType.System_Int32 } port
            ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticRoles.Host, "1").Add(DiagnosticRoles.Port, "2")
            : ImmutableDictionary<string, string?>.Empty;
        var places = built.Port is null || properties.IsEmpty ? ImmutableArray.Create(argument.Syntax) : ImmutableArray.Create(argument.Syntax, built.Host.Syntax, built.Port.Syntax);
        Report(text, $"'{NameOf(built.Host)}' stands before a port without brackets, and an IPv6 address then {consequence}; {cure}", places, context, properties);
    }

    private static void ReportCut(IInvocationOperation call, TextUses uses, SyntaxNodeAnalysisContext context)
    {
        var (argument, _) = SplitText.PiecesOf(call).SelectMany(uses.Of).FirstOrDefault(IsOfHost);
        if (argument is null || Awareness.In(call) || ParsesEndPoint(call) || CutsBehindBrackets(call, uses))
        {
            return;
        }

        string cure = call.TargetMethod.ContainingAssembly is not null && HasEndPointParse(context.Compilation) ? "IPEndPoint.TryParse or Uri" : "Uri";
        Report(call, $"'{NameOf(call.Instance!)}' is cut at ':', and an IPv6 address has colons of its own; parse it with {cure}", ImmutableArray.Create(argument.Syntax), context);
    }

    /// <summary>Whether it is read as a host. Code that takes the bytes of the address at once has a format with four of them.</summary>
    private static bool IsOfHost((IArgumentOperation Argument, Reading Reading) use) => use.Reading is Reading.Address or Reading.Host
        && use.Argument.Parent?.Parent is not IInvocationOperation { TargetMethod.Name: nameof(IPAddress.GetAddressBytes) };

    /// <summary>
    /// Whether the last colon is always that of a port: brackets before it are read with the host. A text that is read whole as well
    /// may have no port.
    /// </summary>
    private static bool CutsBehindBrackets(IInvocationOperation call, TextUses uses) => call.TargetMethod.Name == nameof(string.LastIndexOf)
        && !SplitText.WholesOf(call).SelectMany(uses.Of).Any(IsOfHost);

    private static bool ParsesEndPoint(IOperation operation) => TextUses.RootOf(operation).Descendants().Any(other => other is IInvocationOperation
    {
        TargetMethod: { Name: "Parse" or "TryParse", ContainingType.Name: "IPEndPoint" },
    });

    private static bool HasEndPointParse(Compilation compilation) =>
        compilation.GetTypeByMetadataName("System.Net.IPEndPoint")?.GetMembers("TryParse").IsEmpty == false;

    /// <summary>IPAddress.Parse of a literal with a port: it drops the port of an IPv6 address, and throws for others.</summary>
    private static void ReportDropped(IInvocationOperation call, SyntaxNodeAnalysisContext context)
    {
        if (HostOrigin.IsAddress(call.TargetMethod.ContainingType) && call.Arguments.FirstOrDefault()?.Value.ConstantValue is { HasValue: true, Value: string text } && PortIn(text) is { } isIPv6)
        {
            string consequence = isIPv6 ? "drops" : call.TargetMethod.Name == "Parse" ? "throws FormatException for" : "refuses";
            Report(call, $"'{text}' has a port, which IPAddress.{call.TargetMethod.Name} {consequence}; use IPEndPoint.{call.TargetMethod.Name}", ImmutableArray<SyntaxNode>.Empty, context);
        }
    }

    /// <summary>Whether the address before a port is IPv6; none where there is no port.</summary>
    private static bool? PortIn(string text)
    {
        int colon = text.LastIndexOf(':');
        if (colon <= 0 || !ushort.TryParse(text.Substring(colon + 1), out _))
        {
            return null;
        }

        string host = text.Substring(0, colon);
        return host[0] == '[' && host[host.Length - 1] == ']' ? true
            : host.IndexOf(':') < 0 && IPAddress.TryParse(host, out _) ? false
            : null;
    }

    /// <summary>The expression as it is written, in short.</summary>
    private static string NameOf(IOperation operation)
    {
        string text = string.Join(" ", operation.Syntax.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestName ? text : text.Substring(0, LongestName - 1) + "…";
    }

    private static void Report(IOperation at, string message, ImmutableArray<SyntaxNode> places, SyntaxNodeAnalysisContext context, ImmutableDictionary<string, string?>? properties = null) =>
        context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.HostPortText, at.Syntax.GetLocation(), places.Select(place => place.GetLocation()), FixData.IsWanted(context.Options) ? properties : null, message));
}
