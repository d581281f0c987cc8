namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>A statement that has to run earlier in its list: before the one that contains a bind.</summary>
internal sealed class MoveBefore
{
    private readonly IReadOnlyList<StatementSyntax> _list;
    private readonly int _from;
    private readonly int _to;

    private MoveBefore(IReadOnlyList<StatementSyntax> list, int from, int to)
    {
        _list = list;
        _from = from;
        _to = to;
    }

    /// <summary>What moves: the setting's statement, or the <c>if</c> or <c>try</c> that holds nothing else.</summary>
    public StatementSyntax Moving => _list[_from];

    /// <summary>What it moves before.</summary>
    public StatementSyntax Target => _list[_to];

    /// <summary>Finds the list that holds both; none where they are not in one list, or not in this order.</summary>
    public static MoveBefore? Of(StatementSyntax setting, ExpressionSyntax bind)
    {
        for (var moving = setting; moving is not null; moving = OwnerWithNothingElse(moving))
        {
            var list = ListOf(moving);
            int from = list.IndexOf(moving);
            int to = list.IndexOf(list.FirstOrDefault(it => it.SyntaxTree == bind.SyntaxTree && it.Span.Contains(bind.Span))!);
            if (to >= 0)
            {
                return to < from && RunsInPlace(bind, list[to]) ? new MoveBefore(list, from, to) : null;
            }
        }

        return null;
    }

    /// <summary>Whether what moves depends on nothing that happens on the way.</summary>
    /// <param name="model">The model of the file.</param>
    /// <param name="allowed">What the target declares and the statement needs nevertheless, if it moves right behind it.</param>
    public bool IsIndependent(SemanticModel model, ISymbol? allowed = null)
    {
        var reads = Independence.Of(Moving, model);
        for (int index = _to; index < _from; index++)
        {
            var passed = _list[index];
            if (passed is LabeledStatementSyntax || MayLeave(passed) || !reads.Holds(passed, index == _to ? allowed : null))
            {
                return false;
            }
        }

        return !HasConditionalText();
    }

    /// <summary>The edits that move it, with its comments.</summary>
    public IReadOnlyList<TextEdit>? Plan()
    {
        var tree = Moving.SyntaxTree;
        if (StatementSite.Of(Moving) is not { } from || StatementSite.Of(Target) is not { } to)
        {
            return null;
        }

        var lines = StatementRemoval.LinesOf(Moving, withComments: true);
        if (from.StartsLine && from.EndsLine && to.StartsLine)
        {
            string blank = HasComments(Moving, from.Layout) && HasComments(Target, to.Layout)
                ? from.Layout.NewLineAt(Moving.SpanStart)
                : string.Empty;
            return
            [
                TextEdit.Insert(tree, LeadingComments.StartOf(Target, to.Layout), LinesOfMoving(from.Layout) + blank),
                TextEdit.Delete(tree, lines),
            ];
        }

        return Moving.ToString().IndexOf('\n') >= 0
            ? null
            : [.. (StatementSite.Of(Target, keepsLine: true) ?? to).Before(Snippet.Of(Moving.ToString())), TextEdit.Delete(tree, lines)];
    }

    /// <summary>The edits that move it right behind the target instead, with a statement that follows it there.</summary>
    public IReadOnlyList<TextEdit>? PlanBehind(string following)
    {
        var tree = Moving.SyntaxTree;
        if (StatementSite.Of(Moving) is not { } from || StatementSite.Of(Target) is not { } to)
        {
            return null;
        }

        if (_from == _to + 1)
        {
            return from.After(Snippet.Of(following));
        }

        var layout = from.Layout;
        if (from.StartsLine && from.EndsLine && to.StartsLine && to.EndsLine)
        {
            string call = layout.IndentAt(Moving.SpanStart) + following + layout.NewLineAt(Moving.SpanStart);
            return
            [
                TextEdit.Insert(tree, Target.FullSpan.End, LinesOfMoving(layout) + call),
                TextEdit.Delete(tree, StatementRemoval.LinesOf(Moving, withComments: true)),
            ];
        }

        return null;
    }

    private static bool HasComments(StatementSyntax statement, SourceLayout layout) =>
        layout.Text.Lines.IndexOf(LeadingComments.StartOf(statement, layout)) < layout.Text.Lines.IndexOf(statement.SpanStart);

    /// <summary>The lines of what moves, its comments included.</summary>
    private string LinesOfMoving(SourceLayout layout)
    {
        int start = LeadingComments.StartOf(Moving, layout);
        string text = layout.Text.ToString(TextSpan.FromBounds(start, Moving.FullSpan.End));
        return text.EndsWith("\n", System.StringComparison.Ordinal) ? text : text + layout.NewLineAt(Moving.SpanStart);
    }

    private static StatementSyntax? OwnerWithNothingElse(StatementSyntax statement)
    {
        var owner = statement.Parent is BlockSyntax { Statements.Count: 1 } block ? block.Parent : statement.Parent;
        return owner switch
        {
            IfStatementSyntax { Else: null } branch when StableExpression.HasNoEffect(branch.Condition) => branch,
            TryStatementSyntax { Finally: null } attempt when attempt.Block.Contains(statement)
                && attempt.Catches.All(handler => handler.Block.Statements.Count == 0) => attempt,
            _ => null,
        };
    }

    private static List<StatementSyntax> ListOf(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => [.. block.Statements],
        SwitchSectionSyntax section => [.. section.Statements],
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } =>
            [.. unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement)],
        _ => [],
    };

    /// <summary>Whether the bind runs when its statement does: it is in no lambda, and in no loop.</summary>
    private static bool RunsInPlace(ExpressionSyntax bind, StatementSyntax statement) =>
        bind.Ancestors().TakeWhile(node => node != statement).Append(statement).All(node => node
            is ExpressionSyntax and not AnonymousFunctionExpressionSyntax
            or BlockSyntax or IfStatementSyntax or TryStatementSyntax or UsingStatementSyntax or LockStatementSyntax
            or ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ElseClauseSyntax
            or VariableDeclarationSyntax or VariableDeclaratorSyntax or EqualsValueClauseSyntax
            or ArgumentSyntax or ArgumentListSyntax);

    private static bool MayLeave(StatementSyntax statement) =>
        statement is not (ExpressionStatementSyntax or LocalDeclarationStatementSyntax)
        && statement.DescendantNodes().Any(node => node is ReturnStatementSyntax or BreakStatementSyntax
            or ContinueStatementSyntax or GotoStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax
            or YieldStatementSyntax);

    /// <summary>Whether an <c>#if</c> or a <c>#pragma</c> is on the way: the text would get out of what it is under.</summary>
    private bool HasConditionalText() =>
        TextSpan.FromBounds(Target.SpanStart, Moving.Span.End) is var way
        && Moving.SyntaxTree.GetRoot().DescendantTrivia(node => node.FullSpan.IntersectsWith(way))
            .Any(trivia => trivia.IsDirective && way.Contains(trivia.Span)
                && !trivia.IsKind(SyntaxKind.RegionDirectiveTrivia) && !trivia.IsKind(SyntaxKind.EndRegionDirectiveTrivia));
}
