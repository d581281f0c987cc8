using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using StreamJsonRpc;

namespace DualStackAnalyzer.PackageTests.Editor;

/// <summary>
/// csharp-ls, a language server that editors run for C#: a child process that opens the project by itself, loads the
/// analyzers that its packages bring, and speaks the Language Server Protocol over its standard streams.
/// It offers no code fixes of packages.
/// </summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private static readonly string Program = typeof(LanguageServer).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "LanguageServer").Value!;

    private readonly Process _process;
    private readonly JsonRpc _rpc;
    private readonly string _directory;
    private int _version;

    private LanguageServer(Process process, string directory)
    {
        _process = process;
        _directory = directory;
        var formatter = new SystemTextJsonFormatter
        {
            JsonSerializerOptions = new JsonSerializerOptions(JsonSerializerDefaults.Web),
        };
        _rpc = new JsonRpc(new HeaderDelimitedMessageHandler(
            process.StandardInput.BaseStream, process.StandardOutput.BaseStream, formatter));
        _rpc.AddLocalRpcTarget(new Settings());
        _rpc.StartListening();
    }

    /// <summary>Starts the server in the directory of a project that is restored already.</summary>
    public static async Task<LanguageServer> StartAsync(TrialProject project, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(Dotnet.Executable, ["exec", Program])
        {
            WorkingDirectory = project.Directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string? value) in project.Environment)
        {
            start.Environment[name] = value;
        }

        Process process = Process.Start(start)!;
        process.BeginErrorReadLine();
        var server = new LanguageServer(process, project.Directory);
        var root = new { Uri = server.Uri(""), Name = "trial" };
        await server.AskAsync(
            "initialize",
            new
            {
                ProcessId = Environment.ProcessId,
                RootUri = root.Uri,
                WorkspaceFolders = new[] { root },
                Capabilities = new
                {
                    Workspace = new { Configuration = true },
                    TextDocument = new { Diagnostic = new { } },
                },
            },
            cancel);
        await server.TellAsync("initialized", new { });
        return server;
    }

    /// <summary>Shows a file in the editor, as it is on disk.</summary>
    /// <returns>Its text.</returns>
    public async Task<string> OpenAsync(string file)
    {
        string text = await File.ReadAllTextAsync(Path.Combine(_directory, file));
        await TellAsync(
            "textDocument/didOpen",
            new { TextDocument = new { Uri = Uri(file), LanguageId = "csharp", Version = ++_version, Text = text } });
        return text;
    }

    /// <summary>Changes an open file, which is not saved thereby.</summary>
    public Task TypeAsync(string file, string text) => TellAsync(
        "textDocument/didChange",
        new { TextDocument = new { Uri = Uri(file), Version = ++_version }, ContentChanges = new[] { new { Text = text } } });

    /// <summary>Everything that is squiggled in a file, of whatever analyzer.</summary>
    public async Task<IReadOnlyList<Squiggle>> SquigglesAsync(string file, CancellationToken cancel)
    {
        JsonElement report = await AskAsync("textDocument/diagnostic", new { TextDocument = new { Uri = Uri(file) } }, cancel);
        return [.. report.GetProperty("items").EnumerateArray().Select(Squiggle.Read)];
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            await _rpc.InvokeWithCancellationAsync<JsonElement?>("shutdown", cancellationToken: patience.Token);
            await _rpc.NotifyAsync("exit");
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (Exception problem) when (problem is OperationCanceledException or ConnectionLostException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _rpc.Dispose();
        _process.Dispose();
    }

    private async Task<JsonElement> AskAsync(string method, object about, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        return await _rpc.InvokeWithParameterObjectAsync<JsonElement>(method, about, patience.Token);
    }

    private Task TellAsync(string method, object about) => _rpc.NotifyWithParameterObjectAsync(method, about);

    private string Uri(string file) => new Uri(Path.Combine(_directory, file)).AbsoluteUri;

    /// <summary>The editor's settings, for which the server asks. Analyzers are off unless they are switched on.</summary>
    private sealed class Settings
    {
        [JsonRpcMethod("workspace/configuration", UseSingleObjectParameterDeserialization = true)]
        public static object[] Configuration(JsonElement asked) =>
            [.. asked.GetProperty("items").EnumerateArray().Select(_ => new { AnalyzersEnabled = true })];
    }
}
