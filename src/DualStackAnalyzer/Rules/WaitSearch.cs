using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Rules;

/// <summary>What a body waits for while a socket of it is open: a user, a thread, a signal. What only asks does not wait.</summary>
internal static class WaitSearch
{
    /// <summary>Whether the body waits between a bind and what ends it; behind it, a handler may wait before the next try.</summary>
    /// <param name="bind">The bind; null where its body is not at hand.</param>
    /// <param name="end">What closes the socket: a call, or the resource of a using.</param>
    public static bool Between(IOperation? bind, SyntaxNode end)
    {
        if (bind is null)
        {
            return false;
        }

        var root = bind.Outermost();

        int from = bind.Syntax.Span.End;
        int to = end.SpanStart >= from ? end.SpanStart : ScopeOf(end, bind.Syntax).Span.End;
        return root.Descendants().Any(operation => operation.Syntax.SpanStart >= from && operation.Syntax.SpanStart < to
            && (IsWait(operation) || (operation is IWhileLoopOperation && !operation.Syntax.Span.Contains(end.Span))) && !IsInHandler(operation, bind.Syntax));
    }

    /// <summary>Where the variable of a using lives: in its block, or in that of its declaration.</summary>
    private static SyntaxNode ScopeOf(SyntaxNode end, SyntaxNode bind) =>
        end.AncestorsAndSelf().First(outer => outer.Parent is null || (outer is UsingStatementSyntax or BlockSyntax && outer.Span.Contains(bind.Span)));

    private static bool IsInHandler(IOperation operation, SyntaxNode bind)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ICatchClauseOperation && !outer.Syntax.Span.Contains(bind.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWait(IOperation operation) => operation switch
    {
        IAwaitOperation { Operation: var awaited } => !IsForFixedTime(awaited),
        IInvocationOperation { TargetMethod: { ContainingType: var type } method } => type.ContainingNamespace?.ToDisplayString() switch
        {
            "System" => type.Name == nameof(Console) && method.Name.StartsWith("Read", StringComparison.Ordinal),
            "System.Threading" or "System.Threading.Tasks" or "System.Diagnostics" => Relevance.IsPlatform(method) && (method.Name is "Join" or "Sleep" || method.Name.StartsWith("Wait", StringComparison.Ordinal)) && !IsForFixedTime(operation),
            _ => false,
        },
        _ => false,
    };

    /// <summary>Whether it takes a number of milliseconds; -1 stands for no end.</summary>
    private static bool IsForFixedTime(IOperation call) => call.Arguments().Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: int and >= 0 });
}
