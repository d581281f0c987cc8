using System.Collections.Generic;
using System.Linq;

namespace DualStackAnalyzer.Cost;

/// <summary>Everything that was measured last. A new measurement replaces the one of the same name.</summary>
internal sealed class Measurements
{
    public Machine Machine { get; set; } = Machine.This();

    public IReadOnlyList<FolderCost> Folders { get; set; } = [];

    public IReadOnlyList<PeerCost> Peers { get; set; } = [];

    public IReadOnlyList<MemoryComparison> Memory { get; set; } = [];

    public IReadOnlyList<SeriesCost> Series { get; set; } = [];

    public EditorCost? Editor { get; set; }

    public void Add(FolderCost cost) => Folders = [.. Folders.Where(it => it.Name != cost.Name), cost];

    public void Add(PeerCost cost) => Peers = [.. Peers.Where(it => it.Name != cost.Name), cost];

    public void Add(MemoryComparison cost) => Memory = [.. Memory.Where(it => it.Name != cost.Name), cost];

    public void Add(SeriesCost cost) => Series = [.. Series.Where(it => it.Name != cost.Name), cost];
}
