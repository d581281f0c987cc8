namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>The bodies that the analysis of a type may come to.</summary>
internal static class Scope
{
    /// <summary>The slice over all bodies that may be run for some types. What is not run decides nothing.</summary>
    public static Slice SliceOf(IEnumerable<INamedTypeSymbol> types, Relevance relevance, BodySource bodies, CancellationToken cancellation)
    {
        var all = new Dependences();
        var creations = new List<(IOperation, INamedTypeSymbol)>();
        var runnable = new RunnableBodies(relevance, bodies, cancellation);
        var reached = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var passed = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var initialized = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<IMethodSymbol>();
        var overridden = new HashSet<(ISymbol, ISymbol)>();
        foreach (var type in types)
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

        do
        {
            while (pending.Count > 0)
            {
                var method = pending.Pop();
                Read(relevance.DependencesOf(method, bodies, cancellation), method);
                Initialize(method.ContainingType);
                var own = relevance.OwnOf(method, bodies, cancellation);
                foreach (var callee in own.Callees.Concat(own.Accessors))
                {
                    Call(callee);
                }
            }

            foreach (var called in all.Entered.ToList())
            {
                Reach(called);
            }

            var overridable = all.Virtual.ToLookup<IMethodSymbol, ISymbol>(method => method.ContainingType.OriginalDefinition, SymbolEqualityComparer.Default);
            foreach (var type in all.Created.ToList())
            {
                foreach (var method in Ancestors(type).SelectMany(ancestor => overridable[ancestor]))
                {
                    if (Callee.Implementation(method, type) is { } implementation && bodies.OperationOf(implementation, cancellation) is not null)
                    {
                        Override(method, Named.Definition(implementation));
                    }
                }
            }
        }
        while (pending.Count > 0);

        return new(all, reached) { Creations = creations };

        void Read(Dependences of, ISymbol code)
        {
            all.Add(of);
            creations.AddRange(of.Creations.Select(creation => (creation, AnalysisRun.HomeOf(code))));
        }

        void Initialize(INamedTypeSymbol type)
        {
            for (var initializing = type.OriginalDefinition; initializing is not null && initialized.Add(initializing); initializing = initializing.BaseType?.OriginalDefinition)
            {
                if (Relevance.IsPlatform(initializing))
                {
                    break;
                }

                Read(relevance.DependencesOf(initializing, bodies, cancellation), initializing);
            }
        }

        static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol type)
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

        void Call(IMethodSymbol method)
        {
            var called = Named.Definition(method);
            if (reached.Contains(called))
            {
                return;
            }

            if (runnable.Contain(called))
            {
                Reach(called);
            }
            else if (passed.Add(called))
            {
                // What it assigns has another value from then on.
                foreach (var written in relevance.WholeOf(called, bodies, cancellation).Writes)
                {
                    all.Add(Named.Definition(written), new Execution(called, IsDecisive: false));
                }
            }
        }

        void Reach(IMethodSymbol method)
        {
            if (reached.Add(Named.Definition(method)))
            {
                pending.Push(Named.Definition(method));
            }
        }

        // What is passed to the one comes to the other.
        void Override(IMethodSymbol method, IMethodSymbol implementation)
        {
            if (SymbolEqualityComparer.Default.Equals(method, implementation) || !overridden.Add((method, implementation)))
            {
                return;
            }

            Reach(implementation);
            all.Add(method, implementation);
            all.Add(new Execution(implementation, IsDecisive: true), new Execution(method, IsDecisive: true));
            all.Add(new Execution(implementation, IsDecisive: false), new Execution(method, IsDecisive: false));
            foreach (var (parameter, original) in implementation.Parameters.Zip(method.Parameters, (parameter, original) => (parameter, original)))
            {
                all.Add(parameter, original);
            }
        }
    }
}
