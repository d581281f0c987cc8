namespace DualStackAnalyzer.Flow;

/// <summary>
/// Which variables and captures of a body may still be read: a backward may-analysis over its graph. Variables that
/// lambdas and local functions mention, and references, are never dead.
/// </summary>
internal sealed class Liveness
{
    private readonly ControlFlowGraph _graph;
    private readonly Dictionary<object, int> _index = [];
    private readonly Dictionary<CaptureId, HashSet<int>> _behindCapture = [];
    private readonly IndexSet[] _atStart;
    private readonly BlockAccess[] _accesses;
    private readonly Dictionary<ControlFlowRegion, IndexSet> _afterFinally = [];

    /// <summary>What is live at the start of the block that is visited.</summary>
    private readonly IndexSet _live;

    private Liveness(ControlFlowGraph graph, IEnumerable<IParameterSymbol> parameters, CancellationToken cancellation)
    {
        _graph = graph;
        Number(parameters, cancellation);
        FindAliases();
        _accesses = [.. graph.Blocks.Select(AccessesOf)];
        _atStart = [.. graph.Blocks.Select(_ => new IndexSet(_index.Count))];
        _live = new(_index.Count);
        Solve();
    }

    /// <summary>What a block reads before it assigns it, and what it assigns.</summary>
    private readonly record struct BlockAccess(int[] Read, int[] Assigned);

    /// <param name="graph">The graph of the body.</param>
    /// <param name="parameters">The parameters of the body's method.</param>
    /// <param name="cancellation">Asked between nested bodies.</param>
    public static Liveness Of(ControlFlowGraph graph, IEnumerable<IParameterSymbol> parameters, CancellationToken cancellation) =>
        new(graph, parameters, cancellation);

    /// <summary>Whether a variable (<see cref="ISymbol"/>) or <see cref="CaptureId"/> of this body is not read from the block on.</summary>
    public bool IsDead(object variable, int block) => _index.TryGetValue(variable, out int index) && !_atStart[block].Contains(index);

    private void Number(IEnumerable<IParameterSymbol> parameters, CancellationToken cancellation)
    {
        var captured = new HashSet<ISymbol>(
            _graph.NestedOperations(cancellation).Concat(_graph.DescendantOperations().Where(IsReferredTo)).Select(VariableOf).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        foreach (var parameter in parameters.Where(it => it.RefKind == RefKind.None && !captured.Contains(it)))
        {
            Add(parameter);
        }

        foreach (var region in Regions(_graph.Root))
        {
            foreach (var local in region.Locals.Where(it => it.RefKind == RefKind.None && !captured.Contains(it)))
            {
                Add(local);
            }

            foreach (var capture in region.CaptureIds)
            {
                Add(capture);
            }
        }

        void Add(object variable)
        {
            _index[variable] = _index.Count;
        }
    }

    /// <summary>Whether a reference to the variable is kept, through which it is read later.</summary>
    private static bool IsReferredTo(IOperation operation) => VariableOf(operation) is not null && operation.Parent switch
    {
        ISimpleAssignmentOperation { IsRef: true } assignment => assignment.Value == operation,
        IAddressOfOperation => true,
        IArgumentOperation { Parameter.RefKind: not RefKind.None } argument => argument.Parent is IObjectCreationOperation
            or IInvocationOperation { TargetMethod.RefKind: not RefKind.None },
        _ => false,
    };

    private static IEnumerable<ControlFlowRegion> Regions(ControlFlowRegion root) =>
        root.NestedRegions.SelectMany(Regions).Prepend(root);

    /// <summary>A capture may stand for a place that is assigned to later: what the place is made of is read then.</summary>
    private void FindAliases()
    {
        foreach (var capture in _graph.DescendantOperations().OfType<IFlowCaptureOperation>())
        {
            if (!_behindCapture.TryGetValue(capture.Id, out var behind))
            {
                _behindCapture.Add(capture.Id, behind = []);
            }

            behind.UnionWith(capture.Value.DescendantsAndSelf().Select(VariableOf).OfType<object>()
                .Where(_index.ContainsKey).Select(variable => _index[variable]));
        }
    }

    private void Solve()
    {
        bool isChanged;
        do
        {
            isChanged = false;
            for (int ordinal = _graph.Blocks.Length - 1; ordinal >= 0; ordinal--)
            {
                isChanged |= Visit(_graph.Blocks[ordinal]);
            }
        }
        while (isChanged);
    }

    private BlockAccess AccessesOf(BasicBlock block)
    {
        var (read, assigned) = (new HashSet<int>(), new HashSet<int>());
        Read(block.BranchValue, read);
        for (int i = block.Operations.Length - 1; i >= 0; i--)
        {
            if (Assigned(block.Operations[i]) is { } variable && _index.TryGetValue(variable, out int index))
            {
                read.Remove(index);
                assigned.Add(index);
            }

            Read(block.Operations[i], read);
        }

        return new([.. read], [.. assigned]);
    }

    private bool Visit(BasicBlock block)
    {
        _live.Clear();
        bool isChanged = Follow(block, block.FallThroughSuccessor) | Follow(block, block.ConditionalSuccessor);
        foreach (int assigned in _accesses[block.Ordinal].Assigned)
        {
            _live.Remove(assigned);
        }

        foreach (int read in _accesses[block.Ordinal].Read)
        {
            _live.Add(read);
        }

        // A handler may be entered before any of the assignments.
        for (var region = block.EnclosingRegion; region is not null && region != _graph.Root; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try)
            {
                continue;
            }

            foreach (var handler in region.EnclosingRegion!.NestedRegions)
            {
                if (handler != region)
                {
                    _live.UnionWith(_atStart[handler.FirstBlockOrdinal]);
                }
            }
        }

        return _atStart[block.Ordinal].UnionWith(_live) | isChanged;
    }

