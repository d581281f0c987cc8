using System.Diagnostics;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>Every example is run, on .NET and on Mono, and does what its page says.</summary>
public sealed class RunnableExampleTests
{
    private static readonly Target[] Runtimes = [Target.Net100, Target.Net472];

    public static TheoryData<string, int> All => [.. Pages.All.SelectMany(page => page.Examples).Select(it => (it.Page, it.Line))];

    public static TheoryData<string, int, string, Target> Printing =>
    [
        .. from page in Pages.All
           from example in page.Examples
           where example.IsRunnable
           from output in page.OutputsBelow(example.Line)
           select (page.Path, example.Line, output.Text, Runtimes.Single(it => Example.Label(it) == output.Library)),
    ];

    public static TheoryData<string, int, Target> Serving =>
    [
        .. from page in Pages.All
           from example in page.Examples
           from runtime in Runtimes
           where example.OutcomeOn(runtime) is not null
           select (page.Path, example.Line, runtime),
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void Says_what_comes_of_it_on_both_runtimes_or_why_it_is_not_run(string page, int line)
    {
        Example example = At(page, line);
        string?[] said = example.IsRunnable
            ? [.. Page.At(page).OutputsBelow(line).Select(output => output.Library)]
            : [.. Runtimes.Where(it => example.OutcomeOn(it) is not null).Select(Example.Label)];

        Assert.Equal(example.ReasonNotToRun is null ? Runtimes.Select(Example.Label) : [], said);
    }

    [Theory]
    [MemberData(nameof(Printing))]
    public async Task Prints_what_the_page_shows(string page, int line, string output, Target runtime)
    {
        using ExampleProgram program = await ExampleProgram.CompileAsync([At(page, line).Source], runtime);
        using Process process = program.Start();
        using var stop = new CancellationTokenSource(ExampleProgram.Patience);

        Assert.Equal(output, (await process.StandardOutput.ReadToEndAsync(stop.Token)).TrimEnd('\n'));
    }

    [Theory]
    [MemberData(nameof(Serving))]
    public async Task Fails_or_serves_as_the_page_says(string page, int line, Target runtime)
    {
        Example example = At(page, line);

        Assert.Equal(example.OutcomeOn(runtime), await ExampleServer.OutcomeAsync(example, runtime));
    }

    private static Example At(string page, int line) => Page.At(page).Examples.Single(it => it.Line == line);
}
