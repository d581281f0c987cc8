using System.Net;
using System.Net.Sockets;

namespace DualStackAnalyzer.Demo;

/// <summary>Runs the built program, and is a client of it over IPv4 and over IPv6.</summary>
internal static class Listening
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task ShowAsync(string program)
    {
        int port = FreePort();
        using var stop = new CancellationTokenSource();
        var listening = new TaskCompletionSource();
        int addresses = 0;
        var dotnet = new Dotnet(Path.GetDirectoryName(program)!);
        Task server = dotnet.RunAsync([program, $"{port}"], Heard, stop.Token);
        try
        {
            await Task.WhenAny(server, listening.Task, Task.Delay(Patience));
            if (!listening.Task.IsCompleted)
            {
                throw new StepFailedException("the program does not listen on two addresses");
            }

            await GreetAsync(IPAddress.Loopback, port);
            await GreetAsync(IPAddress.IPv6Loopback, port);
        }
        finally
        {
            await stop.CancelAsync();
            await server.ContinueWith(_ => { }, TaskScheduler.Default);
        }

        void Heard(string line)
        {
            Console.WriteLine($"        {line}");
            if (line.StartsWith("listening on ", StringComparison.Ordinal) && ++addresses == 2)
            {
                listening.SetResult();
            }
        }
    }

    private static async Task GreetAsync(IPAddress address, int port)
    {
        try
        {
            using var client = new TcpClient(address.AddressFamily);
            using var patience = new CancellationTokenSource(Patience);
            await client.ConnectAsync(address, port, patience.Token);
            using var reader = new StreamReader(client.GetStream());
            string? answer = await reader.ReadLineAsync(patience.Token);
            Console.WriteLine($"        connected over {new IPEndPoint(address, port)}, answer: {answer}");
            if (answer?.Contains(address.ToString(), StringComparison.Ordinal) != true)
            {
                throw new StepFailedException($"expected an answer that names {address}");
            }
        }
        catch (Exception problem) when (problem is SocketException or IOException or OperationCanceledException)
        {
            throw new StepFailedException($"could not talk to {address}: {problem.Message}");
        }
    }

    /// <summary>Free on both families: a dual-mode socket holds it on both.</summary>
    private static int FreePort()
    {
        using var probe = new Socket(SocketType.Stream, ProtocolType.Tcp);
        probe.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        return ((IPEndPoint)probe.LocalEndPoint!).Port;
    }
}
