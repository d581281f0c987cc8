namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>Notes what the values of variables, members and parameters depend on.</summary>
/// <param name="found">Where it is noted.</param>
/// <param name="relevance">Knows what the platform answers.</param>
internal sealed class ValueDependences(Dependences found, Relevance relevance)
{
    public void Assign(ProgramPoint here, IOperation target, IOperation value)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                Assign(here, declaration.Expression, value);
                break;
            case IArrayElementReferenceOperation element:
                Mutate(here, element.ArrayReference, [value, .. element.Indices]);
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } collection } indexer when Relevance.IsPlatform(indexer.Property):
                Mutate(here, collection, Named.IsMapOfObjects(collection.Type) ? [value] : [value, .. indexer.Arguments]);
                break;
            default:
                if (Named.SymbolOf(target) is { } symbol)
                {
                    Assign(here, symbol, value);
                    found.Add(symbol, (target as IMemberReferenceOperation)?.Instance);
                }
                else if (!IsPlainSetting(target))
                {
                    foreach (var part in Named.In(target))
                    {
                        Assign(here, part, value);
                    }
                }

                break;
        }
    }

    /// <param name="here">Where.</param>
    /// <param name="target">What is assigned.</param>
    /// <param name="value">The value; null for none.</param>
    public void Assign(ProgramPoint here, ISymbol target, IOperation? value)
    {
        target = Named.Definition(target);
        if (value is null)
        {
            return;
        }

        Depend(here, target, value);
        found.AddValue(target, value);
        Tell(target, value);
        if (target is not ILocalSymbol local || !SymbolEqualityComparer.Default.Equals(local.ContainingSymbol, here.Function))
        {
            found.Add(target, here.Execution(isDecisive: true));
        }

        if (target is IPropertySymbol { SetMethod: { } setter })
        {
            Pass(Named.Definition(setter).Parameters.Last(), value);
        }

        if (target is IPropertySymbol { RefKind: not RefKind.None, GetMethod: { } referring })
        {
            found.Add(Named.Definition(referring), value);
        }

        if (target is IParameterSymbol { RefKind: not RefKind.None, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } })
        {
            found.Seeds.Add(value);
        }

        Alias(target, value);
    }

    /// <summary>What a variable holds runs where another one that holds it is called.</summary>
    public void Hold(ISymbol held, ISymbol? holder)
    {
        if (holder is not null)
        {
            found.Add(new Execution(held, IsDecisive: true), new Execution(holder, IsDecisive: true));
            found.Add(new Execution(held, IsDecisive: false), new Execution(holder, IsDecisive: false));
        }
    }

    public void Pass(IParameterSymbol parameter, IOperation value)
    {
        found.Add(parameter, value);
        found.AddValue(parameter, value);
        Alias(parameter, value);
    }

    public void Declare(ProgramPoint here, IOperation pattern, IOperation value)
    {
        foreach (var declared in pattern.DescendantsAndSelf())
        {
            var variable = (declared as IDeclarationPatternOperation)?.DeclaredSymbol ?? (declared as IRecursivePatternOperation)?.DeclaredSymbol;
            if (variable is not null)
            {
                Assign(here, variable, value);
            }
        }
    }

    /// <summary>Something is put into what an expression leads to.</summary>
    public void Mutate(ProgramPoint here, IOperation collection, IEnumerable<IOperation> with)
    {
        foreach (var filled in Named.In(collection).Where(filled => MayBeFilled(filled.HeldType())))
        {
            foreach (var value in with)
            {
                Depend(here, filled, value);
            }

            found.Add(filled, collection);
            found.AddConstant(filled);
        }
    }

    /// <summary>What is assigned to a reference is assigned to what it refers to.</summary>
    public void Refer(bool isReference, ISymbol? reference, IOperation? value)
    {
        if (isReference && reference is not null && value is not null)
        {
            foreach (var referred in Named.In(value))
            {
                found.Add(referred, reference);
                found.AddConstant(referred);
            }

            found.AddConstant(reference);
        }
    }

    public void Depend(ProgramPoint here, object node, IOperation value)
    {
        found.Add(node, value);
        found.Add(node, here.Control);
        found.Add(node, here.Exit);
    }

    public void Tell(ISymbol symbol, IOperation value)
    {
        if (value.DescendantsAndSelf().Any(relevance.Tells))
        {
            found.Telling.Add(symbol);
        }
    }

    /// <summary>What fills a collection through one variable has filled it for all, and a thread runs what it is made of.</summary>
    public void Alias(ISymbol target, IOperation value)
    {
        if (target.HeldType() is { } type && (type.TypeKind == TypeKind.Delegate || type.IsThread()))
        {
            foreach (var held in Named.In(value))
            {
                Hold(held, target);
                found.Add(held, target);
            }
        }

        if (MayBeChanged(target.HeldType()))
        {
            foreach (var source in Named.In(value).Where(source => MayBeChanged(source.HeldType()) || source.HeldType()?.TypeKind == TypeKind.Delegate))
            {
                found.Add(source, target);
            }
        }
    }

    /// <summary>Whether what is done to it is seen by all that hold it: a collection, or an endpoint, whose address and port can be set.</summary>
    private bool MayBeChanged(ITypeSymbol? type) => MayBeFilled(type) || relevance.Api.IsEndPoint(type);

    /// <summary>Whether it is a setting of a socket that decides about no bind: buffers, delays, timeouts.</summary>
    private bool IsPlainSetting(IOperation target) => target is IPropertyReferenceOperation { Property: { } property }
        && relevance.Api.IsSocket(property.ContainingType) && relevance.Api.EffectOf(property) == ApiEffect.None;

    public static bool MayBeFilled(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Object || type?.IsCollection() == true;
}
