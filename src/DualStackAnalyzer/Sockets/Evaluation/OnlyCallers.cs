using System.Net.Sockets;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Parameters whose family is certain, since all that call the method or constructor pass <c>IPAddress.IPv6Any</c>, or all
/// pass the same IPv4 address.
/// </summary>
internal sealed class OnlyCallers(SocketApi api, Relevance relevance, BodySource bodies, CancellationToken cancellation)
{
    /// <summary>What is passed for parameters that were asked for; null while that is looked for, and where it is not known.</summary>
    private readonly Dictionary<ISymbol, Value?> _passed = new(SymbolEqualityComparer.Default);

    /// <summary>What is passed for each of the parameters; those for which that differs, or is not known, are left out.</summary>
    public ImmutableDictionary<ISymbol, Value> Passed(IEnumerable<IParameterSymbol> parameters) => parameters
        .Select(parameter => (Parameter: (ISymbol)parameter, Value: Passed(parameter))).Where(passed => passed.Value is not null)
        .ToImmutableDictionary(passed => passed.Parameter, passed => passed.Value!, SymbolEqualityComparer.Default);

    private Value? Passed(IParameterSymbol parameter)
    {
        if (!_passed.TryGetValue(parameter, out var known))
        {
            _passed[parameter] = null;
            _passed[parameter] = known = PassedByAll(parameter);
        }

        return known;
    }

    private Value? PassedByAll(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.Ordinary } method || !AreSeen(method))
        {
            return null;
        }

        var values = bodies.CallsOf(method, cancellation).Select(call => ValueOf(call.Argument(parameter.Ordinal), parameter)).Distinct().ToList();
        return values.Count == 1 ? values[0] : null;
    }

    /// <summary>Whether every call of the method is one in this project that names it.</summary>
    private bool AreSeen(IMethodSymbol method) => !relevance.Derivations.IsVisibleOutside(method) && !method.IsVirtual && !method.IsAbstract && !method.IsOverride
        && !method.ContainingType.AllInterfaces.SelectMany(it => it.GetMembers(method.Name)).Any();

    private Value? ValueOf(IOperation? argument, IParameterSymbol parameter) => argument switch
    {
        IConversionOperation conversion => ValueOf(conversion.Operand, parameter),
        { ConstantValue: { HasValue: true, Value: int and ((int)AddressFamily.InterNetworkV6 or (int)AddressFamily.InterNetwork) and var family } } when api.IsAddress(argument.Type) => new Constant((long)family),
        IFieldReferenceOperation field when api.EffectOf(field.Field) is ApiEffect.WildcardIPv6 or ApiEffect.WildcardIPv4 or ApiEffect.LoopbackIPv4 => AddressEffects.Constant(api.EffectOf(field.Field)),
        ILocalReferenceOperation local => InitialOf(local) is { } initial ? ValueOf(initial, parameter) : null,
        IParameterReferenceOperation handedOn when !SymbolEqualityComparer.Default.Equals(handedOn.Parameter, parameter) => OfPortOf(parameter, Passed(handedOn.Parameter)),
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member when relevance.IsPrivate(member.Member) => AssignedTo(member.Member, parameter),
        IObjectCreationOperation { Constructor: { } constructor } creation when api.EffectOf(constructor) == ApiEffect.MakeEndPoint
            && ValueOf(creation.Argument(0), parameter) is { } address
            => EndPointOf(address, parameter),
        _ => null,
    };

    /// <summary>An endpoint that comes by way of another parameter: its port, which nothing is known of, is that of this one.</summary>
    private static Value? OfPortOf(IParameterSymbol parameter, Value? passed) => passed is EndPointValue { Address: var address } ? EndPointOf(address, parameter) : passed;

    private static EndPointValue EndPointOf(Value address, IParameterSymbol parameter) => new(address, AddressEffects.PortOf(new Input(parameter)));

    /// <summary>What a local is initialized with, where it is never assigned again.</summary>
    private IOperation? InitialOf(ILocalReferenceOperation local)
    {
        var root = local.Outermost();

        var all = root.Descendants().ToList();
        return all.OfType<ILocalReferenceOperation>().Any(use => SymbolEqualityComparer.Default.Equals(use.Local, local.Local) && (use.IsWritten() || use.IsHandedOn(api))) ? null
            : all.OfType<IVariableDeclaratorOperation>().FirstOrDefault(declared => SymbolEqualityComparer.Default.Equals(declared.Symbol, local.Local))?.Initializer?.Value;
    }

    /// <summary>The one value that is ever assigned to a private field or automatic property.</summary>
    private Value? AssignedTo(ISymbol member, IParameterSymbol parameter)
    {
        if (member is IPropertySymbol property && !relevance.IsAutomatic(property))
        {
            return null;
        }

        IEnumerable<IOperation?> initializers = bodies.InitialValueOf(member, cancellation) is { } initial ? [initial] : [];
        var values = MemberUses.AssignedInItsType(member, bodies, cancellation).Where(MemberUses.IsWritten).Select(use => use.Parent is ISimpleAssignmentOperation assignment ? assignment.Value : null)
            .Concat(initializers).Select(value => ValueOf(value, parameter)).Distinct().ToList();
        return values.Count == 1 ? values[0] : null;
    }
}
