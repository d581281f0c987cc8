namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Types, members and functions in the shapes that newer versions of the language brought.</summary>
public sealed class NewerSyntaxTests
{
    [Fact]
    public Task A_class_with_a_primary_constructor() => Fix.PatchesAsync("""
         class Server(int port)
         {
        -    private readonly Socket _socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    private readonly Socket _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };

             public void Start() => {|bind:_socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
         }
        """);

    [Fact]
    public Task A_parameter_of_a_primary_constructor_is_tested() => Fix.PatchesWhenToldAsync("""
         class Server(IPEndPoint any)
         {
             public Socket Open()
             {
                 var s = {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +        guard(any, s);
                 {|bind:s.Bind(any)|};
                 return s;
             }
         }
        """,
        known: Known.FamilyAtRunTime);

    [Fact]
    public Task A_record_tests_its_own_property() => Fix.PatchesAsync("""
         record Server(IPEndPoint EndPoint)
         {
             public Socket Open()
             {
                 var s = {|DSA1002:new Socket(EndPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +        guard(EndPoint, s);
                 {|bind:s.Bind(EndPoint)|};
                 return s;
             }
         }
        """);

    [Fact]
    public Task A_property_that_can_be_set_is_not_asked_again() => Fix.PatchesAsync("""
         public IPEndPoint EndPoint { get; set; }

         public Socket Open()
         {
             var s = {|DSA1002:new Socket(EndPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    guard(s, s);
             {|bind:s.Bind(EndPoint)|};
             return s;
         }
        """);

    [Fact]
    public Task A_member_of_a_struct() => Fix.PatchesAsync("""
         struct Server
         {
             private Socket _socket;

             public void Start(EndPoint any)
             {
                 this._socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +        this._socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 {|bind:_socket.Bind(any)|};
             }
         }
        """);

    [Fact]
    public Task A_static_local_function() => Fix.PatchesAsync("""
         void Run(IPEndPoint local)
         {
             {|bind:Open(local).Bind(local)|};
        -    static Socket Open(IPEndPoint any) => {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    static Socket Open(IPEndPoint any)
        +    {
        +        var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +        guard(any, socket);
        +        return socket;
        +    }
         }
        """);

    [Fact]
    public Task The_inner_of_two_nested_lambdas() => Fix.PatchesWhenToldAsync("""
         void Run(IPEndPoint local)
         {
        -    Func<IPEndPoint, Func<Socket>> open = any => () => {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    Func<IPEndPoint, Func<Socket>> open = any => () =>
        +    {
        +        var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +        guard(any, socket);
        +        return socket;
        +    };
             {|bind:open(local)().Bind(local)|};
         }
        """,
        known: Known.FamilyAtRunTime);

    [Fact]
    public Task An_async_expression_body() => Fix.PatchesAsync("""
         async Task RunAsync(IPEndPoint any)
         {
             using var s = await OpenAsync(any).ConfigureAwait(false);
             {|bind:s.Bind(any)|};
         }

        -static async Task<Socket> OpenAsync(IPEndPoint any) => await Task.FromResult({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|});
        +static async Task<Socket> OpenAsync(IPEndPoint any)
        +{
        +    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    guard(any, socket);
        +    return await Task.FromResult(socket);
        +}
        """);
}
