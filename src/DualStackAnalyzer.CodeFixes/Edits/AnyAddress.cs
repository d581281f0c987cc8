namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary><c>IPAddress.Any</c>, which becomes <c>IPAddress.IPv6Any</c>.</summary>
internal static class AnyAddress
{
    /// <summary>The edit of an expression, if that is what it is.</summary>
    /// <param name="address">The expression.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="mayBeIPv4">
    /// Whether the socket is an IPv4 one where the system has no IPv6: then the address depends on that, too.
    /// </param>
    public static TextEdit? Of(ExpressionSyntax? address, SemanticModel model, bool mayBeIPv4 = false)
    {
        var name = address switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            IdentifierNameSyntax simple => simple,
            _ => null,
        };
        if (name is null || model.GetSymbolInfo(name).Symbol
            is not IFieldSymbol { Name: "Any", ContainingType: { Name: "IPAddress", ContainingNamespace: var space } }
            || space.ToDisplayString() != "System.Net")
        {
            return null;
        }

        return mayBeIPv4
            ? WhereSupported(address!, name, new NameInScope(model, address!.SpanStart))
            : new TextEdit(name.SyntaxTree, name.Span, "IPv6Any");
    }

    /// <summary>A socket without a family is IPv6 where the system has it.</summary>
    private static TextEdit? WhereSupported(ExpressionSyntax address, SimpleNameSyntax name, NameInScope names)
    {
        string any6 = address.ToString().Substring(0, name.SpanStart - address.SpanStart) + "IPv6Any";
        return address.Parent is ArgumentSyntax or EqualsValueClauseSyntax
            && names.Member("System.Net.Sockets", "Socket", "OSSupportsIPv6") is { } supported
                ? new TextEdit(address.SyntaxTree, address.Span, $"{supported} ? {any6} : {address}")
                : null;
    }

    /// <summary>
    /// The edit of the one such address in what a call is given, if there is no other; it may be given in a local
    /// that serves for nothing else.
    /// </summary>
    public static TextEdit? In(ExpressionSyntax call, SemanticModel model, bool mayBeIPv4 = false) =>
        call is InvocationExpressionSyntax { ArgumentList: var arguments } ? Single(arguments, model, mayBeIPv4) : null;

    private static TextEdit? Single(SyntaxNode given, SemanticModel model, bool mayBeIPv4)
    {
        if (given.DescendantNodes().Any(node => node is ConditionalExpressionSyntax or SwitchExpressionSyntax))
        {
            return null;
        }

        var found = given.DescendantNodesAndSelf().OfType<ExpressionSyntax>()
            .Where(node => node.Parent is not MemberAccessExpressionSyntax access || access.Name != node)
            .Select(node => Of(node, model, mayBeIPv4) ?? (Initializer(node, model) is { } value ? Single(value, model, mayBeIPv4) : null))
            .OfType<TextEdit>()
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>What a local was declared with, if this is all that it is used for.</summary>
    private static ExpressionSyntax? Initializer(ExpressionSyntax node, SemanticModel model) =>
        node is IdentifierNameSyntax name && model.GetSymbolInfo(name).Symbol is ILocalSymbol local
            && local.DeclaringSyntaxReferences.SingleOrDefault()?.GetSyntax()
                is VariableDeclaratorSyntax { Initializer.Value: var value, Parent.Parent: LocalDeclarationStatementSyntax { Parent: { } scope } }
            && Scope(scope).DescendantNodes().OfType<IdentifierNameSyntax>().Count(other => other.Identifier.ValueText == local.Name) == 1
            ? value
            : null;

    /// <summary>Where a local can be named: its list of statements, or the file, for top-level statements.</summary>
    private static SyntaxNode Scope(SyntaxNode owner) => owner is GlobalStatementSyntax ? owner.Parent! : owner;
}
