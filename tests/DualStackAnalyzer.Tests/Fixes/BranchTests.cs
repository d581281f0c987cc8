namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>An expression that may yield one socket or another: a statement behind it concerns all of them.</summary>
public sealed class BranchTests
{
    [Fact]
    public Task Two_creations_of_run_time_families_share_one_test() => Fix.PatchesAsync("""
         void Run(bool tcp, IPEndPoint any)
         {
             var s = tcp
                 ? {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}
                 : new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        +    guard(s, s);
             {|bind:s.Bind(any)|};
         }
        """);

    [Fact]
    public Task A_branch_that_throws_yields_nothing() => Fix.PatchesAsync("""
         Socket Open(string kind, IPEndPoint any)
         {
             Socket s = kind switch
             {
                 "tcp" => {|DSA1002:new(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|},
                 _ => throw new ArgumentException(kind),
             };
        +    guard(s, s);
             {|bind:s.Bind(any)|};
             return s;
         }
        """);

    [Fact]
    public Task A_branch_without_a_socket_cannot_be_asked_for_its_family() => Fix.IsRefusedAsync(
        """
        void Run(bool on, IPEndPoint any)
        {
            var s = on ? {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|} : null;
            {|bind:s?.Bind(any)|};
        }
        """);

    [Fact]
    public Task A_socket_that_was_there_before_may_be_bound_already() => Fix.IsRefusedAsync(
        """
        void Run(Socket given, IPEndPoint any)
        {
            var s = given ?? {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            {|bind:s.Bind(any)|};
        }
        """);

    [Fact]
    public Task So_may_the_one_that_is_kept() => Fix.IsRefusedAsync(
        """
        private Socket _socket;

        void Run(IPEndPoint any)
        {
            _socket ??= {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            {|bind:_socket.Bind(any)|};
        }
        """);

    [Theory]
    [InlineData("var", " Socket(SocketType.Stream, ProtocolType.Tcp)", " Socket")]
    [InlineData("Socket", "(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true }", "")]
    public Task A_branch_that_is_dual_is_not_made_IPv6_only(string declared, string branch, string created) => Fix.PatchesAsync($$"""
         void Run(bool both, IPEndPoint any)
         {
             {{declared}} s = both
                 ? new{{branch}}
                 : {|DSA1002:new{{created}}(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    dual(s, s);
             {|bind:s.Bind(any)|};
         }
        """);

    [Fact]
    public Task A_branch_that_binds_at_once_has_no_room() => Fix.IsRefusedAsync(
        """
        void Run(bool bound, IPEndPoint any)
        {
            var s = bound ? new UdpClient(any) : {|DSA1002:new UdpClient(any.AddressFamily)|};
            if (!bound)
            {
                {|bind:s.Client.Bind(any)|};
            }
        }
        """);

    [Fact]
    public Task A_factory_with_branches_gets_one_local_for_all() => Fix.PatchesAsync("""
        -static Socket Open(EndPoint at) =>
        -    at is UnixDomainSocketEndPoint
        +static Socket Open(EndPoint at)
        +{
        +    var socket = at is UnixDomainSocketEndPoint
                 ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
                 : {|DSA1002:new Socket(at.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    guard(socket, socket);
        +    return socket;
        +}

         static void Run(IPEndPoint any) => {|bind:Open(any).Bind(any)|};
        """);

    [Fact]
    public Task Target_typed_branches_need_the_type() => Fix.PatchesAsync("""
         Socket Open(bool tcp, IPEndPoint any)
         {
        -    return tcp
        +    Socket socket = tcp
                 ? {|DSA1002:new(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}
                 : new(any.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        +    guard(socket, socket);
        +    return socket;
         }

         void Run(bool tcp, IPEndPoint any) => {|bind:Open(tcp, any).Bind(any)|};
        """);

    [Fact]
    public Task A_branch_that_is_a_call_has_no_initializer() => Fix.IsRefusedWhenToldAsync(
        """
        void Run(bool both, int port)
        {
            var v4 = new TcpListener(IPAddress.Any, port);
            v4.Start();
            {|DSA2001:(both ? {|creation:TcpListener.Create(port)|} : new TcpListener(IPAddress.Any, port + 1)).Start()|};
        }
        """);
}
