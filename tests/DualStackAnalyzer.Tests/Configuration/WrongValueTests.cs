using Microsoft.CodeAnalysis.Testing;
using static DualStackAnalyzer.Tests.Configuration.ConfiguredTest;

namespace DualStackAnalyzer.Tests.Configuration;

/// <summary>DSA0001: a value that an option may not have is reported once, with a file that it is set for and what is allowed.</summary>
public sealed class WrongValueTests
{
    private const string Methods = "documentation ids of methods, such as M:Company.Net.Sockets.Open(System.Net.Sockets.Socket), divided by |";

    [Theory]
    [InlineData("preferred_mode", "duel", "ipv6_only or dual")]
    [InlineData("runtimes", "dotnet", "net, mono or all")]
    [InlineData("configuring_methods", "Company.Net.Configure", Methods)]
    [InlineData("binding_methods", "M:Company.Net.Attach(Socket, IPEndPoint)", Methods)]
    [InlineData("binding_methods", "M:Company.Net.Attach|T:Company.Net", Methods)]
    public Task It_is_reported_with_what_is_allowed(string option, string value, string allowed) => ReportsAsync(
        $"dual_stack_analyzer.{option} = {value}", "class Any;", Target.Net100,
        At("/0/Test0.cs").WithMessage($"dual_stack_analyzer.{option} is '{value}' for Test0.cs; it may be {allowed}"));

    [Theory]
    [InlineData("preferred_mode = dual")]
    [InlineData("preferred_mode = IPv6_Only")]
    [InlineData("preferred_mode =")]
    [InlineData("runtimes = all")]
    [InlineData("configuring_methods = M:Company.Net.Configure(System.Net.Sockets.Socket) |")]
    [InlineData("binding_methods = M:Another.Company.Open")]
    public Task An_allowed_value_is_silent(string setting) => ReportsAsync($"dual_stack_analyzer.{setting}", "class Any;");

    [Fact]
    public Task For_many_files_it_is_reported_once() => ReportsInFilesAsync(
        "root = true\n[*.cs]\ndual_stack_analyzer.runtimes = dotnet\n", ["class First;", "class Second;", "class Third;"], Target.Net100, At("/0/Test0.cs"));

    [Fact]
    public Task Two_wrong_values_are_reported_each() => ReportsInFilesAsync(
        "root = true\n[Test0.cs]\ndual_stack_analyzer.runtimes = dotnet\n[Test1.cs]\ndual_stack_analyzer.runtimes = unity\n",
        ["class First;", "class Second;"], Target.Net100, At("/0/Test0.cs"), At("/0/Test1.cs"));

    [Fact]
    public Task The_option_then_has_no_effect() => ReportsAsync("dual_stack_analyzer.runtimes = monoo", """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        {|DSA3003:socket.Bind(new IPEndPoint(IPAddress.Any, 80))|};
        """, Target.Net100, At("/0/Test0.cs", "var"));

    private static DiagnosticResult At(string file, string word = "class") => new DiagnosticResult("DSA0001", DiagnosticSeverity.Warning).WithSpan(file, 1, 1, 1, 1 + word.Length);
}
