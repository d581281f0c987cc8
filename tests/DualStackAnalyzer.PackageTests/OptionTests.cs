namespace DualStackAnalyzer.PackageTests;

/// <summary>The options of docs/configuration.md and the categories, in <c>.editorconfig</c> and in a global config, built.</summary>
public sealed class OptionTests(PackageFixture fixture, OptionTests.Projects projects) : IClassFixture<OptionTests.Projects>
{
    private const string OnMono = "IPv6 socket 'socket' is dual-mode on Mono, because neither IPv6Only nor DualMode is set; set one before Bind";

    private const string OnNet = "IPv6 socket 'socket' accepts IPv6 clients only, because neither IPv6Only nor DualMode is set; set one before Bind";

    /// <summary>A socket that goes to a wrapper in another assembly, on its fifth line.</summary>
    private const string Wrapped = """
        using System.Net.Sockets;
        public static class Wrapped
        {
            public static void Open() =>
                Company.Net.Attach(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
        }

        """;

    [Fact]
    public void Runtimes_in_editorconfig_hold_for_the_files_they_name() =>
        Assert.Equal([("Player.cs", OnMono), ("Server.cs", OnNet)], Said(projects["runtimes"]));

    [Fact]
    public void Runtimes_in_a_global_config_hold_for_all_files() =>
        Assert.Equal([("Player.cs", OnMono)], Said(projects["global-runtimes"]));

    [Fact]
    public void A_wrong_value_is_reported_once_with_a_file_and_the_values_allowed()
    {
        BuildWarning said = Assert.Single(projects["wrong"].Diagnostics.Where(it => it.Id == "DSA0001").Distinct());

        Assert.Equal("A.cs", System.IO.Path.GetFileName(said.File));
        Assert.StartsWith("dual_stack_analyzer.runtimes is 'unity' for A.cs; it may be net, mono or all", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_line_makes_every_call_that_throws_an_error() =>
        Assert.Equal(["Late.cs:9 error DSA3001", "Unset.cs:7 warning DSA1001"], projects["category"].Failed().OfPackage.Order());

    [Fact]
    public async Task Binding_methods_of_another_assembly_are_binds()
    {
        TrialProject solution = fixture.Empty("option-binding");
        solution.Write("Company/Company.csproj", fixture.ProjectFile());
        solution.Write("Company/Net.cs", "using System.Net.Sockets;\nnamespace Company { public static class Net { public static void Attach(Socket socket) { } } }\n");
        solution.Write("Server/Server.csproj", fixture.ProjectFile().Replace("<ItemGroup>", """<ItemGroup><ProjectReference Include="../Company/Company.csproj" />"""));
        solution.Write("Server/Wrapped.cs", Wrapped);
        solution.Write(".editorconfig", "root = true\n[*.cs]\ndual_stack_analyzer.binding_methods = M:Company.Net.Attach(System.Net.Sockets.Socket)\n");

        Assert.Equal(["Wrapped.cs:5 warning DSA1001"], (await TrialBuild.RunAsync(solution, "Server/Server.csproj")).Succeeded().OfPackage);
    }

    [Fact]
    public async Task Configuring_methods_of_another_assembly_choose()
    {
        TrialProject solution = fixture.Empty("option-configuring");
        solution.Write("Company/Company.csproj", fixture.ProjectFile());
        solution.Write("Company/Net.cs", "using System.Net.Sockets;\nnamespace Company { public static class Net { public static void Choose(Socket socket) { } } }\n");
        solution.Write("Server/Server.csproj", fixture.ProjectFile().Replace("<ItemGroup>", """<ItemGroup><ProjectReference Include="../Company/Company.csproj" />"""));
        solution.Write("Server/Unset.cs", Sources.Unset.Replace("    socket.Bind", "    if (port != 0) Company.Net.Choose(socket);\n        socket.Bind"));
        solution.Write(".editorconfig", "root = true\n[*.cs]\ndual_stack_analyzer.configuring_methods = M:Company.Net.Choose(System.Net.Sockets.Socket)\n");

        TrialBuild build = (await TrialBuild.RunAsync(solution, "Server/Server.csproj")).Succeeded();

        Assert.Contains("on some paths", Assert.Single(build.Diagnostics.Where(it => it.Id == "DSA1001").Select(it => it.Message).Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dotnet_format_makes_the_preferred_mode_of_each_file()
    {
        TrialProject project = fixture.Project("option-preferred");
        project.Write("A.cs", Sources.UnsetNamed("A"));
        project.Write("Both/B.cs", Sources.UnsetNamed("B"));
        project.Write(".editorconfig", "root = true\n[Both/**.cs]\ndual_stack_analyzer.preferred_mode = dual\n");

        DotnetResult result = await project.DotnetAsync(
            ["format", "analyzers", "--diagnostics", "DSA1001", "--severity", "warn"], cancel: TestContext.Current.CancellationToken);

        result.OrThrow();
        Assert.Contains("SocketOptionName.IPv6Only, true", project.Read("A.cs"), StringComparison.Ordinal);
        Assert.Contains("socket.DualMode = true;", project.Read("Both/B.cs"), StringComparison.Ordinal);
    }

    private static (string File, string Message)[] Said(TrialBuild build) =>
        [.. build.Diagnostics.Where(it => it.Id == "DSA1001").Select(it => (System.IO.Path.GetFileName(it.File), it.Message.Split(" (https:")[0])).Distinct().Order()];

    public sealed class Projects : TrialSolution
    {
        public Projects(PackageFixture fixture)
            : base(fixture, "options")
        {
            TrialProject runtimes = Add("runtimes");
            runtimes.Write("Unity/Player.cs", Sources.UnsetNamed("Player"));
            runtimes.Write("Server.cs", Sources.UnsetNamed("Server"));
            runtimes.Write(".editorconfig", "root = true\n[Unity/**.cs]\ndual_stack_analyzer.runtimes = mono\n");

            TrialProject global = Add("global-runtimes");
            global.Write("Player.cs", Sources.UnsetNamed("Player"));
            global.Write(".globalconfig", "is_global = true\ndual_stack_analyzer.runtimes = mono\n");

            TrialProject wrong = Add("wrong");
            wrong.Write("A.cs", "class A;\n");
            wrong.Write("B.cs", "class B;\n");
            wrong.Write(".editorconfig", "root = true\n[*.cs]\ndual_stack_analyzer.runtimes = unity\n");

            TrialProject category = Add("category");
            category.Write("Unset.cs", Sources.Unset);
            category.Write("Late.cs", Sources.UnsetNamed("Late").Replace("        return", "        socket.DualMode = true;\n        return"));
            category.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-Sockets.Usage.severity = error\n");
        }
    }
}
