namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>One body on the call stack of the analysis.</summary>
/// <param name="graph">Its control-flow graph.</param>
/// <param name="code">What it is the body of: a method symbol, or the syntax of a lambda or initializer.</param>
/// <param name="self">What <c>this</c> is in it.</param>
/// <param name="caller">The call that led here.</param>
/// <param name="home">The outermost type that it stands in.</param>
/// <param name="isOwn">Whether that is the analyzed type.</param>
/// <param name="outer">The frame of the caller; for a lambda, too, since it shares the caller's variables.</param>
internal sealed class Frame(ControlFlowGraph graph, object code, Value? self, Site? caller, ISymbol home, bool isOwn, Frame? outer)
{
    public const int MaximumDepth = 8;

    public ControlFlowGraph Graph { get; } = graph;

    public object Code { get; } = code;

    /// <summary>The method that it is the body of, or that the lambda or local function stands in; null for an initializer.</summary>
    public IMethodSymbol? Method { get; } = code as IMethodSymbol ?? outer?.Method;

    /// <summary>Whether it is a lambda or local function, which shares the variables of the body around it.</summary>
    public bool IsNested => Code is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction };

    public Value? Self { get; } = self;

    public Site? Caller { get; } = caller;

    public ISymbol Home { get; } = home;

    public bool IsOwn { get; } = isOwn;

    /// <summary>Whether several run the function at a time: what one closes at its end, the next finds open.</summary>
    public bool IsConcurrent { get; init; } = outer?.IsConcurrent ?? false;

    /// <summary>Whether a handler stands around a call on the stack, so that it matters in which states the body throws.</summary>
    public bool IsCaught { get; init; }

    public Frame? Outer { get; } = outer;

    /// <summary>How many calls deep it is.</summary>
    public int Depth { get; init; } = outer is null ? 0 : outer.Depth + 1;

    /// <summary>What a capture that is assigned to stands for: the variable, field or property.</summary>
    public Dictionary<CaptureId, IOperation> Aliases { get; } = [];

    /// <summary>The disjuncts in which the present operation may throw.</summary>
    public List<Disjunct> Thrown { get; } = [];

    /// <summary>The disjuncts at the awaits so far: an async body comes back to its caller there, finished or not.</summary>
    public AbstractState? Suspended { get; private set; }

    /// <summary>The same call, not run yet.</summary>
    public Frame Anew() => For(Self, Caller);

    /// <summary>The same body, not run yet, of another object and called from elsewhere.</summary>
    public Frame For(Value? self, Site? caller) => new(Graph, Code, self, caller, Home, IsOwn, Outer) { IsConcurrent = IsConcurrent, IsCaught = IsCaught, Depth = Depth };

    public void Suspend(Disjunct disjunct) => Suspended = Suspended?.Join(AbstractState.Of(disjunct)) ?? AbstractState.Of(disjunct);

    public Site SiteOf(IOperation operation) => new(operation, Caller, Home, IsOwn);

    /// <summary>Whether the code is on the stack already: a recursion, which is not followed.</summary>
    public bool IsRunning(object code)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame.Code.Equals(code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The graph of a local function or lambda, from the innermost body that declares it.</summary>
    public ControlFlowGraph? GraphOf(IMethodSymbol localFunction)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            for (var graph = frame.Graph; graph is not null; graph = graph.Parent)
            {
                if (graph.LocalFunctions.Contains(localFunction))
                {
                    return graph.GetLocalFunctionControlFlowGraph(localFunction);
                }
            }
        }

        return null;
    }

    /// <inheritdoc cref="GraphOf(IMethodSymbol)"/>
    public ControlFlowGraph? GraphOf(IFlowAnonymousFunctionOperation lambda)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            for (var graph = frame.Graph; graph is not null; graph = graph.Parent)
            {
                if (Contains(graph, lambda))
                {
                    return graph.GetAnonymousFunctionControlFlowGraph(lambda);
                }
            }
        }

        return null;
    }

    private static bool Contains(ControlFlowGraph graph, IOperation operation)
    {
        var root = operation.Outermost();

        foreach (var block in graph.Blocks)
        {
            if (block.BranchValue == root || block.Operations.Contains(root))
            {
                return true;
            }
        }

        return false;
    }
}
