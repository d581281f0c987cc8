using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
            if (args[0] == "ListenAnyIP")
            {
                options.ListenAnyIP(port);
            }
            else
            {
                options.ListenLocalhost(port);
            }
        });
        await using var host = builder.Build();
        await host.StartAsync();
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

    private const string Configuration = """
        { "runtimeOptions": { "tfm": "net10.0", "frameworks": [
            { "name": "Microsoft.NETCore.App", "version": "10.0.0" }, { "name": "Microsoft.AspNetCore.App", "version": "10.0.0" } ] } }
        """;

    private readonly string _directory = Directory.CreateTempSubdirectory("host-").FullName;

    public HostProgram()
    {
        IEnumerable<MetadataReference> framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !file.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal)).Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("Host", [CSharpSyntaxTree.ParseText(Source)], framework, new(OutputKind.ConsoleApplication));
        Assert.Empty(compilation.Emit(Program).Diagnostics.Where(it => it.Severity == DiagnosticSeverity.Error));
        File.WriteAllText(Path.ChangeExtension(Program, ".runtimeconfig.json"), Configuration);
    }

    private string Program => Path.Combine(_directory, "Host.dll");

    /// <summary>Whether .NET says that there is IPv6, and the families of the clients that reached the host.</summary>
    /// <param name="endPoint">The method by which Kestrel is told to listen.</param>
    /// <param name="prefix">What to write before the command.</param>
    public string Run(string endPoint, params IEnumerable<string> prefix) => Command.Output([.. prefix, Dotnet.Executable, Program, endPoint]).TrimEnd();

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
