namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>Notes what the execution of bodies depends on, and what calls pass to them.</summary>
/// <param name="found">Where it is noted.</param>
/// <param name="values">Notes what is passed.</param>
internal sealed class CallDependences(Dependences found, ValueDependences values)
{
    /// <summary>Whether an operation of the kind may call something.</summary>
    public static bool MayCall(OperationKind kind) => kind is OperationKind.Invocation or OperationKind.ObjectCreation or OperationKind.PropertyReference or OperationKind.Conversion
        or OperationKind.Binary or OperationKind.Unary or OperationKind.CompoundAssignment or OperationKind.Increment or OperationKind.Decrement;

    public void Call(ProgramPoint here)
    {
        if (Named.OperatorOf(here.Operation) is { } calledOperator)
        {
            CallOperator(here, Named.Definition(calledOperator));
        }

        var called = here.Operation switch
        {
            IPropertyReferenceOperation { Property: { } property } => here.Operation.Parent is ITupleOperation || (here.Operation.Parent is IAssignmentOperation assignment && assignment.Target == here.Operation) ? property.SetMethod : property.GetMethod,
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (called is null)
        {
            return;
        }

        if (called.MethodKind == MethodKind.DelegateInvoke && here.Operation is IInvocationOperation { Instance: { } held })
        {
            CallDelegate(here, held);
            return;
        }

        if (called.DeclaringSyntaxReferences.IsEmpty && !Relevance.IsPlatform(called) && called.MethodKind is not (MethodKind.PropertyGet or MethodKind.PropertySet) && !called.IsImplicitlyDeclared)
        {
            // Of code that is not seen nothing is known.
            return;
        }

        if (called.StartsThread() && here.Operation is IInvocationOperation { Instance: { } thread })
        {
            CallDelegate(here, thread);
        }

        var arguments = here.Operation is IPropertyReferenceOperation indexer ? indexer.Arguments : here.Operation.Arguments();
        if (Relevance.IsPlatform(called))
        {
            CallPlatform(here, arguments);
            return;
        }

        CallProject(here, Named.Definition(called), arguments);
    }

    private void CallOperator(ProgramPoint here, IMethodSymbol method)
    {
        Execute(here, method);
        found.Entered.Add(method);
        foreach (var (parameter, operand) in method.Parameters.Zip(here.Operation.ChildOperations, (parameter, operand) => (parameter, operand)))
        {
            values.Pass(parameter, operand);
        }
    }

    /// <summary>What is held there runs, whichever function it is.</summary>
    private void CallDelegate(ProgramPoint here, IOperation held)
    {
        foreach (var function in Named.In(held))
        {
            Execute(here, function);
            foreach (var argument in here.Operation.Arguments())
            {
                found.Add(new Execution(function, IsDecisive: false), argument.Value);
            }
        }
    }

    private void CallProject(ProgramPoint here, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (here.Operation is IObjectCreationOperation { Type: INamedTypeSymbol made })
        {
            found.Created.Add(made.OriginalDefinition);
        }

        if (method.IsVirtual || method.IsAbstract || method.IsOverride)
        {
            found.Virtual.Add(method);
        }

        Execute(here, method);
        if (method is { IsStatic: false, ContainingType.IsValueType: true })
        {
            found.Entered.Add(method);
        }

        var receiver = (here.Operation as IInvocationOperation)?.Instance ?? (here.Operation as IMemberReferenceOperation)?.Instance;
        found.Add(new Execution(method, IsDecisive: false), receiver);
        if (ExtensionBlocks.IsMember(method) || ExtensionBlocks.IsImplementation(method))
        {
            foreach (var part in here.Operation.ChildOperations)
            {
                found.Add(method, part);
                found.Add(new Execution(method, IsDecisive: false), part);
            }
        }

        foreach (var argument in arguments)
        {
            if (argument.Parameter is { Ordinal: var ordinal } && ordinal < method.Parameters.Length)
            {
                var parameter = method.Parameters[ordinal];
                values.Pass(parameter, argument.Value);
                if (parameter.RefKind != RefKind.None)
                {
                    foreach (var passed in Named.In(argument.Value))
                    {
                        found.Add(passed, parameter);
                        found.AddConstant(passed);
                    }
                }
            }
        }
    }

    /// <summary>Code is executed here, or may be.</summary>
    private void Execute(ProgramPoint here, ISymbol code)
    {
        var (decisive, any) = (new Execution(code, IsDecisive: true), new Execution(code, IsDecisive: false));
        found.Add(decisive, any);
        foreach (object on in here.Conditions)
        {
            found.Add(decisive, on);
        }

        found.Add(any, here.Execution(isDecisive: false));
    }

    /// <summary>Code of the platform fills collections with what it is given, and what is passed by reference.</summary>
    private void CallPlatform(ProgramPoint here, ImmutableArray<IArgumentOperation> arguments)
    {
        var receiver = (here.Operation as IInvocationOperation)?.Instance;
        arguments = Named.IsMapOfObjects(receiver?.Type) ? arguments.RemoveAll(static argument => argument.Parameter?.Ordinal == 0) : arguments;
        List<IOperation> parts = receiver is null ? [.. arguments.Select(argument => argument.Value)] : [receiver, .. arguments.Select(argument => argument.Value)];
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref)
            {
                foreach (var passed in Named.In(argument.Value))
                {
                    found.Add(passed, here.Execution(isDecisive: true));
                    foreach (var part in parts.Where(part => part != argument.Value))
                    {
                        values.Depend(here, passed, part);
                    }
                }
            }
            else if (ValueDependences.MayBeFilled(argument.Value.Type) && parts.Count > 1)
            {
                values.Mutate(here, argument.Value, parts.Where(part => part != argument.Value));
            }
        }

