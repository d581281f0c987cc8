namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>A creation in the head of a statement: it gets a local before the statement where the head is evaluated once, and first.</summary>
public sealed class StatementHeadTests
{
    [Fact]
    public Task In_the_condition_of_an_if() => Fix.PatchesAsync("""
         void Run(IPEndPoint any)
         {
        -    if (Bound({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}, any).IsBound)
        +    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    if (any.AddressFamily == AddressFamily.InterNetworkV6)
        +    {
        +        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
        +    if (Bound(socket, any).IsBound)
             {
                 Console.WriteLine(any);
             }
         }

         static Socket Bound(Socket s, EndPoint any) { {|bind:s.Bind(any)|}; return s; }
        """);

    [Fact]
    public Task In_a_pattern() => Fix.PatchesAsync("""
         void Run(IPEndPoint any)
         {
        -    if ({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|} is { } s)
        +    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    if (any.AddressFamily == AddressFamily.InterNetworkV6)
        +    {
        +        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
        +    if (socket is { } s)
             {
                 Bound(s, any);
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
        +        if (any.AddressFamily == AddressFamily.InterNetworkV6)
        +        {
        +            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        }
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
        +    if (any.AddressFamily == AddressFamily.InterNetworkV6)
        +    {
        +        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
        +    switch (Bound(socket, any).Ttl)
             {
                 case 1:
                     break;
             }
         }

         static Socket Bound(Socket s, EndPoint any) { {|bind:s.Bind(any)|}; return s; }
        """);

    [Fact]
    public Task In_a_lock() => Fix.PatchesAsync("""
         void Run(IPEndPoint any)
         {
        -    lock (Bound({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}, any))
        +    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    if (any.AddressFamily == AddressFamily.InterNetworkV6)
        +    {
        +        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
        +    lock (Bound(socket, any))
             {
                 Console.WriteLine(any);
             }
         }

         static Socket Bound(Socket s, EndPoint any) { {|bind:s.Bind(any)|}; return s; }
        """);

    [Fact]
    public Task In_a_using() => Fix.PatchesAsync("""
         void Run(IPEndPoint any)
         {
        -    using (var s = Bound({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}, any))
        +    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    if (any.AddressFamily == AddressFamily.InterNetworkV6)
        +    {
        +        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
        +    using (var s = Bound(socket, any))
             {
                 Console.WriteLine(any);
             }
         }

         static Socket Bound(Socket s, EndPoint any) { {|bind:s.Bind(any)|}; return s; }
        """);

    [Fact]
    public Task In_the_collection_of_a_foreach() => Fix.PatchesAsync("""
         void Run(IPEndPoint any)
         {
        -    foreach (char part in Bound({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}, any).RemoteEndPoint.ToString())
        +    var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    if (any.AddressFamily == AddressFamily.InterNetworkV6)
        +    {
        +        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +    }
        +    foreach (char part in Bound(socket, any).RemoteEndPoint.ToString())
             {
                 Console.WriteLine(any);
             }
         }

         static Socket Bound(Socket s, EndPoint any) { {|bind:s.Bind(any)|}; return s; }
        """);

    [Fact]
    public Task Not_in_a_while_which_asks_again() => Fix.IsRefusedAsync(
        """
        void Run(IPEndPoint any)
        {
            while (Bound({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}, any).IsBound)
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

    [Fact]
    public Task Not_behind_what_may_not_be_evaluated() => Fix.IsRefusedAsync(
        """
        void Run(IPEndPoint any)
        {
            if (any != null && Bound({|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}, any).IsBound)
            {
                Console.WriteLine(any);
            }
        }

        static Socket Bound(Socket s, EndPoint any) { {|bind:s.Bind(any)|}; return s; }
        """);
}
