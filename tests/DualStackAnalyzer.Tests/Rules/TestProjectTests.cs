using DualStackAnalyzer.Tests.Marked;

namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Rules about what is reached say nothing in projects that refer to a framework for tests or benchmarks.</summary>
public sealed class TestProjectTests
{
    [Theory]
    [InlineData("DSA5001", "var listener = new TcpListener(IPAddress.Any, 80); listener.Start(); listener.AcceptTcpClient();")]
    [InlineData("DSA5002", "new Uri($\"http://{args[0]}:{args.Length}/\");")]
    [InlineData("DSA5003", "var listener = new TcpListener(IPAddress.IPv6Any, 80); listener.Server.DualMode = true; listener.Start();")]
    public async Task Code_is_reported_and_a_test_is_not(string rule, string body)
    {
        string text = $"//@ {rule}\nstatic class Program {{ static void Main(string[] args) {{ {body} }} }}";
        CSharpCompilation code = await new MarkedProgram("", text).CompileAsync(Target.Net100);

        Assert.Equal(rule, Assert.Single(await Findings.InAsync(code)).Id);
        Assert.Equal(rule, Assert.Single(await Findings.InAsync(Referring(code, "Newtonsoft.Json"))).Id);
        Assert.Empty(await Findings.InAsync(Referring(code, "xunit.core")));
        Assert.Empty(await Findings.InAsync(Referring(code, "BenchmarkDotNet")));
    }

    private static CSharpCompilation Referring(CSharpCompilation code, string assembly) =>
        code.AddReferences(CSharpCompilation.Create(assembly).ToMetadataReference());
}
