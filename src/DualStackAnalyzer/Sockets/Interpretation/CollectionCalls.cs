namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>What collections take in, lose and hand on.</summary>
internal sealed class CollectionCalls(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    /// <summary>A call that may change the elements of a collection, or hands some of them on; null for any other.</summary>
    public IEnumerable<Outcome>? InvokeCollection(IOperation call, IMethodSymbol method, Value? self, Value[] arguments, Disjunct disjunct)
    {
        if (method is { IsStatic: true, ContainingType.SpecialType: SpecialType.System_Array } && call is IInvocationOperation ofArray)
        {
            return ChangeArray(ofArray, method, arguments, disjunct);
        }

        if (self is not null && CollectionMembers.MayChange(method) && Collections.ContentsOf(disjunct, self) is { } contents)
        {
            return Change(call, method, self, arguments, contents, disjunct);
        }

        if (self is not null && CollectionMembers.Reorders(method))
        {
            return [new(Collections.Approximately(Compare(self, arguments, disjunct), self), Unknown.Instance)];
        }

        if (self is not null && method.Name == "CopyTo" && method.ContainingType.IsCollection() && arguments.Length > 0)
        {
            var at = arguments.Length == 1 ? new Constant(0L) : arguments.Length == 2 ? arguments[1] : Unknown.Instance;
            return [new(Overwrite(self, arguments[0], at, null, interpreter.PlatformCalls.HandOut(call, self, arguments, disjunct)), Unknown.Instance)];
        }

        if (CollectionMembers.HandsOver(method))
        {
            return [interpreter.Fresh(call, interpreter.Invocations.Release(disjunct, arguments))];
        }

        if (CollectionMembers.Copies(method) && Collections.ContentsOf(disjunct, arguments[0]) is { } all)
        {
            disjunct = method.Name is nameof(Enumerable.ToList) or nameof(Enumerable.ToArray) ? disjunct : Compare(arguments[0], arguments, disjunct);
            bool isReversed = method.Name == nameof(Enumerable.Reverse);
            bool isExact = (isReversed || !CollectionMembers.Orders(method)) && Collections.ExactContentsOf(disjunct, arguments[0]) is not null;
            var copy = interpreter.Operators.NewCollection(call, disjunct, isReversed ? [.. Enumerable.Reverse(all)] : all);
            return [isExact || all.Length < 2 ? copy : copy with { Disjunct = Collections.Approximately(copy.Disjunct, copy.Value) }];
        }

        if ((CollectionMembers.TakesSome(method) || CollectionMembers.TakesOne(method)) && Collections.ContentsOf(disjunct, arguments[0]) is { } taken && AlikeSockets.AreIn(taken, disjunct))
        {
            return [Some(call, taken, disjunct)];
        }

        return CollectionMembers.TakesSome(method) ? TakeSome(call, method, self, arguments, disjunct)
            : CollectionMembers.TakesOne(method) && !arguments.Any(argument => argument is Function) ? TakeOne(call, method, arguments, disjunct)
            : null;
    }

    /// <summary>The elements of a collection are compared, by themselves or by a lambda.</summary>
    private Disjunct Compare(Value collection, Value[] arguments, Disjunct disjunct)
    {
        var elements = Collections.ContentsOf(disjunct, collection) ?? [];
        return arguments.OfType<Function>().Any(interpreter.Delegates.Decides) ? Escape.Of(interpreter.Invocations.Release(disjunct, arguments), elements) : interpreter.Invocations.ReleaseCompared(disjunct, elements);
    }

    private IEnumerable<Outcome> Change(IOperation call, IMethodSymbol method, Value self, Value[] arguments, Value[] contents, Disjunct disjunct)
    {
        interpreter.MayThrow(disjunct);
        if (method.Name == "Clear")
        {
            return [new(Collections.Refill(disjunct, self, []), Unknown.Instance)];
        }

        if (CollectionMembers.RemovesMatches(method) && arguments.Length == 1 && arguments[0] is Function predicate && contents.Length <= 2)
        {
            return interpreter.Enumerations.Kept(call, predicate, contents, disjunct, isKept: false).Select(kept => interpreter.Fresh(call, Collections.Refill(kept.Disjunct, self, kept.Kept)));
        }

        var after = ElementsAfter(method, self, arguments, contents, disjunct);
        disjunct = interpreter.PlatformCalls.HandOut(call, self, arguments, interpreter.Invocations.ReleaseObjects(disjunct, arguments));
        return [interpreter.Fresh(call, after is not null ? Collections.Refill(disjunct, self, after)
            : Collections.Lose(Escape.Of(CollectionMembers.OnlyRemoves(method) ? disjunct : interpreter.Invocations.Release(disjunct, arguments), contents), self))];
    }

    private static Value[]? ElementsAfter(IMethodSymbol method, Value self, Value[] arguments, Value[] contents, Disjunct disjunct)
    {
        if (method.Name == "Remove" && arguments.Length > 0 && self is Instance { Type: INamedTypeSymbol { Arity: 2 } })
        {
            // What lies under a key is known where it was put there under it.
            return disjunct.Read(new Element(self, arguments[0])) is { } removed && Collections.ConstantsOf(disjunct, self) is { } values && values.Contains(removed)
                    && disjunct.Store.Entries.Count(entry => entry.Key is Element element && element.Collection == self && entry.Value == removed) == 1
                ? [.. values.Where(value => value != removed)]
                : null;
        }

        if (Collections.ConstantsOf(disjunct, self) is { } constants)
        {
            var others = arguments.Length > 0 ? Collections.ConstantsOf(disjunct, arguments[0]) : null;
            if (CollectionMembers.AfterComparing(method, arguments.FirstOrDefault(), others, constants) is { } compared)
            {
                return compared;
            }
        }

        bool isStack = self is Instance { Type.Name: "Stack" } && contents.All(element => element is Constant);
        return (isStack ? contents : Collections.ExactContentsOf(disjunct, self)) is { } exact ? CollectionMembers.After(method, arguments, exact) : null;
    }

    /// <summary>Array.Clear, Copy, Fill, Resize and their kin; null for a method that leaves every array as it is.</summary>
    private IEnumerable<Outcome>? ChangeArray(IInvocationOperation call, IMethodSymbol method, Value[] arguments, Disjunct disjunct)
    {
        switch (method.Name, arguments.Length)
        {
            case ("Clear", 1 or 3):
                return [new(Cleared(arguments[0], arguments, disjunct), Unknown.Instance)];
            case ("Copy" or "ConstrainedCopy", 3):
                return [new(Overwrite(arguments[0], arguments[1], new Constant(0L), arguments[2], disjunct), Unknown.Instance)];
            case ("Copy" or "ConstrainedCopy", 5):
                var at = arguments[1] is Constant { Data: 0L } ? arguments[3] : Unknown.Instance;
                return [new(Overwrite(arguments[0], arguments[2], at, arguments[4], disjunct), Unknown.Instance)];
            case ("Fill", >= 2):
                var filled = Collections.Admit(interpreter.Invocations.Release(disjunct, [arguments[1]]), arguments[0], arguments[1]);
                return [new(Collections.ContentsOf(filled, arguments[0]) is { } replaced ? Collections.Lose(Escape.Of(filled, replaced), arguments[0]) : filled, Unknown.Instance)];
            case ("Sort" or "Reverse", >= 1):
                return [new(Collections.Approximately(Compare(arguments[0], arguments, disjunct), arguments[0]), Unknown.Instance)];
            case ("Resize", 2) when Collections.ContentsOf(disjunct, arguments[0]) is { } contents:
                var resized = arguments[1] is Constant { Data: long count and >= 0 } && Collections.ExactContentsOf(disjunct, arguments[0]) is { } exact
                    ? interpreter.Operators.NewCollection(call.Arguments[0].Value, disjunct, [.. exact.Take((int)count)])
                    : interpreter.Fresh(call.Arguments[0].Value, Escape.Of(disjunct, contents));
                return interpreter.Assignments.Assign(call, call.Arguments[0].Value, [frame.Self ?? Unknown.Instance], resized.Value, resized.Disjunct)
                    .Select(assigned => new Outcome(assigned, Unknown.Instance));
            default:
                return null;
        }
    }

    /// <summary>An array whose elements are null from a place on.</summary>
    private static Disjunct Cleared(Value array, Value[] arguments, Disjunct disjunct)
    {
        if (Collections.ContentsOf(disjunct, array) is not { } contents)
        {
            return disjunct;
        }

        bool isAll = arguments.Length == 1 || (arguments[1] is Constant { Data: 0L } && !(arguments[2] is Constant { Data: long length } && length < contents.Length));
        return isAll ? Collections.Refill(disjunct, array, [Value.Null]) : Collections.Lose(Escape.Of(disjunct, contents), array);
    }

    /// <summary>Elements of one collection take the place of those of another.</summary>
    private static Disjunct Overwrite(Value source, Value target, Value at, Value? length, Disjunct disjunct)
    {
        if (Collections.ContentsOf(disjunct, target) is not { } before)
        {
            return Collections.ContentsOf(disjunct, source) is { } lost ? Escape.Of(disjunct, lost) : disjunct;
        }

        if (at is Constant { Data: long start and >= 0 } && Collections.ExactContentsOf(disjunct, source) is { } copied
            && (before.Length == 0 || Collections.ExactContentsOf(disjunct, target) is not null)
            && length is null or Constant { Data: long and >= 0 })
        {
            var put = length is Constant { Data: long count } ? [.. copied.Take((int)count)] : copied;
            return Collections.Refill(disjunct, target, [.. before.Take((int)start), .. put, .. before.Skip((int)start + put.Length)]);
        }

        return Collections.Lose(Escape.Of(Escape.Of(disjunct, before), Collections.ContentsOf(disjunct, source) ?? []), target);
    }

    /// <summary>Skip, Take and their kin: the part where it is known, else some of the elements.</summary>
    private IEnumerable<Outcome> TakeSome(IOperation call, IMethodSymbol method, Value? self, Value[] arguments, Disjunct disjunct)
    {
        var source = self ?? arguments[0];
        var others = self is null ? [.. arguments.Skip(1)] : arguments;
        if (Collections.ContentsOf(disjunct, source) is not { } contents || (method.Name == "OfType" && IsOfType(call, method)))
        {
            // What is known of all elements is known of some.
            return [new(disjunct, source)];
        }

        if (others.Length == 1 && others[0] is Function predicate && method.Name is "SkipWhile" or "TakeWhile" && contents.Length == 2 && Collections.ExactContentsOf(disjunct, source) is not null)
        {
            return interpreter.Enumerations.Kept(call, predicate, [contents[0]], disjunct, isKept: true).Select(first => interpreter.Operators.NewCollection(call, first.Disjunct,
                first.Kept.Length == 0 ? method.Name == "SkipWhile" ? contents : [] : method.Name == "SkipWhile" ? [contents[1]] : [contents[0]]));
        }

        var part = method.Name == "OfType" ? OfType(method.TypeArguments[0], contents)
            : Collections.ExactContentsOf(disjunct, source) is { } exact && CollectionMembers.Part(method, others, exact) is { } known ? known
            : Collections.ConstantsOf(disjunct, source) is { } constants && others.Length == 1
                ? CollectionMembers.AfterComparing(method, null, Collections.ConstantsOf(disjunct, others[0]), constants)
            : null;
        return [part is not null ? interpreter.Operators.NewCollection(call, disjunct, part) : Some(call, contents, interpreter.Invocations.Release(disjunct, others))];
    }

    /// <summary>A range of an array.</summary>
    public IEnumerable<Outcome> Slice(IArrayElementReferenceOperation reference, IRangeOperation range, Disjunct disjunct)
    {
        foreach (var (after, source) in interpreter.Evaluate(reference.ArrayReference, disjunct))
        {
            var exact = Collections.ExactContentsOf(after, source);
            yield return Collections.ContentsOf(after, source) is not { } contents ? new(after, source)
                : exact is not null && Bound(range.LeftOperand, exact.Length, 0) is { } start && Bound(range.RightOperand, exact.Length, exact.Length) is { } end
                    ? interpreter.Operators.NewCollection(reference, after, [.. exact.Take(end).Skip(start)])
                    : Some(reference, contents, after);
        }
    }

    /// <summary>Where a range begins or ends; null where that is not known.</summary>
    private static int? Bound(IOperation? bound, int length, int whereNone) => bound switch
    {
        null => whereNone,
        IConversionOperation conversion => Bound(conversion.Operand, length, whereNone),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd => length - Bound(fromEnd.Operand, length, whereNone),
        { ConstantValue: { HasValue: true, Value: int number } } => number,
        _ => null,
    };

    /// <summary>Some of the elements: which, is not known.</summary>
    public Outcome Some(IOperation call, Value[] contents, Disjunct disjunct)
    {
        var some = interpreter.Fresh(call, Escape.Of(disjunct, contents));
        var traits = contents.Aggregate(Traits.None, (all, element) => all | disjunct.TraitsOf(element)) & Traits.Address;
        return traits == Traits.None ? some : new(some.Disjunct.Refine(some.Value, traits | ~Traits.Address) ?? some.Disjunct, some.Value);
    }

    /// <summary>First, Last, ElementAt and their kin, without a predicate.</summary>
    private IEnumerable<Outcome> TakeOne(IOperation call, IMethodSymbol method, Value[] arguments, Disjunct disjunct)
    {
        interpreter.MayThrow(disjunct);
        var part = Collections.ExactContentsOf(disjunct, arguments[0]) is { } exact ? CollectionMembers.Part(method, [.. arguments.Skip(1)], exact) : null;
        return part is null ? interpreter.Elements.ChooseElement(arguments[0], call, disjunct)
            : part.Length > 0 ? [new(disjunct, part[0])]
            : method.Name.EndsWith("OrDefault", System.StringComparison.Ordinal) ? [new(disjunct, Value.Null)]
            : [];
    }

    /// <summary>The elements of a type; null where that is not known of one.</summary>
    private Value[]? OfType(ITypeSymbol type, Value[] contents) =>
        contents.All(element => element is Constant { Data: System.Net.IPAddress or string or null })
        && (type.SpecialType == SpecialType.System_String || (type.Name == nameof(System.Net.IPAddress) && run.Api.IsAddress(type)))
            ? [.. contents.Where(element => type.SpecialType == SpecialType.System_String ? element is Constant { Data: string } : element is Constant { Data: System.Net.IPAddress })]
            : null;

    /// <summary>Whether every element has the type that is asked for.</summary>
    private static bool IsOfType(IOperation call, IMethodSymbol method)
    {
        var source = (call as IInvocationOperation)?.Arguments.FirstOrDefault()?.Value;
        while (source is IConversionOperation conversion)
        {
            source = conversion.Operand;
        }

        var element = source?.Type is IArrayTypeSymbol array ? array.ElementType
            : source?.Type is INamedTypeSymbol named ? named.AllInterfaces.Add(named)
                .FirstOrDefault(type => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0]
            : null;
        return element is not null && SymbolEqualityComparer.Default.Equals(element, method.TypeArguments[0]);
    }
}