        if (receiver is not null && ValueDependences.MayBeFilled(receiver.Type))
        {
            values.Mutate(here, receiver, arguments.Select(argument => argument.Value));
        }
    }

    /// <summary>A function is handed on, or kept: it runs where what holds it is called, or what is done with it runs.</summary>
    public void Hand(ProgramPoint here, IMethodSymbol function)
    {
        Execute(here, function);
        found.Handed.Add(function);
        var outer = here.Operation.Parent;
        while (outer is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IConditionalOperation or IVariableInitializerOperation or ICoalesceOperation)
        {
            outer = outer.Parent;
        }

        switch (outer)
        {
            case IArgumentOperation { Parent: { } call } argument:
                found.Add(new Execution(function, IsDecisive: false), call);
                values.Hold(function, argument.Parameter is { } parameter && !Relevance.IsPlatform(parameter) ? Named.Definition(parameter) : null);
                foreach (var keeper in (call as IInvocationOperation)?.Instance is { } collection ? Named.In(collection) : [])
                {
                    values.Hold(function, keeper);
                }

                break;
            case IVariableDeclaratorOperation declarator:
                values.Hold(function, declarator.Symbol);
                break;
            case IAssignmentOperation assignment:
                values.Hold(function, Named.SymbolOf(assignment.Target));
                break;
        }
    }

    /// <summary>A walk along an object of the project runs its members.</summary>
    public void Enumerate(ProgramPoint here, ISymbol variable, ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol walked || Relevance.IsPlatform(walked) || walked.GetMembers("GetEnumerator").OfType<IMethodSymbol>().FirstOrDefault() is not { } start)
        {
            return;
        }

        var current = start.ReturnType.GetMembers("Current").OfType<IPropertySymbol>().FirstOrDefault();
        if (current is not null && !Relevance.IsPlatform(current))
        {
            found.Add(variable, Named.Definition(current));
        }

        foreach (var run in start.ReturnType.GetMembers("MoveNext").OfType<IMethodSymbol>().Append(start).Append(current?.GetMethod).OfType<IMethodSymbol>().Where(run => !Relevance.IsPlatform(run)))
        {
            Execute(here, Named.Definition(run));
            found.Entered.Add(Named.Definition(run));
        }
    }
}
