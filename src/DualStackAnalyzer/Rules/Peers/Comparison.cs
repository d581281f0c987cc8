namespace DualStackAnalyzer.Rules.Peers;

/// <summary>A use of a peer's address that takes a mapped one for something else.</summary>
/// <param name="At">The comparison.</param>
/// <param name="Address">The address in it.</param>
/// <param name="Consequence">What comes of it for a mapped address, as a relative clause.</param>
internal sealed record Comparison(IOperation At, IOperation Address, string Consequence)
{
    /// <summary>Where the list is filled that it is looked up in.</summary>
    public ImmutableArray<IOperation> Fills { get; init; } = ImmutableArray<IOperation>.Empty;

    /// <summary>
    /// Whether it may be meant so, in code for addresses of any kind: it is compared with an address that no peer has, which stands for
    /// none, or asked for its family.
    /// </summary>
    public bool MayBeMeant { get; init; }

    private const int FourBytes = 4;

    /// <summary>The comparisons in the bodies of a type; one that unmaps addresses has none.</summary>
    public static IEnumerable<Comparison> In(IReadOnlyList<TypeBody> bodies, Peers peers)
    {
        var values = new IPv4Values(bodies);
        return from body in bodies
               where !body.IsAware
               from operation in body.Operations
               let comparison = In(operation, bodies, peers, values)
               where comparison is not null
               select comparison;
    }

