namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>
/// Which bodies may be run when they are called, whatever they are given: those that have to do with sockets, or may be handed one.
/// Of others the summary is enough.
/// </summary>
/// <param name="relevance">Knows what methods do.</param>
/// <param name="bodies">Where the bodies are.</param>
internal sealed class RunnableBodies(Relevance relevance, BodySource bodies, CancellationToken cancellation)
{
    private const MethodEffects Socket = MethodEffects.Decides | MethodEffects.Stops | MethodEffects.Creates | MethodEffects.HandsOn | MethodEffects.HandsOnNew
        | MethodEffects.Ends | MethodEffects.Reaches | MethodEffects.Connects;

    public bool Contain(IMethodSymbol method) => method.MethodKind is not (MethodKind.Ordinary or MethodKind.Constructor or MethodKind.ExplicitInterfaceImplementation)
        || ExtensionBlocks.IsMember(method)
        || method.ContainingType.IsValueType
        || relevance.HoldsSocket(method.MethodKind == MethodKind.Constructor ? method.ContainingType : method.ReturnType)
        || method.Parameters.Any(MayBeHandedSocket)
        || HaveToDoWithSockets(method, relevance.WholeOf(method, bodies, cancellation));

    private bool HaveToDoWithSockets(IMethodSymbol method, MethodSummary does) => does.Does(Socket)
        || (does.Does(MethodEffects.Computes) && (method.ReturnType.SpecialType == SpecialType.System_Boolean || relevance.IsAddress(method.ReturnType)))
        || does.Writes.Any(written => relevance.IsAddress(written.HeldType()) || relevance.Api.EffectOf(written) is ApiEffect.AddressOfEndPoint or ApiEffect.PortOfEndPoint);

    /// <summary>Whether a socket, a delegate, an object that holds one, or a collection that can be filled may be passed, or a struct that is changed.</summary>
    private bool MayBeHandedSocket(IParameterSymbol parameter) => parameter.RefKind != RefKind.None || relevance.HoldsSocket(parameter.Type) || parameter.Type is
    {
        TypeKind: TypeKind.Delegate or TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Interface or TypeKind.Array,
    } or { IsAbstract: true } or { SpecialType: SpecialType.System_Object } || parameter.Type.IsCollection();
}
