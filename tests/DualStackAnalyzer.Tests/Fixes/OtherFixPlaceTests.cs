namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>The fixes that mend a call, in loops, lambdas, sections and conditional calls.</summary>
public sealed class OtherFixPlaceTests
{
    [Fact]
    public Task A_restart_in_a_loop() => Fix.PatchesAsync("""
         class Server
         {
             void Run()
             {
                 var l = {|DSA1004:TcpListener.Create(5000)|};
                 l.Start();
        -        while (l.Pending()) { l.Stop(); l.Start(); }
        +        while (l.Pending())
        +        {
        +            l.Stop();
        +            dual(l.Server, l.Server);
        +            l.Start();
        +        }
             }
         }
        """);

    [Fact]
    public Task A_restart_in_a_lambda() => Fix.PatchesAsync("""
         class Server
         {
             void Run()
             {
                 var l = {|DSA1004:TcpListener.Create(5000)|};
        -        Action restart = () => { l.Stop(); l.Start(); };
        +        Action restart = () =>
        +        {
        +            l.Stop();
        +            dual(l.Server, l.Server);
        +            l.Start();
        +        };
                 l.Start();
                 restart();
             }
         }
        """);

    [Fact]
    public Task Not_a_restart_behind_a_null_test() => Fix.IsRefusedAsync(
        """
        private TcpListener _listener;

        void Run()
        {
            _listener = {|DSA1004:TcpListener.Create(5000)|};
            _listener.Start();
            _listener.Stop();
            _listener?.Start();
        }
        """);

    [Fact]
    public Task A_late_setting_in_a_switch_section() => Fix.PatchesAsync("""
         private readonly Socket _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

         void Run(int port, bool both)
         {
             switch (port)
             {
                 case 1:
        +            _s.DualMode = both;
                     {|bind:_s.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        -            {|DSA3001:_s.DualMode = both|};
                     break;
             }
         }
        """);

    [Fact]
    public Task A_late_setting_among_top_level_statements() => Fix.PatchesAsync("""
         var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +s.DualMode = true;
         {|bind:s.Bind(new IPEndPoint(IPAddress.IPv6Any, 5000))|};
        -{|DSA3001:s.DualMode = true|};
         s.Listen();
        """);

    [Fact]
    public Task A_late_setting_behind_a_connection() => Fix.PatchesAsync("""
         void Run(int port)
         {
             var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false);
             {|bind:s.Connect("host", port)|};
        -    {|DSA3001:s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false)|};
         }
        """);

    [Fact]
    public Task A_setting_in_the_line_of_a_section_goes() => Fix.PatchesAsync("""
         void Run(int port)
         {
             var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        -    switch (port) { case 1: {|DSA3002:s.DualMode = true|}; break; default: break; }
        +    switch (port) { case 1: break; default: break; }
         }
        """);

    [Fact]
    public Task A_setting_in_the_initializer_of_a_listeners_socket_goes() => Fix.PatchesAsync("""
         class Server
         {
        -    private readonly TcpListener _listener = new TcpListener(IPAddress.Any, 5000) { Server = { {|DSA3002:DualMode = true|} } };
        +    private readonly TcpListener _listener = new TcpListener(IPAddress.Any, 5000);
         }
        """);

    [Fact]
    public Task Not_all_that_a_loop_does() => Fix.IsRefusedAsync(
        """
        void Run(bool on)
        {
            var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            while (on) {|DSA3002:s.DualMode = true|};
        }
        """);

    [Fact]
    public Task A_field_becomes_dual_for_the_bind_in_an_expression_body() => Fix.PatchesAsync("""
        -private readonly Socket _s = {|creation:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +private readonly Socket _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };

        -void Run(int port) => {|DSA3003:_s.Bind(new IPEndPoint(IPAddress.Any, port))|};
        +void Run(int port) => _s.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """);

    [Fact]
    public Task A_level_in_a_conditional_call_with_named_arguments() => Fix.PatchesAsync("""
         class Server
         {
             void Run()
             {
                 var l = new TcpListener(IPAddress.IPv6Any, 5000);
        -        l.Server?{|DSA3004:.SetSocketOption(optionName: SocketOptionName.IPv6Only, optionValue: true, optionLevel: SocketOptionLevel.Socket)|};
        +        l.Server?.SetSocketOption(optionName: SocketOptionName.IPv6Only, optionValue: true, optionLevel: SocketOptionLevel.IPv6);
                 l.Start();
             }
         }
        """);

    [Fact]
    public Task Not_a_level_in_a_variable_that_would_be_left_without_use() => Fix.IsRefusedAsync(
        """
        void Run()
        {
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            var level = SocketOptionLevel.IP;
            {|DSA3004:s.SetSocketOption(level, SocketOptionName.IPv6Only, true)|};
        }
        """);

    [Fact]
    public Task On_one_specific_address_the_only_choice_is_IPv6_only() => Fix.PatchesAsync("""
         void Run(int port)
         {
             if (port > 0)
        -        Use({|DSA1003:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}, port);
        +    {
        +        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        +        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        Use(socket, port);
        +    }
         }

         static void Use(Socket s, int port) => {|bind:s.Bind(new IPEndPoint(IPAddress.IPv6Loopback, port))|};
        """);
}
