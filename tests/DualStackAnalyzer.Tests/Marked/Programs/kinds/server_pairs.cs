//# An IPv4 endpoint behind every address of a server collides
//@ ASP.NET Core
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options, int port)
    {
        options.ListenAnyIP(port, listen => listen.Protocols = HttpProtocols.Http2);
        options.Listen(IPAddress.Any, port); // !! DSA2001
    }
}

//# Every address of a server alone is silent
//@ ASP.NET Core
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options, int port)
    {
        options.ListenAnyIP(port, listen => listen.Protocols = HttpProtocols.Http2);
    }
}

//# Endpoints of two servers are silent
//@ ASP.NET Core
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

public static class Web
{
    public static void Run(int port)
    {
        var first = WebApplication.CreateBuilder();
        first.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Any, port));
        var second = WebApplication.CreateBuilder();
        second.WebHost.ConfigureKestrel(options => options.ListenAnyIP(port));
    }
}

//# Endpoints of a server in a helper and a nested lambda collide
//@ ASP.NET Core
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

public sealed class Startup
{
    private const int Port = 8443;

    public void ConfigureServices(IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(options =>
        {
            Add(options, IPAddress.Any);
            Add(options, IPAddress.IPv6Any); // !! DSA2001
        });
    }

    private static void Add(KestrelServerOptions options, IPAddress address) => options.Listen(address, Port);
}

//# One endpoint of a server or the other is silent
//@ ASP.NET Core
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options, bool useIPv6, int port)
    {
        if (useIPv6)
        {
            options.Listen(IPAddress.IPv6Any, port);
        }
        else
        {
            options.Listen(IPAddress.Any, port);
        }

        options.Listen(IPAddress.Any, 0);
        options.Listen(IPAddress.IPv6Any, 0);
    }
}

//# One address of each family of a server is silent
//@ ASP.NET Core
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options, int port, IPAddress given)
    {
        options.Listen(IPAddress.Loopback, port);
        options.Listen(IPAddress.IPv6Loopback, port);
        options.Listen(given, port);
    }
}

//# Options of that name in the project are its own business
public sealed class KestrelServerOptions
{
    public void Listen(IPAddress address, int port) => Console.WriteLine($"{address} {port}");

    public static void Configure(KestrelServerOptions options)
    {
        options.Listen(IPAddress.Any, 80);
        options.Listen(IPAddress.IPv6Any, 80);
    }
}

//:
//@ ASP.NET Core
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

var builder = WebApplication.CreateBuilder(args);
var ipv4 = new IPEndPoint(IPAddress.Any, 5000);
var ipv6 = new IPEndPoint(IPAddress.IPv6Any, /*port*/);
builder.WebHost.UseKestrel(kestrel =>
{
    kestrel.Listen(ipv6);
    kestrel.Listen(ipv4, listen => listen.UseConnectionLogging()); /*mark*/
});
builder.Build().Run();

//# Endpoints of a server that are made apart collide // !! DSA2001
//+ port
5000

//# Endpoints of a server on two ports are silent
//+ port
5001
