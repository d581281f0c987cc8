namespace DualStackAnalyzer.Flow;

internal static class Initializers
{
    /// <summary>The fields or properties that the operation of an initializer gives their first value; none for another operation.</summary>
    public static IEnumerable<ISymbol> Initialized(this IOperation root) => root switch
    {
        IFieldInitializerOperation field => field.InitializedFields,
        IPropertyInitializerOperation property => property.InitializedProperties,
        _ => [],
    };
}