    private bool Follow(BasicBlock block, ControlFlowBranch? branch)
    {
        bool isChanged = false;
        if (branch?.Destination is { } destination)
        {
            _live.UnionWith(_atStart[destination.Ordinal]);
            foreach (var region in branch.FinallyRegions)
            {
                _live.UnionWith(_atStart[region.FirstBlockOrdinal]);
                isChanged |= AfterFinally(region).UnionWith(_atStart[destination.Ordinal]);
            }
        }
        else if (branch?.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            for (var region = block.EnclosingRegion; region is not null && region != _graph.Root; region = region.EnclosingRegion)
            {
                if (region.Kind == ControlFlowRegionKind.Finally)
                {
                    _live.UnionWith(AfterFinally(region));
                }
            }
        }

        return isChanged;
    }

    private IndexSet AfterFinally(ControlFlowRegion region)
    {
        if (!_afterFinally.TryGetValue(region, out var live))
        {
            _afterFinally.Add(region, live = new IndexSet(_index.Count));
        }

        return live;
    }

    private void Read(IOperation? root, HashSet<int> read)
    {
        foreach (var operation in root?.DescendantsAndSelf() ?? [])
        {
            if (VariableOf(operation) is not { } variable || IsAssigned(operation))
            {
                continue;
            }

            if (_index.TryGetValue(variable, out int index))
            {
                read.Add(index);
            }

            if (variable is CaptureId capture && _behindCapture.TryGetValue(capture, out var behind))
            {
                read.UnionWith(behind);
            }
        }
    }

    /// <summary>The variable or capture that an operation at the top of a block assigns, whatever it was.</summary>
    private static object? Assigned(IOperation operation) => operation switch
    {
        IFlowCaptureOperation capture => capture.Id,
        IExpressionStatementOperation statement => Assigned(statement.Operation),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation or IParameterReferenceOperation } assignment => VariableOf(assignment.Target),
        _ => null,
    };

    private static bool IsAssigned(IOperation reference) =>
        reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference
        && reference is ILocalReferenceOperation or IParameterReferenceOperation;

    private static object? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation capture => capture.Id,
        _ => null,
    };
}
