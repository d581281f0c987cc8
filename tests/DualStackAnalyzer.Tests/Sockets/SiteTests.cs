namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>A site is an operation and the calls that led to it.</summary>
public sealed class SiteTests
{
    private readonly Site _site = Sites.Next();

    [Fact]
    public void Is_equal_if_operation_and_callers_are()
    {
        var (call, same) = (Sites.Next(), Sites.Next());

        Assert.Equal(_site, _site with { });
        Assert.Equal(_site.GetHashCode(), (_site with { }).GetHashCode());
        Assert.Equal(same with { Caller = call }, same with { Caller = call with { } });
    }

    [Fact]
    public void Differs_by_operation_caller_and_parameter()
    {
        Assert.NotEqual(_site, Sites.Next());
        Assert.NotEqual(_site, _site with { Caller = Sites.Next() });
        Assert.NotEqual(_site with { Caller = Sites.Next() }, _site);
        Assert.NotEqual(_site with { Caller = Sites.Next() }, _site with { Caller = Sites.Next() });
        Assert.NotEqual(_site, _site with { Parameter = _site.Home });
        Assert.False(_site.Equals(null));
    }

    [Fact]
    public void Outermost_is_the_nearest_call_of_the_analyzed_type()
    {
        var own = Sites.Next();
        var helper = Sites.Next(caller: own);
        var deep = Sites.Next(caller: helper);

        Assert.Same(own, deep.Outermost());
        Assert.Same(own, own.Outermost());
    }
}
