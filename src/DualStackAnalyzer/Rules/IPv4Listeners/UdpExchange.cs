namespace DualStackAnalyzer.Rules.IPv4Listeners;

/// <summary>
/// Who speaks first on a UDP socket: a client sends before it receives, whatever port it is bound to. Told from the order of the
/// calls in the type's bodies; the bodies of private methods stand where these are called, those of delegates where they are made.
/// </summary>
internal sealed class UdpExchange
{
    /// <summary>Deeper than what is written by hand: what nests deeper is not looked into.</summary>
    private const int MaximumDepth = 200;

    private readonly ISymbol _variable;
    private readonly HashSet<ISymbol> _aliases = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IOperation, First> _found = [];
    private readonly HashSet<ISymbol> _called;
    private readonly HashSet<IOperation> _polls = [];
    private readonly bool _receives;
    private int _depth;

    private UdpExchange(ISymbol variable, TypeFacts facts)
    {
        _variable = variable;
        var operations = facts.Bodies.SelectMany(body => body.Operations).ToList();
        _aliases.UnionWith(operations.OfType<IVariableDeclaratorOperation>().Where(local => IsOfVariable(local.GetVariableInitializer()?.Value)).Select(local => local.Symbol).ToList());
        _called = new(operations.Select(Calls.Callee).OfType<IMethodSymbol>().Select(method => method.OriginalDefinition), SymbolEqualityComparer.Default);
        foreach (var body in facts.Bodies.Where(body => body.Method is not null))
        {
            _bodies[body.Method!] = body.Operations[0];
        }

        foreach (var function in operations.OfType<ILocalFunctionOperation>().Where(function => function.Body is not null))
        {
            _bodies[function.Symbol] = function.Body!;
        }

        var receiving = facts.Bodies.Select(body => (Asks: body.Operations.Any(AsksWhatHasCome), Calls: body.Operations.OfType<IInvocationOperation>().Where(call => IsCall(call, "Receive")).ToList())).ToList();
        _receives = receiving.Any(body => body.Calls.Count > 0);
        if (receiving.Any(body => !body.Asks && body.Calls.Count > 0))
        {
            _polls.UnionWith(receiving.Where(body => body.Asks).SelectMany(body => body.Calls));
        }
    }

    /// <summary>What the calls of a body do first with the socket.</summary>
    private enum First
    {
        /// <summary>On some path at least neither, and on none it receives.</summary>
        Neither,
        Sends,

        /// <summary>On some path.</summary>
        Receives,
    }

    /// <summary>Whether the socket sends to a peer before it receives.</summary>
    public static bool IsOfClient(SocketHistory history, TypeFacts facts) =>
        SocketCalls.VariableOf(history.Creation.Operation) is { } variable && SocketCalls.Exist(history, facts, "Send") && new UdpExchange(variable, facts).IsOfClient(history);

    /// <summary>Whether it sends first: what is done where the socket is bound comes first; else each way in from outside may come first.</summary>
    private bool IsOfClient(SocketHistory history)
    {
        var binds = history.Binds.Select(bind => bind.Site.Outermost().Operation.Syntax).ToList();
        var beginnings = _bodies.Values.Where(body => binds.Any(bind => bind.SyntaxTree == body.Syntax.SyntaxTree && body.Syntax.Span.Contains(bind.Span)))
            .Select(FirstIn).Where(first => first != First.Neither).ToList();
        return beginnings.Count > 0
            ? beginnings.All(first => first == First.Sends)
            : _receives && _bodies.Where(body => !IsReachedWithin(body.Key)).All(body => FirstIn(body.Value) != First.Receives);
    }

    /// <summary>Whether the type itself calls the method, or makes a delegate of it, and others cannot.</summary>
    private bool IsReachedWithin(ISymbol method) => method is IMethodSymbol { MethodKind: MethodKind.LocalFunction }
        || (method.DeclaredAccessibility == Accessibility.Private && _called.Contains(method));

    private First FirstIn(IOperation body)
    {
        if (!_found.TryGetValue(body, out var first))
        {
            // What calls itself does nothing before that.
            _found[body] = First.Neither;
            _found[body] = first = Of(body);
        }

        return first;
    }

    private First Of(IOperation operation)
    {
        _depth++;
        var first = _depth > MaximumDepth ? First.Neither : OfEach(operation);
        _depth--;
        return first;
    }

    private First OfEach(IOperation operation) => operation switch
    {
        ILocalFunctionOperation => First.Neither,
        IAnonymousFunctionOperation lambda => Later(FirstIn(lambda.Body)),
        IMethodReferenceOperation { Method: var method } => Later(Called(method)),
        IConditionalOperation choice => Then(Of(choice.Condition), () => OneOf(Of(choice.WhenTrue), choice.WhenFalse is { } other ? Of(other) : First.Neither)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => Then(Of(both.LeftOperand), () => OneOf(Of(both.RightOperand), First.Neither)),
        ISwitchCaseOperation or ISwitchExpressionArmOperation or ICatchClauseOperation => OneOf(InOrder(operation.ChildOperations), First.Neither),
        IInvocationOperation call when IsCall(call, "Send") => Then(InOrder(call.ChildOperations.Where(child => child is not IArgumentOperation { Value: IDelegateCreationOperation })), () => First.Sends),
        IInvocationOperation call => Then(InOrder(call.ChildOperations), () => IsCall(call, "Receive") && !_polls.Contains(call) ? First.Receives : Called(call.TargetMethod)),
        _ => InOrder(operation.ChildOperations),
    };

    private First Called(IMethodSymbol method) => _bodies.TryGetValue(method.OriginalDefinition, out var body) ? FirstIn(body) : First.Neither;

    /// <summary>A delegate may run at once, or never.</summary>
    private static First Later(First first) => OneOf(first, First.Neither);

    private static First OneOf(First left, First right) => left == right ? left : left == First.Receives || right == First.Receives ? First.Receives : First.Neither;

    private static First Then(First first, Func<First> next) => first == First.Neither ? next() : first;

    private First InOrder(IEnumerable<IOperation> operations) => operations.Select(Of).FirstOrDefault(first => first != First.Neither);

    private bool IsCall(IInvocationOperation call, string name) => SocketCalls.IsCallOf(call, name) && IsOfVariable(call.Instance);

    private bool IsOfVariable(IOperation? value) => SocketCalls.ReferredBy(value) is { } symbol
        && (SymbolEqualityComparer.Default.Equals(symbol, _variable) || _aliases.Contains(symbol));

    /// <summary>Whether it asks what has come, not waiting: what came too late is thrown away, unless all that receive are of this kind.</summary>
    private bool AsksWhatHasCome(IOperation operation) => operation is IPropertyReferenceOperation { Property.Name: "Available", Instance: var instance } && IsOfVariable(instance);
}
