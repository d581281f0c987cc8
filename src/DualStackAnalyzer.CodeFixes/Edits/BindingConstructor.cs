using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// A constructor that binds: <c>new UdpClient(port, family)</c>, <c>new UdpClient(endpoint)</c>, <c>new TcpClient(endpoint)</c>.
/// It leaves no room for a choice, so it is split: the constructor that takes a family, and a call of <c>Bind</c>.
/// </summary>
internal sealed class BindingConstructor
{
    private const string Space = "System.Net.Sockets";

    private BindingConstructor(BaseObjectCreationExpressionSyntax creation, string family, string endPoint, bool isWritten)
    {
        IsWritten = isWritten;
        Arguments = new TextEdit(creation.SyntaxTree, InsideOf(creation.ArgumentList!), family);
        Text = TextEdit.Apply(creation.SyntaxTree.GetText(), [Arguments])
            .ToString(new TextSpan(creation.SpanStart, creation.Span.Length - Arguments.Span.Length + family.Length));
        EndPoint = endPoint;
    }

    /// <summary>The edit of the arguments: the family only.</summary>
    public TextEdit Arguments { get; }

    /// <summary>The creation's text after that edit.</summary>
    public string Text { get; }

    /// <summary>What <c>Bind</c> is given.</summary>
    public string EndPoint { get; }

    /// <summary>Whether the endpoint is not the author's own expression.</summary>
    public bool IsWritten { get; }

    /// <summary>Whether a creation binds at once; then nothing behind it can choose the mode.</summary>
    public static bool Binds(ExpressionSyntax creation, SemanticModel model) =>
        model.GetOperation(creation) is IObjectCreationOperation { Constructor: { } constructor, Type: var type }
        && SocketKind.Of(type) is { TypeName: "UdpClient" or "TcpClient" }
        && constructor.Parameters is { Length: > 0 } parameters
        && parameters.Any(parameter => parameter.Type.Name is "IPEndPoint" or "Int32");

    /// <summary>How a creation is split; none where it cannot be done in place.</summary>
    public static BindingConstructor? Of(ExpressionSyntax creation, bool familyAtRunTime, SemanticModel model, NameInScope names)
    {
        if (creation is not BaseObjectCreationExpressionSyntax { ArgumentList: { } list } syntax
            || model.GetOperation(creation) is not IObjectCreationOperation { Constructor.ContainingType: var type } operation
            || SocketKind.OfPlatform(type) is null
            || list.DescendantTrivia().Any(trivia => trivia.IsComment() || trivia.IsDirective)
            || names.Member(Space, "AddressFamily", "InterNetworkV6") is not { } version6)
        {
            return null;
        }

        string? known = familyAtRunTime ? FamilyTest.Source(creation, model) : version6;
        var endPoint = Argument(operation, "IPEndPoint");
        if (endPoint is not null)
        {
            return known is null ? null : new BindingConstructor(syntax, known, endPoint.ToString(), isWritten: false);
        }

        string? family = Argument(operation, "AddressFamily")?.ToString();
        return family is not null && Argument(operation, "Int32") is { } port
            && names.Type("System.Net", "IPEndPoint") is { } endPointType
            && Wildcard(familyAtRunTime ? known : string.Empty, version6, names) is { } address
                ? new BindingConstructor(syntax, family, $"new {endPointType}({address}, {port})", isWritten: true)
                : null;
    }

    /// <summary>The address that the constructor binds to: any address of the family.</summary>
    private static string? Wildcard(string? family, string version6, NameInScope names) =>
        family is null || names.Member("System.Net", "IPAddress", "IPv6Any") is not { } any6
            || names.Member("System.Net", "IPAddress", "Any") is not { } any4
            ? null
            : family.Length == 0 ? any6 : $"{family} == {version6} ? {any6} : {any4}";

    private static ExpressionSyntax? Argument(IObjectCreationOperation creation, string type) =>
        creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Name == type)?.Value.Syntax as ExpressionSyntax;

    private static TextSpan InsideOf(ArgumentListSyntax list) =>
        TextSpan.FromBounds(list.OpenParenToken.Span.End, list.CloseParenToken.SpanStart);
}
