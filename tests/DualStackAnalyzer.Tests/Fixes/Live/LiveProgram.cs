using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.CodeAnalysis.Emit;

namespace DualStackAnalyzer.Tests.Fixes.Live;

/// <summary>A server that is compiled, started in a process of its own, and asked by real clients of both families.</summary>
internal static class LiveProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Starts the class <c>Server</c> of a source, echoes what its datagram sockets receive, and waits for a line.</summary>
    private const string Host = """
        static class Host
        {
            private static readonly List<object> Alive = new List<object>();

            static void Main(string[] args)
            {
                try
                {
                    Alive.Add(Server.Run(int.Parse(args[0])));
                    Console.WriteLine("serves");
                }
                catch (SocketException e)
                {
                    Console.WriteLine(e.SocketErrorCode);
                }
                catch (Exception e)
                {
                    Console.WriteLine(e.GetType().Name);
                }

                Console.Out.Flush();
                Console.ReadLine();
            }

            public static Socket Echo(Socket socket)
            {
                new Thread(() =>
                {
                    var buffer = new byte[16];
                    for (;;)
                    {
                        EndPoint from = new IPEndPoint(socket.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, 0);
                        int length = socket.ReceiveFrom(buffer, ref from);
                        socket.SendTo(buffer, length, SocketFlags.None, from);
                    }
                }) { IsBackground = true }.Start();
                return socket;
            }
        }
        """;

    /// <summary>What came of it: the families served, or the error that it ended with.</summary>
    public static async Task<string> OutcomeAsync(
        string source, Target target, ProtocolType protocol, bool withoutIPv6 = false)
    {
        string directory = Directory.CreateTempSubdirectory("live-fix-").FullName;
        try
        {
            string program = await CompileAsync(source, target, directory);
            int port = FreePort.Next();
            using Process process = Start(target, program, port, withoutIPv6);
            using var stop = new CancellationTokenSource(Patience);
            string? said = await process.StandardOutput.ReadLineAsync(stop.Token);
            try
            {
                return said == "serves" ? Families(protocol, port) : said ?? await process.StandardError.ReadToEndAsync(stop.Token);
            }
            finally
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static Process Start(Target target, string program, int port, bool withoutIPv6)
    {
        string[] command = target == Target.Net472 ? [Mono(), program] : ["dotnet", program];
        var start = new ProcessStartInfo(command[0], [command[1], port.ToString(System.Globalization.CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (withoutIPv6)
        {
            start.Environment["DOTNET_SYSTEM_NET_DISABLEIPV6"] = "1";
        }

        return Process.Start(start)!;
    }

    /// <summary>.NET Framework assemblies are run by Mono here, whose default is the other one.</summary>
    private static string Mono() =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Select(directory => Path.Combine(directory, "mono"))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException(
            "Mono is not installed. On Debian and Ubuntu: apt-get install mono-runtime libmono-system4.0-cil libmono-system-core4.0-cil");

    private static async Task<string> CompileAsync(string source, Target target, string directory)
    {
        ImmutableArray<MetadataReference> references =
            await target.References().ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var compilation = CSharpCompilation.Create(
            "Live",
            new[] { source, Host, SourceShape.GlobalUsings }.Select(text => CSharpSyntaxTree.ParseText(text, SourceShape.ParseOptions)),
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        string program = Path.Combine(directory, target == Target.Net472 ? "Live.exe" : "Live.dll");
        EmitResult result = compilation.Emit(program);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }

        await File.WriteAllTextAsync(
            Path.Combine(directory, "Live.runtimeconfig.json"),
            """{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }""");
        return program;
    }

    private static string Families(ProtocolType protocol, int port)
    {
        bool byIPv4 = IsServed(protocol, new IPEndPoint(IPAddress.Loopback, port));
        bool byIPv6 = IsServed(protocol, new IPEndPoint(IPAddress.IPv6Loopback, port));
        return (byIPv4, byIPv6) switch
        {
            (true, true) => "serves both",
            (true, false) => "serves IPv4",
            (false, true) => "serves IPv6",
            _ => "serves none",
        };
    }

    /// <summary>A connection is taken or refused; a datagram is echoed or refused.</summary>
    private static bool IsServed(ProtocolType protocol, IPEndPoint server)
    {
        try
        {
            using var client = new Socket(
                server.AddressFamily, protocol == ProtocolType.Tcp ? SocketType.Stream : SocketType.Dgram, protocol);
            client.Connect(server);
            if (protocol == ProtocolType.Udp)
            {
                client.ReceiveTimeout = (int)Patience.TotalMilliseconds;
                client.Send([1]);
                client.Receive(new byte[1]);
            }

            return true;
        }
        catch (SocketException refused) when (refused.SocketErrorCode is SocketError.ConnectionRefused)
        {
            return false;
        }
    }
}
