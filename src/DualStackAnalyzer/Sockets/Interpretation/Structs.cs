namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Structs: what is kept, handed on or boxed is a copy.</summary>
internal sealed class Structs(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    /// <summary>Evaluates a value that is going to be held by another place than the one it stands in.</summary>
    public IReadOnlyList<Outcome> EvaluateCopied(IOperation? operation, Disjunct disjunct)
    {
        var outcomes = interpreter.Evaluate(operation, disjunct);
        return operation is null || IsNew(operation) || (outcomes.Count == 1 && outcomes[0].Value is Unknown or Constant) ? outcomes : Copied(operation, outcomes);
    }

    private IReadOnlyList<Outcome> Copied(IOperation source, IReadOnlyList<Outcome> outcomes) => outcomes.Select(outcome => Copied(source, source.Type, outcome));

    /// <summary>Evaluates operations one after the other whose values are going to be held by other places.</summary>
    public IEnumerable<(Disjunct Disjunct, Value[] Values)> EvaluateAllCopied(IEnumerable<IOperation?> operations, Disjunct disjunct) => OperandSequence.Evaluate([.. operations], disjunct, EvaluateCopied);

    public IReadOnlyList<Outcome> EvaluateArgument(IArgumentOperation argument, Disjunct disjunct) =>
        argument.Parameter?.RefKind is RefKind.None or null ? EvaluateCopied(argument.Value, disjunct) : interpreter.Evaluate(argument.Value, disjunct);

    public Outcome Copied(IOperation source, ITypeSymbol? type, Outcome outcome)
    {
        var site = frame.SiteOf(source);
        if (type is { IsTupleType: true } && outcome.Value is Sequence sequence)
        {
            var parts = Sequence.ToArray(sequence);
            var disjunct = outcome.Disjunct;
            for (int i = 0; i < parts.Length; i++)
            {
                if (parts[i] is Instance { Type: INamedTypeSymbol part } && IsMutableStruct(part))
                {
                    var element = ((INamedTypeSymbol)type).TupleElements.ElementAtOrDefault(i);
                    (disjunct, parts[i]) = Copy(parts[i], part, site with { Caller = site, Parameter = element }, disjunct);
                }
            }

            return new(disjunct, Sequence.Of(parts));
        }

        return StructOf(type, outcome.Value) is { } copied ? Copy(outcome.Value, copied, site, outcome.Disjunct) : outcome;
    }

    /// <summary>Whether nothing else holds the value of the operation: it was made there, or is a copy already.</summary>
    private static bool IsNew(IOperation operation) => operation switch
    {
        IObjectCreationOperation or IDefaultValueOperation or ITupleOperation => true,
        IInvocationOperation { TargetMethod: { ReturnsByRef: false, ReturnsByRefReadonly: false } called } => !Relevance.IsPlatform(called),
        IParenthesizedOperation parenthesized => IsNew(parenthesized.Operand),
        _ => false,
    };

    /// <summary>The struct that the value is one of; null where it is none whose copies differ.</summary>
    private INamedTypeSymbol? StructOf(ITypeSymbol? type, Value value) => type switch
    {
        _ when value is Unknown or Constant or PointsToSet or Alias => null,
        INamedTypeSymbol named when IsMutableStruct(named) => named,
        ITypeParameterSymbol or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } =>
            value is Instance { Type: INamedTypeSymbol held } && IsMutableStruct(held) ? held : null,
        _ => null,
    };

    public bool IsMutableStruct(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, IsReadOnly: false } && run.Api.IsInSource(type);

    private Outcome Copy(Value value, INamedTypeSymbol type, Site site, Disjunct disjunct)
    {
        (disjunct, value) = MakeRoom(site, value, disjunct);
        var copy = new Instance(new(site, Turn.Current), type);
        return new(CopyFields(value, copy, type, site, disjunct), copy);
    }

    /// <summary>What a `with` of a record starts from; null where the record copies itself in its own way, or what it is is not known.</summary>
    public Outcome? Clone(IOperation call, IMethodSymbol method, Value? record, Disjunct disjunct) =>
        method.Name == "<Clone>$" && record is Instance { Type: INamedTypeSymbol { IsRecord: true } type } && !type.BasesInSource().Append(type).SelectMany(static part => part.InstanceConstructors).Any(IsWrittenCopy)
            ? Copy(record, type, frame.SiteOf(call), disjunct) : null;

    private static bool IsWrittenCopy(IMethodSymbol constructor) => !constructor.IsImplicitlyDeclared && constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.Equals(constructor.ContainingType, SymbolEqualityComparer.Default);

    /// <summary>The disjunct, and a value in it, once an earlier object of the site is an earlier one.</summary>
    private (Disjunct Disjunct, Value Value) MakeRoom(Site site, Value value, Disjunct disjunct)
    {
        var after = run.MakeRoom(site, disjunct);
        if (ReferenceEquals(after, disjunct))
        {
            return (disjunct, value);
        }

        var current = new Identity(site, Turn.Current);
        return (after, value.Map(part => part is Instance instance && instance.Identity == current
            ? instance with { Identity = new(site, Turn.Earlier) } : null));
    }

    public Disjunct CopyFields(Value from, Value to, INamedTypeSymbol type, Site site, Disjunct disjunct)
    {
        foreach (var entry in disjunct.Store.Entries.Where(entry => entry.Key is MemberLocation memberLocation && memberLocation.Owner == from))
        {
            disjunct = disjunct.Write(((MemberLocation)entry.Key) with { Owner = to }, entry.Value);
        }

        foreach (var (field, member) in FieldsOf(type))
        {
            var held = disjunct.Read(new MemberLocation(from, member)) ?? new Member(from, member).Bounded();
            if (StructOf(field.Type, held) is { } nested)
            {
                (disjunct, held) = Copy(held, nested, site with { Caller = site, Parameter = field.OriginalDefinition }, disjunct);
            }

            disjunct = disjunct.Write(new MemberLocation(to, member), held);
        }

        return disjunct;
    }

    /// <summary>A struct of which every bit is zero.</summary>
    public Outcome Zero(INamedTypeSymbol type, Site site, Disjunct disjunct)
    {
        var (made, instance) = interpreter.New(site, type, disjunct);
        return new(Clear(instance, type, site, made), instance);
    }

    public Disjunct Clear(Value instance, INamedTypeSymbol type, Site site, Disjunct disjunct)
    {
        foreach (var (field, member) in FieldsOf(type))
        {
            var zero = field.Type switch
            {
                { SpecialType: SpecialType.System_Boolean } => Value.False,
                { TypeKind: TypeKind.Enum } => new Constant(0L),
                var number when number.IsWholeNumber() => new Constant(0L),
                _ => null,
            };
            // In code that does not compile a struct may hold itself.
            if (zero is null && IsMutableStruct(field.Type) && !site.WithCallers().Any(within => field.OriginalDefinition.Equals(within.Parameter, SymbolEqualityComparer.Default)))
            {
                (disjunct, zero) = Zero((INamedTypeSymbol)field.Type, site with { Caller = site, Parameter = field.OriginalDefinition }, disjunct);
            }

            disjunct = zero is null ? disjunct : disjunct.Write(new MemberLocation(instance, member), zero);
        }

        return disjunct;
    }

    /// <summary>The fields of an object of the type, each with the field or property that its member location is named by.</summary>
    private static IEnumerable<(IFieldSymbol Field, ISymbol Member)> FieldsOf(INamedTypeSymbol type) =>
        from field in type.GetMembers().OfType<IFieldSymbol>()
        where !field.IsStatic && field.AssociatedSymbol is not IEventSymbol
        select (field, (field.AssociatedSymbol ?? field).OriginalDefinition);

    /// <summary>Whether a method that is called on the operation runs on a copy: a readonly field, an in parameter, a property.</summary>
    private bool IsReadOnly(IOperation receiver) => receiver switch
    {
        IFieldReferenceOperation { Field.IsReadOnly: true } => frame.Method is not { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor },
        IFieldReferenceOperation { Instance: { Type.IsValueType: true } outer } => IsReadOnly(outer),
        IParameterReferenceOperation parameter => parameter.Parameter.RefKind is not (RefKind.None or RefKind.Ref or RefKind.Out),
        ILocalReferenceOperation local => local.Local.RefKind == RefKind.RefReadOnly,
        IPropertyReferenceOperation property => property.Property.RefKind != RefKind.Ref,
        IConversionOperation => true,
        _ => false,
    };

    /// <summary>The receiver of a call, as the method gets it.</summary>
    public Outcome Receiver(IInvocationOperation call, Outcome receiver) =>
        call.Instance is { } instance && IsMutableStruct(instance.Type) && !call.TargetMethod.IsReadOnly && !Relevance.IsPlatform(call.TargetMethod) && IsReadOnly(instance) && !IsNew(instance)
            ? Copied(instance, instance.Type, receiver) : receiver;

    /// <summary>Whether the method changes the struct that it is called on, or one that it is handed.</summary>
    public bool ChangesStruct(IMethodSymbol method, Value? self, Value[] arguments) => method.MethodKind is not MethodKind.Constructor
        && ((self is not (null or Unknown) && IsMutableStruct(method.ContainingType) && !method.IsReadOnly)
            || arguments.Any(argument => argument is Instance { Type: var type } && IsMutableStruct(type))
            || method.Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out && IsMutableStruct(parameter.Type)))
        && !run.SummaryOf(method).Writes.IsEmpty;

    /// <summary>Whether the capture is what a `with` starts from: a copy that it changes.</summary>
    public bool IsChangedCopy(IFlowCaptureOperation capture) => IsMutableStruct(capture.Value.Type)
        && frame.Graph.OriginalOperation.Descendants().Any(operation => operation is IWithOperation with && with.Operand.Syntax == capture.Value.Syntax);
}
