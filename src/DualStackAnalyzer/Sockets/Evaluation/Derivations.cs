namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What the types of a project derive from, and what they hand to the constructors of an abstract type.</summary>
internal sealed class Derivations(IAssemblySymbol project, bool isProgram)
{
    /// <summary>Asked for rarely: it takes a look at every type.</summary>
    private readonly Lazy<HashSet<ISymbol>> _bases = new(() => new(TypesOf(project.GlobalNamespace, CancellationToken.None)
        .Select(type => type.BaseType?.OriginalDefinition).OfType<ISymbol>(), SymbolEqualityComparer.Default));

    /// <summary>Whether no other type derives from the class, here or in another project.</summary>
    public bool IsLeaf(INamedTypeSymbol type) => type.IsSealed || (!IsVisibleOutside(type) && !IsBase(type));

    /// <summary>Whether another type of the project derives from the class.</summary>
    public bool IsBase(INamedTypeSymbol type) => !type.IsSealed && _bases.Value.Contains(type.OriginalDefinition);

    /// <summary>
    /// Whether another project may use the member or type: it is public, or that project is given the internal ones. Of a program none
    /// is used by others.
    /// </summary>
    public bool IsVisibleOutside(ISymbol symbol)
    {
        for (var s = symbol; s is not null; s = s.ContainingType)
        {
            if (s.DeclaredAccessibility == Accessibility.Private || ((isProgram || s.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedAndInternal) && !IsOpened))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOpened => project.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute");

    /// <summary>
    /// Whether a derived type decides by itself what the parameter is: an address or family of its own. False where
    /// each hands on what it is given.
    /// </summary>
    /// <param name="parameter">A parameter of a constructor of an abstract type.</param>
    /// <param name="bodies">Where the constructors of the derived types are found.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static bool Decide(IParameterSymbol parameter, BodySource bodies, CancellationToken cancellation)
    {
        var constructor = (IMethodSymbol)parameter.ContainingSymbol;
        var derivedConstructors = from derived in TypesOf(constructor.ContainingAssembly.GlobalNamespace, cancellation)
                                  where SymbolEqualityComparer.Default.Equals(derived.BaseType?.OriginalDefinition, constructor.ContainingType)
                                  from derivedConstructor in derived.InstanceConstructors
                                  where !derivedConstructor.IsImplicitlyDeclared
                                  select bodies.OperationOf(derivedConstructor, cancellation);

        // A primary constructor has no body in which one could look.
        return derivedConstructors.Any(body => body is null || body.Descendants().OfType<IInvocationOperation>()
            .Where(call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, constructor))
            .Any(call => !call.Arguments.Any(argument => argument.Parameter?.Ordinal == parameter.Ordinal && IsHandedOn(argument.Value, bodies, cancellation))));
    }

    private static bool IsHandedOn(IOperation argument, BodySource bodies, CancellationToken cancellation) => argument switch
    {
        IConversionOperation conversion => IsHandedOn(conversion.Operand, bodies, cancellation),
        IParameterReferenceOperation { Parameter: var own } => !own.ContainingType.IsAbstract || !Decide(own, bodies, cancellation),
        _ => false,
    };

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return space.GetTypeMembers().SelectMany(AnalysisRun.WithNested)
            .Concat(space.GetNamespaceMembers().SelectMany(inner => TypesOf(inner, cancellation)));
    }
}
