namespace DualStackAnalyzer.Rules.HostPort;

/// <summary>Whether a body shows that its author thought of IPv6 addresses in texts.</summary>
internal static class Awareness
{
    public static bool In(IOperation operation) => TextUses.RootOf(operation).Descendants().Any(Shows);

    private static bool Shows(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Field: { Name: "InterNetworkV6", ContainingType.Name: "AddressFamily" } } => true,
        IFieldReferenceOperation { Field: { Name: "IPv6", ContainingType.Name: "UriHostNameType" } } => true,
        IInvocationOperation { TargetMethod: { Name: "CheckHostName", ContainingType.Name: "Uri" } } => true,
        IInvocationOperation { TargetMethod: { Name: nameof(string.Join), ContainingType.SpecialType: SpecialType.System_String } } join =>
            join.Arguments.FirstOrDefault()?.Value.ConstantValue is { HasValue: true, Value: ":" or ':' },
        // More parts than a host and a port.
        IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan, LeftOperand: IPropertyReferenceOperation { Property.Name: nameof(Array.Length) }, RightOperand.ConstantValue: { HasValue: true, Value: >= 2 } } => true,
        IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => HasBracket(text),
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } => HasBracket(text),
        ILiteralOperation { ConstantValue: { HasValue: true, Value: '[' or ']' } } => true,
        _ => false,
    };

    /// <summary>Whether the text opens or closes a bracket around something else, as before a port.</summary>
    private static bool HasBracket(string text) => text is "[" or "]" || text.EndsWith("://[", StringComparison.Ordinal)
        || text.StartsWith("]:", StringComparison.Ordinal) || text.IndexOf("[{", StringComparison.Ordinal) >= 0;
}
