namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>The bodies that the analysis of some types may come to. What is not run decides nothing.</summary>
internal sealed class Scope
{
    private readonly Relevance _relevance;
    private readonly BodySource _bodies;
    private readonly CancellationToken _cancellation;
    private readonly RunnableBodies _runnable;
    private readonly Dependences _all = new();
    private readonly List<(IOperation, INamedTypeSymbol)> _creations = [];
    private readonly HashSet<IMethodSymbol> _reached = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _passed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _initialized = new(SymbolEqualityComparer.Default);
    private readonly HashSet<(ISymbol, ISymbol)> _overridden = [];
    private readonly Stack<IMethodSymbol> _pending = new();

    /// <param name="types">The types, with those nested in them.</param>
    /// <param name="relevance">Knows what methods do.</param>
    /// <param name="bodies">Where the bodies are.</param>
    public Scope(IEnumerable<INamedTypeSymbol> types, Relevance relevance, BodySource bodies, CancellationToken cancellation)
    {
        (_relevance, _bodies, _cancellation) = (relevance, bodies, cancellation);
        _runnable = new(relevance, bodies, cancellation);
        foreach (var type in types)
        {
            Enter(type);
        }

        do
        {
            ReadPending();
            ReachOverrides();
        }
        while (_pending.Count > 0);
    }

    /// <summary>Where sockets are made in the bodies, and in which outermost type.</summary>
    public IReadOnlyList<(IOperation Creation, INamedTypeSymbol Home)> Creations => _creations;

    /// <summary>What rules could report of the bodies.</summary>
    public Stakes Stakes => _all.Stakes;

    /// <summary>What can matter in the bodies.</summary>
    public Slice Slice => field ??= new(_all, _reached);

    private void Enter(INamedTypeSymbol type)
    {
        Initialize(type);
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            Call(method);
        }

        // Objects of the analyzed types are constructed first of all.
        foreach (var constructor in type.Constructors)
        {
            Reach(constructor);
        }
    }

    private void ReadPending()
    {
        while (_pending.Count > 0)
        {
            var method = _pending.Pop();
            Read(_relevance.DependencesOf(method, _bodies, _cancellation), method);
            Initialize(method.ContainingType);
            var own = _relevance.OwnOf(method, _bodies, _cancellation);
            foreach (var callee in own.Callees.Concat(own.Accessors))
            {
                Call(callee);
            }
        }
    }

    private void ReachOverrides()
    {
        foreach (var called in _all.Entered.ToList())
        {
            Reach(called);
        }

        var overridable = _all.Virtual.ToLookup<IMethodSymbol, ISymbol>(method => method.ContainingType.OriginalDefinition, SymbolEqualityComparer.Default);
        foreach (var type in _all.Created.ToList())
        {
            foreach (var method in Ancestors(type).SelectMany(ancestor => overridable[ancestor]))
            {
                if (Callee.Implementation(method, type) is { } implementation && _bodies.OperationOf(implementation, _cancellation) is not null)
                {
                    Override(method, Named.Definition(implementation));
                }
            }
        }
    }

    private void Read(Dependences of, ISymbol code)
    {
        _all.Add(of);
        _creations.AddRange(of.Creations.Select(creation => (creation, AnalysisRun.HomeOf(code))));
    }

    private void Initialize(INamedTypeSymbol type)
    {
        for (var initializing = type.OriginalDefinition; initializing is not null && _initialized.Add(initializing); initializing = initializing.BaseType?.OriginalDefinition)
        {
            if (Relevance.IsPlatform(initializing))
            {
                break;
            }

            Read(_relevance.DependencesOf(initializing, _bodies, _cancellation), initializing);
        }
    }

    private static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol type)
    {
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            yield return ancestor.OriginalDefinition;
        }

        foreach (var implemented in type.AllInterfaces)
        {
            yield return implemented.OriginalDefinition;
        }
    }

    private void Call(IMethodSymbol method)
    {
        var called = Named.Definition(method);
        if (_reached.Contains(called))
        {
            return;
        }

        if (_runnable.Contain(called))
        {
            Reach(called);
        }
        else if (_passed.Add(called))
        {
            // What it assigns has another value from then on.
            foreach (var written in _relevance.WholeOf(called, _bodies, _cancellation).Writes)
            {
                _all.Add(Named.Definition(written), new Execution(called, IsDecisive: false));
            }
        }
    }

    private void Reach(IMethodSymbol method)
    {
        if (_reached.Add(Named.Definition(method)))
        {
            _pending.Push(Named.Definition(method));
        }
    }

    /// <summary>What is passed to the one comes to the other.</summary>
    private void Override(IMethodSymbol method, IMethodSymbol implementation)
    {
        if (SymbolEqualityComparer.Default.Equals(method, implementation) || !_overridden.Add((method, implementation)))
        {
            return;
        }

        Reach(implementation);
        _all.Add(method, implementation);
        _all.Add(new Execution(implementation, IsDecisive: true), new Execution(method, IsDecisive: true));
        _all.Add(new Execution(implementation, IsDecisive: false), new Execution(method, IsDecisive: false));
        foreach (var (parameter, original) in implementation.Parameters.Zip(method.Parameters, (parameter, original) => (parameter, original)))
        {
            _all.Add(parameter, original);
        }
    }
}
