namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA3001: moves the statement that sets the mode before the one that binds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SetBeforeBindFix() : SocketFix("DSA3001")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } = [new("Set the mode before the socket is bound", "DualStackAnalyzer.SetBeforeBind", Plan)];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        if (finding.Subject is not { } subject || finding.Role(DiagnosticRoles.Bind) is not { } bind)
        {
            return null;
        }

        var model = finding.ModelOf(subject);
        bool meetsIPv4 = finding.Fact(DiagnosticRoles.Pair) is not null;
        if (ModeSetting.Of(subject, model) is not { Statement: { } statement, HasNoOtherEffect: true } setting
            || (meetsIPv4 && !setting.ChoosesIPv6Only))
        {
            return null;
        }

        return BindingConstructor.Binds(bind, model) ? BehindSplitConstructor(finding, bind, statement, model)
            : MoveBefore.Of(statement, bind) is { } move && move.IsIndependent(model) ? move.Plan()
            : null;
    }

    /// <summary>The constructor binds: it is split, and the bind follows the setting.</summary>
    private static IReadOnlyList<TextEdit>? BehindSplitConstructor(
        Report finding, ExpressionSyntax creation, StatementSyntax setting, SemanticModel model)
    {
        var names = new NameInScope(model, creation.SpanStart);
        var site = CreationSite.Of(creation);
        if (site.IsConditional || FailedBind.LeavesAssigned(site, model) || site.NameBehind(model, out var kind) is not { } name
            || PlaceBehind.Of(site, creation) is null
            || BindingConstructor.Of(creation, finding.FamilyAtRunTime, model, names) is not { } split)
        {
            return null;
        }

        string bind = $"{kind!.SocketOf(name)}.Bind({split.EndPoint});";
        var behind = IsFirstOfUsing(setting, creation)
            ? StatementSite.Of(setting)?.After(Snippet.Of(bind))
            : MoveBefore.Of(setting, creation) is { } move && move.IsIndependent(model, Declared(site, model))
                ? move.PlanBehind(bind)
                : null;
        return behind is null ? null : [split.Arguments, .. behind];
    }

    /// <summary>Whether it is the first statement in a <c>using</c>: nothing runs between the head and it.</summary>
    private static bool IsFirstOfUsing(StatementSyntax setting, ExpressionSyntax creation) =>
        setting.Parent is BlockSyntax { Parent: UsingStatementSyntax scope } block
        && block.Statements[0] == setting && scope.Declaration?.Contains(creation) == true;

    private static ISymbol? Declared(CreationSite site, SemanticModel model) =>
        site.Declarator is { } declarator ? model.GetDeclaredSymbol(declarator)
            : site.Target is { } target ? model.GetSymbolInfo(target).Symbol : null;
}
