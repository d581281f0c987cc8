using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// What a type is called at one place of one file: by its simple name where that means it, through an alias,
/// or in full. So no fix adds a using, which could change what other names of the file mean.
/// </summary>
internal sealed class NameInScope
{
    private readonly SemanticModel _model;
    private readonly int _position;

    /// <summary>Names as they are understood at a position.</summary>
    public NameInScope(SemanticModel model, int position)
    {
        _model = model;
        _position = position;
    }

    /// <summary>A member of an enum or a static member, such as <c>SocketOptionLevel.IPv6</c>.</summary>
    public string? Member(string space, string type, string member)
    {
        foreach (string name in Candidates(space, type))
        {
            ExpressionSyntax expression = SyntaxFactory.ParseExpression($"{name}.{member}");
            ISymbol? symbol = _model
                .GetSpeculativeSymbolInfo(_position, expression, SpeculativeBindingOption.BindAsExpression).Symbol;
            if (symbol is { Name: var found } && found == member && IsType(symbol.ContainingType, space, type))
            {
                return $"{name}.{member}";
            }
        }

        return null;
    }

    /// <summary>A type, for <c>new</c>.</summary>
    public string? Type(string space, string type)
    {
        foreach (string name in Candidates(space, type))
        {
            TypeSyntax syntax = SyntaxFactory.ParseTypeName(name);
            ISymbol? symbol = _model
                .GetSpeculativeSymbolInfo(_position, syntax, SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;
            if (IsType(symbol as INamedTypeSymbol, space, type))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>A name for a new local that means nothing yet, neither here nor anywhere in the member.</summary>
    public string NewLocal(string wanted, SyntaxNode member)
    {
        var taken = new HashSet<string>(member.DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText));
        string name = wanted;
        for (int number = 2; taken.Contains(name) || _model.LookupSymbols(_position, name: name).Length > 0; number++)
        {
            name = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }

    private IEnumerable<string> Candidates(string space, string type)
    {
        yield return type;
        SyntaxNode root = _model.SyntaxTree.GetRoot();
        SyntaxNode here = root.FindToken(System.Math.Min(_position, root.FullSpan.End - 1)).Parent ?? root;
        foreach (UsingDirectiveSyntax alias in here.AncestorsAndSelf().SelectMany(Usings).Where(it => it.Alias is not null))
        {
            ISymbol? symbol = alias.Name is null ? null : _model.GetSymbolInfo(alias.Name).Symbol;
            if (symbol is INamespaceSymbol && symbol.ToDisplayString() == space)
            {
                yield return $"{alias.Alias!.Name.Identifier.Text}.{type}";
            }
            else if (IsType(symbol as INamedTypeSymbol, space, type))
            {
                yield return alias.Alias!.Name.Identifier.Text;
            }
        }

        yield return $"{space}.{type}";
        yield return $"global::{space}.{type}";
    }

    private static IEnumerable<UsingDirectiveSyntax> Usings(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax unit => unit.Usings,
        BaseNamespaceDeclarationSyntax names => names.Usings,
        _ => [],
    };

    private static bool IsType(INamedTypeSymbol? symbol, string space, string type) =>
        symbol is not null && symbol.Name == type && symbol.ContainingType is null
        && symbol.ContainingNamespace.ToDisplayString() == space;
}
