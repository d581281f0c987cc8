using System.Collections.Concurrent;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What can matter to a socket, so that the rest of a program costs nothing. One per compilation.</summary>
internal sealed class Relevance(SocketApi api)
{
    /// <summary>How far calls are followed to see what a method does first of all.</summary>
    private const int Near = 3;

    private readonly ConcurrentDictionary<ISymbol, bool> _holds = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _automatic = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Dependences> _dependences = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, OwnSummary> _own = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary> _near = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary> _whole = new(SymbolEqualityComparer.Default);

    public SocketApi Api => api;

    /// <summary>What single operations do.</summary>
    public OperationEffects Effects => field ??= new(api, this);

    /// <summary>What rules could report of single operations.</summary>
    public StakeSearch Stakes => field ??= new(api);

    /// <summary>Static members that hold an address.</summary>
    public FixedMembers FixedMembers => field ??= new(api, this);

    /// <summary>Members that are only ever given IPv4.</summary>
    public IPv4Members IPv4Members => field ??= new(api, this);

    /// <summary>What other types do to the sockets in members.</summary>
    public ForeignUses ForeignUses => field ??= new(api, this);

    public Derivations Derivations { get; } = new(api.Project, api.IsProgram);

    /// <summary>Which members of types the methods of the project name.</summary>
    public NamedMembers NamedMembers { get; } = new();

    /// <summary>Whether a member is the platform's: its methods do not configure the sockets that they are given.</summary>
    public static bool IsPlatform(ISymbol symbol) => symbol.ContainingAssembly is { } assembly && PlatformAssemblies.Contains(assembly);

