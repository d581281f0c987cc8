namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>Reads from the operations of one body what depends on what.</summary>
internal sealed class DependenceWalk
{
    private readonly Relevance _relevance;
    private readonly CancellationToken _cancellation;
    private readonly Dependences _found = new();
    private readonly ValueDependences _values;
    private readonly CallDependences _calls;
    private readonly Stack<(IOperation Operation, IMethodSymbol? Function, Control? Control)> _pending = new();

    /// <summary>The last way out of each function that stands under a test.</summary>
    private readonly Dictionary<ISymbol, Control> _exits = new(SymbolEqualityComparer.Default);

    public DependenceWalk(Relevance relevance, CancellationToken cancellation)
    {
        (_relevance, _cancellation) = (relevance, cancellation);
        _values = new(_found, relevance);
        _calls = new(_found, _values);
    }

    /// <param name="body">The operation of a body or initializer.</param>
    /// <param name="method">What it is the body of; null for an initializer.</param>
    public Dependences Of(IOperation body, IMethodSymbol? method)
    {
        _found.Stakes = method is null ? Stakes.None : _relevance.Stakes.OfParameters(method);
        _pending.Push((body, method, null));
        while (_pending.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            var (operation, function, control) = _pending.Pop();
            var here = new ProgramPoint(operation, function, control, function is null || !_exits.TryGetValue(function, out var exit) ? null : exit);
            Visit(here);
            PushChildren(here);
        }

        return _found;
    }

    private void Visit(ProgramPoint here)
    {
        if (here.Operation is ILocalReferenceOperation use && CountedLoops.IsChangedOutOfSight(use, here.Function))
        {
            _found.ChangedOutOfSight.Add(use.Local);
        }

        if (Named.SymbolOf(here.Operation) is { } read && !(here.Operation.Parent is ISimpleAssignmentOperation { IsRef: false } written && written.Target == here.Operation))
        {
            _found.AddRead(Named.ElementOf(here.Operation, read) ?? (object)read);
        }

        switch (here.Operation)
        {
            case IReturnOperation { Kind: not OperationKind.YieldBreak, ReturnedValue: { } value }:
                if (here.Function is not null)
                {
                    _values.Depend(here, Named.Definition(here.Function), value);
                    _found.AddValue(Named.Definition(here.Function), value);
                    _values.Tell(Named.Definition(here.Function), value);
                    _values.Alias(Named.Definition(here.Function), value);
                    _values.Refer(here.Function.RefKind != RefKind.None, Named.Definition(here.Function), value);
                }

                Leave(here);
                break;
            case IThrowOperation:
                Leave(here);
                break;
            case IReturnOperation or IBranchOperation { BranchKind: BranchKind.Continue or BranchKind.GoTo }:
                Leave(here);
                break;
            case IBranchOperation jump when jump.GetCorrespondingOperation() is ILoopOperation:
                Leave(here);
                break;
            case IVariableDeclaratorOperation declarator:
                _values.Assign(here, declarator.Symbol, declarator.GetVariableInitializer()?.Value);
                _values.Refer(declarator.Symbol.RefKind != RefKind.None, declarator.Symbol, declarator.GetVariableInitializer()?.Value);
                break;
            case ISymbolInitializerOperation initializer:
                foreach (var assigned in initializer.Initialized())
                {
                    _values.Assign(here, assigned, initializer.Value);
                }

                break;
            case IForEachLoopOperation loop:
                foreach (var variable in loop.Locals)
                {
                    _values.Assign(here, variable, loop.Collection);
                    _calls.Enumerate(here, variable, loop.Collection.Type);
                }

                break;
            case IDeconstructionAssignmentOperation deconstruction:
                foreach (var target in Named.In(deconstruction.Target))
                {
                    _values.Assign(here, target, deconstruction.Value);
                }

                break;
            case IAssignmentOperation assignment:
                _values.Assign(here, assignment.Target, Named.OperatorOf(assignment) is null ? assignment.Value : assignment);
                _values.Refer(assignment is ISimpleAssignmentOperation { IsRef: true }, Named.SymbolOf(assignment.Target), assignment.Value);
                break;
            case IIncrementOrDecrementOperation update:
                _values.Assign(here, update.Target, Named.OperatorOf(update) is null ? update.Target : update);
                break;
            case IIsPatternOperation test:
                _values.Declare(here, test.Pattern, test.Value);
                break;
            case ISwitchCaseOperation { Parent: ISwitchOperation choice } some:
                foreach (var clause in some.Clauses)
                {
                    _values.Declare(here, clause, choice.Value);
                }

                break;
            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm:
                _values.Declare(here, arm.Pattern, choice.Value);
                break;
            case IAnonymousFunctionOperation lambda:
                _calls.Hand(here, lambda.Symbol);
                break;
            case IMethodReferenceOperation reference:
                _calls.Hand(here, Named.Definition(reference.Method));
                break;
        }

        if (CallDependences.MayCall(here.Operation.Kind))
        {
            _calls.Call(here);
        }

        if (!OperationEffects.MayDo(here.Operation.Kind))
        {
            Seed(here, MethodEffects.None);
            return;
        }

        var effects = _relevance.EffectsOf(here.Operation, here.Function);
        if (_relevance.Effects.IsCreation(here.Operation))
        {
            _found.Creations.Add(here.Operation);
        }

        _found.Stakes |= _relevance.Stakes.Of(here.Operation);
        Seed(here, effects);
    }

