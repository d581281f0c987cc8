namespace DualStackAnalyzer.Sockets.Values;

/// <summary>Something that holds a value.</summary>
internal abstract record Place;

/// <summary>A local variable or parameter.</summary>
internal sealed record Variable(ISymbol Symbol) : Place;

/// <summary>A temporary of the control-flow graph of one body.</summary>
internal sealed record Capture(object Body, CaptureId Id) : Place;

/// <summary>A field or auto-property; the owner is null for a static one.</summary>
internal sealed record Slot(Value? Owner, ISymbol Symbol) : Place
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
internal sealed record Contents(Value Collection) : Place;

/// <summary>One element of a collection, once it was asked for.</summary>
internal sealed record Element(Value Collection, Value Index) : Place;

/// <summary>Written where the contents of a collection are not in order, or stand for more elements than they are.</summary>
internal sealed record Approximate(Value Collection) : Place;

/// <summary>What a body returns.</summary>
internal sealed record Result(object Body) : Place;
