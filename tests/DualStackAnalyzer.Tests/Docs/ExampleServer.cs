using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>Runs an example on a free port in place of its own, and is a client of it over IPv4 and over IPv6.</summary>
internal static partial class ExampleServer
{
    private const string Running = "running";

    /// <summary>Before what the host says: Mono's class library prints lines of its own.</summary>
    private const string Mark = "> ";

    /// <summary>A datagram that no socket takes is answered at once on loopback, on a busy machine too.</summary>
    private static readonly TimeSpan Refusal = TimeSpan.FromSeconds(1);

    /// <summary>The exception that ends it, or the families whose clients are served, in the words of docs/portability.md.</summary>
    public static async Task<string> OutcomeAsync(Example example, Target target)
    {
        int port = FreePort.Next();
        using ExampleProgram program = await ExampleProgram.CompileAsync(
            Sources(example).Select(text => Port().Replace(text, $"{port}")), target);
        using Process process = program.Start(port.ToString(CultureInfo.InvariantCulture));
        using var stop = new CancellationTokenSource(ExampleProgram.Patience);
        try
        {
            string said = await SaidByHostAsync(process, stop.Token);
            return said == Running ? Served(port) : said;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static async Task<string> SaidByHostAsync(Process process, CancellationToken stop)
    {
        while (await process.StandardOutput.ReadLineAsync(stop) is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                return line[Mark.Length..];
            }
        }

        return "ended in silence";
    }

    /// <summary>Statements are the program; classes are used by the example's call.</summary>
    private static IEnumerable<string> Sources(Example example) =>
        CSharpSyntaxTree.ParseText(example.Source, SourceShape.ParseOptions)
            .GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any()
            ? [Hosted(example.Source)]
            : [example.Source, Hosted($"{example.Call};")];

    private static string Hosted(string statements) => $$"""
        try
        {
        {{statements}}
        Console.WriteLine("{{Mark}}{{Running}}");
        Console.ReadLine();
        }
        catch (SocketException failure)
        {
            Console.WriteLine($"{{Mark}}SocketException {failure.SocketErrorCode}");
        }
        catch (Exception failure)
        {
            Console.WriteLine("{{Mark}}" + failure.GetType().Name);
        }
        """;

    private static string Served(int port) => (IsServed(IPAddress.Loopback, port), IsServed(IPAddress.IPv6Loopback, port)) switch
    {
        (true, true) => "IPv4 and IPv6",
        (true, false) => "IPv4",
        (false, true) => "IPv6",
        _ => "none",
    };

    private static bool IsServed(IPAddress address, int port) =>
        IsTaken(new IPEndPoint(address, port), SocketType.Stream, ProtocolType.Tcp)
        || IsTaken(new IPEndPoint(address, port), SocketType.Dgram, ProtocolType.Udp);

    /// <summary>Connections are refused by an exception, datagrams by an error that can be read.</summary>
    private static bool IsTaken(IPEndPoint server, SocketType type, ProtocolType protocol)
    {
        using var client = new Socket(server.AddressFamily, type, protocol);
        try
        {
            client.Connect(server);
            if (protocol == ProtocolType.Udp)
            {
                client.Send([1]);
                return !client.Poll(Refusal, SelectMode.SelectError);
            }

            return true;
        }
        catch (SocketException refused) when (refused.SocketErrorCode == SocketError.ConnectionRefused)
        {
            return false;
        }
    }

    /// <summary>Ports are the only numbers of four digits in the examples.</summary>
    [GeneratedRegex(@"\b\d{4}\b")]
    private static partial Regex Port();
}
