using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>Tells operations that may run code of which only the project knows what it does.</summary>
internal static class OwnCode
{
    /// <summary>The keys that the platform's assemblies are signed with; any assembly may have the name.</summary>
    private static readonly ImmutableHashSet<string> PlatformKeys = ImmutableHashSet.Create(
        "b03f5f7f11d50a3a", "b77a5c561934e089", "7cec85d7bea7798e", "cc7b13ffcd2ddd51", "31bf3856ad364e35", "adb9793829ddae60");

    /// <summary>Operations that compute and assign, and run nothing but what their parts run.</summary>
    private static readonly ImmutableHashSet<OperationKind> Plain = ImmutableHashSet.Create(
        OperationKind.Literal, OperationKind.DefaultValue, OperationKind.InstanceReference, OperationKind.LocalReference,
        OperationKind.ParameterReference, OperationKind.FieldReference, OperationKind.ArrayElementReference,
        OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.ExpressionStatement, OperationKind.Block,
        OperationKind.VariableDeclarationGroup, OperationKind.VariableDeclaration, OperationKind.VariableDeclarator,
        OperationKind.VariableInitializer, OperationKind.Conditional, OperationKind.Coalesce, OperationKind.ConditionalAccess,
        OperationKind.ConditionalAccessInstance, OperationKind.Parenthesized, OperationKind.Argument, OperationKind.ArrayCreation,
        OperationKind.ArrayInitializer, OperationKind.Try, OperationKind.CatchClause, OperationKind.IsType, OperationKind.IsPattern,
        OperationKind.ConstantPattern, OperationKind.DeclarationPattern, OperationKind.NegatedPattern, OperationKind.BinaryPattern,
        OperationKind.TypePattern, OperationKind.DiscardPattern, OperationKind.RelationalPattern, OperationKind.Discard,
        OperationKind.DeclarationExpression, OperationKind.NameOf, OperationKind.TypeOf, OperationKind.SizeOf, OperationKind.Empty,
        OperationKind.Return, OperationKind.Branch, OperationKind.Throw, OperationKind.Switch, OperationKind.SwitchCase,
        OperationKind.CaseClause, OperationKind.Tuple, OperationKind.ObjectOrCollectionInitializer, OperationKind.MemberInitializer,
        OperationKind.InterpolatedString, OperationKind.InterpolatedStringText,
        OperationKind.Interpolation);

    /// <summary>Whether running an operation and all of its parts may run such code.</summary>
    public static bool MayRun(IOperation operation) => operation.DescendantsAndSelf().Any(MayRunByItself);

    /// <summary>Whether a symbol is the platform's, by the key of its assembly.</summary>
    public static bool IsPlatform(ISymbol symbol) =>
        symbol.Locations.All(location => location.IsInMetadata)
        && symbol.ContainingAssembly?.Identity.PublicKeyToken is { Length: > 0 } key
        && PlatformKeys.Contains(string.Concat(key.Select(part => part.ToString("x2", CultureInfo.InvariantCulture))));

    /// <summary>Whether an operation may run such code by itself, whatever its parts do.</summary>
    public static bool MayRunByItself(IOperation operation) => operation switch
    {
        IInvocationOperation call => !IsPlatform(call.TargetMethod) || call.TargetMethod.ContainingType.TypeKind == TypeKind.Interface
            || call.TargetMethod.MethodKind == MethodKind.DelegateInvoke || call.Arguments.Any(argument => MayCallBack(argument.Value)),
        IObjectCreationOperation creation => creation.Constructor is not { } constructor || !IsPlatform(constructor)
            || creation.Arguments.Any(argument => MayCallBack(argument.Value)),
        IPropertyReferenceOperation property => !IsPlatform(property.Property) && !StableExpression.IsAutomatic(property.Property),
        IConversionOperation conversion => conversion.OperatorMethod is { } method && !IsPlatform(method),
        IBinaryOperation binary => binary.OperatorMethod is { } method && !IsPlatform(method),
        IUnaryOperation unary => unary.OperatorMethod is { } method && !IsPlatform(method),
        ICompoundAssignmentOperation compound => compound.OperatorMethod is { } method && !IsPlatform(method),
        IIncrementOrDecrementOperation step => step.OperatorMethod is { } method && !IsPlatform(method),
        IInterpolationOperation part => MayCallBack(part.Expression),
        IUsingOperation or IUsingDeclarationOperation => Disposed(operation).Any(type => type is null || !IsPlatform(type)),
        _ => !Plain.Contains(operation.Kind),
    };

    private static IEnumerable<ITypeSymbol?> Disposed(IOperation operation) => operation switch
    {
        IUsingOperation { Resources: IVariableDeclarationGroupOperation group } => Types(group),
        IUsingOperation scope => [scope.Resources.Type],
        IUsingDeclarationOperation declaration => Types(declaration.DeclarationGroup),
        _ => [],
    };

    private static IEnumerable<ITypeSymbol?> Types(IVariableDeclarationGroupOperation group) =>
        group.Declarations.SelectMany(declaration => declaration.Declarators).Select(declarator => declarator.Symbol.Type);

    /// <summary>Whether the platform may call the project back through a value: a delegate, an object of the project's own.</summary>
    private static bool MayCallBack(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value.Type is { } type && !(type is IArrayTypeSymbol { ElementType: var element } ? IsInert(element) : IsInert(type));
    }

    private static bool IsInert(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || (type.SpecialType != SpecialType.System_Object && IsPlatform(type)
            && type.TypeKind is TypeKind.Struct or TypeKind.Class && !type.IsAnonymousType);
}
