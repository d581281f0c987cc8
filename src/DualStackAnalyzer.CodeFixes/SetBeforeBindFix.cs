using System.Collections.Generic;
using System.Collections.Immutable;
using DualStackAnalyzer.CodeFixes.Edits;
using DualStackAnalyzer.CodeFixes.Offers;
using DualStackAnalyzer.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA3001: moves the statement that sets the mode before the one that binds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SetBeforeBindFix : SocketFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DSA3001");

    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
        [new("Set the mode before the socket is bound", "DualStackAnalyzer.SetBeforeBind", Plan)];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        if (finding.Subject is not { } subject || finding.Role(DiagnosticRoles.Bind) is not { } bind)
        {
            return null;
        }

        SemanticModel model = finding.ModelOf(subject);
        var setting = new ModeSetting(subject, model);
        if (setting.Statement is not { } statement || !setting.HasNoOtherEffect || MoveBefore.Of(statement, bind) is not { } move)
        {
            return null;
        }

        return BindingConstructor.Binds(bind, model)
            ? BehindSplitConstructor(finding, bind, move, model)
            : move.IsIndependent(model) ? move.Plan() : null;
    }

    /// <summary>The constructor binds: it is split, and the bind follows the setting.</summary>
    private static IReadOnlyList<TextEdit>? BehindSplitConstructor(
        Report finding, ExpressionSyntax creation, MoveBefore move, SemanticModel model)
    {
        var names = new NameInScope(model, creation.SpanStart);
        CreationSite site = CreationSite.Of(creation);
        if (!move.AreNeighbours || site.IsConditional || site.NameBehind(model, out SocketKind? kind) is not { } name
            || PlaceBehind.Of(site, creation) is null
            || BindingConstructor.Of(creation, finding.FamilyAtRunTime, model, names) is not { } split
            || !move.IsIndependent(model, Declared(site, model))
            || StatementSite.Of(move.Moving) is not { } behind)
        {
            return null;
        }

        return [split.Arguments, .. behind.After(Snippet.Of($"{kind!.SocketOf(name)}.Bind({split.EndPoint});"))];
    }

    private static ISymbol? Declared(CreationSite site, SemanticModel model) =>
        site.Declarator is { } declarator ? model.GetDeclaredSymbol(declarator)
            : site.Target is { } target ? model.GetSymbolInfo(target).Symbol : null;
}
