namespace DualStackAnalyzer.RuntimeTests.Kestrel;

/// <summary>What the fixes write for Kestrel starts where there is no IPv6, too, and serves IPv4 there.</summary>
public sealed class WithoutIPv6Tests
{
    private static readonly string[] EndPoints = ["ListenAnyIP", "ListenLocalhost"];

    /// <summary>The endpoints in every place that can be made here.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Everywhere =>
        from place in Place.Usable
        from endPoint in EndPoints
        select new TheoryDataRow<string, string>(place.Name, endPoint);

    /// <summary>.NET's switch leaves the kernel as it is: the host still serves what the kernel has.</summary>
    [Theory]
    [InlineData("ListenAnyIP")]
    [InlineData("ListenLocalhost")]
    public void Switched_off_in_NET_it_serves_IPv4(string endPoint)
    {
        using var program = new HostProgram();

        Assert.StartsWith("False: IPv4", program.Run(endPoint, "env", "DOTNET_SYSTEM_NET_DISABLEIPV6=1"), System.StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void It_serves_the_families_of_the_place(string name, string endPoint)
    {
        using var program = new HostProgram();
        Place place = Place.Named(name);
        using NetworkNamespace? inside = place.Settings is { } settings ? new(settings) : null;

        Assert.Equal(place.HasIPv6 ? "True: IPv4 IPv6" : "True: IPv4", program.Run(endPoint, inside?.Prefix ?? []));
    }

    /// <summary>The same where the kernel has no IPv6 at all.</summary>
    [Theory]
    [InlineData("ListenAnyIP")]
    [InlineData("ListenLocalhost")]
    public void Where_the_kernel_refuses_IPv6_sockets_it_serves_IPv4(string endPoint)
    {
        using var program = new HostProgram();
        using var kernel = new RefusingKernel();

        Assert.Equal("False: IPv4", program.Run(endPoint, kernel.Prefix));
    }

    /// <summary>What DSA5003 says of Kestrel's endpoints.</summary>
    [Theory]
    [InlineData("::")]
    [InlineData("::1")]
    public void Where_the_kernel_refuses_IPv6_sockets_an_IPv6_address_does_not_start(string address)
    {
        using var program = new HostProgram();
        using var kernel = new RefusingKernel();

        Assert.Equal("False: AddressFamilyNotSupported", program.Run(address, kernel.Prefix));
    }
}