    /// <summary>The comparison that an operation is, if it is one.</summary>
    private static Comparison? In(IOperation operation, IReadOnlyList<TypeBody> bodies, Peers peers, IPv4Values values) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: nameof(Equals), ContainingAssembly: var home } } call when PlatformAssemblies.Contains(home) => Operands(call) is (var left, var right) ? OfEquality(call, left, right, peers, values) : null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality => OfEquality(equality, equality.LeftOperand, equality.RightOperand, peers, values) ?? OfFamily(equality, peers),
        IIsPatternOperation { Value: var value, Pattern: IConstantPatternOperation { Value: var written } } pattern when IsText(value) && IPv4Values.IsText(written) && peers.IsOfPeer(value) =>
            new(pattern, AddressIn(value), "whose text is never an IPv4 address"),
        IInvocationOperation { TargetMethod: { Name: nameof(Enumerable.SequenceEqual), ContainingType: var home } } call when home.Name is nameof(Enumerable) or "MemoryExtensions" && PlatformAssemblies.Contains(home.ContainingAssembly) =>
            Operands(call) is (var left, var right) ? OfBytes(call, left, right, peers, values) : null,
        IInvocationOperation { TargetMethod: { Name: "Contains" or "ContainsKey" or "TryGetValue" or "IndexOf", ContainingAssembly: var home } } call when PlatformAssemblies.Contains(home) => OfLookup(call, bodies, peers, values),
        IPropertyReferenceOperation { Arguments: { Length: 1 } indices } indexer when IsAddressOrText(indices[0].Value) && peers.IsOfPeer(indices[0].Value) && !IsAssigned(indexer) =>
            OfList(indexer, indexer.Instance, indices[0].Value, bodies, peers, values),
        IInvocationOperation { TargetMethod: { Name: nameof(string.StartsWith) or nameof(string.Split), ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text } call when peers.IsOfPeer(text) && IsDotted(call) =>
            new(call, AddressIn(text), call.TargetMethod.Name == nameof(string.Split) ? "whose text has dots only behind ::ffff:" : "whose text begins with ::ffff:"),
        IInvocationOperation { TargetMethod.Name: "GetAddressBytes", Instance: { } address } bytes when PeerApi.IsAddress(address.Type) && peers.IsOfPeer(address) && AreFour(bytes) =>
            new(bytes, address, "whose first four bytes are 0"),
        _ => null,
    };

    private static Comparison? OfEquality(IOperation at, IOperation left, IOperation right, Peers peers, IPv4Values values)
    {
        foreach (var (peer, other) in new[] { (left, right), (right, left) })
        {
            bool isAddress = PeerApi.IsAddress(IPv4Values.Unconverted(peer).Type) && values.IsWritten(other);
            if ((isAddress || (IsText(peer) && IPv4Values.IsText(other))) && peers.IsOfPeer(peer))
            {
                return new(at, AddressIn(peer), isAddress ? "which never equal an IPv4 address" : "whose text is never an IPv4 address") { MayBeMeant = IPv4Values.IsNone(other) };
            }
        }

        return null;
    }

    /// <summary>A comparison of all bytes: a mapped address has sixteen.</summary>
    private static Comparison? OfBytes(IOperation at, IOperation left, IOperation right, Peers peers, IPv4Values values)
    {
        foreach (var (peer, other) in new[] { (left, right), (right, left) })
        {
            if (values.AddressOfBytes(peer) is { } address && peers.IsOfPeer(address) && values.AreBytes(other))
            {
                return new(at, address, "whose bytes never equal those of an IPv4 address");
            }
        }

        return null;
    }

    private static Comparison? OfFamily(IBinaryOperation equality, Peers peers)
    {
        var (property, constant) = AskedOf(equality.LeftOperand) is { } first ? (first, equality.RightOperand) : (AskedOf(equality.RightOperand), equality.LeftOperand);
        return property is { Property.Name: "AddressFamily", Instance: { } address } && PeerApi.IsAddress(address.Type) && peers.IsOfPeer(address)
            && IPv4Values.Unconverted(constant).ConstantValue is { HasValue: true, Value: (int)System.Net.Sockets.AddressFamily.InterNetwork }
                ? new(equality, address, "whose AddressFamily is InterNetworkV6") { MayBeMeant = true }
                : null;
    }

    /// <summary>The property that is read, of an object that may be null perhaps.</summary>
    private static IPropertyReferenceOperation? AskedOf(IOperation value) => IPv4Values.Unconverted(value) switch
    {
        IConditionalAccessOperation access => AskedOf(access.WhenNotNull),
        var asked => asked as IPropertyReferenceOperation,
    };

    private static Comparison? OfLookup(IInvocationOperation call, IReadOnlyList<TypeBody> bodies, Peers peers, IPv4Values values)
    {
        var (list, key) = call.Instance is { } instance
            ? (instance, call.Arguments.FirstOrDefault()?.Value)
            : call is { TargetMethod.IsExtensionMethod: true, Arguments: { Length: > 1 } extended } ? (extended[0].Value, extended[1].Value) : (null, null);
        return list is not null && key is not null && !IsText(list) && IsAddressOrText(key) && peers.IsOfPeer(key) ? OfList(call, list, key, bodies, peers, values) : null;
    }

    private static Comparison? OfList(IOperation at, IOperation? list, IOperation key, IReadOnlyList<TypeBody> bodies, Peers peers, IPv4Values values) =>
        list is not null && AddressList.FillsOf(list, bodies, values, peers) is { IsEmpty: false } fills && AddressList.SymbolOf(list) is { } symbol
            ? new(at, AddressIn(key), $"which are never found in '{symbol.Name}'") { Fills = fills }
            : null;

    private static (IOperation Left, IOperation Right)? Operands(IInvocationOperation call) => call switch
    {
        { Instance: { } instance, Arguments: { Length: > 0 } arguments } => (instance, arguments[0].Value),
        { Instance: null, Arguments: { Length: > 1 } arguments } => (arguments[0].Value, arguments[1].Value),
        _ => null,
    };

    /// <summary>The address whose text it is.</summary>
    private static IOperation AddressIn(IOperation peer) => IPv4Values.Unconverted(peer) switch
    {
        IInvocationOperation { TargetMethod.Name: nameof(ToString), Instance: { } address } => address,
        var address => address,
    };

    private static bool IsText(IOperation value) => IPv4Values.Unconverted(value).Type?.SpecialType == SpecialType.System_String;

    private static bool IsAddressOrText(IOperation value) => IsText(value) || PeerApi.IsAddress(IPv4Values.Unconverted(value).Type);

    private static bool IsAssigned(IOperation indexer) => indexer.Parent is IAssignmentOperation assignment && assignment.Target == indexer;

    private static bool IsDotted(IInvocationOperation call) => call.Arguments.FirstOrDefault()?.Value is { } first && (call.TargetMethod.Name == nameof(string.StartsWith)
        ? IPv4Values.IsText(first, isBeginning: true)
        : IPv4Values.Unconverted(first) is { ConstantValue: { HasValue: true, Value: '.' or "." } } or IArrayCreationOperation { Initializer.ElementValues: { Length: 1 } });

    /// <summary>Whether the bytes are taken as those of an IPv4 address: by constant indices below four alone, or as a number.</summary>
    private static bool AreFour(IInvocationOperation bytes)
    {
        var uses = bytes.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }
            ? HostPort.TextUses.UsesOf(declarator.Symbol, declarator).ToList()
            : [bytes];
        return uses.Count > 0 && uses.All(use => use.Parent is IArrayElementReferenceOperation { Indices: { Length: 1 } indices }
            ? indices[0].ConstantValue is { HasValue: true, Value: < FourBytes }
            : use.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "ToInt32" or "ToUInt32", ContainingType.Name: "BitConverter" } } });
    }
}
