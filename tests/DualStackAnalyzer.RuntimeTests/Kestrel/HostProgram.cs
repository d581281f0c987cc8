namespace DualStackAnalyzer.RuntimeTests.Kestrel;

/// <summary>A program that starts a host with one endpoint of Kestrel, and writes which loopback addresses reach it.</summary>
internal sealed class HostProgram : IDisposable
{
    private const string Source = """
        using System;
        using System.Net;
        using System.Net.Sockets;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;

        int port;
        using (var free = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp))
        {
            free.Bind(new IPEndPoint(IPAddress.Any, 0));
            port = ((IPEndPoint)free.LocalEndPoint).Port;
        }

        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            switch (args[0])
            {
                case "ListenAnyIP":
                    options.ListenAnyIP(port);
                    break;
                case "ListenLocalhost":
                    options.ListenLocalhost(port);
                    break;
                default:
                    options.Listen(IPAddress.Parse(args[0]), port);
                    break;
            }
        });
        await using var host = builder.Build();
        try
        {
            await host.StartAsync();
        }
        catch (SocketException failure)
        {
            Console.Write($"{Socket.OSSupportsIPv6}: {failure.SocketErrorCode}");
            return;
        }

        Console.Write($"{Socket.OSSupportsIPv6}: {(Reaches(IPAddress.Loopback) ? "IPv4" : "")} {(Reaches(IPAddress.IPv6Loopback) ? "IPv6" : "")}");

        bool Reaches(IPAddress address)
        {
            try
            {
                using var client = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                client.Connect(address, port);
                return true;
            }
            catch (SocketException)
            {
                return false;
            }
        }
        """;

    private readonly CompiledProgram _host = new("Host", Source);

    /// <summary>Whether .NET says that there is IPv6, and the families of the clients that reached the host, or why it did not start.</summary>
    /// <param name="endPoint">The method by which Kestrel is told to listen, or the address.</param>
    /// <param name="prefix">What to write before the command.</param>
    public string Run(string endPoint, params IEnumerable<string> prefix) => Command.Output([.. prefix, .. _host.Command, endPoint]).TrimEnd();

    public void Dispose() => _host.Dispose();
}
