namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>
/// What can matter to the sockets of some bodies: a backward slice over variables and members, not over statements. A variable
/// matters if it reaches a socket operation, or is asked for in a test that decides about one and that another test, or an
/// assignment, has to agree with. All others have any value.
/// </summary>
internal sealed class Slice
{
    private readonly Dependences _all;
    private readonly HashSet<IMethodSymbol> _bodies;
    private readonly HashSet<object> _seen = [];
    private readonly HashSet<ISymbol> _mattering = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<object, List<(IOperation Test, IOperation Path)>> _asked = new(NodeComparer.Instance);

    /// <summary>What is asked for so that it matters.</summary>
    private readonly HashSet<object> _agreed = new(NodeComparer.Instance);

    /// <summary>By what matters: the questions that ask for what was derived from it.</summary>
    private readonly Dictionary<ISymbol, List<IOperation>> _derived = new(SymbolEqualityComparer.Default);
    private readonly Stack<object> _pending = new();

    /// <param name="all">What depends on what in the bodies.</param>
    /// <param name="bodies">The methods that they are of.</param>
    public Slice(Dependences all, HashSet<IMethodSymbol> bodies)
    {
        (_all, _bodies) = (all, bodies);
        foreach (object seed in all.Seeds)
        {
            _pending.Push(seed);
        }

        while (_pending.Count > 0)
        {
            Take(_pending.Pop());
        }
    }

    /// <summary>Whether what a variable, field or property holds can matter.</summary>
    public bool Matters(ISymbol symbol) => _mattering.Contains(Named.Definition(symbol)) || !IsSeen(symbol);

    /// <summary>Whether it can matter that the method runs.</summary>
    public bool Decides(IMethodSymbol method) => Named.Definition(method) is var definition
        && (_seen.Contains(new Execution(definition, IsDecisive: false)) || _seen.Contains(new Execution(definition, IsDecisive: true)));

    /// <summary>Whether all that is done with it is known: a variable of one of the bodies, or a member.</summary>
    private bool IsSeen(ISymbol symbol)
    {
        if (symbol is IFieldSymbol or IPropertySymbol)
        {
            return true;
        }

        var owner = symbol.ContainingSymbol as IMethodSymbol;
        if (symbol is IParameterSymbol && (owner?.MethodKind is null or MethodKind.AnonymousFunction || _all.Handed.Contains(Named.Definition(owner))))
        {
            return false;
        }

        while (owner is { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            owner = owner.ContainingSymbol as IMethodSymbol;
        }

        return owner is not null && _bodies.Contains(Named.Definition(owner));
    }

    private void Take(object node)
    {
        if (node is IOperation expression)
        {
            if (_seen.Add(expression))
            {
                foreach (var symbol in Named.In(expression))
                {
                    Take(symbol);
                }
            }

            return;
        }

        if (node is ISymbol named ? !_mattering.Add(named) : !_seen.Add(node))
        {
            return;
        }

        foreach (object on in _all.Of(node))
        {
            _pending.Push(on);
        }

        if (node is ISymbol origin && _derived.TryGetValue(origin, out var answers))
        {
            foreach (var path in answers)
            {
                _pending.Push(path);
            }
        }

        switch (node)
        {
            case IPropertySymbol property:
                Push(property.GetMethod is { } getter ? Named.Definition(getter) : null);
                Push(ParameterOf(property));
                break;
            case Execution { Code: var code, IsDecisive: true }:
                Compare(code);
                break;
            case Control control:
                Push(control.Outer);
                Push(control.Earlier);
                foreach (var test in control.Tests)
                {
                    Ask(test);
                    Push(control.Tells ? test : null);
                }

                break;
        }
    }

    private void Push(object? node)
    {
        if (node is not null)
        {
            _pending.Push(node);
        }
    }

    /// <summary>What one test asks for matters if another one asks for it, too, or an assignment decides it.</summary>
    private void Ask(IOperation test)
    {
        if (!_seen.Add(new Test(test)))
        {
            return;
        }

        if (test.DescendantsAndSelf().Any(operation => Named.OperatorOf(operation) is not null || operation is IInvocationOperation { TargetMethod.Name: nameof(ReferenceEquals) }))
        {
            _pending.Push(test);
        }

        foreach (var (asked, path) in Named.Tested(test))
        {
            Derive(asked, path);
            if (!_asked.TryGetValue(asked, out var tests))
            {
                _asked.Add(asked, tests = []);
            }

            tests.Add((test, path));
            Compare(asked);
        }
    }

    /// <summary>A variable that holds the answer to another question matters where what was asked for does.</summary>
    private void Derive(object asked, IOperation path)
    {
        foreach (var value in _all.Of(SymbolOf(asked)).OfType<IOperation>().ToList())
        {
            foreach (var origin in Named.In(value))
            {
                if (_mattering.Contains(origin))
                {
                    _pending.Push(path);
                }
                else if (_derived.TryGetValue(origin, out var paths))
                {
                    paths.Add(path);
                }
                else
                {
                    _derived.Add(origin, [path]);
                }
            }
        }
    }

    /// <summary>What a method returns says something of what it has done only where that decides.</summary>
    private void Compare(object asked)
    {
        var symbol = SymbolOf(asked);
        if (_asked.TryGetValue(asked, out var tests) && (tests.Exists(other => other.Test != tests[0].Test) || _all.Telling.Contains(symbol)
            || (_all.MayBeConstant(symbol) && (symbol is not IMethodSymbol || _seen.Contains(new Execution(symbol, IsDecisive: true))))))
        {
            foreach (var (_, path) in _agreed.Add(asked) ? tests : tests.Skip(tests.Count - 1))
            {
                _pending.Push(path);
            }
        }
    }

    private static ISymbol SymbolOf(object asked) => (asked as ArrayElement)?.Array ?? (ISymbol)asked;

    /// <summary>The parameter of the record that makes the property.</summary>
    private static IParameterSymbol? ParameterOf(IPropertySymbol property) =>
        property.ContainingType.IsRecord ? property.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.Name == property.Name && parameter.Locations.Intersect(property.Locations).Any()) : null;

    private sealed record Test(IOperation Operation);
}
