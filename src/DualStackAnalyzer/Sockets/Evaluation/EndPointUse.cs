using DualStackAnalyzer.Sockets.Model;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>The endpoint among the arguments of a method of the platform's sockets, and what it is for.</summary>
internal static class EndPointUse
{
    /// <summary>Whether the method is given an endpoint or one address, in an object perhaps.</summary>
    public static bool NamesEndPoint(IMethodSymbol method) => method.Parameters.Any(IsEndPointOrAddress) || TakesObject(method);

    /// <summary>The address; null for a method that is given a host's name, several addresses or nothing.</summary>
    public static Value? AddressIn(IMethodSymbol method, Value[] arguments) =>
        method.Parameters.FirstOrDefault(IsEndPointOrAddress) is not { } parameter || parameter.Ordinal >= arguments.Length ? null
            : IsAddress(parameter) ? arguments[parameter.Ordinal]
            : AddressEffects.AddressOf(arguments[parameter.Ordinal]);

    /// <summary>The port beside the address; unknown where it is not among the arguments.</summary>
    public static Value PortIn(IMethodSymbol method, Value[] arguments) =>
        method.Parameters.FirstOrDefault(IsEndPointOrAddress) is not { } parameter || parameter.Ordinal >= arguments.Length ? Unknown.Instance
            : !IsAddress(parameter) ? AddressEffects.PortOf(arguments[parameter.Ordinal])
            : arguments.ElementAtOrDefault(parameter.Ordinal + 1) ?? Unknown.Instance;

    /// <summary>How a use fails, as the model of run-time behaviour tells calls apart.</summary>
    public static EndPointCall CallOf(FactKind use, IMethodSymbol? method) => use switch
    {
        FactKind.SendTo when TakesObject(method) => EndPointCall.SendByObject,
        FactKind.ConnectTo when TakesObject(method) => EndPointCall.ConnectByObject,
        FactKind.ReceiveFrom when TakesObject(method) => EndPointCall.ReceiveByObject,
        FactKind.SendTo => EndPointCall.Send,
        FactKind.ReceiveFrom => EndPointCall.ReceiveFrom,
        _ when method is null => EndPointCall.Connect,
        _ when method.Name.StartsWith("Begin", System.StringComparison.Ordinal) || method.Name.EndsWith("Async", System.StringComparison.Ordinal) =>
            EndPointCall.ConnectLater,
        _ when method.ContainingType.Name == nameof(Holder.Socket) && method.Parameters.Any(IsAddress) => EndPointCall.ConnectToAddress,
        _ => EndPointCall.Connect,
    };

    /// <summary>Whether the endpoint is in an object that holds the arguments of an asynchronous call.</summary>
    private static bool TakesObject(IMethodSymbol? method) => method?.Parameters.Any(parameter => parameter.Type.Name == "SocketAsyncEventArgs") == true;

    private static bool IsEndPointOrAddress(IParameterSymbol parameter) => parameter.Type.Name is "EndPoint" or "IPEndPoint" || IsAddress(parameter);

    private static bool IsAddress(IParameterSymbol parameter) => parameter.Type.Name == "IPAddress";
}
