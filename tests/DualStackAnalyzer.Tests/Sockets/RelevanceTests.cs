using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Tests.Flow;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>What a method has to do with sockets, as its text says, without running it.</summary>
public sealed class RelevanceTests
{
    private const string Members = "Socket _held; List<Socket> _all; int _count; IPAddress _address; bool Flag { get; set; } "
        + "void Bind() => _held.Bind(null); void Deep1() => Bind(); void Deep2() => Deep1(); void Deep3() => Deep2(); void Quiet() { } "
        + "protected virtual void Prepare(Socket socket) { } Socket Make() => null; static void Find(IPAddress address) { } static void Count(int number) { } ";

    private static async Task<MethodSummary> OfAsync(string statement)
    {
        Body body = await Body.OfAsync(
            Members + $"void Run(Socket socket, TcpListener listener, Other other) {{ {statement} }} void Assign(out Socket made) {{ made = null; }} void Number(out int made) {{ made = 1; }}",
            "class Other { Socket _s; public void Bind() => _s.Bind(null); public static void Log(int number) { new Socket(SocketType.Stream, ProtocolType.Tcp).Bind(null); } public static bool Ask(IPAddress address) { new Socket(SocketType.Stream, ProtocolType.Tcp).Bind(null); return true; } } "
            + "static class Quiet { public static void Log(int number) { new Socket(SocketType.Stream, ProtocolType.Tcp).Bind(null); } public static IPAddress Find(int number) { new Socket(SocketType.Stream, ProtocolType.Tcp).Bind(null); return null; } }");
        return new Relevance(body.Api).Of(body.Method, body.Source, CancellationToken.None);
    }

