namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA1004: sets the dual mode again before the listener is started again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RestoreModeFix() : SocketFix("DSA1004")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } = [new("Set the dual mode again before the restart", "DualStackAnalyzer.RestoreDualMode", Plan)];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        if (finding.Role(DiagnosticRoles.Restart)
            is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var listener } } start)
        {
            return null;
        }

        var model = finding.ModelOf(start);
        if (SocketKind.OfPlatform(model.GetSymbolInfo(start).Symbol?.ContainingType) is not { TypeName: "TcpListener" } kind || !listener.IsStable(model))
        {
            return null;
        }

        string socket = kind.SocketOf(listener.ToString());
        List<string> tests = [];
        if (!IsIPv6(finding))
        {
            tests.Add(FamilyTest.Of(null, socket, model, new NameInScope(model, start.SpanStart)) ?? string.Empty);
        }

        if (!IsStopped(start, listener, socket))
        {
            tests.Add($"!{socket}.IsBound");
        }

        return tests.Contains(string.Empty) ? null
            : BeforeCall.Plan(
                start,
                Snippet.Of($"{socket}.DualMode = true;").Under(tests.Count == 0 ? null : string.Join(" && ", tests), start, finding.Context),
                model);
    }

    /// <summary>Whether the listener is IPv6 on every machine: <c>TcpListener.Create</c> makes an IPv4 one where there is no IPv6.</summary>
    private static bool IsIPv6(Report finding) =>
        finding.Creation is BaseObjectCreationExpressionSyntax creation && !finding.FamilyAtRunTime
        && SocketKind.OfPlatform(finding.ModelOf(creation).GetTypeInfo(creation).Type) is { TypeName: "TcpListener" };

    /// <summary>Whether the listener is certain not to be started: a second start is harmless, but the mode could not be set there.</summary>
    private static bool IsStopped(InvocationExpressionSyntax start, ExpressionSyntax listener, string socket)
    {
        var statement = start.FirstAncestorOrSelf<StatementSyntax>();
        if (statement?.Parent is IfStatementSyntax { Condition: var condition } && IsNotBound(condition, socket))
        {
            return true;
        }

        SyntaxNode? item = statement?.Parent is GlobalStatementSyntax global ? global : statement;
        if (statement?.Parent is BlockSyntax { Parent: IfStatementSyntax owner } block && block.Statements[0] == statement && IsNotBound(owner.Condition, socket))
        {
            return true;
        }

        var previous = item?.Parent?.ChildNodes().TakeWhile(node => node != item).LastOrDefault();
        return (previous is GlobalStatementSyntax { Statement: var inner } ? inner : previous)
            is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Stop" } stop } }
            && SyntaxFactory.AreEquivalent(stop.Expression, listener);
    }

    private static bool IsNotBound(ExpressionSyntax condition, string socket) =>
        condition is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var operand }
        && SyntaxFactory.AreEquivalent(operand, SyntaxFactory.ParseExpression($"{socket}.IsBound"));
}
