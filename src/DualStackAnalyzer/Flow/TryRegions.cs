namespace DualStackAnalyzer.Flow;

/// <summary>What handlers a region of a graph is, and which try stands around it.</summary>
internal static class TryRegions
{
    public static bool IsFilter(ControlFlowRegion region)
    {
        for (var r = region; r.Kind != ControlFlowRegionKind.Root && r.EnclosingRegion is not null; r = r.EnclosingRegion)
        {
            if (r.Kind == ControlFlowRegionKind.Filter)
            {
                return true;
            }

            if (r.Kind is ControlFlowRegionKind.Finally or ControlFlowRegionKind.Catch)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The region outside the try statement whose filter declined.</summary>
    public static ControlFlowRegion? OuterTry(ControlFlowRegion region)
    {
        var r = region;
        while (r is not null && r.Kind is not (ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.Root))
        {
            r = r.EnclosingRegion;
        }

        return r?.EnclosingRegion;
    }

    public static bool CatchesEverything(ControlFlowRegion handler) =>
        handler.Kind == ControlFlowRegionKind.Catch
        && (handler.ExceptionType is null
            || handler.ExceptionType.SpecialType == SpecialType.System_Object
            || (handler.ExceptionType.Name == nameof(Exception)
                && handler.ExceptionType.ContainingNamespace is { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true }));
}
