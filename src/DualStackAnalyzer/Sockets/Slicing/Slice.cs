namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>
/// What can matter to the sockets of some bodies: a backward slice over variables and members, not over statements. A variable
/// matters if it reaches a socket operation, or is asked for in a test that decides about one, unless it is read nowhere else.
/// All others have any value.
/// </summary>
internal sealed class Slice
{
    private readonly Dependences _all;
    private readonly HashSet<IMethodSymbol> _bodies;
    private readonly HashSet<object> _seen = [];
    private readonly HashSet<ISymbol> _mattering = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IOperation> _tests = [];
    private readonly Dictionary<object, bool> _lone = new(NodeComparer.Instance);
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

    /// <summary>Whether a local variable that matters counts the turns of a loop, where all that changes it is seen.</summary>
    public bool Counts(ISymbol local) => _all.Counters.Contains(local) && !_all.ChangedOutOfSight.Contains(local) && Matters(local);

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

        var owner = symbol as IMethodSymbol ?? symbol.ContainingSymbol as IMethodSymbol;
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

        switch (node)
        {
            case IPropertySymbol property:
                Push(property.GetMethod is { } getter ? Named.Definition(getter) : null);
                Push(ParameterOf(property));
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

    /// <summary>What a test asks for matters unless nothing else ever can.</summary>
    private void Ask(IOperation test)
    {
        if (!_tests.Add(test))
        {
            return;
        }

        foreach (var (asked, path) in Named.Tested(test))
        {
            if (!IsLone(asked))
            {
                _pending.Push(path);
            }
        }
    }

    /// <summary>
    /// Whether it is read once, where it is asked for, is given no constant that tells which way led there, and what it is
    /// made of is read once, too: no other test can have to agree.
    /// </summary>
    private bool IsLone(object asked)
    {
        var symbol = SymbolOf(asked);
        if (_lone.TryGetValue(asked, out bool isLone))
        {
            return isLone;
        }

        _lone.Add(asked, false);
        isLone = symbol is ILocalSymbol or IParameterSymbol && _all.ReadsOf(asked) == 1 && (asked is ISymbol || _all.ReadsOf(symbol) == 0)
            && !_all.MayBeConstant(symbol) && !_all.Telling.Contains(symbol) && IsSeen(symbol)
            && _all.Of(symbol).OfType<IOperation>().SelectMany(Named.In).All(IsLone);
        _lone[asked] = isLone;
        return isLone;
    }

    private static ISymbol SymbolOf(object asked) => (asked as ArrayElement)?.Array ?? (ISymbol)asked;

    /// <summary>The parameter of the record that makes the property.</summary>
    private static IParameterSymbol? ParameterOf(IPropertySymbol property) => !property.ContainingType.IsRecord ? null
        : property.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters).FirstOrDefault(property.IsMadeOf);
}
