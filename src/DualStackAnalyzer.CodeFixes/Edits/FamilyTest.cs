using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>The test whether a socket whose family is chosen at run time is an IPv6 one.</summary>
internal static class FamilyTest
{
    private const string Space = "System.Net.Sockets";

    /// <summary>
    /// Asks what the creation itself asked for the family, where that is a local, a parameter or a readonly field;
    /// otherwise asks the socket.
    /// </summary>
    /// <param name="creation">The creation, or a call that yields the socket.</param>
    /// <param name="socket">The socket, as statements there name it.</param>
    public static string? Of(ExpressionSyntax? creation, string socket, SemanticModel model, NameInScope names)
    {
        string family = creation is null ? $"{socket}.AddressFamily" : Source(creation, model) ?? $"{socket}.AddressFamily";
        return names.Member(Space, "AddressFamily", "InterNetworkV6") is { } version6 ? $"{family} == {version6}" : null;
    }

    /// <summary>The expression of the family that a creation is given, where it can be written again.</summary>
    public static string? Source(ExpressionSyntax creation, SemanticModel model)
    {
        if (model.GetOperation(creation) is not IObjectCreationOperation { Constructor.ContainingAssembly: var assembly } operation
            || SocketKind.Of(operation.Type) is null || assembly.Locations.Any(location => location.IsInSource))
        {
            return null;
        }

        foreach (var argument in operation.Arguments)
        {
            if (argument.Value.Syntax is ExpressionSyntax value && SourceOfArgument(value, argument.Parameter, model) is { } source)
            {
                return source;
            }
        }

        return null;
    }

    private static string? SourceOfArgument(ExpressionSyntax value, IParameterSymbol? parameter, SemanticModel model)
    {
        switch (parameter?.Type.Name)
        {
            case "AddressFamily" when value.IsOwnValue(model):
                return value.ToString();
            case "AddressFamily" when value is MemberAccessExpressionSyntax { Name.Identifier.Text: "AddressFamily" } access
                && access.Expression.IsOwnValue(model):
                return value.ToString();
            case "IPAddress" or "IPEndPoint" when value.IsOwnValue(model):
                return $"{value}.AddressFamily";
            case "IPEndPoint" when Address(value, model) is { } address && address.IsOwnValue(model):
                return $"{address}.AddressFamily";
            default:
                return null;
        }
    }

    /// <summary>The address in <c>new IPEndPoint(address, port)</c>.</summary>
    private static ExpressionSyntax? Address(ExpressionSyntax endpoint, SemanticModel model) =>
        model.GetOperation(endpoint) is IObjectCreationOperation creation
            ? creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Name == "IPAddress")?.Value.Syntax
                as ExpressionSyntax
            : null;
}
