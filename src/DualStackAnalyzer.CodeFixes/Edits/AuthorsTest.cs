namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>A test of the socket's family that the author wrote behind the creation: what is to stand under one goes there.</summary>
internal static class AuthorsTest
{
    /// <summary>The edits; none where there is no such test before the bind.</summary>
    /// <param name="site">The creation.</param>
    /// <param name="bind">The bind.</param>
    /// <param name="tests">The test, as it would be written.</param>
    /// <param name="name">What the creation is called behind it.</param>
    /// <param name="statement">What is to stand under the test.</param>
    public static IReadOnlyList<TextEdit>? Extend(
        CreationSite site, ExpressionSyntax? bind, IReadOnlyList<string> tests, string name, Snippet statement, SemanticModel model)
    {
        if ((site.Declarator?.Parent?.Parent ?? site.Top.Parent) is not (StatementSyntax created and (LocalDeclarationStatementSyntax or ExpressionStatementSyntax)))
        {
            return null;
        }

        var wanted = tests.Select(test => SyntaxFactory.ParseExpression(test)).ToList();
        foreach (var next in Following(created))
        {
            if (next is IfStatementSyntax branch && wanted.Any(test => IsSame(test, branch.Condition)))
            {
                var first = branch.Statement is BlockSyntax block ? block.Statements.FirstOrDefault() : branch.Statement;
                return first is null || (bind is not null && branch.Span.Contains(bind.Span) && !branch.Statement.Span.Contains(bind.Span))
                    ? null
                    : StatementSite.Of(first)?.Before(statement);
            }

            if (next is SwitchStatementSyntax choice && CaseOf(choice, wanted) is { } first6)
            {
                return StatementSite.Of(first6)?.Before(statement);
            }

            if (!MayPass(next, name, model) || IsChanged(wanted, next, model))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>What stands first in the case of IPv6, where a switch over the family has one of its own.</summary>
    private static StatementSyntax? CaseOf(SwitchStatementSyntax choice, IReadOnlyList<ExpressionSyntax> wanted)
    {
        var section = choice.Sections.FirstOrDefault(it =>
            it.Labels.Count == 1 && it.Labels[0] is CaseSwitchLabelSyntax { Value: var family }
            && wanted.OfType<BinaryExpressionSyntax>().Any(test =>
                SyntaxFactory.AreEquivalent(test.Left, choice.Expression) && SyntaxFactory.AreEquivalent(test.Right, family)));
        return section?.Statements.FirstOrDefault() is BlockSyntax block ? block.Statements.FirstOrDefault() : section?.Statements.FirstOrDefault();
    }

    /// <summary>Whether nothing happens to the socket but that it is configured, and no operand of a test changes.</summary>
    public static bool MayPass(StatementSyntax statement, string name, SemanticModel model)
    {
        bool mentions = statement.DescendantNodes().OfType<ExpressionSyntax>()
            .Any(part => SyntaxFactory.AreEquivalent(part, SyntaxFactory.ParseExpression(name)));
        return statement is ExpressionStatementSyntax { Expression: var done } && (!mentions || IsConfiguration(done, model));
    }

    private static bool IsChanged(IEnumerable<ExpressionSyntax> wanted, StatementSyntax passed, SemanticModel model)
    {
        var operands = new HashSet<string>(wanted.SelectMany(test => test.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Select(operand => operand.Identifier.ValueText));
        return model.AnalyzeDataFlow(passed) is not { Succeeded: true } flow || flow.WrittenInside.Any(symbol => operands.Contains(symbol.Name));
    }

    private static bool IsConfiguration(ExpressionSyntax done, SemanticModel model)
    {
        var member = model.GetSymbolInfo(done is AssignmentExpressionSyntax set ? set.Left : done).Symbol;
        return member is IPropertySymbol or IMethodSymbol { Name: "SetSocketOption" or "SetRawSocketOption" or "SetIPProtectionLevel" }
            && SocketKind.OfPlatform(member.ContainingType) is not null;
    }

    /// <summary>Whether a condition is the test, however it is written.</summary>
    public static bool IsSame(ExpressionSyntax wanted, ExpressionSyntax condition)
    {
        while (condition is ParenthesizedExpressionSyntax inner)
        {
            condition = inner.Expression;
        }

        return SyntaxFactory.AreEquivalent(wanted, condition)
            || (condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } turned
                && wanted is BinaryExpressionSyntax test
                && SyntaxFactory.AreEquivalent(test.Left, turned.Right) && SyntaxFactory.AreEquivalent(test.Right, turned.Left))
            || (condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } pattern
                && wanted is BinaryExpressionSyntax equality
                && SyntaxFactory.AreEquivalent(equality.Left, pattern.Left)
                && equality.Right.ToString() == pattern.Right.ToString());
    }

    /// <summary>What is run next, up to the first branch or loop; a <c>try</c> is entered.</summary>
    public static IEnumerable<StatementSyntax> Following(StatementSyntax statement)
    {
        SyntaxNode item = statement.Parent is GlobalStatementSyntax global ? global : statement;
        return Entered((item.Parent?.ChildNodes() ?? []).SkipWhile(node => node != item).Skip(1)
            .Select(node => node is GlobalStatementSyntax { Statement: var inner } ? inner : node)
            .TakeWhile(node => node is StatementSyntax).Cast<StatementSyntax>());
    }

    private static IEnumerable<StatementSyntax> Entered(IEnumerable<StatementSyntax> statements)
    {
        foreach (var statement in statements)
        {
            if (statement is TryStatementSyntax { Block.Statements: var tried })
            {
                foreach (var inner in Entered(tried))
                {
                    yield return inner;
                }

                yield break;
            }

            yield return statement;
        }
    }
}
