namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>A new local is declared as the file declares what it creates.</summary>
public sealed class LocalStyleTests
{
    [Fact]
    public Task With_its_type_where_the_file_names_types() => Fix.PatchesAsync("""
         class Server
         {
             Socket Open(IPEndPoint any)
             {
                 List<int> ports = new List<int>();
                 ports.Add(any.Port);
        -        return {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +        Socket socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +        if (any.AddressFamily == AddressFamily.InterNetworkV6)
        +        {
        +            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        }
        +        return socket;
             }

             void Run(IPEndPoint any) => {|bind:Open(any).Bind(any)|};
         }
        """);

    [Fact]
    public Task With_a_target_typed_creation_where_it_was_one() => Fix.PatchesAsync("""
         class Server
         {
             Socket Open(IPEndPoint any)
             {
                 List<int> ports = new();
                 ports.Add(any.Port);
        -        return {|DSA1002:new(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +        Socket socket = new(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +        if (any.AddressFamily == AddressFamily.InterNetworkV6)
        +        {
        +            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        }
        +        return socket;
             }

             void Run(IPEndPoint any) => {|bind:Open(any).Bind(any)|};
         }
        """);

    [Fact]
    public Task With_var_where_the_file_does_so() => Fix.PatchesAsync("""
         class Server
         {
             Socket Open(IPEndPoint any)
             {
                 var ports = new List<int>();
                 ports.Add(any.Port);
        -        return {|DSA1002:new(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +        var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +        if (any.AddressFamily == AddressFamily.InterNetworkV6)
        +        {
        +            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        }
        +        return socket;
             }

             void Run(IPEndPoint any) => {|bind:Open(any).Bind(any)|};
         }
        """);
}