    [Theory]
    [InlineData("", (int)MethodEffects.None)]
    [InlineData("Console.WriteLine(1);", (int)MethodEffects.None)]
    [InlineData("socket.Bind(null);", (int)(MethodEffects.Decides | MethodEffects.Acts))]
    [InlineData("listener.Start();", (int)(MethodEffects.Decides | MethodEffects.Acts))]
    [InlineData("socket.DualMode = true;", (int)(MethodEffects.Decides | MethodEffects.Chooses | MethodEffects.Acts))]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);", (int)(MethodEffects.Decides | MethodEffects.Chooses | MethodEffects.Acts))]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)_count, true);", (int)(MethodEffects.Decides | MethodEffects.Chooses | MethodEffects.Acts))]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);", (int)MethodEffects.None)]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);", (int)(MethodEffects.Decides | MethodEffects.Acts))]
    [InlineData("listener.Stop();", (int)(MethodEffects.Stops | MethodEffects.Acts))]
    [InlineData("socket.Close();", (int)MethodEffects.Ends)]
    [InlineData("_ = new Socket(SocketType.Stream, ProtocolType.Tcp);", (int)(MethodEffects.Creates | MethodEffects.Acts))]
    [InlineData("_ = new UdpClient(53);", (int)(MethodEffects.Creates | MethodEffects.Decides | MethodEffects.Acts))]
    [InlineData("Prepare(socket);", (int)MethodEffects.HandsOn)]
    [InlineData("Prepare(null);", (int)MethodEffects.HandsOnNew)]
    [InlineData("GC.KeepAlive(socket);", (int)MethodEffects.None)]
    [InlineData("_held = socket;", (int)MethodEffects.Keeps)]
    [InlineData("_count = 1;", (int)MethodEffects.None)]
    [InlineData("_all.Add(socket);", (int)MethodEffects.Keeps)]
    [InlineData("new List<int>().Add(1);", (int)MethodEffects.None)]
    [InlineData("_ = IPAddress.Loopback;", (int)MethodEffects.Computes)]
    [InlineData("_ = socket.AddressFamily;", (int)MethodEffects.Computes)]
    public async Task Says_what_a_method_does(string statement, int effects) => Assert.Equal((MethodEffects)effects, (await OfAsync(statement)).MethodEffects & ~Ignored((MethodEffects)effects));

    /// <summary>What a statement mentions besides is no matter here.</summary>
    private static MethodEffects Ignored(MethodEffects effects) => effects == MethodEffects.None ? MethodEffects.None : MethodEffects.Computes & ~effects;

    [Theory]
    [InlineData("Bind();", true)]
    [InlineData("Deep1();", true)]
    [InlineData("Deep2();", true)]
    [InlineData("Deep3();", false)]
    [InlineData("Quiet();", false)]
    [InlineData("Action bind = Bind;", true)]
    [InlineData("Action quiet = Quiet;", false)]
    [InlineData("other.Bind();", true)]
    [InlineData("Other.Log(1);", true)]
    [InlineData("Other.Ask(null);", true)]
    [InlineData("global::Quiet.Log(1);", false)]
    [InlineData("global::Quiet.Find(1);", true)]
    public async Task Follows_calls_a_little_way_into_what_is_near(string statement, bool decides) =>
        Assert.Equal(decides, (await OfAsync(statement)).Does(MethodEffects.Decides));

    [Fact]
    public async Task Says_which_members_a_method_assigns()
    {
        Assert.Equal(["Flag", "_count", "_held"], Names(await OfAsync("_held = null; _count++; Flag = true; _ = _address;")));
        Assert.Empty(Names(await OfAsync("int local = 1; local++; _ = _count;")));

        static string[] Names(MethodSummary summary) => [.. summary.Writes.Select(it => it.Name).Order(System.StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("Assign", true)]
    [InlineData("Number", false)]
    public async Task A_socket_that_a_method_hands_out_is_kept(string method, bool keeps)
    {
        Body body = await Body.OfAsync("void Run() { } void Assign(out Socket made) { made = null; } void Number(out int made) { made = 1; }");

        Assert.Equal(keeps, new Relevance(body.Api).Of(body.Named(method), body.Source, CancellationToken.None).Does(MethodEffects.Keeps));
    }

    [Theory]
    [InlineData("bool", true)]
    [InlineData("int", true)]
    [InlineData("ulong", true)]
    [InlineData("char", true)]
    [InlineData("double", false)]
    [InlineData("decimal", false)]
    [InlineData("int?", true)]
    [InlineData("double?", true)]
    [InlineData("DateTime", false)]
    [InlineData("AddressFamily", true)]
    [InlineData("DayOfWeek", true)]
    [InlineData("object", true)]
    [InlineData("string", false)]
    [InlineData("Sample", true)]
    [InlineData("IPAddress", true)]
    [InlineData("Socket", true)]
    [InlineData("List<Socket>", true)]
    [InlineData("List<IPAddress>", true)]
    [InlineData("List<string>", false)]
    [InlineData("string[]", true)]
    [InlineData("IPHostEntry", true)]
    [InlineData("System.Text.StringBuilder", false)]
    [InlineData("(Socket, int)", true)]
    [InlineData("(double, int)", false)]
    [InlineData("void", false)]
    public async Task Tells_values_apart_that_sockets_may_depend_on(string type, bool isWorthNaming)
    {
        Body body = await Body.OfAsync(type == "void" ? "void Run() { }" : $"{type} Run() => default;");

        Assert.Equal(isWorthNaming, new Relevance(body.Api).IsWorthNaming(body.Method.ReturnType));
    }

    [Theory]
    [InlineData("Direct", true)]
    [InlineData("Derived", true)]
    [InlineData("Listed", true)]
    [InlineData("Value", true)]
    [InlineData("Indirect", false)]
    [InlineData("None", false)]
    public async Task A_type_with_a_field_of_a_socket_holds_one(string type, bool holds)
    {
        Body body = await Body.OfAsync("void Run() { }", "class Direct { Socket _socket; } class Derived : Direct { } class Listed { TcpListener[] _all; } struct Value { Socket _socket; } class Indirect { Direct _direct; } class None { int _count; }");

        Assert.Equal(holds, new Relevance(body.Api).HoldsSocket(body.TypeNamed(type)));
    }

    [Theory]
    [InlineData("Automatic", true)]
    [InlineData("Readable", true)]
    [InlineData("Computed", false)]
    [InlineData("Backed", false)]
    public async Task A_property_without_accessors_of_its_own_is_a_field(string property, bool isAutomatic)
    {
        Body body = await Body.OfAsync("void Run() { } int Automatic { get; set; } int Readable { get; } int Computed => 1; int _backing; int Backed { get => _backing; set => _backing = value; }");

        Assert.Equal(isAutomatic, new Relevance(body.Api).IsAutomatic((IPropertySymbol)body.Type.GetMembers(property).Single()));
    }

    [Fact]
    public async Task A_property_of_the_platform_is_no_field_of_ours()
    {
        Body body = await Body.OfAsync("void Run() { }");
        var length = (IPropertySymbol)body.TypeNamed("System.String").GetMembers("Length").Single();

        Assert.False(new Relevance(body.Api).IsAutomatic(length));
        Assert.True(Relevance.IsPlatform(length));
        Assert.False(Relevance.IsPlatform(body.Method));
    }

    [Theory]
    [InlineData("mscorlib", true, true)]
    [InlineData("netstandard", true, true)]
    [InlineData("System", true, true)]
    [InlineData("System.Net.Sockets", true, true)]
    [InlineData("SystemTools", true, false)]
    [InlineData("Sample", true, false)]
    [InlineData("System.Net.Sockets", false, false)]
    [InlineData("System.Acme", false, false)]
    public void The_platform_is_known_by_the_names_and_keys_of_its_assemblies(string assembly, bool hasItsKey, bool isPlatform)
    {
        byte[] standardKey = [0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0];
        var compilation = CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText("class Sample { }", SourceShape.ParseOptions, cancellationToken: TestContext.Current.CancellationToken)],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                .WithCryptoPublicKey(hasItsKey ? [.. standardKey] : []).WithPublicSign(hasItsKey));

        Assert.Equal(isPlatform, Relevance.IsPlatform(compilation.GetTypeByMetadataName("Sample")!));
    }

    [Fact]
    public async Task A_constructor_does_what_the_initializers_do()
    {
        Body body = await Body.OfAsync("void Run() { } Socket _held = new UdpClient(53).Client; Sample() { }");
        MethodSummary summary = new Relevance(body.Api).Of(body.Type.Constructors.Single(), body.Source, CancellationToken.None);

        Assert.True(summary.Does(MethodEffects.Decides));
        Assert.False(new Relevance(body.Api).Of(body.Method, body.Source, CancellationToken.None).Does(MethodEffects.Decides));
    }

    [Theory]
    [InlineData("Bind", "Other", false)]
    [InlineData("Sized", "Other", false)]
    [InlineData("Given", "Other", true)]
    [InlineData("Both", "Other", true)]
    [InlineData("Found", "Other", true)]
    [InlineData("Made", "Other", true)]
    [InlineData("Bind", "Holder", true)]
    [InlineData("Bind", "Sample", true)]
    public async Task Near_is_what_the_same_type_has_or_what_handles_sockets_and_addresses(string method, string type, bool isNear)
    {
        const string Methods = "public static void Bind() { } public static void Sized(int number) { } public static void Given(IPEndPoint local) { } "
            + "public static void Both(int number, Socket socket) { } public static IPAddress Found() => null; public static Socket Made() => null; ";
        Body body = await Body.OfAsync("void Run() { } " + Methods, $"class Other {{ {Methods} }} class Holder {{ Socket _held; {Methods} }}");
        var target = (IMethodSymbol)body.TypeNamed(type).GetMembers(method).Single();

        Assert.Equal(isNear, new Relevance(body.Api).IsNear(target, body.Method));
    }

    [Theory]
    [InlineData("_ = Handed(1, socket);", MethodEffects.HandsOn, true)]
    [InlineData("_ = Handed(1, null);", MethodEffects.HandsOn, false)]
    [InlineData("_ = Own(1, socket);", MethodEffects.HandsOn, false)]
    [InlineData("Log(1);", MethodEffects.HandsOn, false)]
    [InlineData("_ = Make();", MethodEffects.Creates, false)]
    [InlineData("_ = listener.AcceptSocket();", MethodEffects.Creates, false)]
    [InlineData("_ = new TcpClient();", MethodEffects.Creates, true)]
    [InlineData("_ = new TcpClient(\"host\", 80);", MethodEffects.Creates, true)]
    [InlineData("_all.TryAdd(1, socket);", MethodEffects.Keeps, true)]
    [InlineData("_sizes.TryAdd(socket, 1);", MethodEffects.Keeps, false)]
    public async Task Hands_on_what_others_may_get_creates_what_it_makes_and_keeps_the_value_of_an_entry(string statement, object deed, bool does)
    {
        const string Members = "protected virtual int Handed(int number, Socket socket) => 1; int Own(int number, Socket socket) => 1; protected virtual void Log(int number) { } "
            + "static Socket Make() => null; Dictionary<int, Socket> _all; Dictionary<Socket, int> _sizes; ";
        Body body = await Body.OfAsync($"{Members} void Run(Socket socket, TcpListener listener) {{ {statement} }}");

        Assert.Equal(does, new Relevance(body.Api).Of(body.Method, body.Source, CancellationToken.None).Does((MethodEffects)deed));
    }
}
