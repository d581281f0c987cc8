namespace DualStackAnalyzer.Gate;

/// <summary>
/// The names of types of the project through which one comes by a socket: those that are one, hold one in a field, or hand one out,
/// or an object of a type that holds one. By name alone, so a name that two types share counts for both.
/// </summary>
/// <param name="platform">The names of the platform's types.</param>
internal sealed class HolderNames(IEnumerable<string> platform)
{
    private readonly List<DeclaredType> _types = [];
    private readonly HashSet<string> _sockets = [.. platform];
    private readonly HashSet<string> _holders = [];
    private readonly HashSet<string> _known = [];

    /// <summary>Learns of some types; the result is which further names are worth looking for, of these types or of others.</summary>
    public IReadOnlyCollection<string> Add(IEnumerable<DeclaredType> types)
    {
        _types.AddRange(types);
        var names = new List<string>();
        int before;
        do
        {
            before = _sockets.Count + _holders.Count;
            foreach (var type in _types)
            {
                if (type.Bases.Overlaps(_sockets))
                {
                    _sockets.Add(type.Name);
                }

                if (type.Fields.Overlaps(_sockets) || type.Bases.Overlaps(_holders))
                {
                    _holders.Add(type.Name);
                }
            }
        }
        while (before < _sockets.Count + _holders.Count);

        foreach (var type in _types)
        {
            if ((type.IsAlias || _sockets.Contains(type.Name) || _holders.Contains(type.Name) || HandsOut(type.Fields) || HandsOut(type.Others)) && _known.Add(type.Name))
            {
                names.Add(type.Name);
            }
        }

        return names;
    }

    private bool HandsOut(HashSet<string> words) => words.Overlaps(_sockets) || words.Overlaps(_holders);
}
