using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>The endpoint that a receive is given in place of the sender's: a wildcard of the socket's family.</summary>
internal static class Placeholder
{
    private const string Space = "System.Net";

    /// <summary>The edit of the wildcard, written at the call or where its local is declared.</summary>
    public static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        if (finding.Subject is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var socket } } call)
        {
            return null;
        }

        var model = finding.ModelOf(call);
        if (model.GetOperation(call) is not IInvocationOperation { TargetMethod: var method } receive
            || SocketKind.OfPlatform(method.ContainingType) is not { IsSocket: true } || !socket.IsStable(model)
            || receive.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Name == "EndPoint")?.Value.Syntax is not { } given
            || Wildcard(given, socket, model) is not { } address)
        {
            return null;
        }

        var names = new NameInScope(model, address.SpanStart);
        return Fitting(finding, socket, names) is { } fitting ? [new TextEdit(address.SyntaxTree, address.Span, fitting)] : null;
    }

    private static string? Fitting(Report finding, ExpressionSyntax socket, NameInScope names)
    {
        string? any = names.Member(Space, "IPAddress", "Any");
        string? any6 = names.Member(Space, "IPAddress", "IPv6Any");
        return finding.Fact(DiagnosticRoles.Family) switch
        {
            DiagnosticRoles.FamilyIPv4 => any,
            DiagnosticRoles.FamilyIPv6 => any6,
            _ when names.Member("System.Net.Sockets", "AddressFamily", "InterNetworkV6") is { } version6 =>
                $"{socket}.AddressFamily == {version6} ? {any6} : {any}",
            _ => null,
        };
    }

    /// <summary>The one wildcard in what is given: in the argument, or in the declaration of the local that it is.</summary>
    private static ExpressionSyntax? Wildcard(SyntaxNode given, ExpressionSyntax socket, SemanticModel model)
    {
        if (given is IdentifierNameSyntax name)
        {
            return model.GetSymbolInfo(name).Symbol is ILocalSymbol local
                && local.DeclaringSyntaxReferences.SingleOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value } declarator
                && IsOf(socket, local, declarator)
                    ? Wildcard(value, socket, model)
                    : null;
        }

        var found = given.DescendantNodesAndSelf().OfType<ExpressionSyntax>()
            .Where(node => node.Parent is ArgumentSyntax && IsWildcard(model.GetSymbolInfo(node).Symbol))
            .ToList();
        return found.Count == 1 && !given.DescendantNodes().Any(node => node is ConditionalExpressionSyntax or SwitchExpressionSyntax) ? found[0] : null;
    }

    /// <summary>Whether no other socket is given the local, and nothing but receives assigns it.</summary>
    private static bool IsOf(ExpressionSyntax socket, ILocalSymbol local, VariableDeclaratorSyntax declarator)
    {
        var scope = declarator.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>()?.Parent;
        var uses = (scope is GlobalStatementSyntax ? scope.Parent : scope)?.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(use => use.Identifier.ValueText == local.Name) ?? [];
        return scope is not null && uses.All(use => use.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left != use,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } } =>
                receiver.ToString() == socket.ToString() || use.Parent is ArgumentSyntax { RefKindKeyword.RawKind: 0 },
            _ => true,
        });
    }

    private static bool IsWildcard(ISymbol? symbol) =>
        symbol is IFieldSymbol { Name: "Any" or "IPv6Any", ContainingType: { Name: "IPAddress", ContainingNamespace: var space } }
        && space.ToDisplayString() == Space;
}
