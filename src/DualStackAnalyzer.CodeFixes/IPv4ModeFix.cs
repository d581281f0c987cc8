namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA3002: removes a setting that always throws, or puts it under a test of the family.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IPv4ModeFix() : SocketFix("DSA3002")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
    [
        new("Remove the setting", "DualStackAnalyzer.RemoveSetting", finding => IsAlwaysIPv4(finding) ? Removal(finding) : null) { MayRaise = false },
        new("Set the mode on an IPv6 socket only", "DualStackAnalyzer.GuardSetting", Guard),
    ];

    internal static bool IsAlwaysIPv4(Report finding) => finding.Fact(DiagnosticRoles.Family) == DiagnosticRoles.FamilyIPv4;

    /// <summary>Takes the setting out, where it does nothing else.</summary>
    internal static IReadOnlyList<TextEdit>? Removal(Report finding)
    {
        if (finding.Subject is not { } subject || ModeSetting.Of(subject, finding.ModelOf(subject)) is not { HasNoOtherEffect: true } setting)
        {
            return null;
        }

        return subject.Parent is InitializerExpressionSyntax ? ObjectInitializer.Remove(subject)
            : setting.Statement is { } statement ? StatementRemoval.Plan(statement) : null;
    }

    /// <summary>
    /// Where the diagnostic stands on a call that leads to the setting, the setting itself is guarded: that is right for
    /// every caller. The call is never touched, since it may do more.
    /// </summary>
    internal static IReadOnlyList<TextEdit>? Guard(Report finding)
    {
        var inner = finding.Role(DiagnosticRoles.Setting);
        if ((inner ?? (finding.FamilyAtRunTime ? finding.Subject : null)) is not { } place
            || ModeSetting.Of(place, finding.ModelOf(place)) is not { } setting)
        {
            return null;
        }

        var model = finding.ModelOf(place);
        if (place.Parent is InitializerExpressionSyntax)
        {
            return OutOfInitializer(finding, place, setting);
        }

        if (setting.Socket is not { } socket
            || FamilyTest.Of(null, socket, model, new NameInScope(model, place.SpanStart)) is not { } test)
        {
            return null;
        }

        var statement = setting.Statement;
        if (statement is not null && ValueAsTest(finding, setting, socket, test, model) is { } value)
        {
            return StatementSite.Of(statement)?.Guard(value.ToString(), finding.Context) is { } guard
                ? [.. guard, new TextEdit(value.SyntaxTree, value.Span, "true")]
                : null;
        }

        if (statement is not null)
        {
            return StatementSite.Of(statement)?.Guard(test, finding.Context);
        }

        var guarded = Snippet.Of($"{setting.Whole};").Under(test, place, finding.Context);
        return BodyExpansion.Of(setting.Whole.Parent, model, _ => guarded) is { } edit ? [edit] : null;
    }

    /// <summary>A value that is the test of this socket's family: it is false exactly where setting it throws, and becomes the condition.</summary>
    private static ExpressionSyntax? ValueAsTest(Report finding, ModeSetting setting, string socket, string test, SemanticModel model)
    {
        if (setting.ComputedValue is not { } value)
        {
            return null;
        }

        string? source = finding.Role(DiagnosticRoles.Creation) is { } creation && creation.SyntaxTree == value.SyntaxTree
            ? FamilyTest.Of(creation, socket, model, new NameInScope(model, value.SpanStart))
            : null;
        return new[] { test, source }.OfType<string>()
            .Any(wanted => SyntaxFactory.AreEquivalent(SyntaxFactory.ParseExpression(wanted), value))
            ? value
            : null;
    }

    /// <summary>An initializer has no room for a test: the setting goes behind the creation.</summary>
    private static IReadOnlyList<TextEdit>? OutOfInitializer(Report finding, ExpressionSyntax element, ModeSetting setting)
    {
        Mode? mode = setting.Opposite switch
        {
            "false" => Mode.Dual,
            "true" => Mode.NotDual,
            _ => null,
        };
        var creation =
            element.Ancestors().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault();
        if (mode is null || creation is null || ObjectInitializer.Remove(element) is not { } removal
            || ModeChoice.Plan(creation, null, mode.Value, familyAtRunTime: true, finding.Context) is not { } choice)
        {
            return null;
        }

        return choice.Any(edit => removal.Any(other => !edit.GoesWith(other))) ? null : [.. removal, .. choice];
    }
}
