// jellyfin/jellyfin 5340: "Any IP4 Address" and "Any IP6 Address" on one port.
//:
//@ ASP.NET Core
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
namespace B11;

public static class Media
{
    public static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        /*body*/
        return builder.Build();
    }
}

//# faulty
builder.WebHost.ConfigureKestrel(options =>
{
    options.Listen(IPAddress.Any, port);
    options.Listen(IPAddress.IPv6Any, port); // !! DSA2001
});

//# fixed
builder.WebHost.ConfigureKestrel(options => options.ListenAnyIP(port));
