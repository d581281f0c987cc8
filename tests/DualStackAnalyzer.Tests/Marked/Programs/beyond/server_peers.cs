//# The client's address behind an IPv4 endpoint is silent
//@ ASP.NET Core
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Any, 8080));
var app = builder.Build();
app.Use((context, next) => context.Connection.RemoteIpAddress!.Equals(IPAddress.Parse("10.0.0.1")) ? Task.CompletedTask : next());
app.Run();

//# A list of a middleware is reported where another type starts the server
//@ ASP.NET Core
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options) => options.Listen(new IPEndPoint(IPAddress.IPv6Any, 8080));
}

public sealed class AllowList(RequestDelegate next)
{
    private readonly HashSet<string> _texts = new() { "10.0.0.1", "10.0.0.2" };
    private readonly List<IPAddress> _addresses = new() { IPAddress.Parse("10.0.0.1"), IPAddress.Loopback };

    public async Task InvokeAsync(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (_texts.Contains(address?.ToString() ?? "") // !! DSA4001
            || _addresses.Contains(address)) // !! DSA4001
        {
            await next(context);
        }
    }

    public bool IsPrivate(HttpContext context) => context.Connection.RemoteIpAddress.ToString().StartsWith("192.168."); // !! DSA4001

    public bool IsIPv4(HttpContext context) => context.Connection.RemoteIpAddress?.AddressFamily == AddressFamily.InterNetwork; // !! DSA4001
}

//# A list of a middleware that knows mapped addresses is silent
//@ ASP.NET Core
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options) => options.Listen(new IPEndPoint(IPAddress.IPv6Any, 8080));
}

public sealed class AllowList(RequestDelegate next)
{
    private readonly List<IPAddress> _addresses = new() { IPAddress.Parse("10.0.0.1") };

    public async Task InvokeAsync(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        if (IPAddress.IsLoopback(address) || _addresses.Contains(address))
        {
            await next(context);
        }
    }
}

//# What a proxy says of the client is silent
//@ ASP.NET Core
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(options => options.ListenAnyIP(8080));
var app = builder.Build();
app.UseForwardedHeaders();
app.Use((context, next) => context.Connection.RemoteIpAddress!.Equals(IPAddress.Parse("10.0.0.1")) ? Task.CompletedTask : next());
app.Run();

//# An address that the project puts there is silent
//@ ASP.NET Core
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(options => options.ListenAnyIP(8080));
var app = builder.Build();
app.Use((context, next) => Unmapping.InvokeAsync(context, next));
app.Use((context, next) => context.Connection.RemoteIpAddress!.Equals(IPAddress.Parse("10.0.0.1")) ? Task.CompletedTask : next());
app.Run();

public static class Unmapping
{
    public static Task InvokeAsync(HttpContext context, Func<Task> next)
    {
        context.Connection.RemoteIpAddress = context.Connection.RemoteIpAddress!.MapToIPv4();
        return next();
    }
}

//# A property of that name in the project is its own business
//@ ASP.NET Core
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static IPAddress RemoteIpAddress => IPAddress.Loopback;

    public static void Configure(KestrelServerOptions options) => options.ListenAnyIP(8080);

    public static bool Is() => RemoteIpAddress.Equals(IPAddress.Any);
}

//:
//@ ASP.NET Core
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(options => options.ListenAnyIP(8080));
var app = builder.Build();
app.Use(async (context, next) =>
{
    /*body*/
    {
        context.Response.StatusCode = 403;
        return;
    }

    await next();
});
app.Run();

//# The client's address behind every address of a server is reported
if (context.Connection.RemoteIpAddress!.Equals(IPAddress.Parse("10.0.0.1"))) // !! DSA4001

//# The client's address that is unmapped is silent
if (context.Connection.RemoteIpAddress!.MapToIPv4().Equals(IPAddress.Parse("10.0.0.1")))
