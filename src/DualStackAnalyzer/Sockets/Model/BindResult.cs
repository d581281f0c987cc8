namespace DualStackAnalyzer.Sockets.Model;

/// <summary>How a bind on a free port ends.</summary>
/// <param name="Outcome">Success, or what is thrown.</param>
/// <param name="Serves">The families whose clients reach the socket; none if it threw.</param>
internal readonly record struct BindResult(CallOutcome Outcome, IPFamilies Serves);
