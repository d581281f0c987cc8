using DualStackAnalyzer.Gate;

namespace DualStackAnalyzer.Tests.Gate;

/// <summary>Which types are looked at: those whose source names sockets, or of what holds or hands out one.</summary>
public sealed class NameGateTests
{
    private const string Wrapper = "class Wrapper { private readonly Socket _socket = null; public void Bind() => _socket.Bind(null); }";

    [Theory]
    [InlineData("class Asked { void Run() { new Socket(SocketType.Stream, ProtocolType.Tcp).Bind(null); } }")]
    [InlineData("class Asked { void Run() { System.Net.Sockets.TcpListener.Create(80).Start(); } }")]
    [InlineData("class Asked { void Run(Wrapper wrapper) => wrapper.Bind(); }", Wrapper)]
    [InlineData("class Asked { void Run() => Factory.Make().Bind(null); }", "static class Factory { public static Socket Make() => null; }")]
    [InlineData("class Asked { void Run() => Factory.Make(out var made); }", "static class Factory { public static void Make(out Socket made) => made = null; }")]
    [InlineData("class Asked { void Run() { new Last().Bind(); } }", "class Last : Middle { }", "class Middle : Wrapper { }", "class Wrapper { protected Socket Held; public void Bind() => Held.Bind(null); }")]
    [InlineData("class Asked { void Run(Alias socket) => socket.Bind(null); }", "global using Alias = System.Net.Sockets.Socket;")]
    [InlineData("class Asked { void Run(Alias alias) => alias.Bind(); }", "global using Alias = Wrapper;", Wrapper)]
    [InlineData("class Asked { void Run(Make make) => make().Bind(null); }", "delegate Socket Make();")]
    [InlineData("class Asked { void Run(Made made) => made.Held.Bind(null); }", "record Made(Socket Held);")]
    [InlineData("class Asked { void Run(Outer outer) => outer.Wrapper.Bind(); }", "class Outer { public Wrapper Wrapper; public void Close() { Socket socket = null; } }", Wrapper)]
    [InlineData("class Asked { void Run(Holder holder) => holder.Held.Bind(null); }", "using S = System.Net.Sockets.Socket; class Holder { public S Held; }")]
    [InlineData("class Asked { void Run(Holder holder) => holder.Held.Bind(null); }", "class Holder { public Mine Held; } class Mine : Socket { public Mine() : base(SocketType.Stream, ProtocolType.Tcp) { } }")]
    [InlineData("class Asked { void Run() => Holders.All[0].Bind(null); }", "static class Holders { public static System.Collections.Generic.List<Socket> All { get; } }")]
    [InlineData("class Asked { void Run(Holder.Inner inner) => inner.Held.Bind(null); }", "class Holder { public class Inner { public Socket Held; } }")]
    [InlineData("partial class Asked { private Socket _socket; }", "partial class Asked { void Run() => _socket.Bind(null); }")]
    public async Task A_type_that_speaks_of_sockets_is_looked_at(params string[] files) => Assert.True(await AdmitsAsync(files));

    [Theory]
    [InlineData("class Asked { int Sum(int[] numbers) => numbers.Sum(); }", Wrapper)]
    [InlineData("class Asked { string SocketName() => \"a\"; int MySocket; }")]
    [InlineData("class Asked { void Run(User user) => user.Run(); }", "class User { public void Run() { Socket socket = null; } public void Take(Socket socket) { } }")]
    [InlineData("class Asked { void Run(Other other) => other.Run(); }", "class Other { public void Run() { } }", Wrapper)]
    public async Task A_type_that_speaks_of_none_is_not_looked_at(params string[] files) => Assert.False(await AdmitsAsync(files));

    [Theory]
    [InlineData(true, "using System.Net.Sockets; class Asked { void Run(Socket socket) => socket.Bind(null); }")]
    [InlineData(true, "class Asked { void Run(System.Net.Sockets.Socket socket) => socket.Bind(null); }")]
    [InlineData(true, "class Asked { void Run(Socket socket) => socket.Bind(null); }", "global using System.Net.Sockets;")]
    [InlineData(true, "class Asked { void Run(Mine socket) => socket.Bind(null); }", "global using Mine = System.Net.Sockets.Socket;")]
    [InlineData(true, "namespace System.Net.More { class More { public Sockets.Socket Socket; } } class Asked { void Run(System.Net.More.More more) => more.Socket.Bind(null); }")]
    [InlineData(false, "class Asked { void Run(Socket socket) => socket.Bind(); }", "class Socket { public void Bind() { } }")]
    [InlineData(false, "class Asked { void Run(Socket socket) => socket.Bind(); }", "class Socket { public void Bind() { } }", "using System.Net.Sockets; class Other { TcpClient _client; }")]
    public async Task The_names_are_those_of_their_namespace(bool isExpected, params string[] files)
    {
        var compilation = CSharpCompilation.Create("Sample", [.. files.Select(file => CSharpSyntaxTree.ParseText(file, SourceShape.ParseOptions))],
            await Findings.ReferencesAsync(Target.Net100), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), it => it.Severity == DiagnosticSeverity.Error);

        Assert.Equal(isExpected, Admits(compilation));
    }

    [Theory]
    [InlineData("class Asked { void Run() => new N.Holder().Held.Bind(null); }", "using A = System.Net.Sockets.Socket; namespace N { using B = A; public class Holder { public B Held; } }")]
    [InlineData("class Asked { void Run() => new N.Other().Held.Bind(); }", "using A = Wrapper; namespace N { using B = A; class Other { public B Held; } }", Wrapper)]
    public async Task An_alias_of_an_alias_stands_for_what_that_does(params string[] files) => Assert.True(await AdmitsAsync(files));

    [Theory]
    [InlineData("class : Socket { }")]
    [InlineData("class : Wrapper { } delegate Socket")]
    [InlineData("using = System.Net.Sockets.Socket; class")]
    [InlineData("static class { static Socket Make() => null; class { Socket } }")]
    public void A_declaration_without_a_name_is_nothing_to_look_for(string declaration)
    {
        var names = DeclaredType.In(CSharpSyntaxTree.ParseText(declaration, SourceShape.ParseOptions, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken)).Select(type => type.Name);

        Assert.DoesNotContain("", names);
    }

#if EXTENSION_BLOCKS
    [Theory]
    [InlineData("class Asked { void Run() => E.Make(\"a\").Bind(null); }", "static class E { extension(string f) { public Socket Make() => null; } }")]
    [InlineData("class Asked { void Run() => new Derived().Held.Bind(null); }", "class Derived : Holder { }", "class Holder { public Socket Held { get => field; set => field = value; } }")]
    public async Task What_C_sharp_14_adds_is_looked_at(params string[] files) => Assert.True(await AdmitsAsync(files));
#endif

    private static async Task<bool> AdmitsAsync(string[] files)
    {
        var compilation = CSharpCompilation.Create(
            "Sample",
            [.. files.Append(SourceShape.GlobalUsings).Select(file => CSharpSyntaxTree.ParseText(file, SourceShape.ParseOptions))],
            await Findings.ReferencesAsync(Target.Net100),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), it => it.Severity == DiagnosticSeverity.Error);
        return Admits(compilation);
    }

    private static bool Admits(CSharpCompilation compilation) =>
        new NameGate(compilation, new ProjectWords(compilation, FileWords.Of), null, CancellationToken.None).Admits(compilation.GetTypeByMetadataName("Asked")!);
}
