namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Statements and declarations that are rare around a socket.</summary>
public sealed class RarerStatementTests
{
    [Fact]
    public Task Beside_a_raw_string() => Fix.GivesAsync(
        """"
        class Server
        {
            void Run(EndPoint any)
            {
                string text = """
                    raw
                      text
                    """;
                var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                {|bind:s.Bind(any)|};
                Console.WriteLine(text);
            }
        }
        """",
        """"
        class Server
        {
            void Run(EndPoint any)
            {
                string text = """
                    raw
                      text
                    """;
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                s.Bind(any);
                Console.WriteLine(text);
            }
        }
        """");

    [Fact]
    public Task A_ref_local_and_an_out_parameter() => Fix.PatchesAsync("""
         void Run(ref Socket given, out int count, EndPoint any)
         {
             count = 1;
             ref Socket s = ref given;
             s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             {|bind:s.Bind(any)|};
         }
        """);

    [Fact]
    public Task A_lock_without_braces_gets_some() => Fix.PatchesAsync("""
         private readonly object _gate = new();
         private Socket _socket;

         void Run(EndPoint any)
         {
             lock (_gate)
        +    {
                 _socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +        _socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
             {|bind:_socket.Bind(any)|};
         }
        """);

    [Fact]
    public Task Blocks_that_are_checked_or_unsafe() => Fix.PatchesAsync("""
         void Run(EndPoint any)
         {
             checked
             {
                 unsafe
                 {
                     var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +            s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                     {|bind:s.Bind(any)|};
                 }
             }
         }
        """);

    [Fact]
    public Task A_field_that_is_made_when_it_is_first_needed() => Fix.PatchesAsync("""
         private Socket _socket;

        -Socket Current => _socket ??= {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +Socket Current => _socket ??= new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };

         void Run(EndPoint any) => {|bind:Current.Bind(any)|};
        """);

    [Fact]
    public Task The_later_lines_of_a_statement_go_along_when_it_leaves_the_line_of_its_else() => Fix.PatchesAsync("""
         private Socket _socket;

         void Run(bool none, IPEndPoint any)
         {
             if (none)
                 _socket = null;
        -    else _socket = {|DSA1002:new Socket(
        -        any.AddressFamily,
        -        SocketType.Stream,
        -        ProtocolType.Tcp)|};
        +    else
        +    {
        +        _socket = new Socket(
        +            any.AddressFamily,
        +            SocketType.Stream,
        +            ProtocolType.Tcp);
        +        if (any.AddressFamily == AddressFamily.InterNetworkV6)
        +            _socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
             {|bind:_socket?.Bind(any)|};
         }
        """);
}
