using DualStackAnalyzer.Flow;

namespace DualStackAnalyzer.Tests.Flow;

/// <summary>How many steps there are, for the whole and for a part that has a share of its own.</summary>
public sealed class BudgetTests
{
    private static Budget Of(int steps) => new(steps, CancellationToken.None);

    private static void Spend(Budget budget, int steps)
    {
        for (var i = 0; i < steps; i++)
        {
            Assert.True(budget.TrySpend());
        }
    }

    [Fact]
    public void Is_exhausted_once_more_is_asked_for_than_there_is()
    {
        var budget = Of(3);
        Spend(budget, 3);

        Assert.False(budget.IsExhausted);
        Assert.False(budget.TrySpend());
        Assert.True(budget.IsExhausted);
    }

    [Fact]
    public void Counts_what_was_asked_for_until_it_was_exhausted()
    {
        var budget = Of(3);
        Spend(budget, 3);
        budget.TrySpend();
        budget.TrySpend();

        Assert.Equal(4, budget.Spent);
    }

    [Theory]
    [InlineData(10_000, 3_000, 3_000)]
    [InlineData(10_000, 8_000, 5_000)]
    public void A_share_is_no_more_than_half_of_what_is_left(int steps, int most, int share) => Assert.Equal(share, Of(steps).ShareOf(most, isAll: false));

    [Theory]
    [InlineData(10_000, 8_000, 5_000)]
    [InlineData(1_500, 8_000, 1_000)]
    [InlineData(600, 8_000, 600)]
    [InlineData(600, 80, 80)]
    public void A_share_of_little_may_be_all_of_it_where_there_is_nothing_else_to_do(int steps, int most, int share) => Assert.Equal(share, Of(steps).ShareOf(most, isAll: true));

    [Fact]
    public void A_share_within_a_share_is_no_more_than_half_of_that()
    {
        var budget = Of(10_000);
        budget.TryWithin(4_000, () => Assert.Equal(2_000, budget.ShareOf(5_000, isAll: false)));
    }

    [Fact]
    public void A_part_that_does_with_its_share_is_done_and_costs_what_it_spent()
    {
        var budget = Of(10);

        Assert.True(budget.TryWithin(4, () => Spend(budget, 4)));
        Spend(budget, 6);
        Assert.False(budget.TrySpend());
    }

    [Fact]
    public void A_part_that_is_too_much_is_given_up_and_what_it_spent_is_given_back()
    {
        var budget = Of(10);

        Assert.False(budget.TryWithin(4, () =>
        {
            Spend(budget, 4);
            Assert.False(budget.TrySpend());
        }));
        Assert.False(budget.IsExhausted);
        Spend(budget, 10);
        Assert.False(budget.TrySpend());
    }

    [Fact]
    public void In_all_no_more_than_twice_the_budget_is_spent()
    {
        var budget = Of(10);
        for (var parts = 0; parts < 4; parts++)
        {
            budget.TryWithin(4, () =>
            {
                while (budget.TrySpend())
                {
                }
            });
        }

        Assert.Equal(20, budget.Spent);
        Assert.False(budget.IsExhausted);
        budget.TrySpend();
        Assert.True(budget.IsExhausted);
        Assert.False(budget.TrySpend());
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Is_scarce_once_half_of_it_is_spent(int spent, bool isScarce)
    {
        var budget = Of(10);
        Spend(budget, spent);

        Assert.Equal(isScarce, budget.IsScarce);
    }

    [Fact]
    public void A_share_is_scarce_by_itself()
    {
        var budget = Of(20);
        budget.TryWithin(6, () =>
        {
            Spend(budget, 2);
            Assert.False(budget.IsScarce);
            Spend(budget, 1);
            Assert.True(budget.IsScarce);
        });

        Assert.False(budget.IsScarce);
    }

    [Fact]
    public void Stops_when_the_host_asks_for_it() =>
        Assert.Throws<OperationCanceledException>(() => new Budget(3, new CancellationToken(canceled: true)).TrySpend());
}
