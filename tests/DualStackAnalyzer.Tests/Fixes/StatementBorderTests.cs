namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>More shapes of statements around a creation, and those that are left alone.</summary>
public sealed class StatementBorderTests
{
    [Fact]
    public Task The_outer_of_two_using_statements_chooses_in_an_initializer() => Fix.PatchesAsync("""
         void Try(EndPoint any)
         {
        -    using (var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|})
        +    using (var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false })
             using (var stop = new CancellationTokenSource())
             {
                 {|bind:s.Bind(any)|};
             }
         }
        """);

    [Fact]
    public Task An_assignment_in_a_condition() => Fix.PatchesAsync("""
         void Start(Socket s, EndPoint any)
         {
        -    if ((s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}) != null)
        +    var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +    socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    if ((s = socket) != null)
             {
                 {|bind:s.Bind(any)|};
             }
         }
        """);

    [Fact]
    public Task An_assignment_in_a_condition_has_no_room_for_a_test() => Fix.IsRefusedAsync(
        """
        void Start(Socket s, IPEndPoint any)
        {
            while ((s = {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}) != null)
            {
                {|bind:s.Bind(any)|};
            }
        }
        """);

    [Fact]
    public Task A_creation_that_may_not_run_chooses_in_an_initializer() => Fix.PatchesAsync("""
         private Socket _socket;

         void Start(EndPoint any)
         {
        -    _socket ??= {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    _socket ??= new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
             {|bind:_socket?.Bind(any)|};
         }
        """);

    [Fact]
    public Task An_element_whose_index_moves_on_chooses_in_an_initializer() => Fix.PatchesAsync("""
         private readonly Socket[] _all = new Socket[2];

         void Start(EndPoint any, int next)
         {
        -    _all[next++] = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    _all[next++] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
             {|bind:_all[0].Bind(any)|};
         }
        """);

    [Fact]
    public Task A_property_with_code_of_its_own_is_not_read_back() => Fix.PatchesAsync("""
         private Socket _socket;
         public Socket Socket { get => _socket; set { _socket = value; Console.WriteLine("set"); } }

         void Start(IPEndPoint any)
         {
        -    Socket = {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    dual(any, socket);
        +    Socket = socket;
             {|bind:_socket.Bind(any)|};
         }
        """,
        choice: 1);

    [Fact]
    public Task A_variable_of_a_base_type_cannot_choose() => Fix.PatchesAsync("""
         void Start(EndPoint any)
         {
        -    IDisposable s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    IDisposable s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
             {|bind:((Socket)s).Bind(any)|};
         }
        """,
        choice: 1);

    [Fact]
    public Task Several_declarators_choose_in_their_order() => Fix.PatchesAsync("""
         void Start(EndPoint any)
         {
             Socket a = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}, b = null;
        +    a.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             {|bind:a.Bind(any)|};
         }
        """);

    [Fact]
    public Task A_label_stays_with_its_statement() => Fix.PatchesAsync("""
         void Start(EndPoint any)
         {
         again:
             var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             try { {|bind:s.Bind(any)|}; } catch (SocketException) { goto again; }
         }
        """);

    [Fact]
    public Task Local_functions_and_async_lambdas_have_lists_too() => Fix.PatchesAsync("""
         void Start(EndPoint any)
         {
             _ = Task.Run(async () =>
             {
                 using var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +        s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 {|bind:s.Bind(any)|};
                 await s.AcceptAsync();
             });
         }
        """);
}
