//# A listener on IPv4 loopback is reported where the type connects to localhost
//@ DSA5001
class Callback
{
    public async Task<string> Run(System.Net.Http.HttpClient http)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0); // !! DSA5001
        listener.Start();
        var answer = listener.AcceptTcpClientAsync();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        return await http.GetStringAsync($"http://localhost:{port}/callback");
    }
}

//# A listener on IPv4 loopback is silent where the type connects to it by address
//@ DSA5001
class Callback
{
    public async Task<string> Run(System.Net.Http.HttpClient http)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answer = listener.AcceptTcpClientAsync();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        return await http.GetStringAsync($"http://127.0.0.1:{port}/callback");
    }
}

//# A listener on IPv4 loopback is reported where another type connects to its port of localhost
//@ DSA5001
class Daemon
{
    public void Run()
    {
        var listener = new TcpListener(IPAddress.Loopback, 7070); // !! DSA5001
        listener.Start();
        listener.AcceptSocket();
    }
}

class Tool
{
    public TcpClient Open() => new TcpClient("localhost", 7070);
}

//# A listener on IPv4 loopback is silent where another type connects to another port of localhost
//@ DSA5001
class Daemon
{
    public void Run()
    {
        var listener = new TcpListener(IPAddress.Loopback, 7070);
        listener.Start();
        listener.AcceptSocket();
    }
}

class Tool
{
    public TcpClient Open() => new TcpClient("localhost", 5432);

    public string Say() => "localhost:7070";
}

//# An endpoint of a server on the IPv4 wildcard is reported
//@ ASP.NET Core
//@ DSA5001
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options, int port)
    {
        options.Listen(IPAddress.Any, port); // !! DSA5001
    }
}

//# An endpoint of a server on every address is silent
//@ ASP.NET Core
//@ DSA5001
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options, int port)
    {
        options.ListenAnyIP(port);
    }
}

//# Endpoints of a server that collide are one mistake
//@ ASP.NET Core
//@ DSA5001
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options, int port)
    {
        options.Listen(IPAddress.Any, port);
        options.Listen(IPAddress.IPv6Any, port); // !! DSA2001
    }
}

//# An endpoint of a server on IPv4 loopback is reported where the project connects to localhost
//@ ASP.NET Core
//@ DSA5001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 5005)); // !! DSA5001
var health = new Uri("http://localhost:5005/health");
builder.Build().Run();

//# An endpoint of a server on both loopback addresses is silent
//@ ASP.NET Core
//@ DSA5001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(options => options.ListenLocalhost(5005));
var health = new Uri("http://localhost:5005/health");
builder.Build().Run();

//# An endpoint of a server is off by default
//@ ASP.NET Core
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options, int port) => options.Listen(IPAddress.Any, port);
}
