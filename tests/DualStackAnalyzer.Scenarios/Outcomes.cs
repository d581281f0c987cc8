namespace DualStackAnalyzer.Scenarios;

/// <summary>Exceptions as words, the same words that the model's enumerations use.</summary>
internal static class Outcomes
{
    /// <summary>What an action returns, or the name of what it throws.</summary>
    public static string Of(Func<string> act)
    {
        try
        {
            return act();
        }
        catch (SocketException exception)
        {
            return exception.SocketErrorCode.ToString();
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or FormatException)
        {
            return exception.GetType().Name;
        }
    }

    /// <summary><see cref="CallOutcome.Succeeds"/>, or the name of what the action throws.</summary>
    public static string Of(Action act) => Of(() =>
    {
        act();
        return nameof(CallOutcome.Succeeds);
    });
}
