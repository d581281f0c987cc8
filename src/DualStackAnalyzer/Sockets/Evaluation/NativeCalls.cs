namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Native functions that are given a socket's handle.</summary>
internal static class NativeCalls
{
    /// <summary>Whether level and name stand there as constants, as setsockopt takes them, and are not the IPv6-only option.</summary>
    public static bool SetsAnotherOption(Value[] arguments)
    {
        var numbers = arguments.Skip(1).TakeWhile(argument => argument is Constant { Data: long })
            .Select(argument => (long)((Constant)argument).Data!).ToList();
        return numbers.Count >= 2 && !(numbers[0] == SocketOptions.LevelIPv6 && numbers[1] is 26 or 27);
    }
}
