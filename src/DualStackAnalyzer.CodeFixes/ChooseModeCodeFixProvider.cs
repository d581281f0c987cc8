using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DualStackAnalyzer.CodeFixes;

/// <summary>A first stand-in: makes the socket of a local declaration IPv6-only.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ChooseModeCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DSA1001");

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { } declaration)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Make the socket IPv6-only",
                    cancel => InsertAsync(context.Document, root, declaration, cancel),
                    equivalenceKey: "IPv6Only"),
                context.Diagnostics);
        }
    }

    private static Task<Document> InsertAsync(
        Document document, SyntaxNode root, LocalDeclarationStatementSyntax declaration, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        string name = declaration.Declaration.Variables[0].Identifier.Text;
        StatementSyntax choice = SyntaxFactory
            .ParseStatement($"{name}.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);\n")
            .WithAdditionalAnnotations(Formatter.Annotation);
        SyntaxNode changed = declaration.Parent is GlobalStatementSyntax statement
            ? root.InsertNodesAfter(statement, [SyntaxFactory.GlobalStatement(choice)])
            : root.InsertNodesAfter(declaration, [choice]);
        return Task.FromResult(document.WithSyntaxRoot(changed));
    }
}
