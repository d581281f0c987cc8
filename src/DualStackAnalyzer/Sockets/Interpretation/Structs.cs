namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Structs: what is kept, handed on or boxed is a copy.</summary>
internal sealed class Structs(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    /// <summary>Evaluates a value that is going to be held by another place than the one it stands in.</summary>
    public IEnumerable<Outcome> EvaluateCopied(IOperation? operation, World world) =>
        interpreter.Evaluate(operation, world).Select(outcome => operation is null ? outcome : Copied(operation, outcome));

    /// <summary>Evaluates operations one after the other whose values are going to be held by other places.</summary>
    public IEnumerable<(World World, Value[] Values)> EvaluateAllCopied(IEnumerable<IOperation?> operations, World world) => Interpreter.EvaluateEach([.. operations], world, EvaluateCopied);

    public IEnumerable<Outcome> EvaluateArgument(IArgumentOperation argument, World world) =>
        argument.Parameter?.RefKind is RefKind.None or null ? EvaluateCopied(argument.Value, world) : interpreter.Evaluate(argument.Value, world);

    private Outcome Copied(IOperation source, Outcome outcome) => IsNew(source) ? outcome : Copied(source, source.Type, outcome);

    public Outcome Copied(IOperation source, ITypeSymbol? type, Outcome outcome)
    {
        var site = frame.SiteOf(source);
        if (type is { IsTupleType: true } && outcome.Value is Sequence sequence)
        {
            var parts = Sequence.ToArray(sequence);
            var world = outcome.World;
            for (int i = 0; i < parts.Length; i++)
            {
                if (parts[i] is Instance { Type: INamedTypeSymbol part } && IsMutableStruct(part))
                {
                    var element = ((INamedTypeSymbol)type).TupleElements.ElementAtOrDefault(i);
                    (world, parts[i]) = Copy(parts[i], part, site with { Caller = site, Parameter = element }, world);
                }
            }

            return new(world, Sequence.Of(parts));
        }

        return StructOf(type, outcome.Value) is { } copied ? Copy(outcome.Value, copied, site, outcome.World) : outcome;
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
        _ when value is Unknown or Constant or OneOf or Alias => null,
        INamedTypeSymbol named when IsMutableStruct(named) => named,
        ITypeParameterSymbol or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } =>
            value is Instance { Type: INamedTypeSymbol held } && IsMutableStruct(held) ? held : null,
        _ => null,
    };

    public bool IsMutableStruct(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, IsReadOnly: false } && run.Api.IsInSource(type);

    private Outcome Copy(Value value, INamedTypeSymbol type, Site site, World world)
    {
        (world, value) = MakeRoom(site, value, world);
        var copy = new Instance(new(site, Turn.Current), type);
        return new(CopyFields(value, copy, type, site, world), copy);
    }

    /// <summary>The world, and a value in it, once an earlier object of the site is an earlier one.</summary>
    private static (World World, Value Value) MakeRoom(Site site, Value value, World world)
    {
        if (!world.Mentions(site))
        {
            return (world, value);
        }

        var current = new Identity(site, Turn.Current);
        return (world.Age(site), value.Map(part => part is Instance instance && instance.Identity == current
            ? instance with { Identity = new(site, Turn.Earlier) } : null));
    }

    public World CopyFields(Value from, Value to, INamedTypeSymbol type, Site site, World world)
    {
        foreach (var entry in world.Places.Entries.Where(entry => entry.Key is Slot slot && slot.Owner == from))
        {
            world = world.Write(((Slot)entry.Key) with { Owner = to }, entry.Value);
        }

        foreach (var (field, member) in FieldsOf(type))
        {
            var held = world.Read(new Slot(from, member)) ?? new Member(from, member).Bounded();
            if (StructOf(field.Type, held) is { } nested)
            {
                (world, held) = Copy(held, nested, site with { Caller = site, Parameter = field.OriginalDefinition }, world);
            }

            world = world.Write(new Slot(to, member), held);
        }

        return world;
    }

    /// <summary>A struct of which every bit is zero.</summary>
    public Outcome Zero(INamedTypeSymbol type, Site site, World world)
    {
        world = world.Mentions(site) ? world.Age(site) : world;
        var instance = new Instance(new(site, Turn.Current), type);
        return new(Clear(instance, type, site, world), instance);
    }

    public World Clear(Value instance, INamedTypeSymbol type, Site site, World world)
    {
        foreach (var (field, member) in FieldsOf(type))
        {
            var zero = field.Type switch
            {
                { SpecialType: SpecialType.System_Boolean } => Value.False,
                { TypeKind: TypeKind.Enum } or { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } => new Constant(0L),
                _ => null,
            };
            if (zero is null && IsMutableStruct(field.Type))
            {
                (world, zero) = Zero((INamedTypeSymbol)field.Type, site with { Caller = site, Parameter = field.OriginalDefinition }, world);
            }

            world = zero is null ? world : world.Write(new Slot(instance, member), zero);
        }

        return world;
    }

    /// <summary>The fields of an object of the type, each with the field or property that its slot is named by.</summary>
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
        call.Instance is { } instance && IsMutableStruct(instance.Type) && !call.TargetMethod.IsReadOnly && !Relevance.IsPlatform(call.TargetMethod) && IsReadOnly(instance)
            ? Copied(instance, receiver) : receiver;

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
