using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// Names the local that a creation gets: <c>socket</c>, or <c>socket2</c> for the second of its member. The number is the
/// creation's place among those that may get such a local, so that the order in which they are fixed does not show.
/// </summary>
internal sealed class NewLocal
{
    private readonly SemanticModel _model;
    private readonly SocketKind _kind;

    private NewLocal(SemanticModel model, SocketKind kind)
    {
        _model = model;
        _kind = kind;
    }

    /// <summary>A name that means nothing yet, neither at the creation nor anywhere in its member.</summary>
    /// <param name="creation">The creation.</param>
    /// <param name="value">What the local gets: the creation, or an expression that it is one branch of.</param>
    /// <param name="kind">What is created.</param>
    /// <param name="member">The member around.</param>
    /// <param name="model">The model of the file.</param>
    public static string NameFor(
        ExpressionSyntax creation, ExpressionSyntax value, SocketKind kind, SyntaxNode member, SemanticModel model) =>
        new NewLocal(model, kind).NameFor(creation, value, member);

    private string NameFor(ExpressionSyntax creation, ExpressionSyntax value, SyntaxNode member)
    {
        var alike = member.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(it => it == creation || MayGetLocal(it))
            .ToList();
        var taken = new HashSet<string>(member.DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText));
        int number = alike.FindIndex(it => value.Contains(it)) + 1;
        while (taken.Contains(Numbered(number)) || IsInScope(Numbered(number), creation.SpanStart))
        {
            number += alike.Count;
        }

        return Numbered(number);
    }

    /// <summary>
    /// Whether a name means something at a place. Locals of another file's top-level statements are found everywhere, but
    /// they cannot be used here.
    /// </summary>
    private bool IsInScope(string name, int position) =>
        _model.LookupSymbols(position, name: name).Any(symbol =>
            symbol.Kind != SymbolKind.Local || symbol.DeclaringSyntaxReferences.Any(it => it.SyntaxTree == _model.SyntaxTree));

    private string Numbered(int number) =>
        number == 1 ? _kind.LocalName : _kind.LocalName + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether it is a creation without a name of its own that may be IPv6, or one that has such a local already.</summary>
    private bool MayGetLocal(ExpressionSyntax expression)
    {
        if (expression is not (BaseObjectCreationExpressionSyntax
                or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Create" } })
            || SocketKind.Of(_model.GetTypeInfo(expression).Type)?.LocalName != _kind.LocalName)
        {
            return false;
        }

        var site = CreationSite.Of(expression);
        return site.Declarator is { } declarator
            ? declarator.Identifier.ValueText.StartsWith(_kind.LocalName, StringComparison.Ordinal)
            : (site.NameBehind(_model, out _) is null || IsHoisted(site)) && !IsOfOtherFamily(expression);
    }

    /// <summary>Whether it is a constructor that binds, and whose variable may not be assigned before that.</summary>
    private bool IsHoisted(CreationSite site) =>
        BindingConstructor.Binds(site.Creation, _model) && FailedBind.LeavesAssigned(site, _model);

    private bool IsOfOtherFamily(ExpressionSyntax creation) =>
        (_model.GetOperation(creation) as IObjectCreationOperation)?.Arguments
            .FirstOrDefault(argument => argument.Parameter?.Type.Name == "AddressFamily")?.Value.ConstantValue is { HasValue: true } family
        && family.Value is not (int)System.Net.Sockets.AddressFamily.InterNetworkV6;
}
