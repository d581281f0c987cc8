using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace DualStackAnalyzer.Rules.Peers;

/// <summary>Which values are IPv4 addresses, as far as one body and the initializers of the type show.</summary>
/// <param name="bodies">The bodies of the type.</param>
internal sealed class IPv4Values(IReadOnlyList<TypeBody> bodies)
{
    private const int Bytes = 4;

    /// <summary>Whether the value is an IPv4 address that is written in the source.</summary>
    public bool IsWritten(IOperation value) => Unconverted(value) switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, Name: "Loopback" or "Any" or "Broadcast" or "None" } field } when PeerApi.IsAddress(field.ContainingType) => true,
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Loopback" or "Any" or "Broadcast" or "None" } property } when PeerApi.IsAddress(property.ContainingType) => true,
        IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType: var type } } parse when PeerApi.IsAddress(type) => IsText(parse.Arguments[0].Value),
        IObjectCreationOperation { Type: var type, Arguments: { Length: 1 } arguments } when PeerApi.IsAddress(type) => IsOfFourBytes(arguments[0].Value),
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => InitializerOf(field) is { } initializer && IsWritten(initializer),
        ILocalReferenceOperation local => InitializerOf(local.Local) is { } initializer && initializer != value && !IsAssigned(local.Local) && IsWritten(initializer),
        _ => false,
    };

    /// <summary>Whether the value is an address that no peer has.</summary>
    public static bool IsNone(IOperation value) => Unconverted(value) is IMemberReferenceOperation { Member: { IsStatic: true, Name: "Any" or "None" or "Broadcast", ContainingType: var type } } && PeerApi.IsAddress(type);

    /// <summary>The address whose bytes the value is, all of them; null where it is something else.</summary>
    public IOperation? AddressOfBytes(IOperation value) => Written(value) is IInvocationOperation { TargetMethod.Name: "GetAddressBytes", Instance: { } address } && PeerApi.IsAddress(address.Type) ? address : null;

    /// <summary>Whether the value is the bytes of an IPv4 address that is written in the source.</summary>
    public bool AreBytes(IOperation value) => Written(value) is var bytes && (IsOfFourBytes(bytes) || (AddressOfBytes(bytes) is { } address && IsWritten(address)));

    /// <summary>What stands behind a span, and what a variable is initialized with that is not assigned elsewhere.</summary>
    private IOperation Written(IOperation value) => value switch
    {
        IConversionOperation conversion => Written(conversion.Operand),
        IInvocationOperation { TargetMethod: { Name: "AsSpan", Parameters.Length: 1, IsExtensionMethod: true }, Arguments: { Length: 1 } arguments } => Written(arguments[0].Value),
        ILocalReferenceOperation local => InitializerOf(local.Local) is { } initializer && !IsAssigned(local.Local) ? Written(initializer) : value,
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => InitializerOf(field) is { } initializer ? Written(initializer) : value,
        _ => value,
    };

    private bool IsAssigned(ILocalSymbol local) => bodies.SelectMany(body => body.Operations).Any(operation => operation switch
    {
        IAssignmentOperation { Target: ILocalReferenceOperation assigned } => SymbolEqualityComparer.Default.Equals(assigned.Local, local),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: ILocalReferenceOperation passed } => SymbolEqualityComparer.Default.Equals(passed.Local, local),
        _ => false,
    });

    /// <summary>Whether the value is what a parser makes of some text.</summary>
    public bool IsParsed(IOperation value) => Unconverted(value) switch
    {
        IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType: var type } } parse when PeerApi.IsAddress(type) => IsGivenText(parse.Arguments[0].Value),
        ILocalReferenceOperation local => InitializerOf(local.Local) is { } initializer ? initializer != value && !IsAssigned(local.Local) && IsParsed(initializer) : IsOutOfParser(local.Local),
        _ => false,
    };

    /// <summary>Whether the text is an IPv4 address, or the beginning of one.</summary>
    public static bool IsText(IOperation text, bool isBeginning = false) => text.ConstantValue is { HasValue: true, Value: string written } && written.IndexOf('.') > 0
        && (isBeginning ? written.TrimEnd('.').Split('.').All(IsByte) : IPAddress.TryParse(written, out var address) && address.AddressFamily == AddressFamily.InterNetwork);

    public static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    /// <summary>Whether the text comes from outside: what a method of the project makes is not known to be IPv4, nor what a colon is put into.</summary>
    private static bool IsGivenText(IOperation text) => !text.DescendantsAndSelf().Any(part => part.ConstantValue is { HasValue: true, Value: string written } && (part == text || written.Contains(":")))
        && (text is not IInvocationOperation call || (call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String && call.Instance is { } whole && IsGivenText(whole)));

    private static bool IsByte(string part) => byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsOfFourBytes(IOperation bytes) => Unconverted(bytes) is IArrayCreationOperation { Initializer.ElementValues.Length: Bytes };

    private IOperation? InitializerOf(ISymbol variable) => bodies.SelectMany(body => body.Operations).Select(operation => operation switch
    {
        IFieldInitializerOperation field when field.InitializedFields.Contains(variable, SymbolEqualityComparer.Default) => field.Value,
        IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, variable) => declarator.GetVariableInitializer()?.Value,
        _ => null,
    }).FirstOrDefault(value => value is not null);

    private bool IsOutOfParser(ILocalSymbol local) => bodies.SelectMany(body => body.Operations).Any(operation => operation is IArgumentOperation { Parameter: { RefKind: RefKind.Out, ContainingSymbol: IMethodSymbol { Name: "TryParse" } method } } argument
        && PeerApi.IsAddress(method.ContainingType)
        && (argument.Value is IDeclarationExpressionOperation { Expression: var declared } ? declared : argument.Value) is ILocalReferenceOperation assigned && SymbolEqualityComparer.Default.Equals(assigned.Local, local));
}
