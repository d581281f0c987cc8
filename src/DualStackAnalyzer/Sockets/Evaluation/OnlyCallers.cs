namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Parameters that are IPv6 for certain, since all that call the method or constructor pass <c>IPAddress.IPv6Any</c>.</summary>
internal sealed class OnlyCallers(SocketApi api, Relevance relevance, BodySource bodies, CancellationToken cancellation)
{
    private const long InterNetworkV6 = 23;

    /// <summary>What is passed for each of the parameters; those for which that differs, or is not known, are left out.</summary>
    public ImmutableDictionary<ISymbol, Value> Passed(IEnumerable<IParameterSymbol> parameters) => parameters
        .Select(parameter => (Parameter: (ISymbol)parameter, Value: Passed(parameter))).Where(passed => passed.Value is not null)
        .ToImmutableDictionary(passed => passed.Parameter, passed => passed.Value!, SymbolEqualityComparer.Default);

    private Value? Passed(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.Ordinary } method || !AreSeen(method))
        {
            return null;
        }

        var values = bodies.CallsOf(method, cancellation).Select(call => ArgumentFor(parameter, call)).Select(argument => ValueOf(argument, parameter)).Distinct().ToList();
        return values.Count == 1 ? values[0] : null;
    }

    /// <summary>Whether every call of the method is one in this project that names it.</summary>
    private bool AreSeen(IMethodSymbol method) => !relevance.IsVisibleOutside(method) && !method.IsVirtual && !method.IsAbstract && !method.IsOverride
        && !method.ContainingType.AllInterfaces.SelectMany(it => it.GetMembers(method.Name)).Any();

    private static IOperation? ArgumentFor(IParameterSymbol parameter, IOperation call) => (call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    }).FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value;

    private Value? ValueOf(IOperation? argument, IParameterSymbol parameter) => argument switch
    {
        IConversionOperation conversion => ValueOf(conversion.Operand, parameter),
        { ConstantValue: { HasValue: true, Value: int and (int)InterNetworkV6 } } when api.IsAddress(argument.Type) => new Constant(InterNetworkV6),
        IFieldReferenceOperation field when api.EffectOf(field.Field) == ApiEffect.WildcardIPv6 => new Constant(System.Net.IPAddress.IPv6Any),
        IObjectCreationOperation { Constructor: { } constructor } creation when api.EffectOf(constructor) == ApiEffect.MakeEndPoint
            && ValueOf(creation.Arguments.First(it => it.Parameter?.Ordinal == 0).Value, parameter) is { } address
            => new EndPointValue(address, AddressEffects.PortOf(new Input(parameter))),
        _ => null,
    };
}
