using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Tests.Flow;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>What is to be done about a method, by what it does.</summary>
public sealed class MethodSummaryTests
{
    [Theory]
    [InlineData((int)Deeds.None, false, false)]
    [InlineData((int)Deeds.Decides, true, true)]
    [InlineData((int)Deeds.Stops, true, true)]
    [InlineData((int)Deeds.HandsOn, true, true)]
    [InlineData((int)(Deeds.Creates | Deeds.Keeps), true, true)]
    [InlineData((int)Deeds.Creates, false, false)]
    [InlineData((int)Deeds.Keeps, false, false)]
    [InlineData((int)Deeds.Ends, false, true)]
    [InlineData((int)Deeds.Computes, false, false)]
    public void Is_entered_for_its_own_sake_or_followed_for_its_callers(int deeds, bool isEntered, bool isFollowed)
    {
        var summary = MethodSummary.Of((Deeds)deeds);

        Assert.Equal((isEntered, isFollowed), (summary.IsWorthEntering, summary.IsWorthFollowing));
    }

    [Fact]
    public async Task Two_methods_do_what_either_does()
    {
        ISymbol[] fields = [.. (await Body.OfAsync("void Run() { } int _one; int _two;")).Type.GetMembers().OfType<IFieldSymbol>()];
        var one = MethodSummary.OfWrite(fields[0], Deeds.Ends);
        var two = MethodSummary.OfWrite(fields[1], Deeds.Creates);

        Assert.Equal(Deeds.Ends | Deeds.Creates, one.And(two).Deeds);
        Assert.Equal(2, one.And(two).Writes.Count);
        Assert.Equal(Deeds.Ends | Deeds.Decides, one.And(MethodSummary.Of(Deeds.Decides)).Deeds);
        Assert.Single(one.And(MethodSummary.Of(Deeds.Decides)).Writes);
        Assert.Same(one, one.And(MethodSummary.Of(Deeds.Ends)));
        Assert.Same(one, one.And(MethodSummary.Nothing));
        Assert.Same(MethodSummary.Nothing, MethodSummary.Of(Deeds.None));
    }
}
