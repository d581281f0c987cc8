namespace DualStackAnalyzer.RuntimeTests;

/// <summary>The network stacks that the scenarios run in are what they are said to be.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void The_run_says_which_network_stacks_it_did_not_try()
    {
        var missing = Place.Namespaces.Except(Place.Usable).Select(place => place.Name).ToList();
        if (missing.Count > 0)
        {
            TestContext.Current.AddWarning(
                $"Not run: {string.Join(" and ", missing)}, since no network namespace can be made ({NetworkNamespace.WhyNot}).");
        }

        if (!Place.ThisMachine.HasIPv6)
        {
            TestContext.Current.AddWarning("This machine has no IPv6: here the scenarios show only what becomes of sockets without it.");
        }

        Assert.Equal(missing.Count > 0, NetworkNamespace.WhyNot is not null);
        Assert.Contains(Place.ThisMachine, Place.Usable);
    }

    /// <summary>A setting of a namespace stays in it: this machine is as it was.</summary>
    [Fact]
    public void This_machine_keeps_its_own_default()
    {
        var before = Place.ThisMachine.SystemDefault;
        foreach (var place in Place.Usable.Where(place => place.Settings is not null))
        {
            using var stack = new NetworkNamespace(place.Settings!);
            var inside = Command.Output([.. stack.Prefix, "cat", "/proc/sys/net/ipv6/bindv6only"]).Trim();
            Assert.Equal(place.SystemDefault == SocketMode.IPv6Only ? "1" : "0", inside);
        }

        var now = File.ReadAllText("/proc/sys/net/ipv6/bindv6only").Trim() == "1" ? SocketMode.IPv6Only : SocketMode.Dual;
        Assert.Equal(before, now);
    }
}
