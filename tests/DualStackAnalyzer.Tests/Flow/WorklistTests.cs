using DualStackAnalyzer.Flow;

namespace DualStackAnalyzer.Tests.Flow;

/// <summary>Blocks are taken in sweeps.</summary>
public sealed class WorklistTests
{
    [Fact]
    public void Blocks_are_taken_in_their_order_whatever_the_order_in_which_they_came()
    {
        var blocks = Of(3, 7, 6, 3, 5);

        Assert.Equal([3, 5, 6], new[] { blocks.TakeNext(), blocks.TakeNext(), blocks.TakeNext() });
        Assert.True(blocks.IsEmpty);
    }

    [Fact]
    public void A_block_before_the_present_one_waits_for_the_next_sweep()
    {
        var blocks = Of(0, 9, 4, 8);
        Assert.Equal(4, blocks.TakeNext());
        blocks.Add(2);
        blocks.Add(4);

        Assert.Equal([8, 2, 4], new[] { blocks.TakeNext(), blocks.TakeNext(), blocks.TakeNext() });
    }

    [Fact]
    public void A_block_that_is_added_twice_is_taken_once()
    {
        var blocks = Of(0, 1, 1, 1);

        Assert.Equal(1, blocks.TakeNext());
        Assert.True(blocks.IsEmpty);
    }

    private static Worklist Of(int first, int last, params int[] added)
    {
        var blocks = new Worklist(first, last);
        foreach (int block in added)
        {
            blocks.Add(block);
        }

        return blocks;
    }
}
