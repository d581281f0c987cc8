namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// An <c>if</c> that the author wrote behind the creation and that makes the socket dual: IPv6-only is its <c>else</c>, and
/// not a setting in front that it takes back.
/// </summary>
internal static class OtherChoice
{
    /// <summary>The edits; none where there is no such statement before the bind.</summary>
    /// <param name="site">The creation.</param>
    /// <param name="bind">The bind.</param>
    /// <param name="tests">The test of the family, as it may be written; none where the family is IPv6.</param>
    /// <param name="name">What the creation is called behind it.</param>
    /// <param name="statement">The other choice.</param>
    /// <param name="model">The semantic model of the file.</param>
    public static IReadOnlyList<TextEdit>? Plan(
        CreationSite site, ExpressionSyntax? bind, IReadOnlyList<string> tests, string name, string statement, SemanticModel model)
    {
        if ((site.Declarator?.Parent?.Parent ?? site.Top.Parent) is not (StatementSyntax created and (LocalDeclarationStatementSyntax or ExpressionStatementSyntax)))
        {
            return null;
        }

        var wanted = tests.Select(test => SyntaxFactory.ParseExpression(test)).ToList();
        foreach (var next in AuthorsTest.Following(Outermost(created)))
        {
            if (next is IfStatementSyntax { Else: null } branch && (bind is null || !branch.Span.Contains(bind.Span))
                && MakesDual(branch.Statement, name, wanted, model))
            {
                return Else(branch, tests.Count == 0 ? null : tests[tests.Count - 1], statement);
            }

            if (!MayPass(next, name, model))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A creation on demand, <c>if (s == null) s = new …</c>: what follows is what follows the whole.</summary>
    private static StatementSyntax Outermost(StatementSyntax created) => created.Parent switch
    {
        IfStatementSyntax { Else: null } outer => outer,
        BlockSyntax { Statements.Count: 1, Parent: IfStatementSyntax { Else: null } outer } => outer,
        _ => created,
    };

    /// <summary>Whether a statement makes the socket dual on every path on which it is an IPv6 one.</summary>
    private static bool MakesDual(StatementSyntax statement, string name, IReadOnlyList<ExpressionSyntax> wanted, SemanticModel model) => statement switch
    {
        BlockSyntax block => block.Statements.Any(it => MakesDual(it, name, wanted, model)),
        ExpressionStatementSyntax { Expression: var set } => ModeSetting.Of(set, model) is { ChoosesIPv6Only: false, ConstantValue: not null, IsEffective: true } setting && IsOf(setting, name),
        IfStatementSyntax branch when wanted.Any(test => AuthorsTest.IsSame(test, branch.Condition)) => MakesDual(branch.Statement, name, wanted, model),
        IfStatementSyntax { Else.Statement: var otherwise } branch when wanted.Any(test => IsOpposite(test, branch.Condition)) => MakesDual(otherwise, name, wanted, model),
        _ => false,
    };

    private static bool IsOf(ModeSetting setting, string name) => setting.Socket is { } socket && (socket == name || socket == name + ".Server" || socket == name + ".Client");

    private static bool IsOpposite(ExpressionSyntax test, ExpressionSyntax condition) =>
        condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } unequal && test is BinaryExpressionSyntax equal
        && SyntaxFactory.AreEquivalent(equal.Left, unequal.Left) && SyntaxFactory.AreEquivalent(equal.Right, unequal.Right);

    /// <summary>Whether nothing happens to the socket but that other options are set.</summary>
    private static bool MayPass(StatementSyntax statement, string name, SemanticModel model) => statement switch
    {
        IfStatementSyntax { Else: null } branch => MayPass(branch.Statement, name, model),
        BlockSyntax block => block.Statements.All(it => MayPass(it, name, model)),
        _ => AuthorsTest.MayPass(statement, name, model),
    };

    private static IReadOnlyList<TextEdit> Else(IfStatementSyntax branch, string? test, string statement)
    {
        var layout = SourceLayout.Of(branch);
        (string newLine, string indent) = (layout.NewLineAt(branch.Span.End), layout.IndentAt(branch.SpanStart));
        string head = test is null ? "else" : $"else if ({test})";
        int end = LeadingComments.EndOfLineComment(branch);
        string line = newLine + indent;
        bool isInOneLine = !branch.ToString().Contains('\n');
        string text = isInOneLine ? $"{(layout.StartsLine(branch.SpanStart) ? line : " ")}{head} {(branch.Statement is BlockSyntax ? $"{{ {statement} }}" : statement)}"
            : branch.Statement is not BlockSyntax ? $"{line}{head}{line}{layout.Unit}{statement}"
            : layout.BraceOnOwnLine || end != branch.Span.End ? $"{line}{head}{(layout.BraceOnOwnLine ? line : " ")}{{{line}{layout.Unit}{statement}{line}}}"
            : $" {head} {{{line}{layout.Unit}{statement}{line}}}";
        return [TextEdit.Insert(branch.SyntaxTree, end, text)];
    }
}
