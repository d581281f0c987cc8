extern alias analyzer;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Table = analyzer::DualStackAnalyzer.Sockets.Api.SocketApiTable;

namespace DualStackAnalyzer.RuntimeTests.Kestrel;

/// <summary>What the analyzer says of Kestrel's endpoints, on hosts that are started.</summary>
public sealed class KestrelTests
{
    private const string Every = "ListenAnyIP";
    private const string Localhost = "ListenLocalhost";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Colliding => new()
    {
        { "0.0.0.0", "::" },
        { "::", "0.0.0.0" },
        { "0.0.0.0", Every },
        { Every, "0.0.0.0" },
    };

    public static TheoryData<string[], string> Serving => new()
    {
        { ["0.0.0.0"], "IPv4" },
        { ["127.0.0.1"], "IPv4" },
        { ["::"], "Both" },
        { [Every], "Both" },
        { [Localhost], "Both" },
        { ["127.0.0.1", "::1"], "Both" },
    };

    [Theory]
    [MemberData(nameof(Colliding))]
    public async Task Both_wildcards_on_one_port_do_not_start(string first, string second)
    {
        await using WebApplication host = HostOn(Live.FreePort(Transport.Tcp), first, second);

        var failure = await Assert.ThrowsAsync<IOException>(() => host.StartAsync(Stop));
        Assert.Contains("address already in use", failure.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("::1", "[::1]")]
    [InlineData("::", "[::]")]
    public async Task UseUrls_reads_an_IPv6_address_without_brackets_up_to_the_last_colon(string host, string read)
    {
        int port = Live.FreePort(Transport.Tcp);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://{host}:{port}");
        await using WebApplication server = builder.Build();
        await server.StartAsync(Stop);

        Assert.Equal([$"http://{read}:{port}"], server.Urls);
    }

    [Theory]
    [MemberData(nameof(Serving))]
    public async Task A_host_serves_the_families_of_its_endpoints(string[] endPoints, string families)
    {
        int port = Live.FreePort(Transport.Tcp);
        await using WebApplication host = HostOn(port, endPoints);
        await host.StartAsync(Stop);

        Assert.Equal(families, (Reached(IPAddress.Loopback, port), Reached(IPAddress.IPv6Loopback, port)) switch
        {
            (true, true) => "Both",
            (true, false) => "IPv4",
            (false, true) => "IPv6",
            _ => "None",
        });
        await host.StopAsync(Stop);
    }

    [Theory]
    [InlineData("::", "::ffff:127.0.0.1")]
    [InlineData(Every, "::ffff:127.0.0.1")]
    [InlineData("0.0.0.0", "127.0.0.1")]
    [InlineData(Localhost, "127.0.0.1")]
    public async Task An_IPv4_client_has_a_mapped_address_behind_the_IPv6_wildcard(string endPoint, string address)
    {
        int port = Live.FreePort(Transport.Tcp);
        await using WebApplication host = HostOn(port, endPoint);
        host.Run(context => context.Response.WriteAsync($"{context.Connection.RemoteIpAddress}", Stop));
        await host.StartAsync(Stop);

        using var client = new HttpClient();
        Assert.Equal(address, await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/"), Stop));
        await host.StopAsync(Stop);
    }

    [Fact]
    public async Task Port_0_never_collides()
    {
        await using WebApplication host = HostOn(0, "0.0.0.0", "::");

        await host.StartAsync(Stop);
        await host.StopAsync(Stop);
    }

    [Fact]
    public void Every_row_names_a_member_and_every_way_to_name_an_address_has_a_row()
    {
        var options = typeof(KestrelServerOptions);
        var overloads = options.GetMethods().Where(method => method.Name is "Listen" or Every).ToList();
        var named = Table.ServerRows.SelectMany(row => overloads.Where(method => method.Name == row.Member && (row.Parameters == "*"
            || row.Parameters == string.Join(",", method.GetParameters().Select(parameter => parameter.ParameterType.Name.Split('`')[0])))));

        Assert.All(Table.ServerRows, row => Assert.Equal(options.FullName, row.Type));
        Assert.Equal(overloads.Count, named.Distinct().Count());
    }

    private static WebApplication HostOn(int port, params string[] endPoints)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            foreach (string endPoint in endPoints)
            {
                if (endPoint == Every)
                {
                    options.ListenAnyIP(port);
                }
                else if (endPoint == Localhost)
                {
                    options.ListenLocalhost(port);
                }
                else
                {
                    options.Listen(IPAddress.Parse(endPoint), port);
                }
            }
        });
        return builder.Build();
    }

    private static bool Reached(IPAddress address, int port)
    {
        using var client = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        return Outcomes.Of(() => client.Connect(new IPEndPoint(address, port))) == nameof(CallOutcome.Succeeds);
    }
}
