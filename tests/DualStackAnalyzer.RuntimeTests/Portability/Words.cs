namespace DualStackAnalyzer.RuntimeTests.Portability;

/// <summary>The results of trials in words for readers.</summary>
internal static class Words
{
    public static string Of(string result) => result switch
    {
        nameof(PairOutcome.BothBind) => "both bind",
        nameof(PairOutcome.InUseAtBind) => "second `Bind` fails",
        nameof(PairOutcome.InUseAtListen) => "second `Listen` fails",
        nameof(PairOutcome.SharesPort) => "**both bind and share the port**",
        nameof(SocketMode.IPv6Only) => "IPv6-only",
        nameof(SocketMode.Dual) => "**dual**",
        nameof(CallOutcome.Succeeds) => "works",
        nameof(CallOutcome.InvalidArgument)
            or nameof(CallOutcome.ProtocolOption)
            or nameof(CallOutcome.OperationNotSupported)
            or nameof(CallOutcome.NetworkUnreachable)
            or nameof(CallOutcome.AddressFamilyNotSupported) => $"`SocketException` {result}",
        nameof(CallOutcome.ArgumentException) or nameof(CallOutcome.NotSupportedException) => $"`{result}`",
        "Success" => "cannot be created",
        "serves Both" => "IPv4 and IPv6",
        "serves IPv4" => "IPv4",
        "serves IPv6" => "IPv6",
        "Dual, then IPv6Only" => "dual, then **IPv6-only**",
        "Dual, then Dual" => "dual both times",
        "AddressAlreadyInUse" => "`SocketException` AddressAlreadyInUse",
        _ => result,
    };
}
