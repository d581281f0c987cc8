using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Tests.Flow;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>What is to be done about a method, by what it does.</summary>
public sealed class MethodSummaryTests
{
    [Theory]
    [InlineData((int)MethodEffects.None, false, false)]
    [InlineData((int)MethodEffects.Decides, true, true)]
    [InlineData((int)MethodEffects.Stops, true, true)]
    [InlineData((int)MethodEffects.HandsOn, true, true)]
    [InlineData((int)(MethodEffects.Creates | MethodEffects.Keeps), true, true)]
    [InlineData((int)MethodEffects.Creates, false, false)]
    [InlineData((int)MethodEffects.Keeps, false, false)]
    [InlineData((int)MethodEffects.Ends, false, true)]
    [InlineData((int)MethodEffects.Computes, false, false)]
    public void Is_entered_for_its_own_sake_or_followed_for_its_callers(int effects, bool isEntered, bool isFollowed)
    {
        var summary = MethodSummary.Of((MethodEffects)effects);

        Assert.Equal((isEntered, isFollowed), (summary.IsWorthEntering, summary.IsWorthFollowing));
    }

    [Fact]
    public async Task Two_methods_do_what_either_does()
    {
        ISymbol[] fields = [.. (await Body.OfAsync("void Run() { } int _one; int _two;")).Type.GetMembers().OfType<IFieldSymbol>()];
        var one = MethodSummary.OfWrite(fields[0], MethodEffects.Ends);
        var two = MethodSummary.OfWrite(fields[1], MethodEffects.Creates);

        Assert.Equal(MethodEffects.Ends | MethodEffects.Creates, one.And(two).MethodEffects);
        Assert.Equal(2, one.And(two).Writes.Count);
        Assert.Equal(MethodEffects.Ends | MethodEffects.Decides, one.And(MethodSummary.Of(MethodEffects.Decides)).MethodEffects);
        Assert.Single(one.And(MethodSummary.Of(MethodEffects.Decides)).Writes);
        Assert.Same(one, one.And(MethodSummary.Of(MethodEffects.Ends)));
        Assert.Same(one, one.And(MethodSummary.Nothing));
        Assert.Same(MethodSummary.Nothing, MethodSummary.Of(MethodEffects.None));
    }
}
