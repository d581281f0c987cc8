using System.Net;
using System.Net.Sockets;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Addresses, families and endpoints that an expression stands for whatever happens.</summary>
internal static class AddressExpressions
{
    /// <summary>The value; null where it is not known without running anything.</summary>
    /// <param name="expression">What is evaluated; null for what is not there.</param>
    /// <param name="api">Knows the address types.</param>
    /// <param name="ofOther">The value of what is none of their members, such as a variable.</param>
    public static Value? ValueOf(IOperation? expression, SocketApi api, Func<IOperation, Value?> ofOther) => expression switch
    {
        null => null,
        { ConstantValue: { HasValue: true, Value: int family } } when api.IsAddress(expression.Type) => new Constant((long)family),
        IConversionOperation { OperatorMethod: null } conversion => ValueOf(conversion.Operand, api, ofOther),
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference => AddressEffects.Constant(api.EffectOf(reference.Member)) ?? ofOther(expression),
        IInvocationOperation { TargetMethod: var method } call when api.EffectOf(method) == ApiEffect.ParseAddress => AddressEffects.Parse(TextOf(call.Argument(0))),
        IObjectCreationOperation { Constructor: { } constructor, Initializer: null } made => api.EffectOf(constructor) switch
        {
            ApiEffect.MakeAddress => MakeAddress(made.Argument(0)),
            ApiEffect.MakeEndPoint when ValueOf(made.Argument(0), api, ofOther) is { } address => new EndPointValue(address, NumberOf(made.Argument(1))),
            ApiEffect.MakeEndPointOfNumber when made.Argument(0)?.ConstantValue is { HasValue: true, Value: long and >= 0 and <= uint.MaxValue and var number } =>
                new EndPointValue(new Constant(new IPAddress(number)), NumberOf(made.Argument(1))),
            _ => null,
        },
        _ => ofOther(expression),
    };

    /// <summary>Whether the value is an IPv4 address, the family, or an endpoint with such an address.</summary>
    public static bool IsIPv4(Value? value) => value switch
    {
        Constant { Data: IPAddress address } => address.AddressFamily == AddressFamily.InterNetwork,
        Constant { Data: long family } => family == (long)AddressFamily.InterNetwork,
        EndPointValue endPoint => IsIPv4(endPoint.Address),
        _ => false,
    };

    private static Constant? MakeAddress(IOperation? number) => number switch
    {
        { ConstantValue: { HasValue: true, Value: long and >= 0 and <= uint.MaxValue and var known } } => new(new IPAddress(known)),
        IConversionOperation conversion => MakeAddress(conversion.Operand),
        _ when BytesIn(number) is { Length: 4 or 16 } bytes => new(new IPAddress(bytes)),
        _ => null,
    };

    /// <summary>The bytes of an array that is written out; null where one of them is not constant.</summary>
    private static byte[]? BytesIn(IOperation? array)
    {
        var elements = array switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.ToList(),
            { Kind: NewerKinds.CollectionExpression } => [.. array.ChildOperations],
            _ => [],
        };
        var bytes = elements.Select(static element => Unconverted(element).ConstantValue is { HasValue: true, Value: var value } ? value switch
        {
            byte known => known,
            int and >= 0 and <= byte.MaxValue and var known => (byte)known,
            _ => (byte?)null,
        } : null).ToList();
        return bytes.Contains(null) ? null : [.. bytes.Select(static known => known!.Value)];
    }

    private static IOperation Unconverted(IOperation value) => value is IConversionOperation { ConstantValue.HasValue: false } conversion ? Unconverted(conversion.Operand) : value;

    private static Value TextOf(IOperation? text) => text?.ConstantValue is { HasValue: true, Value: string known } ? new Constant(known) : Unknown.Instance;

    private static Value NumberOf(IOperation? port) => port?.ConstantValue is { HasValue: true, Value: int known } ? new Constant((long)known) : Unknown.Instance;
}
