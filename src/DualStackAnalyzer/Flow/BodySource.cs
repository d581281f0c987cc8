using System.Collections.Concurrent;
using DualStackAnalyzer.Gate;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Flow;

/// <summary>
/// Finds the control-flow graph of a method or initializer of one compilation, in whatever type it stands.
/// Asked only for types that handle sockets, and each graph is made once.
/// </summary>
/// <param name="compilation">The compilation.</param>
/// <param name="words">The words of its files.</param>
internal sealed class BodySource(Compilation compilation, ProjectWords words)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<SyntaxNode, IOperation?> _operations = new();
    private readonly ConcurrentDictionary<IOperation, ControlFlowGraph?> _graphs = new();
    private readonly ConcurrentDictionary<ControlFlowGraph, Liveness> _liveness = new();
    private readonly ConcurrentDictionary<ISymbol, ILookup<string, SimpleNameSyntax>> _names = new(SymbolEqualityComparer.Default);

    /// <summary>The graph of the method's body; null where it has none in source or cannot have one.</summary>
    public ControlFlowGraph? Of(IMethodSymbol method, CancellationToken cancellation) =>
        OperationOf(method, cancellation) is { } root ? GraphOf(root, cancellation) : null;

    /// <summary>The body of the method as an operation, cheaper than its graph; null where it has none in source.</summary>
    public IOperation? OperationOf(IMethodSymbol method, CancellationToken cancellation)
    {
        var definition = method.PartialImplementationPart ?? method.OriginalDefinition;
        foreach (var reference in definition.DeclaringSyntaxReferences)
        {
            var node = reference.GetSyntax(cancellation);
            if (node is not TypeDeclarationSyntax && OperationOf(node, cancellation) is { } root)
            {
                return root;
            }
        }

        return null;
    }

    /// <summary>The graphs of the field and property initializers of the type, in source order.</summary>
    public IEnumerable<ControlFlowGraph> InitializersOf(INamedTypeSymbol type, bool isStatic, CancellationToken cancellation) =>
        from root in InitializerRootsOf(type, isStatic, cancellation)
        let graph = GraphOf(root, cancellation)
        where graph is not null
        select graph;

    /// <summary>The static initializers as operations, and then the others.</summary>
    public IEnumerable<IOperation> InitializerRootsOf(INamedTypeSymbol type, CancellationToken cancellation) =>
        InitializerRootsOf(type, isStatic: true, cancellation).Concat(InitializerRootsOf(type, isStatic: false, cancellation));

    /// <summary>What the initializer of a field or property gives it; null where there is none.</summary>
    public IOperation? InitialValueOf(ISymbol member, CancellationToken cancellation) =>
        InitializerRootsOf(member.ContainingType, member.IsStatic, cancellation).OfType<ISymbolInitializerOperation>()
            .FirstOrDefault(root => root.Initialized().Contains(member, SymbolEqualityComparer.Default))?.Value;

    /// <summary>Whether an accessor of the property has a body: what is read is then not always what was assigned.</summary>
    public bool HasAccessorBody(IPropertySymbol property, CancellationToken cancellation) =>
        new[] { property.GetMethod, property.SetMethod }.Any(accessor => accessor is not null && OperationOf(accessor, cancellation) is not null);

    /// <summary>The initializers of one kind as operations.</summary>
    public IEnumerable<IOperation> InitializerRootsOf(INamedTypeSymbol type, bool isStatic, CancellationToken cancellation) =>
        from member in type.GetMembers()
        where member.IsStatic == isStatic && member is IFieldSymbol { IsConst: false } or IPropertySymbol
        from reference in member.DeclaringSyntaxReferences
        let initializer = reference.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        }
        where initializer is not null
        let root = OperationOf(initializer, cancellation)
        where root is not null
        select root;

    /// <summary>The calls of a method or constructor in the whole compilation, and the delegates that are made of it.</summary>
    public IEnumerable<IOperation> CallsOf(IMethodSymbol method, CancellationToken cancellation)
    {
        bool isConstructor = method.MethodKind == MethodKind.Constructor;
        var found = isConstructor
            ? OperationsAt(method.ContainingType.Name, root => root.DescendantNodes().Where(node => node is BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax), cancellation)
            : Named(method.Name, cancellation);
        return found.Where(operation => SymbolEqualityComparer.Default.Equals(operation.Callee()?.OriginalDefinition, method.OriginalDefinition));
    }

    /// <summary>The operation of a call in its whole body, of which a graph has only a copy; null where it is of another compilation.</summary>
    public IOperation? WholeOf(IOperation call, CancellationToken cancellation) =>
        compilation.ContainsSyntaxTree(call.Syntax.SyntaxTree) ? ModelOf(call.Syntax.SyntaxTree).GetOperation(call.Syntax, cancellation) : null;

    /// <summary>Whether the code of the compilation names one of these.</summary>
    public bool Names(CancellationToken cancellation, params string[] names) => words.FilesWith(names).Any(tree =>
        tree.GetRoot(cancellation).DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText)));

    /// <summary>What a name stands for in the whole compilation: the calls of a method, the uses of a property.</summary>
    public IEnumerable<IOperation> Named(string name, CancellationToken cancellation) => OperationsAt(
        name, root => root.DescendantNodes().Where(node => node is SimpleNameSyntax { Identifier.ValueText: var text } && text == name).Select(CalledBy), cancellation);

    /// <summary>What a name stands for in the code of a type, which is read once for all names.</summary>
    public IEnumerable<IOperation> NamedIn(INamedTypeSymbol type, string name, bool isAssignedOnly, CancellationToken cancellation) =>
        from node in (_names.TryGetValue(type, out var names) ? names : _names.GetOrAdd(type, NamesIn(type, cancellation)))[name]
        where !isAssignedOnly || AssignedNames.MayBe(node)
        let operation = ModelOf(node.SyntaxTree).GetOperation(CalledBy(node), cancellation)
        where operation is not null
        select operation;

    private static ILookup<string, SimpleNameSyntax> NamesIn(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.SelectMany(part => part.GetSyntax(cancellation).DescendantNodes()).OfType<SimpleNameSyntax>().ToLookup(static name => name.Identifier.ValueText);

    /// <summary>The calls and creations in the whole compilation that are given text in which a word stands, from the inside out.</summary>
    public IEnumerable<IOperation> CallsWithText(string word, CancellationToken cancellation) => OperationsAt(
        word,
        root => from token in root.DescendantTokens()
                where (SyntaxKind)token.RawKind is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken && token.Text.Contains(word)
                from outer in token.Parent!.Ancestors().TakeWhile(outer => outer is not (StatementSyntax or MemberDeclarationSyntax))
                where outer is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
                select outer,
        cancellation);

    /// <summary>The operations of some nodes in the files that name a word; of other files no model is made.</summary>
    private IEnumerable<IOperation> OperationsAt(string word, Func<SyntaxNode, IEnumerable<SyntaxNode>> nodes, CancellationToken cancellation) =>
        from tree in words.FilesWith(word)
        from node in nodes(tree.GetRoot(cancellation))
        let operation = ModelOf(tree).GetOperation(node, cancellation)
        where operation is not null
        select operation;

    /// <summary>The call of which a name is the callee; the name where it is none.</summary>
    private static SyntaxNode CalledBy(SyntaxNode name)
    {
        var callee = name.Parent is MemberAccessExpressionSyntax member && member.Name == name ? member
            : name.Parent is MemberBindingExpressionSyntax binding ? binding : name;
        return callee.Parent is InvocationExpressionSyntax call && call.Expression == callee ? call : callee;
    }

    /// <summary>Which variables of a body are still needed where; found once for each graph.</summary>
    public Liveness LivenessOf(ControlFlowGraph graph, IEnumerable<IParameterSymbol> parameters, CancellationToken cancellation) =>
        _liveness.TryGetValue(graph, out var liveness) ? liveness : _liveness.GetOrAdd(graph, Liveness.Of(graph, parameters, cancellation));

    private IOperation? OperationOf(SyntaxNode node, CancellationToken cancellation)
    {
        if (_operations.TryGetValue(node, out var root))
        {
            return root;
        }

        if (!compilation.ContainsSyntaxTree(node.SyntaxTree))
        {
            // In an editor a referenced project is source, too, but not this compilation's.
            return null;
        }

        // A body in another type or file has no operation at hand.
        return _operations.GetOrAdd(node, ModelOf(node.SyntaxTree).GetOperation(node, cancellation));
    }

    /// <summary>Made once and kept.</summary>
    private SemanticModel ModelOf(SyntaxTree file) =>
#pragma warning disable RS1030 // Not on a hot path: only for types that handle sockets
        _models.GetOrAdd(file, tree => compilation.GetSemanticModel(tree));
#pragma warning restore RS1030

    private ControlFlowGraph? GraphOf(IOperation root, CancellationToken cancellation) =>
        _graphs.TryGetValue(root, out var graph) ? graph : _graphs.GetOrAdd(root, Create(root, cancellation));

    private static ControlFlowGraph? Create(IOperation root, CancellationToken cancellation) => root switch
    {
        { Parent: not null } => null,
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellation),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellation),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellation),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellation),
        _ => null,
    };
}
