namespace DualStackAnalyzer.Sockets.Values;

/// <summary>Something that holds a value.</summary>
internal abstract record AbstractLocation;

/// <summary>A local variable or parameter.</summary>
internal sealed record Variable(ISymbol Symbol) : AbstractLocation;

/// <summary>A temporary of the control-flow graph of one body.</summary>
internal sealed record Capture(object Body, CaptureId Id) : AbstractLocation;

/// <summary>A field or auto-property; the owner is null for a static one.</summary>
internal sealed record MemberLocation(Value? Owner, ISymbol Symbol) : AbstractLocation
{
    /// <summary>What it holds when a call begins, as long as it has not been written to; null for one of an object that is made in the call.</summary>
    public Value? AtStart => Owner switch
    {
        null => new Input(Symbol),
        This => new Member(Owner, Symbol),
        _ => null,
    };
}

/// <summary>What a collection holds.</summary>
internal sealed record Contents(Value Collection) : AbstractLocation;

/// <summary>One element of a collection, once it was asked for.</summary>
internal sealed record Element(Value Collection, Value Index) : AbstractLocation;

/// <summary>Written where the contents of a collection are not in order, or stand for more elements than they are.</summary>
internal sealed record Approximate(Value Collection) : AbstractLocation;

/// <summary>What a body returns.</summary>
internal sealed record Result(object Body) : AbstractLocation;
