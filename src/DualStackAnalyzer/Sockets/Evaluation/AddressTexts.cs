namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Texts that are put together of parts, some of them constant.</summary>
internal static class AddressTexts
{
    private static readonly char[] Separators = ['.', ':'];

    /// <summary>
    /// Whether a text can be no address but an IPv4 one: it was cut at a colon, or no more than numbers and constants without one
    /// stand before its first dot. In IPv6 the first dot stands behind colons (RFC 4291 section 2.2).
    /// </summary>
    /// <param name="text">What puts it together; anything else is no such text.</param>
    public static bool AreIPv4(IOperation text)
    {
        if (IsCutAtColon(text))
        {
            return true;
        }

        if (text.Type?.SpecialType != SpecialType.System_String || text.Parent is IBinaryOperation { Type.SpecialType: SpecialType.System_String })
        {
            return false;
        }

        foreach (var part in Parts(text))
        {
            if (part.ConstantValue is { HasValue: true, Value: string known })
            {
                if (known.IndexOfAny(Separators) is var at and >= 0)
                {
                    return known[at] == '.';
                }
            }
            else if (!part.Type.IsWholeNumber())
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether it is what lies between colons of a text, or before the first.</summary>
    private static bool IsCutAtColon(IOperation text) => text is IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Parameters: var parameters } method } cut && method.Name switch
    {
        nameof(string.Split) => !parameters.Any(static parameter => parameter.Type.SpecialType == SpecialType.System_Int32) && (IsColon(cut.Arguments[0].Value) || Listed(cut.Arguments[0].Value).Any(IsColon)),
        nameof(string.Substring) => cut.Arguments.Length == 2 && cut.Arguments[0].Value.ConstantValue.Value is 0 && IsFirstColon(cut.Arguments[1].Value, cut.Instance),
        nameof(string.Remove) => cut.Arguments.Length == 1 && IsFirstColon(cut.Arguments[0].Value, cut.Instance),
        _ => false,
    };

    private static bool IsFirstColon(IOperation index, IOperation? text) =>
        index is IInvocationOperation { TargetMethod: { Name: nameof(string.IndexOf), ContainingType.SpecialType: SpecialType.System_String }, Instance: { } searched, Arguments: { Length: 1 } sought }
        && IsColon(sought[0].Value) && searched.Variable() is { } variable && variable.Equals(text?.Variable(), SymbolEqualityComparer.Default);

    private static bool IsColon(IOperation separator) => separator.ConstantValue is { HasValue: true, Value: ':' or ":" };

    /// <summary>The parts of the text, in their order.</summary>
    private static IEnumerable<IOperation> Parts(IOperation text) => text switch
    {
        { ConstantValue.HasValue: true } => [text],
        IConversionOperation { OperatorMethod: null } conversion => Parts(conversion.Operand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Parts(sum.LeftOperand).Concat(Parts(sum.RightOperand)),
        IInterpolatedStringOperation interpolated => interpolated.Parts.SelectMany(Parts),
        IInterpolatedStringTextOperation constant => [constant.Text],
        IInterpolationOperation { FormatString: null } interpolation => Parts(interpolation.Expression),
        IInvocationOperation { TargetMethod: { Name: nameof(string.Concat), ContainingType.SpecialType: SpecialType.System_String } } call => call.Arguments.SelectMany(argument => Parts(argument.Value)),
        IInvocationOperation { TargetMethod: { Name: nameof(string.Join), ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: 2 } joined }
            when Listed(joined[1].Value) is { Count: > 1 } elements => Parts(elements[0]).Append(joined[0].Value),
        IInvocationOperation { TargetMethod: { Name: nameof(string.Format), ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: > 1 } formatted }
            when formatted[0].Value.ConstantValue.Value is string format && format.StartsWith("{0}.", StringComparison.Ordinal) => Parts(Listed(formatted[1].Value) is { Count: > 0 } given ? given[0] : formatted[1].Value).Append(formatted[0].Value),
        _ when Listed(text) is { Count: > 0 } listed => listed.SelectMany(Parts),
        _ => [text],
    };

    /// <summary>The elements of an array or span that is written out, or that params arguments make.</summary>
    private static IReadOnlyList<IOperation> Listed(IOperation list) => list switch
    {
        IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues,
        { Kind: NewerKinds.CollectionExpression } => list.ChildOperations.ToList(),
        _ => Array.Empty<IOperation>(),
    };
}
