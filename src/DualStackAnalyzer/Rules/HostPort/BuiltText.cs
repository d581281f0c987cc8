namespace DualStackAnalyzer.Rules.HostPort;

/// <summary>A text in which a host stands before a colon and a port, without brackets.</summary>
/// <param name="Host">The expression of the host.</param>
/// <param name="Port">The expression of the port; none where it is written in the text.</param>
/// <param name="IsFirst">Whether the text begins with the host.</param>
internal sealed record BuiltText(IOperation Host, IOperation? Port, bool IsFirst)
{
    /// <summary>The parts of an interpolated string, a concatenation or a call of <c>string.Format</c>, if the operation is one.</summary>
    public static BuiltText? In(IOperation operation) => operation switch
    {
        IInterpolatedStringOperation interpolated => Of(interpolated.Parts.Select(PartOf)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Of(Leaves(sum).Select(PartOf)),
        IInvocationOperation { TargetMethod: { Name: nameof(string.Format), ContainingType.SpecialType: SpecialType.System_String } } call => Of(Formatted(call)),
        _ => null,
    };

    private static BuiltText? Of(IEnumerable<Part> found)
    {
        var parts = Joined(found);
        for (int i = 0; i + 1 < parts.Count; i++)
        {
            if (parts[i].Hole is { } host && parts[i + 1].Text is { } colon && (i == 0 || EndsBeforeHost(parts[i - 1].Text)) && PortBehind(colon, i + 2 < parts.Count ? parts[i + 2].Hole : null) is (true, var port))
            {
                return new(host, port, IsFirst: i == 0);
            }
        }

        return null;
    }

    /// <summary>The parts, texts that stand side by side as one.</summary>
    private static List<Part> Joined(IEnumerable<Part> found)
    {
        var parts = new List<Part>();
        foreach (var part in found)
        {
            if (part.Text is { } text && parts.Count > 0 && parts[parts.Count - 1].Text is { } before)
            {
                parts[parts.Count - 1] = new(before + text, null);
            }
            else
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    /// <summary>Whether a host comes next: at the beginning of the text, behind a scheme that is not of IPv4 alone (ipv4, tcp4, udp4), or behind a user.</summary>
    private static bool EndsBeforeHost(string? text) => text is not null
        && (text.Length == 0 || (text.EndsWith("://", StringComparison.Ordinal) && !text.EndsWith("v4://", StringComparison.Ordinal) && !text.EndsWith("p4://", StringComparison.Ordinal)) || text.EndsWith("@", StringComparison.Ordinal));

    private static (bool IsPort, IOperation? Port) PortBehind(string text, IOperation? next)
    {
        if (text == ":")
        {
            return (next is not null, next);
        }

        int digits = text.Skip(1).TakeWhile(char.IsDigit).Count();
        return (text.StartsWith(":", StringComparison.Ordinal) && digits > 0 && (digits == text.Length - 1 || text[digits + 1] is '/' or '?'), null);
    }

    private static Part PartOf(IInterpolatedStringContentOperation content) => content switch
    {
        IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => new(text, null),
        IInterpolationOperation { FormatString: null, Alignment: null, Expression: var expression } => PartOf(expression),
        _ => new(null, null),
    };

    private static Part PartOf(IOperation operation) => Unconverted(operation) switch
    {
        { ConstantValue: { HasValue: true, Value: { } constant } } => new(constant.ToString(), null),
        var hole => new(null, hole),
    };

    private static IEnumerable<IOperation> Leaves(IOperation operation) =>
        Unconverted(operation) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } sum
            ? Leaves(sum.LeftOperand).Concat(Leaves(sum.RightOperand))
            : [operation];

    /// <summary>The text between the holes of a format, and what fills them; nothing where it is not plain.</summary>
    private static IEnumerable<Part> Formatted(IInvocationOperation call)
    {
        var arguments = call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).ToList();
        if (arguments.Count < 2 || arguments[0].Value.ConstantValue is not { HasValue: true, Value: string format })
        {
            yield break;
        }

        List<IOperation> values = arguments[1].Value is IArrayCreationOperation { Initializer: { } initializer } ? [.. initializer.ElementValues] : [.. arguments.Skip(1).Select(argument => argument.Value)];
        foreach (string? piece in format.Split('{'))
        {
            int end = piece.IndexOf('}');
            if (end > 0 && int.TryParse(piece.Substring(0, end), out int index) && index >= 0 && index < values.Count)
            {
                yield return PartOf(values[index]);
            }
            else if (end >= 0)
            {
                yield return new(null, null);
            }

            if (piece.Length > end + 1)
            {
                yield return new(piece.Substring(end + 1), null);
            }
        }
    }

    public static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <param name="Text">Text that is written there.</param>
    /// <param name="Hole">What is filled in; neither where it cannot be told.</param>
    private readonly record struct Part(string? Text, IOperation? Hole);
}
