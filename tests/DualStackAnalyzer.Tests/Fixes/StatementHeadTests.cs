namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>A creation in the head of a statement: it gets a local before the statement where the head is evaluated once, and first.</summary>
public sealed class StatementHeadTests
{
    [Fact]
    public Task In_a_pattern() => Fix.PatchesAsync("""
         void Run(IPEndPoint any)
         {
        -    if ({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|} is { } s)
        +    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    guard(any, socket);
        +    if (socket is { } s)
             {
                 Bound(s, any);
             }
         }

         static Socket Bound(Socket s, EndPoint any) { {|bind:s.Bind(any)|}; return s; }
        """);

    [Theory]
    [InlineData("if (", ".IsBound)")]
    [InlineData("lock (", ")")]
    [InlineData("using (var s = ", ")")]
    [InlineData("foreach (char part in ", ".RemoteEndPoint.ToString())")]
    public Task In_what_is_evaluated_once(string head, string tail) => Fix.PatchesAsync($$"""
         void Run(IPEndPoint any)
         {
        -    {{head}}Bound({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}, any){{tail}}
        +    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    guard(any, socket);
        +    {{head}}Bound(socket, any){{tail}}
             {
                 Console.WriteLine(any);
             }
         }

         static Socket Bound(Socket s, EndPoint any) { {|bind:s.Bind(any)|}; return s; }
        """);

    [Fact]
    public Task In_an_else_if() => Fix.PatchesAsync("""
         void Run(IPEndPoint any)
         {
             if (any is null)
             {
                 return;
             }
        -    else if (Bound({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}, any).IsBound)
        +    else
             {
        -        Console.WriteLine(any);
        +        var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +        guard(any, socket);
        +        if (Bound(socket, any).IsBound)
        +        {
        +            Console.WriteLine(any);
        +        }
             }
         }

         static Socket Bound(Socket s, EndPoint any) { {|bind:s.Bind(any)|}; return s; }
        """);

    [Fact]
    public Task In_a_switch() => Fix.PatchesAsync("""
         void Run(IPEndPoint any)
         {
        -    switch (Bound({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}, any).Ttl)
        +    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    guard(any, socket);
        +    switch (Bound(socket, any).Ttl)
             {
                 case 1:
                     break;
             }
         }

         static Socket Bound(Socket s, EndPoint any) { {|bind:s.Bind(any)|}; return s; }
        """);

    [Theory]
    [InlineData("while (")]
    [InlineData("if (any != null && ")]
    public Task Not_in_what_is_evaluated_again_or_perhaps_never(string head) => Fix.IsRefusedAsync(
        $$"""
        void Run(IPEndPoint any)
        {
            {{head}}Bound({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}, any).IsBound)
            {
                Console.WriteLine(any);
            }
        }

        static Socket Bound(Socket s, EndPoint any) { {|bind:s.Bind(any)|}; return s; }
        """);

    [Fact]
    public Task Not_in_a_for() => Fix.IsRefusedAsync(
        """
        void Run(IPEndPoint any)
        {
            for (var s = {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}; ; )
            {
                Bound(s, any);
                break;
            }
        }

        static Socket Bound(Socket s, EndPoint any) { {|bind:s.Bind(any)|}; return s; }
        """);
}
