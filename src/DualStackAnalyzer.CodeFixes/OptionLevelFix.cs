using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA3004: the option IPv6Only is set at the level IPv6, the only one that knows it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OptionLevelFix() : SocketFix("DSA3004")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } = [new("Set the option at SocketOptionLevel.IPv6", "DualStackAnalyzer.OptionLevel", Plan)];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        // At the right level the option throws on an IPv4 socket, too.
        if (finding.Fact(DiagnosticRoles.Family) != DiagnosticRoles.FamilyIPv6 || finding.Subject is not InvocationExpressionSyntax call
            || ModeSetting.Of(call, finding.ModelOf(call)) is not { } setting
            || (finding.ModelOf(call).GetOperation(call) as IInvocationOperation)?.Arguments
                .FirstOrDefault(argument => argument.Parameter?.Type.Name == "SocketOptionLevel")?.Value.Syntax
                is not ExpressionSyntax level)
        {
            return null;
        }

        var model = finding.ModelOf(call);
        var names = new NameInScope(model, level.SpanStart);
        TextEdit? right = level is MemberAccessExpressionSyntax { Name: var name }
                && model.GetSymbolInfo(level).Symbol is IFieldSymbol { ContainingType.Name: "SocketOptionLevel" }
            ? new TextEdit(level.SyntaxTree, name.Span, "IPv6")
            : names.Member("System.Net.Sockets", "SocketOptionLevel", "IPv6") is { } whole ? new TextEdit(level.SyntaxTree, level.Span, whole) : null;
        if (right is not { } edit)
        {
            return null;
        }

        if (finding.Creation is not { } creation || creation.HasFamily(finding.ModelOf(creation)))
        {
            return [edit];
        }

        // A socket that was created without a family is IPv4 where the system has no IPv6.
        return setting is { Statement: { } statement, Socket: { } socket } && FamilyTest.Of(null, socket, model, names) is { } test
            && StatementSite.Of(statement)?.Guard(test, finding.Context) is { } guard
                ? [.. guard, edit]
                : null;
    }
}