    /// <summary>Whether the property is no more than a field of the project: its accessors have no body of their own.</summary>
    public bool IsAutomatic(IPropertySymbol property) => api.IsInSource(property) && _automatic.GetOrAdd(
        property.OriginalDefinition, static definition => definition.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, definition)));

    /// <summary>Whether a type is one of addresses, endpoints or families.</summary>
    public bool IsAddress(ITypeSymbol? type) => api.IsAddress(type);

    /// <summary>Whether a type is a socket, carries sockets, or is one of the project with such a field.</summary>
    public bool HoldsSocket(ITypeSymbol? type) => type is not null && (api.Carries(type) || (type is INamedTypeSymbol
    {
        TypeKind: TypeKind.Class or TypeKind.Struct,
    } named && api.IsInSource(named) && _holds.GetOrAdd(named.OriginalDefinition, HasSocketField)));

    /// <summary>Whether a type is one over sockets or over objects that hold some: a list, a task with a list.</summary>
    public bool CarriesHolder(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } => HoldsSocket(element) || CarriesHolder(element),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(argument => HoldsSocket(argument) || CarriesHolder(argument)),
        _ => false,
    };

    /// <summary>Whether values of a type are worth telling apart: what guards, ports, addresses and sockets are made of.</summary>
    public bool IsWorthNaming(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_Void } => false,
        { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Object } => true,
        { IsReferenceType: true } => !IsPlatform(type) || api.IsAddress(type) || HoldsSocket(type) || CarriesHolder(type) || type.IsOfNetworking(),
        _ => type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_UInt64
            || api.IsAddress(type) || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || HoldsSocket(type) || CarriesHolder(type),
    };

    /// <summary>Whether only the member's own type reaches it: it is private, or protected in a class that others neither see nor derive from.</summary>
    public bool IsPrivate(ISymbol member) => member.DeclaredAccessibility == Accessibility.Private
        || (member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedAndInternal && Derivations.IsLeaf(member.ContainingType));

    /// <summary>What the method does, by itself and through a few calls: enough to see where sockets are made and bound.</summary>
    public MethodSummary Of(IMethodSymbol method, BodySource bodies, CancellationToken cancellation)
    {
        var definition = method.OriginalDefinition;
        if (_near.TryGetValue(definition, out var known))
        {
            return known;
        }

        var summary = MethodSummary.Nothing;
        var reached = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { definition };
        List<IMethodSymbol> level = [definition];
        for (int depth = Near; level.Count > 0; depth--)
        {
            var owns = level.ConvertAll(it => OwnOf(it, bodies, cancellation));
            summary = owns.Aggregate(summary, (all, own) => all.And(own.Does));
            level = [.. depth == 0 ? [] : owns.SelectMany(own => own.Callees).Where(reached.Add)];
        }

        return _near.GetOrAdd(definition, summary);
    }

    /// <summary>What the method may do to a socket that it can reach, by itself and through those that it calls, however deep.</summary>
    public MethodSummary WholeOf(IMethodSymbol method, BodySource bodies, CancellationToken cancellation)
    {
        var definition = method.OriginalDefinition;
        if (_whole.TryGetValue(definition, out var known))
        {
            return known;
        }

        var summary = MethodSummary.Nothing;
        var reached = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { definition };
        var pending = new Stack<IMethodSymbol>([definition]);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (_whole.TryGetValue(next, out var whole))
            {
                summary = summary.And(whole);
                continue;
            }

            var own = OwnOf(next, bodies, cancellation);
            summary = summary.And(own.Does);
            foreach (var callee in own.Callees.Where(reached.Add))
            {
                pending.Push(callee);
            }
        }

        return _whole.GetOrAdd(definition, summary);
    }

    /// <summary>What the method does by itself.</summary>
    internal OwnSummary OwnOf(IMethodSymbol method, BodySource bodies, CancellationToken cancellation)
    {
        if (_own.TryGetValue(method, out var known))
        {
            return known;
        }

        var does = MethodSummary.Nothing;
        var (callees, accessors) = (new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default), new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default));
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in OperationsOf(method, bodies, cancellation))
        {
            if (operation is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } primary } kept } && !primary.Equals(method, SymbolEqualityComparer.Default))
            {
                // A parameter of a primary constructor is one of its object.
                members.Add(kept.OriginalDefinition);
            }

            if (!OperationEffects.MayDo(operation.Kind))
            {
                // Most operations can do no more than this, and one is enough.
                does = does.Does(MethodEffects.Computes) || !api.IsAddress(operation.Type) ? does : does.And(MethodSummary.Of(MethodEffects.Computes));
                continue;
            }

            var callee = SeenCallee(operation, method);
            does = does.And(Effects.Of(operation, callee));
            does = does.Does(MethodEffects.Acts) || !Effects.IsEvent(operation) ? does : does.And(MethodSummary.Of(MethodEffects.Acts));
            if (callee is not null)
            {
                callees.Add(callee.OriginalDefinition);
            }

            if (operation is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference)
            {
                members.Add(reference.Member.OriginalDefinition);
                if (reference.Member is IPropertySymbol property && api.IsInSource(property) && !IsAutomatic(property))
                {
                    accessors.UnionWith(new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>().Select(accessor => accessor.OriginalDefinition));
                }
            }
        }

        return _own.GetOrAdd(method, new OwnSummary(does, callees, accessors, members));
    }

    /// <summary>What the operation does by itself.</summary>
    /// <param name="operation">An operation of a body.</param>
    /// <param name="caller">The method that it stands in.</param>
    public MethodEffects EffectsOf(IOperation operation, IMethodSymbol? caller) => Effects.Of(operation, SeenCallee(operation, caller)).MethodEffects;

    /// <summary>Whether the platform answers something about sockets, addresses or the system.</summary>
    public bool Tells(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } call => SystemTests.Asks(method) || api.EffectOf(method, call) != ApiEffect.None,
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference => api.EffectOf(reference.Member) != ApiEffect.None,
        _ => false,
    };

    /// <summary>What depends on what in the body of a method.</summary>
    public Dependences DependencesOf(IMethodSymbol method, BodySource bodies, CancellationToken cancellation) =>
        _dependences.TryGetValue(method, out var known) ? known : _dependences.GetOrAdd(method, bodies.OperationOf(method, cancellation) is { } body
            ? new DependenceWalk(this, cancellation).Of(body, method) : new Dependences());

    /// <summary>What depends on what in the initializers of a type.</summary>
    public Dependences DependencesOf(INamedTypeSymbol type, BodySource bodies, CancellationToken cancellation)
    {
        if (_dependences.TryGetValue(type, out var known))
        {
            return known;
        }

        var all = new Dependences();
        foreach (bool isStatic in new[] { true, false })
        {
            foreach (var root in bodies.InitializerRootsOf(type, isStatic, cancellation))
            {
                all.Add(new DependenceWalk(this, cancellation).Of(root, isStatic ? null : type.InstanceConstructors.FirstOrDefault()));
            }
        }

        return _dependences.GetOrAdd(type, all);
    }

    /// <summary>The operations of the body; a constructor runs the initializers of its type, too.</summary>
    private static IEnumerable<IOperation> OperationsOf(IMethodSymbol method, BodySource bodies, CancellationToken cancellation)
    {
        var body = bodies.OperationOf(method, cancellation)?.Descendants() ?? [];
        return method.MethodKind != MethodKind.Constructor ? body : bodies.InitializerRootsOf(method.ContainingType.OriginalDefinition, isStatic: false, cancellation)
            .SelectMany(root => root.DescendantsAndSelf()).Concat(body);
    }

    /// <summary>What an operation outside of any method does: one of an initializer.</summary>
    public MethodSummary Of(IOperation operation, BodySource bodies, CancellationToken cancellation) =>
        SeenCallee(operation, null) is { } callee ? Effects.Of(operation, callee).And(Of(callee, bodies, cancellation)) : Effects.Of(operation, null);

    private IMethodSymbol? SeenCallee(IOperation operation, IMethodSymbol? caller) =>
        operation.Callee() is { } target && !IsPlatform(target) && IsNear(target, caller) ? target : null;

    /// <summary>
    /// Whether it is a callee that can have to do with the caller's sockets: one of its own type, of a type with sockets,
    /// or one that takes or returns what sockets are made of. All others are not even looked at.
    /// </summary>
    public bool IsNear(IMethodSymbol target, IMethodSymbol? caller) => api.IsInSource(target)
        && ((caller is not null && SymbolEqualityComparer.Default.Equals(AnalysisRun.HomeOf(target), AnalysisRun.HomeOf(caller)))
            || ExtensionBlocks.IsMember(target) || HoldsSocket(target.ContainingType) || IsOfSockets(target.ReturnType) || target.Parameters.Any(p => IsOfSockets(p.Type)));

    private bool IsOfSockets(ITypeSymbol type) => HoldsSocket(type) || api.IsAddress(type);

    private bool HasSocketField(ISymbol type)
    {
        for (var t = (INamedTypeSymbol?)type; t is not null && api.IsInSource(t); t = t.BaseType)
        {
            if (t.GetMembers().OfType<IFieldSymbol>().Any(field => api.Carries(field.Type)))
            {
                return true;
            }
        }

        return false;
    }
}
