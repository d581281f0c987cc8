using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>Two endpoints of a web server that become one on every address, which is IPv4 where the system has no IPv6.</summary>
internal static class ServerEndPoints
{
    private const string OptionsType = "Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions";

    /// <summary>
    /// The IPv4 endpoint goes, and the IPv6 one becomes that of every address: where both are statements of one list, on
    /// one object, and are configured alike.
    /// </summary>
    public static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        if (finding.Fact(DiagnosticRoles.Server) != "true" || finding.Subject is not InvocationExpressionSyntax second
            || finding.Role(DiagnosticRoles.Other) is not InvocationExpressionSyntax first)
        {
            return null;
        }

        var (ipv6, ipv4) = finding.Fact(DiagnosticRoles.IPv6First) == "true" ? (first, second) : (second, first);
        var model = finding.ModelOf(second);
        return ipv4.Parent is ExpressionStatementSyntax gone && ipv6.Parent is ExpressionStatementSyntax kept && gone.Parent == kept.Parent
            && EndPoint.Of(ipv6, model) is { } both && EndPoint.Of(ipv4, model) is { Address: not null } one && both.IsLike(one)
            && one.HasNoOtherEffect && StatementRemoval.Plan(gone) is { } removal
                ? [.. removal, .. both.OnEveryAddress()]
                : null;
    }

    /// <summary>An endpoint on one address, a constant of <c>IPAddress</c>, becomes one of both families.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="address">The name of the constant.</param>
    /// <param name="method">The method that takes the port alone.</param>
    public static IReadOnlyList<TextEdit>? Widened(Report finding, string address, string method) =>
        finding.Fact(DiagnosticRoles.Server) == "true" && finding.Subject is InvocationExpressionSyntax call
        && finding.ModelOf(call) is var model && EndPoint.Of(call, model) is { Address: { } given } only
        && model.GetSymbolInfo(given.Expression).Symbol is IFieldSymbol { Name: var name, ContainingType.Name: "IPAddress" } && name == address
            ? [.. only.Without(given, method)]
            : null;

    /// <summary>A call that names an address, or none, and a port.</summary>
    private sealed record EndPoint(
        InvocationExpressionSyntax Call, MemberAccessExpressionSyntax Method, ArgumentSyntax? Address, ArgumentSyntax Port, ArgumentSyntax? Configuration)
    {
        public static EndPoint? Of(InvocationExpressionSyntax call, SemanticModel model)
        {
            if (model.GetOperation(call) is not IInvocationOperation { TargetMethod: { Name: "Listen" or "ListenAnyIP" } method } operation
                || method.ContainingType.ToDisplayString() != OptionsType || call.Expression is not MemberAccessExpressionSyntax access)
            {
                return null;
            }

            ArgumentSyntax? ArgumentOf(string type) =>
                operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Name == type)?.Syntax as ArgumentSyntax;
            var address = ArgumentOf("IPAddress");
            return ArgumentOf("Int32") is { NameColon: null } port && address?.NameColon is null
                && (address is not null || method.Name == "ListenAnyIP")
                    ? new(call, access, address, port, ArgumentOf("Action"))
                    : null;
        }

        /// <summary>Whether adding the endpoint is all that the call does. Its configuration runs when the endpoint is bound.</summary>
        public bool HasNoOtherEffect => new SyntaxNode?[] { Method.Expression, Address, Port }.OfType<SyntaxNode>().All(StableExpression.HasNoEffect);

        public bool IsLike(EndPoint other) => SyntaxFactory.AreEquivalent(Method.Expression, other.Method.Expression)
            && SyntaxFactory.AreEquivalent(Port, other.Port)
            && (Configuration is null ? other.Configuration is null : other.Configuration is not null && SyntaxFactory.AreEquivalent(Configuration, other.Configuration));

        public IEnumerable<TextEdit> OnEveryAddress() => Address is null ? [] : Without(Address, "ListenAnyIP");

        public IEnumerable<TextEdit> Without(ArgumentSyntax address, string method) =>
        [
            new TextEdit(Call.SyntaxTree, Method.Name.Span, method),
            TextEdit.Delete(Call.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(address.SpanStart, Port.SpanStart)),
        ];
    }
}
