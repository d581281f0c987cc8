using System.Reflection;

namespace DualStackAnalyzer.RuntimeTests.SocketApi;

/// <summary>What the table means by an effect.</summary>
/// <param name="Claim">What a running socket has to show.</param>
/// <param name="Show">Calls the member and says what the socket shows.</param>
internal sealed record Effect(string Claim, Func<MemberInfo, Bench, string> Show);
