using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>The family that a client of the platform is created with.</summary>
internal static class CreationFamily
{
    /// <summary>
    /// Another family for a <c>UdpClient</c> or <c>TcpClient</c> that is given none, or one and nothing else; none for other
    /// creations.
    /// </summary>
    public static IReadOnlyList<TextEdit>? Plan(BaseObjectCreationExpressionSyntax creation, string family, SemanticModel model)
    {
        if (model.GetOperation(creation) is not IObjectCreationOperation { Arguments: var arguments } operation
            || SocketKind.OfPlatform(operation.Type) is not { TypeName: "UdpClient" or "TcpClient" })
        {
            return null;
        }

        if (arguments.Length == 1 && arguments[0].Parameter?.Type.Name == "AddressFamily")
        {
            return [new TextEdit(creation.SyntaxTree, arguments[0].Value.Syntax.Span, family)];
        }

        return arguments.Any() ? null : creation switch
        {
            { ArgumentList: { } list } => [TextEdit.Insert(creation.SyntaxTree, list.OpenParenToken.Span.End, family)],
            ObjectCreationExpressionSyntax { Type: var type } => [TextEdit.Insert(creation.SyntaxTree, type.Span.End, $"({family})")],
            _ => null,
        };
    }
}
