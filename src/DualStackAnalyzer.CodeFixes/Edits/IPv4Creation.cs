using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>The creation of an IPv4 listener or socket, which becomes one of both families.</summary>
internal static class IPv4Creation
{
    private const string Space = "System.Net.Sockets";

    /// <summary><c>new TcpListener(IPAddress.Any, port)</c>, <c>new TcpListener(port)</c> or that with an endpoint become <c>TcpListener.Create(port)</c>.</summary>
    public static IReadOnlyList<TextEdit>? OfListener(BaseObjectCreationExpressionSyntax creation, SemanticModel model) =>
        model.GetOperation(creation) is IObjectCreationOperation operation && SocketKind.OfPlatform(operation.Type)?.TypeName == "TcpListener"
        && PortOf(operation, model) is { } port && new NameInScope(model, creation.SpanStart).Type(Space, "TcpListener") is { } name
            ? [new TextEdit(creation.SyntaxTree, creation.Span, $"{name}.Create({port})")]
            : null;

    /// <summary><c>new Socket(family, type, protocol)</c> loses its family.</summary>
    public static TextEdit? WithoutFamily(BaseObjectCreationExpressionSyntax creation, SemanticModel model) =>
        model.GetOperation(creation) is IObjectCreationOperation { Arguments: { Length: 3 } arguments } operation
        && SocketKind.OfPlatform(operation.Type) is { IsSocket: true }
        && creation.ArgumentList!.Arguments[0] is { NameColon: null } family
        && arguments[0].Syntax == family && arguments[0].Parameter?.Type.Name == "AddressFamily" && arguments[0].Value.ConstantValue.HasValue
            ? TextEdit.Delete(creation.SyntaxTree, TextSpan.FromBounds(family.SpanStart, creation.ArgumentList!.Arguments[1].SpanStart))
            : null;

    /// <summary>The port, where all else that is given is the wildcard, in words that nothing is lost of.</summary>
    private static string? PortOf(IObjectCreationOperation creation, SemanticModel model)
    {
        ExpressionSyntax? Given(string type) =>
            creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Name == type)?.Value.Syntax as ExpressionSyntax;
        if (Given("IPEndPoint") is { } endPoint)
        {
            return model.GetOperation(endPoint) is IObjectCreationOperation { Arguments.Length: 2, Initializer: null } inner ? PortOf(inner, model) : null;
        }

        return Given("Int32") is { } port && (creation.Arguments.Length == 1 || AnyAddress.Of(Given("IPAddress"), model) is not null) ? port.ToString() : null;
    }
}
