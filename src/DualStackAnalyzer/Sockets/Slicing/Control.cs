namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>What an operation is executed under: a test, what that stands under itself, and the ways out that came before.</summary>
/// <param name="outer">What this stands under; null at the top of a body.</param>
/// <param name="earlier">The ways out of the body before it; null for none.</param>
/// <param name="tells">Whether the platform answers an operation, out of addresses or about the system; asked where it matters.</param>
/// <param name="tests">What is tested; empty where only the two others count.</param>
internal sealed class Control(Control? outer, Control? earlier, Func<IOperation, bool> tells, params IOperation[] tests)
{
    private readonly Lazy<bool> _tells = new(() => tests.SelectMany(test => test.DescendantsAndSelf()).Any(tells), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Whether the platform answers the tests.</summary>
    public bool Tells => _tells.Value;

    public Control? Outer { get; } = outer;

    public Control? Earlier { get; } = earlier;

    public IReadOnlyList<IOperation> Tests { get; } = tests;
}
