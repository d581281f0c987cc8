namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>
/// What depends on what in some bodies. A node is a symbol (its value; of a method, what it returns), an
/// <see cref="Execution"/>, a <see cref="Control"/>, or an expression, which depends on all that it names.
/// </summary>
internal sealed class Dependences
{
    private readonly Dictionary<object, List<object>> _on = new(NodeComparer.Instance);
    private readonly HashSet<ISymbol> _constant = new(SymbolEqualityComparer.Default);

    /// <summary>What sockets depend on at once.</summary>
    public List<object> Seeds { get; } = [];

    /// <summary>Where sockets are made.</summary>
    public List<IOperation> Creations { get; } = [];

    /// <summary>What rules could report of it.</summary>
    public Stakes Stakes { get; set; }

    /// <summary>The types of the project of which objects are made.</summary>
    public HashSet<INamedTypeSymbol> Created { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The methods that are called and may be overridden.</summary>
    public HashSet<IMethodSymbol> Virtual { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The operators and methods of structs that are called: they are entered, whatever they have to do with.</summary>
    public HashSet<IMethodSymbol> Entered { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The methods of which delegates are made: what they are given is not seen.</summary>
    public HashSet<IMethodSymbol> Handed { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The variables and methods whose values are made of what the platform answers.</summary>
    public HashSet<ISymbol> Telling { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The local variables that count the turns of a loop.</summary>
    public HashSet<ISymbol> Counters { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The local variables that code may change which is not followed in its turn.</summary>
    public HashSet<ISymbol> ChangedOutOfSight { get; } = new(SymbolEqualityComparer.Default);

    public IReadOnlyList<object> Of(object node) => _on.TryGetValue(node, out var on) ? on : [];

    /// <summary>Whether a variable is given a constant somewhere, or a method returns one: a test of it can tell which way led there.</summary>
    public bool MayBeConstant(ISymbol symbol) => _constant.Contains(symbol);

    public void Add(object node, object? on)
    {
        if (on is null)
        {
            return;
        }

        if (!_on.TryGetValue(node, out var all))
        {
            _on.Add(node, all = []);
        }

        all.Add(on);
    }

    private readonly Dictionary<object, int> _reads = new(NodeComparer.Instance);

    /// <summary>How often a symbol, or an element of an array with its number, is read.</summary>
    public int ReadsOf(object asked) => _reads.TryGetValue(asked, out int count) ? count : 0;

    public void AddRead(object asked, int count = 1) => _reads[asked] = ReadsOf(asked) + count;

    public void AddValue(ISymbol symbol, IOperation value)
    {
        if (IsConstant(value))
        {
            _constant.Add(symbol);
        }
    }

    /// <summary>Notes that a variable may be given a constant by way of another that stands for it.</summary>
    public void AddConstant(ISymbol symbol) => _constant.Add(symbol);

    public void Add(Dependences other)
    {
        foreach (var entry in other._on)
        {
            if (_on.TryGetValue(entry.Key, out var all))
            {
                all.AddRange(entry.Value);
            }
            else
            {
                _on.Add(entry.Key, [.. entry.Value]);
            }
        }

        _constant.UnionWith(other._constant);
        foreach (var entry in other._reads)
        {
            AddRead(entry.Key, entry.Value);
        }

        Seeds.AddRange(other.Seeds);
        Creations.AddRange(other.Creations);
        Stakes |= other.Stakes;
        Created.UnionWith(other.Created);
        Virtual.UnionWith(other.Virtual);
        Entered.UnionWith(other.Entered);
        Handed.UnionWith(other.Handed);
        Telling.UnionWith(other.Telling);
        Counters.UnionWith(other.Counters);
        ChangedOutOfSight.UnionWith(other.ChangedOutOfSight);
    }

    private static bool IsConstant(IOperation value) => value switch
    {
        { ConstantValue.HasValue: true } or IDefaultValueOperation => true,
        IConversionOperation conversion => IsConstant(conversion.Operand),
        ISwitchExpressionOperation choice => choice.Arms.Any(arm => IsConstant(arm.Value)),
        ICoalesceOperation coalesce => IsConstant(coalesce.WhenNull),
        IArrayCreationOperation { Initializer: not null } or IObjectCreationOperation { Initializer: not null } => true,
        IConditionalOperation conditional => IsConstant(conditional.WhenTrue) || (conditional.WhenFalse is { } other && IsConstant(other)),
        _ => false,
    };
}