    private void PushChildren(ProgramPoint here)
    {
        var (operation, function, control) = (here.Operation, here.Function, here.Control);
        switch (operation)
        {
            case IConditionalOperation conditional:
                var branch = Under(here, conditional.Condition);
                Push(function, (conditional.Condition, control), (conditional.WhenTrue, branch), (conditional.WhenFalse, branch));
                break;
            case IWhileLoopOperation { Condition: { } test } loop:
                Push(function, (test, control), (loop.Body, Turns(here, test)));
                break;
            case IForLoopOperation loop:
                var turn = loop.Condition is null ? control : Turns(here, loop.Condition);
                Push(function, [.. loop.Before.Select(before => (before, control)), (loop.Condition, control), (loop.Body, turn), .. loop.AtLoopBottom.Select(after => (after, turn))]);
                break;
            case IForEachLoopOperation loop:
                Push(function, (loop.Collection, control), (loop.LoopControlVariable, control), (loop.Body, Under(here, loop.Collection)));
                break;
            case ISwitchOperation choice:
                var ofCase = Under(here, [choice.Value, .. choice.Cases.SelectMany(each => each.Clauses)]);
                Push(function, [(choice.Value, control), .. choice.Cases.Select(some => ((IOperation?)some, (Control?)ofCase))]);
                break;
            case ISwitchExpressionOperation choice:
                var ofArm = Under(here, [choice.Value, .. choice.Arms.Select(each => each.Pattern), .. choice.Arms.Select(each => each.Guard).OfType<IOperation>()]);
                Push(function, [(choice.Value, control), .. choice.Arms.Select(arm => ((IOperation?)arm, (Control?)ofArm))]);
                break;
            case IConditionalAccessOperation access:
                Push(function, (access.Operation, control), (access.WhenNotNull, Under(here, access.Operation)));
                break;
            case ICoalesceOperation coalesce:
                Push(function, (coalesce.Value, control), (coalesce.WhenNull, Under(here, coalesce.Value)));
                break;
            case ICoalesceAssignmentOperation coalesce:
                Push(function, (coalesce.Target, control), (coalesce.Value, Under(here, coalesce.Target)));
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both:
                Push(function, (both.LeftOperand, control), (both.RightOperand, Under(here, both.LeftOperand)));
                break;
            case ICatchClauseOperation { Filter: { } filter } handler:
                Push(function, (filter, control), (handler.Handler, Under(here, filter)));
                break;
            case IAnonymousFunctionOperation lambda:
                Push(lambda.Symbol, (lambda.Body, null));
                break;
            case ILocalFunctionOperation local:
                PushChildren(local, local.Symbol, null);
                break;
            default:
                PushChildren(operation, function, control);
                break;
        }
    }

    private void PushChildren(IOperation operation, IMethodSymbol? function, Control? control)
    {
        foreach (var child in operation.ChildOperations.Reverse())
        {
            _pending.Push((child, function, control));
        }
    }

    /// <summary>To be taken in their order.</summary>
    private void Push(IMethodSymbol? function, params (IOperation? Operation, Control? Control)[] children)
    {
        for (int i = children.Length - 1; i >= 0; i--)
        {
            if (children[i].Operation is { } child)
            {
                _pending.Push((child, function, children[i].Control));
            }
        }
    }

    private Control Under(ProgramPoint here, params IOperation[] tests) =>
        new(here.Control, here.Exit, _relevance.Tells, tests);

    /// <summary>What a loop does depends on the variable that counts its turns.</summary>
    private Control Turns(ProgramPoint here, IOperation condition)
    {
        var turns = Under(here, condition);
        if (CountedLoops.CounterIn(condition) is { } counter)
        {
            _found.Counters.Add(counter);
            _found.Add(turns, counter);
        }

        return turns;
    }

    /// <summary>What comes behind a way out under a test depends on the test.</summary>
    private void Leave(ProgramPoint here)
    {
        if (here.Function is not null && here.Control is not null)
        {
            _exits[here.Function] = new(here.Control, here.Exit, static _ => false);
        }
    }

    /// <summary>A socket operation depends on its operands, and what becomes of the socket on whether it is executed.</summary>
    private void Seed(ProgramPoint here, MethodEffects effects)
    {
        if ((effects & ~(MethodEffects.Computes | MethodEffects.Serves | MethodEffects.Reaches | MethodEffects.Connects)) != MethodEffects.None)
        {
            _found.Seeds.AddRange(here.Operation.ChildOperations);
        }
        else if ((effects & (MethodEffects.Reaches | MethodEffects.Connects)) != MethodEffects.None)
        {
            // Of what is sent, and how much, nothing is known anyway.
            _found.Seeds.AddRange(here.Operation.ChildOperations.Where(static part => part is not IArgumentOperation { Value.Type: { IsValueType: true } or IArrayTypeSymbol }));
        }

        if ((effects & ~(MethodEffects.Computes | MethodEffects.Serves | MethodEffects.Reaches)) != MethodEffects.None || _relevance.HoldsSocket(KeptBy(here.Operation)))
        {
            _found.Seeds.AddRange(here.Conditions);
        }
        else if ((effects & ~MethodEffects.Computes) != MethodEffects.None && here.Execution(isDecisive: false) is { } execution)
        {
            _found.Seeds.Add(execution);
        }
    }

    /// <summary>The type of what an operation keeps or hands out; null where it does neither.</summary>
    private static ITypeSymbol? KeptBy(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => assignment.Target.Type,
        IVariableDeclaratorOperation declarator => declarator.Symbol.Type,
        IReturnOperation { ReturnedValue: { } value } => value.Type,
        _ => null,
    };
}
