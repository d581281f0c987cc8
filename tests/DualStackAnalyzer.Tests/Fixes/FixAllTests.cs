using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Several findings in one file: all at once, and one by one in either order.</summary>
public sealed class FixAllTests
{
    [Fact]
    public Task Two_sockets_of_one_method() => AgreesAsync("""
         class Server
         {
             void Run(int port)
             {
                 var tcp = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +        tcp.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 var udp = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        +        udp.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 tcp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 udp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             }
         }
        """);

    [Fact]
    public Task Two_sockets_of_one_declaration() => AgreesAsync("""
         class Server
         {
             void Run(int port)
             {
                 Socket tcp = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
                     udp = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        +        tcp.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        udp.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 tcp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 udp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             }
         }
        """);

    [Fact]
    public Task Two_branches_that_get_braces() => AgreesAsync("""
         class Server
         {
             void Run(bool tcp, EndPoint any)
             {
                 Socket s;
                 if (tcp)
        +        {
                     s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +            s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        }
                 else
        +        {
                     s = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        +            s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        }
                 s.Bind(any);
             }
         }
        """);

    [Fact]
    public Task Two_settings_that_move_before_one_bind() => AgreesAsync("""
         class Server
         {
             void Run(EndPoint any)
             {
                 var a = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +        a.DualMode = true;
                 a.Bind(any);
        -        a.DualMode = true;
                 var b = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        +        b.DualMode = true;
                 b.Bind(any);
        -        b.DualMode = true;
             }
         }
        """);

    [Fact]
    public Task Two_constructors_that_bind() => AgreesAsync("""
        -using var a = new UdpClient(5353, AddressFamily.InterNetworkV6); using var b = new UdpClient(5354, AddressFamily.InterNetworkV6);
        +using var a = boundApart(5353);
        +using var b = boundApart(5354);
         a.ReceiveAsync().Wait();
        """);

    [Fact]
    public Task Two_clients_that_get_a_local_each() => AgreesAsync("""
         class Receiver
         {
             void Run(int port)
             {
        -        Serve(new UdpClient(port, AddressFamily.InterNetworkV6));
        -        Serve(new UdpClient(port + 1, AddressFamily.InterNetworkV6));
        +        var client = boundApart(port);
        +        Serve(client);
        +        var client2 = new UdpClient(AddressFamily.InterNetworkV6);
        +        client2.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        client2.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port + 1));
        +        Serve(client2);
             }

             static void Serve(UdpClient udp) => udp.Close();
         }
        """);

#if COLLECTION_EXPRESSION_OPERATIONS
    [Fact]
    public Task Two_creations_that_an_iterator_hands_out() => AgreesAsync("""
         class Server
         {
             void Run()
             {
                 foreach (Socket socket in Create())
                 {
                     socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
                 }
             }

             static IEnumerable<Socket> Create()
             {
        -        yield return new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        -        yield return new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        yield return socket;
        +        var socket2 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +        socket2.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        yield return socket2;
             }
         }
        """);

    [Fact]
    public Task Two_elements_of_one_collection() => AgreesAsync("""
         class Receiver
         {
             void Run(int port)
             {
        -        UdpClient[] all = [new(port, AddressFamily.InterNetworkV6), new(port + 1, AddressFamily.InterNetworkV6)];
        +        var client = boundApart(port);
        +        var client2 = new UdpClient(AddressFamily.InterNetworkV6);
        +        client2.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        client2.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port + 1));
        +        UdpClient[] all = [client, client2];
             }
         }
        """);
#endif

    [Fact]
    public Task Two_sockets_in_the_head_of_one_using() => AgreesAsync("""
         class Server
         {
             void Run(EndPoint any)
             {
                 using (Socket tcp = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
                     udp = new(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp))
                 {
        +            tcp.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +            udp.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                     tcp.Bind(any);
                     udp.Bind(any);
                 }
             }
         }
        """);

    [Fact]
    public Task Two_clients_of_one_declaration() => AgreesAsync("""
         class Receiver
         {
             void Run(int port)
             {
        -        UdpClient one = new(port, AddressFamily.InterNetworkV6), two = new(port + 1, AddressFamily.InterNetworkV6);
        +        UdpClient one = new(AddressFamily.InterNetworkV6), two = new(AddressFamily.InterNetworkV6);
        +        one.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        one.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        +        two.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        two.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port + 1));
             }
         }
        """);

    [Fact]
    public async Task Edits_that_do_not_compile_together_are_made_one_by_one()
    {
        var source = new MarkedSource(
            """
            class Server
            {
                static Socket Open(IPAddress at) => new(at.AddressFamily, SocketType.Stream, ProtocolType.Tcp);

                void Run(IPEndPoint one, IPEndPoint two)
                {
                    {|DSA1002:Open(one.Address)|}.Bind(one);
                    {|DSA1002:Open(two.Address)|}.Bind(two);
                }
            }
            """);
        FixBench bench = await FixBench.WithAsync(source.Text);
        ImmutableArray<Diagnostic> findings = source.Findings(await bench.TreeAsync(), Known.FamilyAtRunTime);

        string after = await bench.TextAfterFixAllAsync(findings, "DualStackAnalyzer.DualMode", FixAllScope.Document);

        Assert.Contains("socket.Bind(one);", after, StringComparison.Ordinal);
        Assert.Contains("socket2.Bind(two);", after, StringComparison.Ordinal);
        Assert.Empty(await bench.With(after).ComplaintsAsync());
    }

    [Fact]
    public async Task No_fix_answers_for_a_finding_of_another_rule()
    {
        FixBench bench = await FixBench.WithAsync(
            """
            class Server
            {
                void Run(IPEndPoint any)
                {
                    var s = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    s.Bind(any);
                }
            }
            """);
        Diagnostic finding = Assert.Single(await bench.FindingsAsync());
        var answering = new List<CodeFixProvider>();
        foreach (CodeFixProvider fix in FixBench.AllFixes)
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(
                bench.Document, Renamed(finding, "DSA9999"), (_, _) => answering.Add(fix), TestContext.Current.CancellationToken));
        }

        Assert.NotEmpty(await bench.OffersAsync(finding));
        Assert.Empty(answering);
    }

    private static Diagnostic Renamed(Diagnostic finding, string id) => Diagnostic.Create(
        new DiagnosticDescriptor(id, id, id, "Sockets", DiagnosticSeverity.Warning, isEnabledByDefault: true),
        finding.Location, finding.AdditionalLocations, finding.Properties);

    private static async Task AgreesAsync(string patch)
    {
        (string before, string after) = Patch.Of(patch);
        FixBench bench = await FixBench.WithAsync(before);
        ImmutableArray<Diagnostic> findings = await bench.FindingsAsync();
        CodeAction first = (await bench.OffersAsync(findings[0]))[0];

        Assert.Equal(2, findings.Length);
        foreach (FixAllScope scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            Assert.Equal(after, await bench.TextAfterFixAllAsync(findings, first.EquivalenceKey, scope));
        }

        Assert.Equal(after, await OneByOne.FixAsync(bench, left => left[0], first.EquivalenceKey!));
        Assert.Equal(after, await OneByOne.FixAsync(bench, left => left[^1], first.EquivalenceKey!));
        Assert.Empty(await bench.With(after).FindingsAsync());
    }
}
