using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Rules.HostPort;

/// <summary>Whether a host may be an IPv6 address that is written without brackets.</summary>
internal static class HostOrigin
{
    private const int MaximumDepth = 3;

    public static bool MayBeBareIPv6(IOperation host) => MayBeBareIPv6(host, MaximumDepth);

    private static bool MayBeBareIPv6(IOperation operation, int depth) => BuiltText.Unconverted(operation) switch
    {
        { ConstantValue.HasValue: true } => false,
        var named when IsDomain(named) => false,
        IInvocationOperation call => OfCall(call, depth),
        IPropertyReferenceOperation property => OfProperty(property.Property) && !IsBracketed(property),
        IFieldReferenceOperation field when IsBracketed(field) => false,
        IFieldReferenceOperation field => IsAddress(field.Type) ? !IsIPv4(field.Field) : field.Type?.SpecialType == SpecialType.System_String && !IsFixed(field.Field),
        IParameterReferenceOperation or IArrayElementReferenceOperation => IsHost(operation.Type),
        ILocalReferenceOperation local => depth > 0 && IsHost(local.Type) && MayLocalBeBareIPv6(local, depth - 1),
        ICoalesceOperation coalesce => MayBeBareIPv6(coalesce.Value, depth) || MayBeBareIPv6(coalesce.WhenNull, depth),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => MayBeBareIPv6(conditional.WhenTrue, depth) || MayBeBareIPv6(whenFalse, depth),
        _ => false,
    };

    /// <summary>Whether the type is the platform's address.</summary>
    public static bool IsAddress(ITypeSymbol? type) => type is { Name: "IPAddress" } && IsOfNet(type);

    /// <summary>Whether the variable or member is named as a domain, which is no address.</summary>
    private static bool IsDomain(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => IsDomain(parameter.Parameter.Name),
        ILocalReferenceOperation local => IsDomain(local.Local.Name),
        IMemberReferenceOperation member => IsDomain(member.Member.Name),
        _ => false,
    };

    private static bool IsDomain(string name) => name.IndexOf("domain", System.StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsHost(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String || IsAddress(type);

    private static bool IsOfNet(ITypeSymbol type) => type.ContainingNamespace is { Name: "Net", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether a call may give a bare IPv6 address: an address as text, or from the resolver or a parser; others are unknown.</summary>
    private static bool OfCall(IInvocationOperation call, int depth) => call.TargetMethod switch
    {
        { Name: nameof(ToString), Parameters.IsEmpty: true } when call.Instance is { } instance && IsHost(instance.Type) => MayBeBareIPv6(instance, depth),
        { Name: "Trim" or "ToLower" or "ToLowerInvariant", ContainingType.SpecialType: SpecialType.System_String } when call.Instance is { } text => MayBeBareIPv6(text, depth),
        { Name: "MapToIPv6" or "Parse", ContainingType: var type } => IsAddress(type) && !(call.Arguments.Length == 1 && call.Arguments[0].Value.ConstantValue.HasValue),
        _ => false,
    };

    /// <summary>Whether a property may be a bare IPv6 address: <see cref="System.Uri.Host"/> is in brackets, the others are not.</summary>
    private static bool OfProperty(IPropertySymbol property) => property switch
    {
        { ContainingType: { Name: "Uri" } type } => property.Name is "DnsSafeHost" or "IdnHost" && type.ContainingNamespace.Name == "System",
        _ when IsAddress(property.Type) => property is not { IsStatic: true, Name: "Loopback" or "Any" or "Broadcast" or "None" },
        { Type.SpecialType: SpecialType.System_String } => property.ContainingAssembly is { } && !IsFixed(property)
            && property is not { ContainingType.ContainingNamespace.Name: "System" } and not { Name: "HostName" or "MachineName" }
            // One that is computed is like a method.
            and not { IsStatic: true, SetMethod: null },
        _ => false,
    };

    private static bool IsIPv4(ISymbol field) => field is { IsStatic: true, Name: "Loopback" or "Any" or "Broadcast" or "None" } && IsAddress(field.ContainingType);

    /// <summary>Whether the member is written once, and with a literal.</summary>
    private static bool IsFixed(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: true } => true,
        IFieldSymbol { IsReadOnly: true } => member.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax }),
        IPropertySymbol { SetMethod: null } => member.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is
            PropertyDeclarationSyntax { Initializer.Value: LiteralExpressionSyntax } or PropertyDeclarationSyntax { ExpressionBody.Expression: LiteralExpressionSyntax }),
        _ => false,
    };

    /// <summary>Whether its file assigns the member, and only <see cref="System.Uri.Host"/>, which is in brackets.</summary>
    private static bool IsBracketed(IMemberReferenceOperation reference)
    {
        var model = reference.SemanticModel!;
        var values = model.SyntaxTree.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
                && (assignment.Left as IdentifierNameSyntax ?? ((MemberAccessExpressionSyntax)assignment.Left).Name).Identifier.ValueText == reference.Member.Name)
            .Select(assignment => model.GetOperation(assignment)).OfType<ISimpleAssignmentOperation>()
            .Where(assignment => assignment.Target is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member, reference.Member))
            .Select(assignment => assignment.Value).ToList();
        return values.Count > 0 && values.All(IsUriHost);
    }

    private static bool IsUriHost(IOperation value) => BuiltText.Unconverted(value) is IPropertyReferenceOperation { Property: { Name: nameof(System.Uri.Host), ContainingType: { Name: nameof(System.Uri), ContainingNamespace.Name: nameof(System) } } };

    /// <summary>Whether a local may be a bare IPv6 address: it is what is assigned to it anywhere in its body.</summary>
    private static bool MayLocalBeBareIPv6(ILocalReferenceOperation reference, int depth)
    {
        var values = TextUses.RootOf(reference).Descendants().Select(operation => operation switch
        {
            IVariableDeclaratorOperation declarator when Is(declarator.Symbol, reference) => declarator.GetVariableInitializer()?.Value,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when Is(target.Local, reference) => assignment.Value,
            IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation element } loop when Is(element.Symbol, reference) => loop.Collection,
            _ => null,
        }).OfType<IOperation>().ToList();
        return values.Count == 0
            ? reference.Local.DeclaringSyntaxReferences.Any(part => part.GetSyntax().Parent is DeclarationExpressionSyntax or DeclarationPatternSyntax)
            : values.Any(value => value.Type is not { SpecialType: SpecialType.System_String } && !IsAddress(value.Type) || MayBeBareIPv6(value, depth));
    }

    private static bool Is(ILocalSymbol local, ILocalReferenceOperation reference) => SymbolEqualityComparer.Default.Equals(local, reference.Local);
}
